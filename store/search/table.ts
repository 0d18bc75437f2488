/**
 * Which version of each story is indexed and where it is: the one truth about what of the segments counts. A story in a segment
 * that the table does not point to has gone or has a newer version. Kept as one small file, written now and then: what a crash
 * loses of it is indexed again.
 */
import { Bits } from './bits'
import { checksum } from './pages'
import { magic, packed } from './segment-writer'
import type { Segment } from './segment'

/** Arrivals are counted by the library; no desk comes so far. A story beyond is not found by its words. */
export const mostArrivals = 2 ** 24

export interface Known {
  readonly arrival: number
  readonly revision: number
  /** Checksum of what was indexed: a story whose words have not changed need not be indexed again. */
  readonly sum: number
}

const none = 0

export class Table {
  /** By arrival: the segment's id (0: not indexed), the story's number there, its revision, its sum. */
  #segment = new Uint32Array(1024)
  #story = new Uint32Array(1024)
  #revision = new Uint32Array(1024)
  #sum = new Uint32Array(1024)
  #size = 0
  readonly #alive = new Map<number, Bits>()

  /** Stories that are indexed. */
  get size(): number {
    return this.#size
  }

  /** One more than the highest arrival there is room for. */
  get room(): number {
    return this.#segment.length
  }

  has(arrival: number): boolean {
    return (this.#segment[arrival] ?? none) !== none
  }

  /** The id of the story's segment; 0 where it is not indexed. */
  segment(arrival: number): number {
    return this.#segment[arrival] ?? none
  }

  revision(arrival: number): number {
    return this.#revision[arrival] ?? 0
  }

  sum(arrival: number): number {
    return this.#sum[arrival] ?? 0
  }

  set({ arrival, revision, sum }: Known, segment: number, story: number): void {
    this.#makeRoom(arrival)
    if (!this.has(arrival)) this.#size += 1
    this.#alive.delete(this.segment(arrival))
    this.#alive.delete(segment)
    this.#segment[arrival] = segment
    this.#story[arrival] = story
    this.#revision[arrival] = revision
    this.#sum[arrival] = sum
  }

  /** The same words under a newer revision. */
  setRevision(arrival: number, revision: number): void {
    this.#revision[arrival] = revision
  }

  remove(arrival: number): void {
    if (!this.has(arrival)) return
    this.#alive.delete(this.segment(arrival))
    this.#segment[arrival] = none
    this.#size -= 1
  }

  pointsTo(arrival: number, segment: number, story: number): boolean {
    return this.#segment[arrival] === segment && this.#story[arrival] === story
  }

  /** After a merge: from where a story was to where it is. */
  move(arrival: number, segment: number, story: number): void {
    this.#alive.delete(this.segment(arrival))
    this.#alive.delete(segment)
    this.#segment[arrival] = segment
    this.#story[arrival] = story
  }

  /** The stories of a segment that count. Not to be changed. */
  alive({ id, arrivals, stories }: Segment): Bits {
    const known = this.#alive.get(id)
    if (known !== undefined) return known
    const bits = new Bits(stories)
    for (let story = 0; story < stories; story += 1) if (this.pointsTo(arrivals[story] ?? 0, id, story)) bits.add(story)
    this.#alive.set(id, bits)
    return bits
  }

  removeSegment(segment: number): void {
    this.#alive.delete(segment)
    for (let arrival = 0; arrival < this.#segment.length; arrival += 1) if (this.#segment[arrival] === segment) this.remove(arrival)
  }

  forEach(visit: (arrival: number, segment: number) => void): void {
    for (let arrival = 0; arrival < this.#segment.length; arrival += 1) {
      const segment = this.#segment[arrival] ?? none
      if (segment !== none) visit(arrival, segment)
    }
  }

  bytes(): Uint8Array {
    const numbers = [magic, this.#size]
    this.forEach((arrival, segment) => {
      numbers.push(arrival, segment, this.#story[arrival] ?? 0, this.#revision[arrival] ?? 0, this.#sum[arrival] ?? 0)
    })
    const body = packed(numbers)
    return Buffer.concat([body, packed([checksum(body)])])
  }

  /** An empty table for a file that is not as it was written. */
  static read(bytes: Uint8Array | null): Table {
    const table = new Table()
    if (bytes === null || bytes.length < 12 || bytes.length % 4 !== 0) return table
    const numbers = new Uint32Array(Uint8Array.from(bytes).buffer)
    const end = numbers.length - 1
    if (numbers[0] !== magic || numbers[end] !== checksum(bytes.subarray(0, end * 4))) return table
    for (let at = 2; at + 5 <= end; at += 5) {
      const [arrival = 0, segment = 0, story = 0, revision = 0, sum = 0] = numbers.subarray(at, at + 5)
      table.set({ arrival, revision, sum }, segment, story)
    }
    return table
  }

  #makeRoom(arrival: number): void {
    if (arrival < this.#segment.length) return
    const room = 2 ** Math.ceil(Math.log2(arrival + 1))
    this.#segment = longer(this.#segment, room)
    this.#story = longer(this.#story, room)
    this.#revision = longer(this.#revision, room)
    this.#sum = longer(this.#sum, room)
  }
}

function longer(list: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const made = new Uint32Array(room)
  made.set(list)
  return made
}
