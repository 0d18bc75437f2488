/**
 * What was learned of words, asked by their place in a line: no word is cut out of its line only to be looked up again. Whoever walks the
 * line makes the word's sum on the way. A pure function's memory, not a state: what is forgotten is learned again.
 */

/** The sum of a word with one more UTF-16 unit behind it; a word without any has the sum 0. */
export function summed(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0
}

/** Words it keeps; a power of two. One word gives way to another whose sum ends alike. */
const room = 0x8000
/** Longer ones are learned anew each time, so that no text fills the memory. */
const longest = 40

export class WordMemory<Known> {
  private readonly words = new Array<string | undefined>(room).fill(undefined)
  private readonly known = new Array<Known | undefined>(room).fill(undefined)

  constructor(private readonly learn: (word: string) => Known) {}

  /** What is known of the word from `from` to `to` of the text, whose sum is given. */
  of(text: string, from: number, to: number, sum: number): Known {
    const place = (sum ^ (sum >>> 15)) & (room - 1)
    const word = this.words[place]
    const known = this.known[place]
    return word !== undefined && known !== undefined && stands(word, text, from, to) ? known : this.keep(place, text.slice(from, to))
  }

  private keep(place: number, word: string): Known {
    const known = this.learn(word)
    if (word.length > longest) return known
    this.words[place] = word
    this.known[place] = known
    return known
  }
}

/** Whether this very word stands there; letter by letter, which is faster for words than any call. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
