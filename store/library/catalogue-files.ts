/**
 * The catalogue on disk: derived, written lazily, never fsynced. Its head remembers when the day's folder of stories last
 * changed; every save changes that, so a catalogue that a crash left behind gives itself away.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { partSize } from './catalogue'
import type { Catalogue, DayLines } from './catalogue'
import { BrokenFile, DerivedAdapter, load, store } from './durable-adapter'
import { diskCode } from './disk-error'
import { ensureFolder, removeQuietly } from './durable-file'
import { isDay, libraryFormat } from './layout'
import type { Day, Layout } from './layout'
import { checkCataloguePart } from './schema'
import type { CataloguePart, Entry } from './schema'

/** File systems count time in ticks of up to 10 ms: a folder changed twice in one tick shows one time. */
const tick = 20

export interface StoredDay {
  readonly stamp: string
  readonly marks: readonly string[]
  readonly entries: readonly Entry[]
}

/** Days that have a folder under `folder`, oldest first. */
export function daysIn(folder: string): readonly Day[] {
  try {
    return readdirSync(folder).filter(isDay).sort()
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return []
    throw error
  }
}

/** When the day's folder of stories last changed, in nanoseconds; empty where there is none. */
export function stampOf(layout: Layout, day: Day): string {
  const found = statSync(join(layout.stories, day), { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : String(found.mtimeNs)
}

/** A day of the catalogue as it stands on disk; `null` when it is missing, broken, or its parts do not belong together. */
export async function readDay(layout: Layout, day: Day): Promise<StoredDay | null> {
  const head = await readPart(layout, day, 0)
  if (head?.head === undefined) return null
  const { stamp, parts } = head.head
  const entries: Entry[] = []
  for (const [part, mark] of parts.entries()) {
    const read = part === 0 ? head : await readPart(layout, day, part)
    if (read?.mark !== mark) return null
    for (const entry of read.rows) entries.push(entry)
  }
  return { stamp, marks: parts, entries }
}

/** `null` for whatever cannot be used: everything in it can be derived again. */
async function readPart(layout: Layout, day: Day, part: number): Promise<CataloguePart | null> {
  try {
    const read = await load(new DerivedAdapter(layout.cataloguePart(day, part), checkCataloguePart))
    return read === null || read.format !== libraryFormat ? null : read
  } catch (error) {
    if (error instanceof BrokenFile || diskCode(error) !== null) return null
    throw error
  }
}

/** Writes what is behind. No story may be saved meanwhile. Throws what the disk answers; what was not written stays behind. */
export async function writeCatalogue(layout: Layout, catalogue: Catalogue): Promise<void> {
  for (const [day, lines] of catalogue.daysBehind()) await writeDay(layout, day, lines)
}

async function writeDay(layout: Layout, day: Day, lines: DayLines): Promise<void> {
  const stamp = await settledStamp(layout, day)
  ensureFolder(join(layout.catalogue, day))
  const parts = Math.max(1, Math.ceil(lines.entries.length / partSize))
  for (const part of [...lines.behind].sort((a, b) => b - a)) {
    if (part >= parts) continue
    lines.marks[part] = randomBytes(6).toString('hex')
    if (part > 0) await writePart(layout, day, part, lines)
  }
  lines.marks.length = parts
  await writePart(layout, day, 0, lines, stamp)
  lines.behind.clear()
  removePartsFrom(layout, day, parts)
}

async function writePart(layout: Layout, day: Day, part: number, lines: DayLines, stamp?: string): Promise<void> {
  const rows = lines.entries.slice(part * partSize, (part + 1) * partSize)
  const mark = lines.marks[part] ?? ''
  const head = stamp === undefined ? {} : { head: { stamp, parts: lines.marks } }
  await store(new DerivedAdapter(layout.cataloguePart(day, part), checkCataloguePart), { format: libraryFormat, mark, ...head, rows })
}

/** Waits out the tick in which the folder changed, so that a save in the same tick cannot hide behind an equal stamp. */
async function settledStamp(layout: Layout, day: Day): Promise<string> {
  const stamp = stampOf(layout, day)
  const age = Date.now() - Number(BigInt(stamp === '' ? 0 : stamp) / 1_000_000n)
  if (age >= 0 && age < tick) await pause(tick)
  return stamp
}

function removePartsFrom(layout: Layout, day: Day, parts: number): void {
  const folder = join(layout.catalogue, day)
  for (const name of readdirSync(folder)) {
    if (/^\d+\.json$/.test(name) && Number.parseInt(name, 10) >= parts) removeQuietly(join(folder, name))
  }
}
