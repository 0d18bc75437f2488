/** Fills the catalogue: from its files where they are up to date, else from the stories themselves. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { storyId } from '../model'
import type { QueueRow, StoryId } from '../model'
import { Breath } from './breath'
import { Catalogue } from './catalogue'
import { daysIn, readDay, stampOf } from './catalogue-files'
import type { StoredDay } from './catalogue-files'
import { BrokenFile, DurableAdapter, load } from './durable-adapter'
import type { Check } from './durable-adapter'
import { diskSentence } from './disk-error'
import { removeQuietly } from './durable-file'
import { isTemporary } from './layout'
import type { Day, Layout } from './layout'
import type { Lost } from './library'
import type { Quarantine } from './quarantine'
import { checkStoryOutline } from './schema'
import type { Entry, StoryOutline } from './schema'
import { entryOf, NewerFile, refuseNewer } from './story-file'

const storyName = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})\.json$/

export interface Rebuilding {
  readonly layout: Layout
  readonly quarantine: Quarantine
  /** A reader leaves the owner's temporary files alone. */
  readonly writable: boolean
}

/** A day whose catalogue is behind its stories, with what still stood there. */
export interface Behind {
  readonly day: Day
  readonly stored: StoredDay | null
}

/** Told of a rebuild as it goes on. */
export interface Healing {
  /** Stories looked through, of all that must be. */
  progress(done: number, total: number): void
  /** Rows that have come or are not as they stood. */
  rows(rows: readonly QueueRow[]): void
}

/** The catalogue as its files have it; days that are behind stand as they were, until `heal` has looked through them. */
export function readCatalogue(layout: Layout): { readonly catalogue: Catalogue; readonly behind: readonly Behind[] } {
  const catalogue = new Catalogue()
  const behind: Behind[] = []
  const days = new Set([...daysIn(layout.stories), ...daysIn(layout.catalogue)])
  for (const day of [...days].sort()) {
    const stored = readDay(layout, day)
    const isCurrent = stored !== null && stored.stamp !== '' && stored.stamp === stampOf(layout, day)
    if (stored !== null) catalogue.fill(day, stored.entries, isCurrent ? stored.marks : [])
    if (!isCurrent) behind.push({ day, stored })
  }
  return { catalogue, behind }
}

/** Makes the days that are behind anew from their stories, the newest first. No story may be saved meanwhile. */
export async function heal(work: Rebuilding, catalogue: Catalogue, behind: readonly Behind[], healing?: Healing): Promise<void> {
  const breath = new Breath()
  const found = behind.map((one) => ({ ...one, ids: storiesIn(join(work.layout.stories, one.day)) }))
  const total = found.reduce((sum, { ids }) => sum + ids.length, 0)
  let done = 0
  for (const { day, stored, ids } of found.reverse()) {
    const rows = await rebuildDay(work, catalogue, { day, stored }, ids, async () => {
      done += 1
      if (await breath.taken()) healing?.progress(done, total)
    })
    if (rows.length > 0) healing?.rows(rows)
  }
  if (total > 0) healing?.progress(total, total)
}

async function rebuildDay(
  work: Rebuilding,
  catalogue: Catalogue,
  { day, stored }: Behind,
  ids: readonly StoryId[],
  one: () => Promise<void>,
): Promise<readonly QueueRow[]> {
  if (work.writable) sweepDay(work.layout, day)
  const before = new Map((stored?.entries ?? []).map((entry) => [entry.row.id, entry]))
  const entries: Entry[] = []
  for (const id of ids) {
    const entry = await readEntry(work, day, id, before.get(id))
    before.delete(id)
    if (entry !== null) entries.push(entry)
    await one()
  }
  entries.sort((a, b) => a.row.arrival - b.row.arrival)
  if (entries.length > 0 || stored !== null) catalogue.fill(day, entries, [])
  const lost = [...before.values()].filter(({ row }) => !existsSync(work.layout.binFile(day, row.id)))
  for (const entry of lost) work.quarantine.missing(work.layout.storyFile(day, entry.row.id), lostStory(entry.row.id, entry))
  return entries.map(({ row }) => row)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function storiesIn(folder: string): readonly StoryId[] {
  return namesIn(folder).flatMap((name) => {
    const text = storyName.exec(name)?.[1]
    return text === undefined ? [] : [storyId(text)]
  })
}

/** `null` for a story that cannot be read; it is told of. `before`: what stood in the catalogue. */
export function readEntry(work: Rebuilding, day: Day, id: StoryId, before: Entry | undefined): Promise<Entry | null> {
  const path = work.layout.storyFile(day, id)
  return load(new DurableAdapter(path, outlineCheck(id))).then(
    (outline) => (outline === null ? null : entryOf(outline)),
    (error: unknown) => {
      tellOfUnread(work.quarantine, path, error, id, before)
      return null
    },
  )
}

function outlineCheck(id: StoryId): Check<StoryOutline> {
  return (value) => {
    refuseNewer(value)
    const checked = checkStoryOutline(value)
    return checked.ok && checked.value.dossier.story.id !== id ? { ok: false, why: 'it holds another story' } : checked
  }
}

/** Puts a broken story away, with what is known of it; a file the disk or a later version keeps from us stays where it is. */
export function tellOfUnread(quarantine: Quarantine, path: string, error: unknown, id: StoryId, before: Entry | undefined): void {
  if (error instanceof BrokenFile) quarantine.broken(path, lostStory(id, before, error.bytes))
  else quarantine.unread(path, error instanceof NewerFile ? 'It was written by a later version of Copydesk.' : diskSentence(error))
}

/** A file cut short still names its wire bytes and where they came from, near its beginning. */
function lostStory(id: StoryId, before: Entry | undefined, bytes: Uint8Array = new Uint8Array()): Lost {
  const text = Buffer.from(bytes).toString('utf8')
  const sha256 = before?.sha256 ?? /"sha256": ?"([0-9a-f]{64})"/.exec(text)?.[1]
  const file = fileIn(text)
  return {
    id,
    ...(sha256 !== undefined && { sha256 }),
    ...(file !== undefined && { file }),
    ...(before !== undefined && { row: before.row }),
  }
}

function fileIn(text: string): string | undefined {
  try {
    const file: unknown = JSON.parse(/"file": ?("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? 'null')
    return typeof file === 'string' ? file : undefined
  } catch {
    return undefined
  }
}

/** What saves and catalogue writes left when they were cut off. */
function sweepDay(layout: Layout, day: Day): void {
  sweep(join(layout.stories, day))
  sweep(join(layout.catalogue, day))
}

export function sweep(folder: string): void {
  for (const name of namesIn(folder)) if (isTemporary(name)) removeQuietly(join(folder, name))
}
