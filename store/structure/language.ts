/** The language of a story by its script and its commonest words. Says nothing rather than guess on a few words. */
import { stopWords } from './words/stop-words'

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
]

/** Enough copy to tell; more makes it no surer. */
const sample = 6_000

/** A BCP 47 language, or nothing when the copy is too short or too even to tell. */
export function languageOf(copy: string): string | undefined {
  const text = copy.slice(0, sample).toLowerCase()
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 12) return undefined
  for (const [language, letter] of scripts) {
    const share = (text.match(letter)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return byWords(text)
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

function byWords(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? []
  const counts = new Map(Object.keys(stopWords).map((language) => [language, 0]))
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 2 || first[1] < 0.06 * words.length) return undefined
  return second !== undefined && first[1] < 1.15 * second[1] ? undefined : first[0]
}
