/** A listing worked out: its rows in order, and how many there would be under other conditions. */
import type { Verdict } from './listing-filter'
import type { FacetCount, ListOrder, QueueRow, StoryId, StoryState } from './model'
import { Bits, type Query } from './search'

export interface Selected {
  readonly rows: readonly QueueRow[]
  /** What stands against each row of the library, oldest first. */
  readonly verdicts: readonly Verdict[]
  readonly states: Record<StoryState, number>
  readonly library: Record<StoryState, number>
  readonly query: Query
}

/** `rows` come oldest first, as they are kept. */
export function select(
  rows: readonly QueueRow[],
  judged: (row: QueueRow) => Verdict,
  order: ListOrder,
  query: Query,
  scores: Float32Array | null,
): Selected {
  const states: Record<StoryState, number> = { new: 0, ready: 0, spiked: 0 }
  const library = { ...states }
  const verdicts = rows.map(judged)
  const chosen: QueueRow[] = []
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    const verdict = verdicts[at]
    if (row === undefined) continue
    library[row.state] += 1
    if (verdict !== 'in' && verdict !== 'state') continue
    states[row.state] += 1
    if (verdict === 'in') chosen.push(row)
  }
  return { rows: inOrder(chosen, order, scores), verdicts, states, library, query }
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
