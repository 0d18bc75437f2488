/** A set of small whole numbers, a bit each. */
export class Bits {
  readonly words: Uint32Array

  constructor(size: number) {
    this.words = new Uint32Array((size + 31) >>> 5)
  }

  /** A set that came from another thread. */
  static of(words: Uint32Array): Bits {
    const bits = new Bits(words.length * 32)
    bits.words.set(words)
    return bits
  }

  add(at: number): void {
    const word = at >>> 5
    this.words[word] = (this.words[word] ?? 0) | (1 << (at & 31))
  }

  has(at: number): boolean {
    return (((this.words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1
  }

  /** Keeps what is in the other set too. */
  keep(other: Bits): void {
    for (let word = 0; word < this.words.length; word += 1) this.words[word] = (this.words[word] ?? 0) & (other.words[word] ?? 0)
  }

  /** Takes in what is in the other set, which is not larger. */
  join(other: Uint32Array): void {
    for (let word = 0; word < other.length; word += 1) this.words[word] = (this.words[word] ?? 0) | (other[word] ?? 0)
  }

  get count(): number {
    let sum = 0
    for (const word of this.words) sum += ones(word)
    return sum
  }

  forEach(visit: (at: number) => void): void {
    for (let word = 0; word < this.words.length; word += 1) {
      let rest = this.words[word] ?? 0
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest & -rest)
        visit(word * 32 + bit)
        rest &= rest - 1
      }
    }
  }
}

function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
