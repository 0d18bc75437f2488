/**
 * What was learned of words, asked in one walk along a line: no word is cut out of its line only to be looked up again. A word is known by
 * two sums of its letters, 64 bits in all. A pure function's memory, not a state: what is forgotten is learned again.
 */

/** Words it keeps; a power of two. One word gives way to another whose sum ends alike. */
const room = 0x4000
/** Longer ones are learned anew each time, so that no text fills the memory. */
const longest = 40

/** What stands in words, learned when it is first seen: an expression with `\p{L}` costs far more than a table. */
export class Alphabet {
  /** For each UTF-16 unit: 0 is not seen yet, 1 stands in words, 2 does not. */
  private readonly seen = new Uint8Array(0x10000)

  constructor(private readonly isOfWord: (code: number) => boolean) {}

  has(code: number): boolean {
    const known = this.seen[code] ?? 0
    return known === 0 ? this.learn(code) : known === 1
  }

  private learn(code: number): boolean {
    const is = this.isOfWord(code)
    this.seen[code] = is ? 1 : 2
    return is
  }
}

/** Each word has its two sums, its length and what is known of it, side by side. */
const fields = 4

export interface Counted {
  readonly words: number
  /** How long the words are together. */
  readonly letters: number
  /** The bits that are known of any of them. */
  readonly known: number
}

/** What is known of a word is a number; 0 is nothing worth telling. */
export class WordMemory {
  private readonly words = new Int32Array(room * fields)

  /** Characters that are not of the alphabet part words. */
  constructor(private readonly alphabet: Alphabet, private readonly learn: (word: string) => number) {}

  /** Counts the words of a text into `counts`, a power of two of them, by the lowest bits of what is known. */
  count(text: string, counts: Uint32Array): Counted {
    const { length } = text
    const mask = counts.length - 1
    let words = 0
    let letters = 0
    let all = 0
    let from = 0
    let sum = 0
    let other = 0
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? text.charCodeAt(at) : -1
      if (code !== -1 && this.alphabet.has(code)) {
        sum = (Math.imul(sum, 31) + code) | 0
        other = (Math.imul(other ^ code, 0x01000193) + at - from) | 0
        continue
      }
      if (at > from) {
        const known = this.of(text, from, at, sum, other)
        counts[known & mask] = (counts[known & mask] ?? 0) + 1
        words += 1
        letters += at - from
        all |= known
      }
      from = at + 1
      sum = 0
      other = 0
    }
    return { words, letters, known: all }
  }

  private of(text: string, from: number, to: number, sum: number, other: number): number {
    const { words } = this
    const place = ((sum ^ (sum >>> 15)) & (room - 1)) * fields
    if (words[place] === sum && words[place + 1] === other && words[place + 2] === to - from) return words[place + 3] ?? 0
    const known = this.learn(text.slice(from, to))
    if (to - from > longest) return known
    words[place] = sum
    words[place + 1] = other
    words[place + 2] = to - from
    words[place + 3] = known
    return known
  }
}

/** The sum of a word with one more UTF-16 unit behind it; a word without any has the sum 0. */
export function summed(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0
}
