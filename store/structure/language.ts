/** The language of a story by its script and its commonest words. Says nothing rather than guess on a few words. */
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
const sample = 4_000

/** A BCP 47 language, or nothing when the copy is too short or too even to tell. */
export function languageOf(copy: string): string | undefined {
  const text = copy.slice(0, sample).toLowerCase()
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return letters < 12 ? undefined : (byScript(text, letters) ?? byWords(words))
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

/** The languages each common word belongs to, so that the copy is read once. */
const languagesOf: ReadonlyMap<string, readonly string[]> = indexWords()

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, list] of Object.entries(stopWords)) {
    for (const word of list) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [language])
      else known.push(language)
    }
  }
  return index
}

function byWords(words: readonly string[]): string | undefined {
  const counts = new Map(Object.keys(stopWords).map((language) => [language, 0]))
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 2 || first[1] < 0.06 * words.length) return undefined
  return second !== undefined && first[1] < 1.15 * second[1] ? undefined : first[0]
}
