/** A sealed segment, read: which of its stories have a term, how often and where. Stories are named by their number in the segment. */
import type { Bits } from './bits'
import type { IndexFiles } from './files'
import { BrokenIndex, checksum, PageReader, type PageCache } from './pages'
import { headNumbers, magic, nameOf } from './segment-writer'

/** Terms from `from` to before `to`, which stand together. */
export interface Terms {
  readonly from: number
  readonly to: number
}

export const noTerms: Terms = { from: 0, to: 0 }

export class Segment {
  readonly id: number
  /** Each story's place in the order of arrival. */
  readonly arrivals: Uint32Array
  /** How many tokens each story has. */
  readonly lengths: Uint32Array
  /** How many stories have each term. */
  readonly counts: Uint32Array
  readonly #postings: PageReader
  readonly #positions: PageReader
  readonly #postingsEnds: Uint32Array
  readonly #positionsEnds: Uint32Array
  readonly #textEnds: Uint32Array
  readonly #text: Buffer

  /** Throws `BrokenIndex` for a segment that is not as it was written, or what the disk answers. */
  constructor(files: IndexFiles, id: number, cache: PageCache) {
    const head = readHead(files, id)
    const lists = new Lists(head)
    const [, stories = 0, terms = 0, postingsPages = 0, positionsPages = 0] = lists.take(headNumbers)
    this.id = id
    this.arrivals = lists.take(stories)
    this.lengths = lists.take(stories)
    const sums = [lists.take(postingsPages), lists.take(positionsPages)] as const
    const read = readTerms(lists.rest(), terms)
    this.counts = read.counts
    this.#postingsEnds = read.postingsEnds
    this.#positionsEnds = read.positionsEnds
    this.#textEnds = read.textEnds
    this.#text = read.text
    this.#postings = reader(files, nameOf(id, 'postings'), sums[0], cache)
    this.#positions = reader(files, nameOf(id, 'positions'), sums[1], cache)
  }

  get terms(): number {
    return this.counts.length
  }

  get stories(): number {
    return this.arrivals.length
  }

  term(at: number): string {
    return this.#text.toString('utf8', at === 0 ? 0 : this.#textEnds[at - 1], this.#textEnds[at])
  }

  /** The one term, or those that begin with it. */
  find(term: string, prefix: boolean): Terms {
    const from = this.#lowest(term)
    if (prefix) return { from, to: this.#lowest(`${term}\uffff`) }
    return from < this.terms && this.term(from) === term ? { from, to: from + 1 } : noTerms
  }

  /** Puts the stories that have any of the terms into `found`; adds up in `times` how often, where it is given. */
  collect({ from, to }: Terms, found: Bits, times: Float32Array | null): void {
    if (from >= to) return
    const bytes = this.#postings.read(startOf(this.#postingsEnds, from), this.#postingsEnds[to - 1] ?? 0)
    const reading = new Numbers(bytes)
    for (let term = from; term < to; term += 1) {
      let story = 0
      for (let left = this.counts[term] ?? 0; left > 0; left -= 1) {
        const step = reading.next()
        story += step >>> 1
        const often = (step & 1) === 1 ? 1 : reading.next()
        if (story >= this.stories) throw new BrokenIndex(`a story beyond the end of ${this.id}`)
        found.add(story)
        if (times !== null) times[story] = (times[story] ?? 0) + often
      }
    }
  }

  /** Calls `visit` with each of the terms and how many of the stories `among` have it. */
  countEach({ from, to }: Terms, among: Bits, visit: (term: number, stories: number) => void): void {
    if (from >= to) return
    const reading = new Numbers(this.#postings.read(startOf(this.#postingsEnds, from), this.#postingsEnds[to - 1] ?? 0))
    for (let term = from; term < to; term += 1) {
      let story = 0
      let stories = 0
      for (let left = this.counts[term] ?? 0; left > 0; left -= 1) {
        const step = reading.next()
        story += step >>> 1
        if ((step & 1) === 0) reading.next()
        if (among.has(story)) stories += 1
      }
      visit(term, stories)
    }
  }

  /** Calls `visit` with each story that has the term, how often, and its places as they are written. */
  walk(term: number, visit: (story: number, times: number, places: Uint8Array) => void): void {
    const reading = new Numbers(this.#postings.read(startOf(this.#postingsEnds, term), this.#postingsEnds[term] ?? 0))
    const places = new Numbers(this.#positions.read(startOf(this.#positionsEnds, term), this.#positionsEnds[term] ?? 0))
    let story = 0
    for (let left = this.counts[term] ?? 0; left > 0; left -= 1) {
      const step = reading.next()
      story += step >>> 1
      const often = (step & 1) === 1 ? 1 : reading.next()
      if (story >= this.stories) throw new BrokenIndex(`a story beyond the end of ${this.id}`)
      visit(story, often, places.skip(often))
    }
  }

  close(): void {
    this.#postings.close()
    this.#positions.close()
  }

  /** The first term that is not before `text`. */
  #lowest(text: string): number {
    let low = 0
    let high = this.terms
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.term(middle) < text) low = middle + 1
      else high = middle
    }
    return low
  }
}

const startOf = (ends: Uint32Array, at: number): number => (at === 0 ? 0 : (ends[at - 1] ?? 0))

function readHead(files: IndexFiles, id: number): Buffer {
  const bytes = files.read(nameOf(id, 'head'))
  if (bytes === null) throw new BrokenIndex(`no head of ${id}`)
  const head = Buffer.from(bytes)
  const end = head.length - 4
  if (end < headNumbers * 4 || head.readUInt32LE(0) !== magic || head.readUInt32LE(end) !== checksum(head.subarray(0, end))) {
    throw new BrokenIndex(`the head of ${id}`)
  }
  return head
}

function reader(files: IndexFiles, name: string, sums: Uint32Array, cache: PageCache): PageReader {
  return new PageReader(name, files.open(name), sums, cache)
}

/** The lists of a head, one after the other. */
class Lists {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  take(amount: number): Uint32Array {
    const some = this.#bytes.subarray(this.#at, this.#at + amount * 4)
    this.#at += amount * 4
    return new Uint32Array(Uint8Array.from(some).buffer)
  }

  /** What is left before the checksum. */
  rest(): Buffer {
    return this.#bytes.subarray(this.#at, -4)
  }
}

/** Writes each term whole, one behind the other, so that any of them is found by halving. */
function readTerms(bytes: Buffer, terms: number) {
  const counts = new Uint32Array(terms)
  const postingsEnds = new Uint32Array(terms)
  const positionsEnds = new Uint32Array(terms)
  const textEnds = new Uint32Array(terms)
  const reading = new Numbers(bytes)
  let text = Buffer.alloc(Math.max(64, bytes.length * 2))
  let before = ''
  let end = 0
  for (let at = 0; at < terms; at += 1) {
    const shared = reading.next()
    const rest = reading.bytes(reading.next())
    const term = before.slice(0, shared) + Buffer.from(rest.buffer, rest.byteOffset, rest.length).toString('utf8')
    if (end + term.length * 3 > text.length) text = Buffer.concat([text, Buffer.alloc(text.length)])
    end += text.write(term, end, 'utf8')
    textEnds[at] = end
    counts[at] = reading.next()
    postingsEnds[at] = (postingsEnds[at - 1] ?? 0) + reading.next()
    positionsEnds[at] = (positionsEnds[at - 1] ?? 0) + reading.next()
    before = term
  }
  return { counts, postingsEnds, positionsEnds, textEnds, text: Buffer.from(text.subarray(0, end)) }
}

/** Numbers of 7 bits a byte, read in order. */
export class Numbers {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  next(): number {
    let byte = this.#bytes[this.#at++] ?? 0
    if (byte < 128) return byte
    let value = byte & 127
    let shift = 7
    do {
      byte = this.#bytes[this.#at++] ?? 0
      value |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    return value >>> 0
  }

  /** So many bytes as they are. */
  bytes(amount: number): Uint8Array {
    this.#at += amount
    return this.#bytes.subarray(this.#at - amount, this.#at)
  }

  /** The bytes of so many numbers. */
  skip(amount: number): Uint8Array {
    const from = this.#at
    for (let left = amount; left > 0; ) if ((this.#bytes[this.#at++] ?? 0) < 128) left -= 1
    return this.#bytes.subarray(from, this.#at)
  }
}
