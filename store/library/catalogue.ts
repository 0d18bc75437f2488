/** The catalogue in memory: every story's line, where its file is, and which parts on disk are behind. */
import type { QueueRow, StoryId } from '../model'
import type { Day } from './layout'
import type { Entry } from './schema'

/** Rows in one file of the catalogue. */
export const partSize = 500

export interface Place {
  readonly day: Day
  readonly entry: Entry
}

/** A day's lines, in the order of arrival. */
export interface DayLines {
  readonly entries: Entry[]
  /** The mark each part was last written with. */
  readonly marks: string[]
  /** Parts whose file is behind. */
  readonly behind: Set<number>
}

interface Line {
  readonly day: Day
  readonly at: number
}

/** What finds a story: by its id, and by a file it was exported to. */
interface Finder {
  readonly lines: Map<StoryId, Line>
  readonly exporters: Map<string, StoryId>
}

export class Catalogue {
  readonly #days = new Map<Day, DayLines>()
  /** Made when a story is first looked for: the list is shown without it. */
  #finder: Finder | null = null
  #newestFirst: readonly QueueRow[] | null = null
  #lastArrival = 0

  /** Puts in a whole day as it was read; `entries` are the catalogue's own from now on. Without `marks` all parts are behind. */
  fill(day: Day, entries: Entry[], marks: readonly string[]): void {
    const lines: DayLines = { entries, marks: [...marks], behind: new Set() }
    this.#days.set(day, lines)
    for (const { row } of entries) this.#lastArrival = Math.max(this.#lastArrival, row.arrival)
    if (marks.length === 0) for (let part = 0; part === 0 || part * partSize < entries.length; part += 1) lines.behind.add(part)
    this.#finder = null
    this.#newestFirst = null
  }

  find(id: StoryId): Place | null {
    const line = this.#find().lines.get(id)
    const entry = line === undefined ? undefined : this.#days.get(line.day)?.entries[line.at]
    return line === undefined || entry === undefined ? null : { day: line.day, entry }
  }

  /** Adds a story, or replaces its line. */
  put(day: Day, entry: Entry): void {
    const finder = this.#find()
    const known = finder.lines.get(entry.row.id)
    const lines = this.#linesOf(known?.day ?? day)
    if (known !== undefined) forgetExports(finder, lines.entries[known.at])
    const line = known ?? { day, at: lines.entries.length }
    lines.entries[line.at] = entry
    lines.behind.add(0).add(Math.floor(line.at / partSize))
    this.#lastArrival = Math.max(this.#lastArrival, entry.row.arrival)
    note(finder, entry, line)
    this.#newestFirst = null
  }

  remove(ids: readonly StoryId[]): void {
    const gone = new Set(ids)
    const days = new Set(ids.flatMap((id) => this.#find().lines.get(id)?.day ?? []))
    for (const day of days) this.fill(day, this.#linesOf(day).entries.filter((entry) => !gone.has(entry.row.id)), [])
  }

  /** The hashes of all wires that a story stands upon. */
  wires(): ReadonlySet<string> {
    return new Set([...this.#days.values()].flatMap(({ entries }) => entries.map(({ sha256 }) => sha256)))
  }

  rows(): readonly QueueRow[] {
    this.#newestFirst ??= newestFirst([...this.#days.values()].flatMap(({ entries }) => entries.map(({ row }) => row)))
    return this.#newestFirst
  }

  /** The highest arrival number there is; 0 in an empty library. */
  get lastArrival(): number {
    return this.#lastArrival
  }

  /** The story whose exported file this is. */
  exporter(path: string): StoryId | null {
    return this.#find().exporters.get(path) ?? null
  }

  daysBehind(): readonly (readonly [Day, DayLines])[] {
    return [...this.#days].filter(([, lines]) => lines.behind.size > 0)
  }

  #linesOf(day: Day): DayLines {
    const known = this.#days.get(day)
    if (known !== undefined) return known
    const fresh: DayLines = { entries: [], marks: [], behind: new Set() }
    this.#days.set(day, fresh)
    return fresh
  }

  #find(): Finder {
    if (this.#finder !== null) return this.#finder
    const finder: Finder = { lines: new Map(), exporters: new Map() }
    for (const [day, { entries }] of this.#days) for (const [at, entry] of entries.entries()) note(finder, entry, { day, at })
    this.#finder = finder
    return finder
  }
}

function note({ lines, exporters }: Finder, entry: Entry, line: Line): void {
  lines.set(entry.row.id, line)
  for (const file of entry.exports ?? []) exporters.set(file.path, entry.row.id)
}

function forgetExports({ exporters }: Finder, entry: Entry | undefined): void {
  for (const { path } of entry?.exports ?? []) if (exporters.get(path) === entry?.row.id) exporters.delete(path)
}

/** Days are read in order and hold their rows in order: mostly there is nothing to sort. */
function newestFirst(rows: QueueRow[]): readonly QueueRow[] {
  const inOrder = rows.every((row, at) => at === 0 || (rows[at - 1]?.arrival ?? 0) <= row.arrival)
  if (!inOrder) rows.sort((a, b) => a.arrival - b.arrival)
  return rows.reverse()
}
