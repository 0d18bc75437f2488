/**
 * What was learned of words, asked in one walk along a line: no word is cut out of its line only to be looked up again. A word is known by
 * two sums of its letters, 64 bits in all. A pure function's memory, not a state: what is forgotten is learned again.
 */

/** Words it keeps; a power of two. One word gives way to another whose sum ends alike. */
const room = 0x4000
/** Longer ones are learned anew each time, so that no text fills the memory. */
const longest = 40

/** What is known of a word is a small number; 0 is nothing worth telling. */
export class WordMemory {
  private readonly sums = new Int32Array(room)
  private readonly others = new Int32Array(room)
  private readonly lengths = new Uint8Array(room)
  private readonly known = new Uint8Array(room)

  /** `learn` answers 0 to 255. */
  constructor(private readonly learn: (word: string) => number) {}

  /** Counts the words of a text into `counts` by what is known of them; answers how long they are together. Other characters part words. */
  count(text: string, isOfWord: (code: number) => boolean, counts: Uint32Array): number {
    let letters = 0
    let from = 0
    let sum = 0
    let other = 0
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : -1
      if (code !== -1 && isOfWord(code)) {
        sum = (Math.imul(sum, 31) + code) | 0
        other = (Math.imul(other ^ code, 0x01000193) + at - from) | 0
        continue
      }
      if (at > from) {
        const known = this.of(text, from, at, sum, other)
        counts[known] = (counts[known] ?? 0) + 1
        letters += at - from
      }
      from = at + 1
      sum = 0
      other = 0
    }
    return letters
  }

  private of(text: string, from: number, to: number, sum: number, other: number): number {
    const place = (sum ^ (sum >>> 15)) & (room - 1)
    if (this.sums[place] === sum && this.others[place] === other && this.lengths[place] === to - from) return this.known[place] ?? 0
    const known = this.learn(text.slice(from, to))
    if (to - from > longest) return known
    this.sums[place] = sum
    this.others[place] = other
    this.lengths[place] = to - from
    this.known[place] = known
    return known
  }
}

/** The sum of a word with one more UTF-16 unit behind it; a word without any has the sum 0. */
export function summed(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0
}
