/** The queue: its rows, what of them is shown, where the cursor stands, and which are marked for work on several. */
import { create } from 'zustand'
import type { QueueRow, StoryId, StoryState } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'
import { fold } from './fold'

/** `all` is everything but the bin. */
export type Filter = 'all' | StoryState
export const filters: readonly Filter[] = ['all', 'new', 'ready', 'spiked']

export interface Queue {
  readonly rows: readonly QueueRow[]
  readonly loading: boolean
  readonly failure: string | null
  readonly filter: Filter
  readonly search: string
  readonly cursor: StoryId | null
  readonly marked: ReadonlySet<StoryId>
}

export const useQueue = create<Queue>(() => ({
  rows: [],
  loading: true,
  failure: null,
  filter: 'all',
  search: '',
  cursor: null,
  marked: new Set(),
}))

export async function loadQueue(): Promise<void> {
  const reply = await ask((desk) => desk.list())
  if (reply.ok) useQueue.setState({ rows: reply.value, loading: false, failure: null })
  else useQueue.setState({ loading: false, failure: words.queue.failed(reply.failure.message) })
}

/** Takes in rows that are new or have changed; the order of arrival, newest first, stays. */
export function mergeRows(changed: readonly QueueRow[]): void {
  const { rows } = useQueue.getState()
  const fresh = new Map(changed.map((row) => [row.id, row]))
  const kept = rows.map((row) => {
    const newer = fresh.get(row.id)
    fresh.delete(row.id)
    return newer !== undefined && newer.revision >= row.revision ? newer : row
  })
  const added = [...fresh.values()]
  useQueue.setState({ rows: added.length === 0 ? kept : [...added, ...kept].sort((a, b) => b.arrival - a.arrival) })
}

const folded = new WeakMap<QueueRow, string>()

function foldedHeadline(row: QueueRow): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const made = fold(row.headline)
  folded.set(row, made)
  return made
}

/** Rows that the filter and the search let through; every word of the search must stand in the headline. */
export function select(rows: readonly QueueRow[], filter: Filter, search: string): readonly QueueRow[] {
  const wanted = fold(search).split(' ').filter((word) => word !== '')
  return rows.filter((row) => {
    const inFilter = filter === 'all' ? row.state !== 'spiked' : row.state === filter
    return inFilter && wanted.every((word) => foldedHeadline(row).includes(word))
  })
}

type Asked = Pick<Queue, 'rows' | 'filter' | 'search'>

let last: (Asked & { readonly shown: readonly QueueRow[] }) | null = null

/** What the list shows; computed once for each state of the queue. */
export function shownRows({ rows, filter, search }: Asked): readonly QueueRow[] {
  if (last?.rows !== rows || last.filter !== filter || last.search !== search) {
    last = { rows, filter, search, shown: select(rows, filter, search) }
  }
  return last.shown
}

export const rowOf = (id: StoryId): QueueRow | undefined => useQueue.getState().rows.find((row) => row.id === id)

export const setFilter = (filter: Filter): void => useQueue.setState({ filter, marked: new Set() })
export const setSearch = (search: string): void => useQueue.setState({ search })
export const setCursor = (cursor: StoryId | null): void => useQueue.setState({ cursor })
export const unmark = (): void => useQueue.setState({ marked: new Set() })

/** The row `by` further down (or up, below zero) from the cursor; the first one where the cursor stands nowhere. */
export function rowFromCursor(by: number): QueueRow | undefined {
  const queue = useQueue.getState()
  const shown = shownRows(queue)
  const at = shown.findIndex((row) => row.id === queue.cursor)
  if (at === -1) return shown[0]
  return shown[Math.min(shown.length - 1, Math.max(0, at + by))]
}

export function toggleMark(id: StoryId): void {
  const marked = new Set(useQueue.getState().marked)
  if (!marked.delete(id)) marked.add(id)
  useQueue.setState({ marked })
}

export function markAll(): void {
  const queue = useQueue.getState()
  const shown = shownRows(queue)
  const all = shown.every((row) => queue.marked.has(row.id))
  useQueue.setState({ marked: all ? new Set() : new Set(shown.map((row) => row.id)) })
}

/** Marks everything from the cursor to `id`, both included. */
export function markTo(id: StoryId): void {
  const queue = useQueue.getState()
  const shown = shownRows(queue)
  const ends = [shown.findIndex((row) => row.id === queue.cursor), shown.findIndex((row) => row.id === id)].filter((at) => at !== -1)
  if (ends.length === 0) return
  const between = shown.slice(Math.min(...ends), Math.max(...ends) + 1)
  useQueue.setState({ marked: new Set([...queue.marked, ...between.map((row) => row.id)]) })
}

/** What a command on stories is about: those marked, else the one under the cursor. */
export function chosenIds(): readonly StoryId[] {
  const { marked, cursor, rows } = useQueue.getState()
  if (marked.size > 0) return rows.filter((row) => marked.has(row.id)).map((row) => row.id)
  return cursor === null ? [] : [cursor]
}

/** The row that takes the cursor when `leaving` go from the list: the next one that stays, else the one before. */
export function rowAfter(shown: readonly QueueRow[], cursor: StoryId | null, leaving: ReadonlySet<StoryId>): StoryId | null {
  const at = shown.findIndex((row) => row.id === cursor)
  const below = shown.slice(at + 1).find((row) => !leaving.has(row.id))
  const above = shown.slice(0, Math.max(0, at)).reverse().find((row) => !leaving.has(row.id))
  return (below ?? above)?.id ?? null
}
