/** A listing worked out: its rows in order, and how many there would be under other conditions. */
import type { Verdict } from './listing-filter'
import type { FacetCount, ListOrder, QueueRow, StoryId, StoryState } from './model'
import { Bits, type Query } from './search'

export interface Selected {
  readonly rows: readonly QueueRow[]
  /** Rows that were judged, oldest first: whatever else there is, has not what is searched for. */
  readonly judged: readonly QueueRow[]
  /** What stands against each of them. */
  readonly verdicts: readonly Verdict[]
  readonly states: Record<StoryState, number>
  readonly query: Query
}

/** `rows` come oldest first, as they are kept; those that have not what is searched for may be left out. */
export function select(
  rows: readonly QueueRow[],
  judged: (row: QueueRow) => Verdict,
  order: ListOrder,
  query: Query,
  scores: Float32Array | null,
): Selected {
  const states: Record<StoryState, number> = { new: 0, ready: 0, spiked: 0 }
  const verdicts = rows.map(judged)
  const chosen: QueueRow[] = []
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    const verdict = verdicts[at]
    if (row === undefined) continue
    if (verdict !== 'in' && verdict !== 'state') continue
    states[row.state] += 1
    if (verdict === 'in') chosen.push(row)
  }
  return { rows: inOrder(chosen, order, scores), judged: rows, verdicts, states, query }
}

/** `rows` come newest first. */
function inOrder(rows: QueueRow[], order: ListOrder, scores: Float32Array | null): readonly QueueRow[] {
  switch (order) {
    case 'oldest':
      return rows.reverse()
    case 'urgent':
      return levels.flatMap((level) => rows.filter(({ urgency = 10 }) => Math.min(urgency, 10) === level))
    case 'best':
      return scores === null ? rows : byScore(rows, scores)
    default:
      return rows
  }
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Sorted as numbers, which is many times quicker than by comparing: the score, and behind it the place among the newest. */
function byScore(rows: readonly QueueRow[], scores: Float32Array): readonly QueueRow[] {
  const keys = Float64Array.from(rows, ({ arrival }, at) => -Math.round((scores[arrival] ?? 0) * 1_000) * 2 ** 24 + at).sort()
  return Array.from(keys, (key) => rows[((key % 2 ** 24) + 2 ** 24) % 2 ** 24]).filter((row) => row !== undefined)
}

export function placeOf(rows: readonly QueueRow[], id: StoryId): number | null {
  const at = rows.findIndex((row) => row.id === id)
  return at === -1 ? null : at
}

/** How many rows have each name, the most frequent first. */
export function counted(rows: readonly QueueRow[], nameOf: (row: QueueRow) => string, most: number): readonly FacetCount[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return [...counts].filter(([name]) => name !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
}

/** How many rows are at least as urgent, by urgency 1 to 9. */
export function atLeast(rows: readonly QueueRow[]): readonly number[] {
  const exactly = Array.from({ length: 9 }, (_, at) => rows.filter(({ urgency }) => urgency === at + 1).length)
  let sum = 0
  return exactly.map((stories) => (sum += stories))
}

/** The rows' arrivals as a set that can be sent to another thread. */
export function arrivalsOf(rows: readonly QueueRow[]): Uint32Array {
  const bits = new Bits((rows[rows.length - 1]?.arrival ?? 0) + 1)
  for (const { arrival } of rows) bits.add(arrival)
  return bits.words
}

/** Of so many found among so many rows, each is looked up by itself; of more, all rows are gone through. */
const fewOf = 16

/**
 * Rows that have every phrase the search asks for; all, where it asks for none. A search finds hundreds of 100,000 stories: to judge each
 * of these took longer than to find them. `phrases` are the index's answers, in the order of the query.
 */
export function having(rows: readonly QueueRow[], { clauses }: Query, phrases: readonly Uint32Array[]): readonly QueueRow[] {
  let wanted: Bits | null = null
  let phrase = 0
  for (const { minus, any } of clauses) {
    const found = any.flatMap((term) => (term.kind === 'phrase' ? [phrases[phrase++] ?? new Uint32Array()] : []))
    if (minus || found.length < any.length) continue
    const either = Bits.of(longest(found))
    for (const one of found) either.join(one)
    if (wanted === null) wanted = either
    else wanted.keep(either)
  }
  return wanted === null ? rows : rowsIn(rows, wanted)
}

const longest = (sets: readonly Uint32Array[]): Uint32Array =>
  sets.reduce((most, one) => (one.length > most.length ? one : most), new Uint32Array())

function rowsIn(rows: readonly QueueRow[], wanted: Bits): readonly QueueRow[] {
  if (wanted.count * fewOf > rows.length) return rows.filter(({ arrival }) => wanted.has(arrival))
  const found: QueueRow[] = []
  wanted.forEach((arrival) => {
    const row = rows[placeOfArrival(rows, arrival)]
    if (row?.arrival === arrival) found.push(row)
  })
  return found
}

/** The first row that has come no earlier. */
function placeOfArrival(rows: readonly QueueRow[], arrival: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.arrival ?? 0) < arrival) low = middle + 1
    else high = middle
  }
  return low
}
