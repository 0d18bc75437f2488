/**
 * The catalogue on disk: derived, written lazily, never fsynced. Its head remembers when the day's folder of stories last
 * changed; every save changes that, so a catalogue that a crash left behind gives itself away.
 */
import { readdirSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { partSize } from './catalogue'
import type { Catalogue, DayLines } from './catalogue'
import { encodeRows, readPart, writePart } from './catalogue-part'
import type { CataloguePart, PartHead } from './catalogue-part'
import { diskCode } from './disk-error'
import { ensureFolder, removalsOver, removeQuietly } from './durable-file'
import { isDay } from './layout'
import type { Day, Layout } from './layout'
import type { Entry } from './schema'

/** File systems count time in ticks of up to 10 ms: a folder changed twice in one tick shows one time. */
const tick = 20

export interface StoredDay {
  readonly stamp: string
  readonly marks: readonly string[]
  readonly entries: Entry[]
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
export function readDay(layout: Layout, day: Day): StoredDay | null {
  const first = readDayPart(layout, day, 0)
  if (first === null || first.head === null) return null
  const { stamp, parts } = first.head
  if (first.mark !== parts[0]) return null
  const entries = [...first.rows]
  for (const [part, mark] of parts.entries()) {
    if (part === 0) continue
    const read = readDayPart(layout, day, part)
    if (read?.mark !== mark) return null
    for (const entry of read.rows) entries.push(entry)
  }
  return { stamp, marks: parts, entries }
}

/** `null` for whatever cannot be used: everything in it can be derived again. */
function readDayPart(layout: Layout, day: Day, part: number): CataloguePart | null {
  try {
    return readPart(layout.cataloguePart(day, part))
  } catch (error) {
    if (diskCode(error) !== null || error instanceof SyntaxError) return null
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
  const rowsOf = (part: number): Written => encodeRows(lines.entries.slice(part * partSize, (part + 1) * partSize))
  for (const part of lines.behind) {
    if (part === 0 || part >= parts) continue
    const rows = rowsOf(part)
    lines.marks[part] = rows.mark
    writePart(layout.cataloguePart(day, part), rows, null)
  }
  const first = rowsOf(0)
  lines.marks[0] = first.mark
  lines.marks.length = parts
  const head: PartHead = { stamp, parts: lines.marks }
  writePart(layout.cataloguePart(day, 0), first, head)
  lines.behind.clear()
  removePartsFrom(layout, day, parts)
}

type Written = ReturnType<typeof encodeRows>

/** Waits out the tick in which the folder changed, so that a save in the same tick cannot hide behind an equal stamp. */
async function settledStamp(layout: Layout, day: Day): Promise<string> {
  await removalsOver()
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
