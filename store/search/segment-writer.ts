/**
 * Writes a segment: a sealed part of the index, of some stories, never changed afterwards. Three files: which stories have a
 * term and how often (`postings`), where in them (`positions`), and what finds these again (`head`), written last.
 *
 * A term is a letter for the part of the story and a token. Terms stand in the order of JavaScript's strings, so that those
 * with one beginning stand together, and so do their postings.
 */
import type { IndexFiles } from './files'
import { checksum, PageWriter } from './pages'

export const magic = 0x31584443 // "CDX1"; another number when anything of the format or of the tokens changes

export const nameOf = (segment: number, file: 'head' | 'postings' | 'positions'): string => `${segment}.${file}`

/** Numbers that stand before the lists in a head. */
export const headNumbers = 5

export class SegmentWriter {
  readonly #files: IndexFiles
  readonly #segment: number
  readonly #postings: PageWriter
  readonly #positions: PageWriter
  readonly #counts: number[] = []
  readonly #postingsEnds: number[] = []
  readonly #positionsEnds: number[] = []
  readonly #terms: string[] = []
  #count = 0
  #last = 0

  constructor(files: IndexFiles, segment: number) {
    this.#files = files
    this.#segment = segment
    this.#postings = new PageWriter(files.create(nameOf(segment, 'postings')))
    this.#positions = new PageWriter(files.create(nameOf(segment, 'positions')))
  }

  begin(): void {
    this.#count = 0
    this.#last = 0
  }

  /** Stories come in order. Their places follow, as many as `times`, through `place` or `places`. */
  story(story: number, times: number): void {
    const step = (story - this.#last) * 2
    this.#last = story
    this.#count += 1
    if (times === 1) this.#postings.number(step + 1)
    else {
      this.#postings.number(step)
      this.#postings.number(times)
    }
  }

  /** The distance from the place before in the same story, or from its beginning. */
  place(distance: number): void {
    this.#positions.number(distance)
  }

  /** Places as another segment has them. */
  places(bytes: Uint8Array): void {
    this.#positions.bytes(bytes)
  }

  /** A term that no story has leaves no trace. */
  end(term: string): void {
    if (this.#count === 0) return
    this.#terms.push(term)
    this.#counts.push(this.#count)
    this.#postingsEnds.push(this.#postings.size)
    this.#positionsEnds.push(this.#positions.size)
  }

  finish(arrivals: ArrayLike<number>, lengths: ArrayLike<number>): void {
    const sums = [this.#postings.end(), this.#positions.end()] as const
    const terms = this.#termBytes()
    const numbers = [magic, arrivals.length, this.#terms.length, sums[0].length, sums[1].length]
    const head = Buffer.concat([...[numbers, arrivals, lengths, ...sums].map(packed), terms])
    this.#files.replace(nameOf(this.#segment, 'head'), Buffer.concat([head, packed([checksum(head)])]))
  }

  /** Each term as what it shares with the one before, the rest of it, how many stories have it, and the sizes of its lists. */
  #termBytes(): Uint8Array {
    const chunks: Uint8Array[] = []
    const bytes = new PageWriter({ append: (page) => void chunks.push(page.slice()), close: () => undefined })
    let before = ''
    this.#terms.forEach((term, at) => {
      const shared = sharedLength(before, term)
      const rest = Buffer.from(term.slice(shared), 'utf8')
      bytes.number(shared)
      bytes.number(rest.length)
      bytes.bytes(rest)
      bytes.number(this.#counts[at] ?? 0)
      bytes.number((this.#postingsEnds[at] ?? 0) - (this.#postingsEnds[at - 1] ?? 0))
      bytes.number((this.#positionsEnds[at] ?? 0) - (this.#positionsEnds[at - 1] ?? 0))
      before = term
    })
    bytes.end()
    return Buffer.concat(chunks)
  }

  /** Gives up: what was written is taken away. */
  drop(): void {
    this.#postings.drop()
    this.#positions.drop()
    removeSegment(this.#files, this.#segment)
  }
}

/** How many units the two begin with alike, never half a pair of surrogates. */
function sharedLength(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  const last = one.charCodeAt(at - 1)
  return last >= 0xd800 && last <= 0xdbff ? at - 1 : at
}

export function removeSegment(files: IndexFiles, segment: number): void {
  for (const file of ['head', 'postings', 'positions'] as const) files.remove(nameOf(segment, file))
}

export function packed(numbers: ArrayLike<number>): Uint8Array {
  const list = Uint32Array.from(numbers)
  return new Uint8Array(list.buffer)
}
