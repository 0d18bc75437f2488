/**
 * The dictionaries there are: English as it is spelled in America and in Britain (SCOWL, MIT and BSD licences). Copy that says
 * no more than "English" may be spelled either way. A language without a dictionary is not checked at all: no word of it is wrong.
 */
import nspell from 'nspell'
import americanAffixes from '../../node_modules/dictionary-en/index.aff?raw'
import american from '../../node_modules/dictionary-en/index.dic?raw'
import britishAffixes from '../../node_modules/dictionary-en-gb/index.aff?raw'
import british from '../../node_modules/dictionary-en-gb/index.dic?raw'
import type { Tongue } from './tongue'

export interface Dictionary {
  /** Whether a word is one, as it is written. */
  knows(word: string): boolean
  /** Words like it, the likeliest first. Takes a good tenth of a second. */
  suggest(word: string): readonly string[]
}

const makers: Readonly<Record<Tongue, () => ReturnType<typeof nspell>>> = {
  'en-us': () => nspell(americanAffixes, american),
  'en-gb': () => nspell(britishAffixes, british),
  // Both have the same affixes. A second dictionary added by nspell itself spoils its rules for compounds (2.1.5: then all is right).
  en: () => nspell(americanAffixes, `${american}\n${british.slice(british.indexOf('\n') + 1)}`),
}

const made = new Map<Tongue, Dictionary>()

/** Made when it is first asked for: that takes some 150 ms and 70 MB. */
export function dictionaryOf(tongue: Tongue): Dictionary {
  const known = made.get(tongue)
  if (known !== undefined) return known
  const speller = makers[tongue]()
  const dictionary: Dictionary = { knows: (word) => speller.correct(word), suggest: (word) => speller.suggest(word) }
  made.set(tongue, dictionary)
  return dictionary
}
