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

export class Catalogue {
  readonly #days = new Map<Day, DayLines>()
  readonly #lines = new Map<StoryId, Line>()
  readonly #exporters = new Map<string, StoryId>()
  #newestFirst: readonly Line[] | null = null
  #lastArrival = 0

  /** Puts in a whole day as it was read. `marks` is empty for a day that was rebuilt: all its parts are behind. */
  fill(day: Day, entries: readonly Entry[], marks: readonly string[]): void {
    const lines: DayLines = { entries: [...entries], marks: [...marks], behind: new Set() }
    this.#days.set(day, lines)
    entries.forEach((entry, at) => this.#note(entry, { day, at }))
    if (marks.length === 0) for (let part = 0; part === 0 || part * partSize < entries.length; part += 1) lines.behind.add(part)
  }

  find(id: StoryId): Place | null {
    const line = this.#lines.get(id)
    const entry = line === undefined ? undefined : this.#days.get(line.day)?.entries[line.at]
    return line === undefined || entry === undefined ? null : { day: line.day, entry }
  }

  /** Adds a story, or replaces its line. */
  put(day: Day, entry: Entry): void {
    const known = this.#lines.get(entry.row.id)
    const lines = this.#linesOf(known?.day ?? day)
    if (known !== undefined) this.#forgetExports(entry.row.id, lines.entries[known.at])
    const line = known ?? { day, at: lines.entries.length }
    lines.entries[line.at] = entry
    lines.behind.add(0).add(Math.floor(line.at / partSize))
    this.#note(entry, line)
  }

  remove(id: StoryId): void {
    const line = this.#lines.get(id)
    const lines = line === undefined ? undefined : this.#days.get(line.day)
    if (line === undefined || lines === undefined) return
    this.#lines.delete(id)
    this.#forgetExports(id, lines.entries[line.at])
    this.fill(line.day, lines.entries.filter((entry) => entry.row.id !== id), [])
    this.#newestFirst = null
  }

  rows(): readonly QueueRow[] {
    this.#newestFirst ??= [...this.#lines.values()].sort((a, b) => this.#arrival(b) - this.#arrival(a))
    return this.#newestFirst.flatMap((line) => this.#days.get(line.day)?.entries[line.at]?.row ?? [])
  }

  /** The highest arrival number there is; 0 in an empty library. */
  get lastArrival(): number {
    return this.#lastArrival
  }

  /** The story whose exported file this is. */
  exporter(path: string): StoryId | null {
    return this.#exporters.get(path) ?? null
  }

  daysBehind(): readonly (readonly [Day, DayLines])[] {
    return [...this.#days].filter(([, lines]) => lines.behind.size > 0)
  }

  #forgetExports(id: StoryId, entry: Entry | undefined): void {
    for (const { path } of entry?.exports ?? []) if (this.#exporters.get(path) === id) this.#exporters.delete(path)
  }

  #linesOf(day: Day): DayLines {
    const known = this.#days.get(day)
    if (known !== undefined) return known
    const fresh: DayLines = { entries: [], marks: [], behind: new Set() }
    this.#days.set(day, fresh)
    return fresh
  }

  #note(entry: Entry, line: Line): void {
    if (!this.#lines.has(entry.row.id)) this.#newestFirst = null
    this.#lines.set(entry.row.id, line)
    this.#lastArrival = Math.max(this.#lastArrival, entry.row.arrival)
    for (const file of entry.exports ?? []) this.#exporters.set(file.path, entry.row.id)
  }

  #arrival(line: Line): number {
    return this.#days.get(line.day)?.entries[line.at]?.row.arrival ?? 0
  }
}
