/** Joins segments into one, without stories that have gone or have a newer version: in small steps, so that searches come between. */
import type { Bits } from './bits'
import type { IndexFiles } from './files'
import type { Segment } from './segment'
import { SegmentWriter } from './segment-writer'

export interface Joining {
  readonly segment: Segment
  /** Stories that are still to be found. */
  readonly alive: Bits
}

/** Terms merged in one step. */
const stride = 64

/** Yields between steps; the files are whole when it is through. Ended before (by `return`), it takes its files away again. */
export function* mergeSegments(files: IndexFiles, into: number, joining: readonly Joining[]): Generator<undefined, void, undefined> {
  const writer = new SegmentWriter(files, into)
  let finished = false
  try {
    const numbers = renumber(joining)
    const heads = joining.map(({ segment }, at) => headOf(segment, numbers[at] ?? new Int32Array(0)))
    for (let count = 0; ; count += 1) {
      const term = least(heads)
      if (term === null) break
      mergeTerm(writer, heads, term)
      if (count % stride === stride - 1) yield
    }
    writer.finish(kept(joining, ({ arrivals }) => arrivals), kept(joining, ({ lengths }) => lengths))
    finished = true
  } finally {
    if (!finished) writer.drop()
  }
}

interface Head {
  readonly segment: Segment
  /** The new number of each story; -1 for one that goes. */
  readonly numbers: Int32Array
  at: number
  term: string | null
}

function headOf(segment: Segment, numbers: Int32Array): Head {
  return { segment, numbers, at: 0, term: segment.terms === 0 ? null : segment.term(0) }
}

/** What is kept of a list that has a number a story. */
function kept(joining: readonly Joining[], list: (segment: Segment) => Uint32Array): readonly number[] {
  const numbers: number[] = []
  for (const { segment, alive } of joining) alive.forEach((story) => numbers.push(list(segment)[story] ?? 0))
  return numbers
}

function renumber(joining: readonly Joining[]): readonly Int32Array[] {
  let next = 0
  return joining.map(({ segment, alive }) => {
    const numbers = new Int32Array(segment.stories).fill(-1)
    alive.forEach((story) => {
      numbers[story] = next
      next += 1
    })
    return numbers
  })
}

function least(heads: readonly Head[]): string | null {
  let found: string | null = null
  for (const { term } of heads) if (term !== null && (found === null || term < found)) found = term
  return found
}

function mergeTerm(writer: SegmentWriter, heads: readonly Head[], term: string): void {
  writer.begin()
  for (const head of heads) {
    if (head.term !== term) continue
    head.segment.walk(head.at, (story, times, places) => {
      const number = head.numbers[story] ?? -1
      if (number < 0) return
      writer.story(number, times)
      writer.places(places)
    })
    head.at += 1
    head.term = head.at < head.segment.terms ? head.segment.term(head.at) : null
  }
  writer.end(term)
}
