/** The language of a story by its script and its commonest words. Says nothing rather than guess on a few words. */
import { Alphabet, WordMemory } from './word-memory'
import { stopWords } from './words/stop-words'

/** Scripts that tell the language, by their range of UTF-16 units. */
const scripts: readonly (readonly [string, number, number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7af],
  ['zh', 0x4e00, 0x9fff],
  ['he', 0x0590, 0x05ff],
  ['el', 0x0370, 0x03ff],
  ['hi', 0x0900, 0x097f],
  ['bn', 0x0980, 0x09ff],
  ['ta', 0x0b80, 0x0bff],
  ['th', 0x0e00, 0x0e7f],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x0530, 0x058f],
]

/** Enough copy to tell; more makes it no surer. */
export const languageSample = 4_000

/** A BCP 47 language, or nothing when the copy is too short or too even to tell. */
export function languageOf(copy: string): string | undefined {
  const text = copy.slice(0, languageSample).toLowerCase()
  const { letters, words, common } = countWords(text)
  return letters < 12 ? undefined : (byScript(text, letters) ?? byWords(common, words))
}

interface Counts {
  readonly letters: number
  readonly words: number
  /** How many of the words are common in each language, in the order of `languages`. */
  readonly common: readonly number[]
}

/** One walk over the copy. A word is letters, marks and apostrophes. */
function countWords(text: string): Counts {
  const ofGroup = new Uint32Array(2 ** Math.ceil(Math.log2(groups.length)))
  const { letters, words } = memory.count(text, ofGroup)
  const common = languages.map(() => 0)
  groups.forEach((sharing, group) => {
    const count = ofGroup[group] ?? 0
    if (count > 0) for (const language of sharing) common[language] = (common[language] ?? 0) + count
  })
  return { letters, words, common }
}

function byScript(text: string, letters: number): string | undefined {
  const counts = scripts.map(() => 0)
  const { length } = text
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < firstOfScripts || (code >= 0x2000 && code <= 0x206f)) continue
    const place = scriptOf(code)
    if (place !== -1) counts[place] = (counts[place] ?? 0) + 1
  }
  return scripts.find(([language], place) => (counts[place] ?? 0) > (language === 'ja' ? 0.1 : 0.4) * letters)?.[0]
}

/** The script's place in the list, -1 for those that tell nothing. */
function scriptOf(code: number): number {
  for (let place = 0; place < scripts.length; place += 1) {
    const script = scripts[place]
    if (script !== undefined && code >= script[1] && code <= script[2]) return place
  }
  return -1
}

/** Letters of Latin stand below, and marks that every language prints stand from U+2000. */
const firstOfScripts = 0x370

const languages = Object.keys(stopWords)

/** The languages that share one word, by their places; several words are shared by the same ones. The first group is none. */
const groups: (readonly number[])[] = [[]]
const groupOf: ReadonlyMap<string, number> = indexWords()
const memory = new WordMemory(new Alphabet((code) => /[\p{L}\p{M}']/u.test(String.fromCharCode(code))), (word) => groupOf.get(word) ?? 0)

function indexWords(): ReadonlyMap<string, number> {
  const sharing = new Map<string, number[]>()
  languages.forEach((language, place) => {
    for (const word of stopWords[language] ?? []) {
      const known = sharing.get(word)
      if (known === undefined) sharing.set(word, [place])
      else known.push(place)
    }
  })
  const named = new Map<string, number>()
  return new Map(
    [...sharing].map(([word, places]) => {
      const name = places.join(' ')
      const group = named.get(name) ?? groups.push(places) - 1
      named.set(name, group)
      return [word, group]
    }),
  )
}

function byWords(common: readonly number[], words: number): string | undefined {
  const [first, second] = common.map((count, place) => ({ count, place })).sort((one, other) => other.count - one.count)
  if (first === undefined || first.count < 2 || first.count < 0.06 * words) return undefined
  return second !== undefined && first.count < 1.15 * second.count ? undefined : languages[first.place]
}
