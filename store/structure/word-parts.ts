/**
 * Whether one of many parts may stand in a word, by the two or three letters that each begins with (see `stems.ts`): a word that holds none
 * of those is asked nothing more. Nearly all words are such, and an expression of a hundred choices takes ten times as long to say so.
 */
import { stemsOf } from './stems'

/** Parts are expressions of two letters at least; a `^` before one is left out of account. Says yes too often rather than too seldom. */
export function mayHold(parts: readonly string[]): (word: string) => boolean {
  const known = new Uint8Array(0x4000)
  const placeOf = (first: number, second: number, third: number): number => ((first << 10) ^ (second << 5) ^ third) & (known.length - 1)
  for (const stem of parts.flatMap((part) => stemsOf(part.replace(/^\^/, '')))) known[placeOf(stem.charCodeAt(0), stem.charCodeAt(1), stem.charCodeAt(2))] = 1
  return (word) => {
    let first = word.charCodeAt(0)
    let second = word.charCodeAt(1)
    for (let at = 2; at <= word.length; at += 1) {
      const third = word.charCodeAt(at) // NaN behind the last, and where a stem has only two
      if (known[placeOf(first, second, third)] === 1 || known[placeOf(first, second, NaN)] === 1) return true
      first = second
      second = third
    }
    return false
  }
}
