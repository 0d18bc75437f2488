/** The language of a story by its script and its commonest words. Says nothing rather than guess on a few words. */
import { summed, WordMemory } from './word-memory'
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
  letters: number
  words: number
  /** How many of the words are common in each language, in the order of `languages`. */
  readonly common: number[]
}

/** One walk over the copy. A word is letters, marks and apostrophes. */
function countWords(text: string): Counts {
  const counts: Counts = { letters: 0, words: 0, common: languages.map(() => 0) }
  let sum = 0
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (at < text.length && isOfWord(code)) {
      sum = summed(sum, code)
      continue
    }
    if (at > start) {
      counts.words += 1
      counts.letters += at - start
      for (const language of memory.of(text, start, at, sum)) counts.common[language] = (counts.common[language] ?? 0) + 1
    }
    start = at + 1
    sum = 0
  }
  return counts
}

/** What each UTF-16 unit is, learned when it is first seen: 1 stands in words, 2 does not. A pure function's memory, not a state. */
const ofWord = new Uint8Array(0x10000)

function isOfWord(code: number): boolean {
  const seen = ofWord[code] ?? 0
  if (seen !== 0) return seen === 1
  const is = /[\p{L}\p{M}']/u.test(String.fromCharCode(code))
  ofWord[code] = is ? 1 : 2
  return is
}

function byScript(text: string, letters: number): string | undefined {
  if (/^[\x00-\u02ff]*$/.test(text)) return undefined
  for (const [language, first, last] of scripts) {
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code >= first && code <= last) count += 1
    }
    if (count > (language === 'ja' ? 0.1 : 0.4) * letters) return language
  }
  return undefined
}

const languages = Object.keys(stopWords)

/** The languages each common word belongs to, by their places. */
const languagesOf: ReadonlyMap<string, readonly number[]> = indexWords()
const none: readonly number[] = []
const memory = new WordMemory((word) => languagesOf.get(word) ?? none)

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  languages.forEach((language, place) => {
    for (const word of stopWords[language] ?? []) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [place])
      else known.push(place)
    }
  })
  return index
}

function byWords(common: readonly number[], words: number): string | undefined {
  const [first, second] = common.map((count, place) => ({ count, place })).sort((one, other) => other.count - one.count)
  if (first === undefined || first.count < 2 || first.count < 0.06 * words) return undefined
  return second !== undefined && first.count < 1.15 * second.count ? undefined : languages[first.place]
}
