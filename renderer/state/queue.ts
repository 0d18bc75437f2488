/**
 * The queue as the window has it: the listing it shows, the rows in sight and some around them, where the cursor stands, and which
 * stories are marked. The desk has all rows; here are a screenful or two, asked for anew when the desk says that something changed.
 */
import { create } from 'zustand'
import { wholeQueue, type Listed, type ListedRow, type Listing, type QueueRow, type StoryId, type StoryState } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'

export interface Queue {
  readonly listing: Listing
  readonly total: number
  /** How many there are in each state under the listing's other conditions, and in the whole library. */
  readonly states: Readonly<Record<StoryState, number>>
  readonly library: Readonly<Record<StoryState, number>>
  /** Rows by their place in the listing. */
  readonly rows: ReadonlyMap<number, ListedRow>
  readonly loading: boolean
  readonly failure: string | null
  readonly ignored: readonly string[]
  readonly indexing: Listed['indexing']
  readonly cursor: StoryId | null
  /** Place of the cursor's story; where it has gone from the listing, the place it had. */
  readonly at: number
  readonly marked: ReadonlySet<StoryId>
  /** Grows when the cursor was moved: the list scrolls to it then, and at no other time. */
  readonly moves: number
  /** Grows with every other listing: the list is shown from its top then. */
  readonly tops: number
  /** Rows came or went above those in sight: the list moves by so many rows, that nothing jumps. `count` tells one from the next. */
  readonly shift: { readonly count: number; readonly by: number }
}

const nothing: Readonly<Record<StoryState, number>> = { new: 0, ready: 0, spiked: 0 }

/** What is being typed is always the beginning of something. */
export const firstListing: Listing = { ...wholeQueue, typing: true }

export const emptyQueue: Queue = {
  listing: firstListing,
  total: 0,
  states: nothing,
  library: nothing,
  rows: new Map(),
  loading: true,
  failure: null,
  ignored: [],
  indexing: null,
  cursor: null,
  at: 0,
  marked: new Set(),
  moves: 0,
  tops: 0,
  shift: { count: 0, by: 0 },
}

export const useQueue = create<Queue>(() => emptyQueue)

export const isLibraryEmpty = ({ library }: Queue): boolean => library.new + library.ready + library.spiked === 0

/** Rows asked for beyond those in sight, on either side; fewer while the desk looks into each story for what was searched. */
const margin = 40
const marginOfSearch = 8
const marginOf = ({ search }: Listing): number => (search.trim() === '' ? margin : marginOfSearch)
/** Rows kept; a long scroll leaves the first ones behind. */
const mostRows = 600
/** Milliseconds between two looks at a library that changes all the time. */
const restsBetween = 200

/** Rows in sight, by their places; the end is one past the last. */
let sight = { first: 0, end: 30 }

/** Grows with every listing, so that an answer to an older one is known as such. */
let edition = 0

/** The list says what is in sight; what is missing is asked for. */
export function look(first: number, end: number): void {
  sight = { first, end }
  const { rows, total } = useQueue.getState()
  for (let place = first; place < Math.min(end, total); place += 1) {
    if (!rows.has(place)) {
      void fetchRows()
      return
    }
  }
}

let fetching = false

/** One at a time: by the time it is answered, the list may be elsewhere, and is looked at again. */
async function fetchRows(): Promise<void> {
  if (fetching) return
  fetching = true
  const { first, end } = sight
  const mine = edition
  const { listing } = useQueue.getState()
  const around = marginOf(listing)
  const from = Math.max(0, first - around)
  const reply = await ask((desk) => desk.find(listing, from, end - from + around, []))
  fetching = false
  if (mine === edition && reply.ok) useQueue.setState(({ rows }) => ({ rows: withRows(rows, reply.value), total: reply.value.total }))
  const now = useQueue.getState().rows
  if (reply.ok && (mine !== edition || (sight.first !== first && !now.has(sight.first)))) look(sight.first, sight.end)
}

function withRows(before: ReadonlyMap<number, ListedRow>, { from, rows }: Listed): ReadonlyMap<number, ListedRow> {
  const kept = new Map(before.size > mostRows ? [] : before)
  rows.forEach((row, offset) => kept.set(from + offset, row))
  return kept
}

/** Reads the listing anew from the rows in sight, and keeps the first of them where it is. */
export async function loadQueue(): Promise<void> {
  const { listing, cursor, rows, total } = useQueue.getState()
  edition += 1
  const mine = edition
  const { first, end } = sight
  const around = marginOf(listing)
  const from = Math.max(0, Math.min(first, total) - around)
  const anchor = first === 0 ? undefined : rows.get(first)?.row.id
  const about = [cursor, anchor].filter((id) => id !== null && id !== undefined)
  const reply = await ask((desk) => desk.find(listing, from, end - from + around, about))
  if (mine !== edition) return
  if (reply.ok) {
    const placeOf = (id: StoryId | null | undefined): number | null => reply.value.at[about.findIndex((one) => one === id)] ?? null
    take(reply.value, placeOf(cursor), placeOf(anchor), first)
  } else useQueue.setState({ loading: false, failure: words.queue.failed(reply.failure.message) })
}

function take(listed: Listed, cursorAt: number | null, anchorAt: number | null, first: number): void {
  const { total, states, library, ignored, indexing } = listed
  useQueue.setState(({ at, shift }) => ({
    total,
    states,
    library,
    ignored,
    indexing,
    rows: withRows(new Map(), listed),
    loading: false,
    failure: null,
    at: cursorAt ?? Math.max(0, Math.min(at, total - 1)),
    ...(anchorAt === null || anchorAt === first ? {} : { shift: { count: shift.count + 1, by: anchorAt - first } }),
  }))
}

let resting: ReturnType<typeof setTimeout> | undefined
let loaded = 0

/** Something has changed: the listing is read again, not more often than an eye can follow. */
export function loadSoon(): void {
  if (resting !== undefined) return
  const wait = Math.max(0, loaded + restsBetween - performance.now())
  resting = setTimeout(() => {
    resting = undefined
    loaded = performance.now()
    void loadQueue()
  }, wait)
}

/** Rows that are new or have changed: those that are here are shown as they are now, and the listing is read again. */
export function mergeRows(changed: readonly QueueRow[]): void {
  noteRows(changed)
  loadSoon()
}

/** The same, without another look at the listing. */
export function noteRows(changed: readonly QueueRow[]): void {
  const fresh = new Map(changed.map((row) => [row.id, row]))
  const { rows } = useQueue.getState()
  const kept = new Map(rows)
  for (const [place, listed] of rows) {
    const newer = fresh.get(listed.row.id)
    if (newer !== undefined && newer.revision >= listed.row.revision) kept.set(place, { ...listed, row: newer })
  }
  useQueue.setState({ rows: kept })
}

/** Another listing: it is shown from its top. The cursor stays on its story where that is in it. */
export function changeListing(change: Partial<Listing>): void {
  sight = { first: 0, end: sight.end - sight.first }
  useQueue.setState(({ listing, tops }) => ({ listing: { ...listing, ...change, typing: true }, marked: new Set(), tops: tops + 1 }))
  void loadQueue()
}

export const setSearch = (search: string): void => changeListing({ search })

/** Whether anything narrows the listing beyond the states and the search. */
export function isNarrowed({ sources, languages, tags, urgency, days, unread, queried, chain }: Listing): boolean {
  return sources.length + languages.length + tags.length > 0 || urgency !== null || days !== null || unread || queried || chain !== null
}

export const rowAt = (place: number): QueueRow | undefined => useQueue.getState().rows.get(place)?.row

export function rowOf(id: StoryId): QueueRow | undefined {
  for (const { row } of useQueue.getState().rows.values()) if (row.id === id) return row
  return undefined
}

export function setCursor(cursor: StoryId | null, at = useQueue.getState().at): void {
  useQueue.setState(({ moves }) => ({ cursor, at, moves: moves + 1 }))
}

/** Whether the story under the cursor is still at its place in the listing. */
function isThere({ cursor, at, rows }: Queue): boolean {
  return rows.get(at)?.row.id === cursor
}

/** The place `by` further down (or up, below zero) from the cursor; the first one where the cursor stands nowhere. */
export function placeFromCursor(by: number): number | undefined {
  const queue = useQueue.getState()
  if (queue.total === 0) return undefined
  if (queue.cursor === null) return 0
  const gone = queue.rows.has(queue.at) && !isThere(queue)
  const to = gone && by > 0 ? queue.at + by - 1 : queue.at + by
  return Math.min(queue.total - 1, Math.max(0, to))
}

/** The row there, where it is at hand. */
export function rowFromCursor(by: number): QueueRow | undefined {
  const place = placeFromCursor(by)
  return place === undefined ? undefined : rowAt(place)
}

/** The row at a place, asked for where it is not at hand. */
export async function reachRow(place: number): Promise<QueueRow | undefined> {
  const here = rowAt(place)
  if (here !== undefined) return here
  const mine = edition
  const from = Math.max(0, place - margin)
  const reply = await ask((desk) => desk.find(useQueue.getState().listing, from, 2 * margin, []))
  if (!reply.ok || mine !== edition) return undefined
  useQueue.setState(({ rows }) => ({ rows: withRows(rows, reply.value) }))
  return rowAt(place)
}

/** Puts the cursor on a story where the listing has it. */
export function findInQueue(id: StoryId): Promise<boolean> {
  setCursor(id)
  return findPlace(id)
}

/** Puts the cursor on a story, in the whole queue where the listing does not have it. */
export async function showInQueue(id: StoryId): Promise<void> {
  if (await findInQueue(id)) return
  useQueue.setState({ listing: firstListing })
  if (!(await findPlace(id))) await loadQueue()
}

async function findPlace(id: StoryId): Promise<boolean> {
  const { listing } = useQueue.getState()
  const reply = await ask((desk) => desk.find(listing, 0, 0, [id]))
  const at = reply.ok ? (reply.value.at[0] ?? null) : null
  const now = useQueue.getState()
  if (at === null || now.cursor !== id || now.listing !== listing) return false
  sight = { first: at, end: at + sight.end - sight.first }
  await loadQueue()
  setCursor(id, at)
  return true
}

export const unmark = (): void => useQueue.setState({ marked: new Set() })

export function toggleMark(id: StoryId): void {
  const marked = new Set(useQueue.getState().marked)
  if (!marked.delete(id)) marked.add(id)
  useQueue.setState({ marked })
}

/** Marks all of the listing, or none where all are marked. */
export function markAll(): Promise<void> {
  const { total, marked } = useQueue.getState()
  if (marked.size < total) return mark(0, total, new Set())
  unmark()
  return Promise.resolve()
}

/** Marks everything from the cursor to a place, both included. */
export function markTo(place: number): Promise<void> {
  const { at, marked } = useQueue.getState()
  return mark(Math.min(at, place), Math.max(at, place) + 1, marked)
}

let marking: Promise<void> = Promise.resolve()

function mark(from: number, to: number, also: ReadonlySet<StoryId>): Promise<void> {
  marking = markNow(from, to, also)
  return marking
}

async function markNow(from: number, to: number, also: ReadonlySet<StoryId>): Promise<void> {
  const { listing } = useQueue.getState()
  const reply = await ask((desk) => desk.ids(listing, from, to))
  if (reply.ok && useQueue.getState().listing === listing) useQueue.setState({ marked: new Set([...also, ...reply.value]) })
}

/** What a command on stories is about: those marked, else the one under the cursor. Marks that are still being made count. */
export async function chosenIds(): Promise<readonly StoryId[]> {
  await marking
  const { marked, cursor } = useQueue.getState()
  if (marked.size > 0) return [...marked]
  return cursor === null ? [] : [cursor]
}

/** Whether all of the stories are in a state, as far as the window knows: of those out of sight it knows what the listing asks. */
export function areAll(ids: readonly StoryId[], state: StoryState): boolean {
  const { listing } = useQueue.getState()
  const asked = listing.states.length === 1 ? listing.states[0] : undefined
  const known = new Map([...useQueue.getState().rows.values()].map(({ row }) => [row.id, row.state]))
  return ids.every((id) => (known.get(id) ?? asked) === state)
}

/** The row that takes the cursor when `leaving` go from the listing: the next one at hand that stays, else the one before. */
export function rowAfter({ rows, at }: Pick<Queue, 'rows' | 'at'>, leaving: ReadonlySet<StoryId>): QueueRow | null {
  const places = [...rows.keys()].sort((a, b) => a - b)
  const stays = (place: number): boolean => !leaving.has(rows.get(place)?.row.id as StoryId)
  const below = places.find((place) => place > at && stays(place))
  const above = places.reverse().find((place) => place < at && stays(place))
  return rows.get(below ?? above ?? -1)?.row ?? null
}

/** Marks stories read or unread, here at once. */
export async function setRead(ids: readonly StoryId[], read: boolean): Promise<void> {
  const chosen = new Set(ids)
  useQueue.setState(({ rows }) => ({
    rows: new Map([...rows].map(([place, listed]) => [place, chosen.has(listed.row.id) ? { ...listed, unread: !read } : listed])),
  }))
  await ask((desk) => desk.setRead(ids, read))
}

export const isUnread = (id: StoryId): boolean => [...useQueue.getState().rows.values()].some(({ row, unread }) => row.id === id && unread)
