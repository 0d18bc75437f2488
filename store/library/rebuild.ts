/** Fills the catalogue: from its files where they are up to date, else from the stories themselves. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { storyId } from '../model'
import type { StoryId } from '../model'
import { Catalogue } from './catalogue'
import { daysIn, readDay, stampOf } from './catalogue-files'
import type { StoredDay } from './catalogue-files'
import { BrokenFile, DurableAdapter, load } from './durable-adapter'
import type { Check } from './durable-adapter'
import { diskSentence } from './disk-error'
import { removeQuietly } from './durable-file'
import { isTemporary } from './layout'
import type { Day, Layout } from './layout'
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

export async function readCatalogue(work: Rebuilding): Promise<Catalogue> {
  const { layout } = work
  const catalogue = new Catalogue()
  const days = new Set([...daysIn(layout.stories), ...daysIn(layout.catalogue)])
  for (const day of [...days].sort()) {
    const stored = await readDay(layout, day)
    if (stored !== null && stored.stamp !== '' && stored.stamp === stampOf(layout, day)) catalogue.fill(day, stored.entries, stored.marks)
    else await rebuildDay(work, catalogue, day, stored)
  }
  return catalogue
}

async function rebuildDay(work: Rebuilding, catalogue: Catalogue, day: Day, stored: StoredDay | null): Promise<void> {
  if (work.writable) sweepDay(work.layout, day)
  const before = new Map((stored?.entries ?? []).map((entry) => [entry.row.id, entry.sha256]))
  const entries: Entry[] = []
  for (const id of storiesIn(join(work.layout.stories, day))) {
    const entry = await readEntry(work, day, id, before.get(id))
    before.delete(id)
    if (entry !== null) entries.push(entry)
  }
  entries.sort((a, b) => a.row.arrival - b.row.arrival)
  if (entries.length > 0 || stored !== null) catalogue.fill(day, entries, [])
  for (const [id, sha256] of before) work.quarantine.missing(work.layout.storyFile(day, id), { id, sha256 })
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

/** `null` for a story that cannot be read; it is told of. */
async function readEntry(work: Rebuilding, day: Day, id: StoryId, sha256: string | undefined): Promise<Entry | null> {
  const path = work.layout.storyFile(day, id)
  try {
    const outline = await load(new DurableAdapter(path, outlineCheck(id)))
    return outline === null ? null : entryOf(outline)
  } catch (error) {
    tellOfUnread(work.quarantine, path, error, id, sha256)
    return null
  }
}

function outlineCheck(id: StoryId): Check<StoryOutline> {
  return (value) => {
    refuseNewer(value)
    const checked = checkStoryOutline(value)
    return checked.ok && checked.value.dossier.story.id !== id ? { ok: false, why: 'it holds another story' } : checked
  }
}

/** Puts a broken story away, with what is known of its wire bytes; a file the disk or a later version keeps from us stays where it is. */
export function tellOfUnread(quarantine: Quarantine, path: string, error: unknown, id: StoryId, sha256: string | undefined): void {
  if (error instanceof BrokenFile) quarantine.broken(path, lostStory(id, sha256 ?? sha256In(error.bytes)))
  else quarantine.unread(path, error instanceof NewerFile ? 'It was written by a later version of Copydesk.' : diskSentence(error))
}

function lostStory(id: StoryId, sha256: string | undefined): { readonly id: StoryId; readonly sha256?: string } {
  return sha256 === undefined ? { id } : { id, sha256 }
}

/** A file cut short still names its wire bytes, near its beginning. */
function sha256In(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  return /"sha256": ?"([0-9a-f]{64})"/.exec(text)?.[1]
}

/** What saves and catalogue writes left when they were cut off. */
function sweepDay(layout: Layout, day: Day): void {
  sweep(join(layout.stories, day))
  sweep(join(layout.catalogue, day))
}

export function sweep(folder: string): void {
  for (const name of namesIn(folder)) if (isTemporary(name)) removeQuietly(join(folder, name))
}
