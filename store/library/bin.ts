/**
 * The bin: story files that were thrown away, moved out of the days and not changed. They come back as they were until the bin is
 * emptied; only then do they go, and with them the wire bytes that no other story stands upon.
 */
import { linkSync, renameSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isId, storyId } from '../model'
import type { StoryId } from '../model'
import { daysIn } from './catalogue-files'
import { DurableAdapter, load } from './durable-adapter'
import { ensureFolder, hasNoLinks, removeQuietly, syncFolder } from './durable-file'
import { namesIn } from './folder-names'
import type { Day, Layout } from './layout'
import { checkStoryOutline } from './schema'
import type { Entry } from './schema'
import { entryOf } from './story-file'

export interface Binned {
  readonly day: Day
  readonly entry: Entry
}

/** What is in the bin, in no order. What cannot be read stays in it, unseen. */
export async function readBin(layout: Layout): Promise<readonly Binned[]> {
  const binned: Binned[] = []
  for (const day of daysIn(layout.bin)) {
    for (const id of storiesIn(join(layout.bin, day))) {
      const outline = await load(new DurableAdapter(layout.binFile(day, id), checkStoryOutline)).catch(() => null)
      if (outline !== null) binned.push({ day, entry: entryOf(outline) })
    }
  }
  return binned
}

/** Moves story files into the bin, or with `back` out of it. Each is in one of the two, whatever happens. Throws what the disk answers. */
export function moveStories(layout: Layout, stories: readonly { readonly day: Day; readonly id: StoryId }[], back: boolean): void {
  const days = new Set(stories.map(({ day }) => day))
  for (const day of days) ensureFolder(join(back ? layout.stories : layout.bin, day))
  for (const { day, id } of stories) {
    const [from, to] = [layout.storyFile(day, id), layout.binFile(day, id)]
    if (back) moveWithoutReplacing(to, from)
    else renameSync(from, to)
  }
  // The new name first: after a power cut a story may then stand twice, but never nowhere.
  for (const day of days) syncFolder(join(back ? layout.stories : layout.bin, day))
  for (const day of days) syncFolder(join(back ? layout.bin : layout.stories, day))
}

/** A story that was imported again meanwhile is not overwritten. */
function moveWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to)
    unlinkSync(from)
  } catch (error) {
    if (!hasNoLinks(error)) throw error
    renameSync(from, to)
  }
}

/** Takes the files of the bin away for good, and the wires in `unused`. Answers how many bytes that were. */
export function emptyBin(layout: Layout, unused: ReadonlySet<string>): number {
  let bytes = 0
  const remove = (path: string): void => {
    bytes += sizeOf(path)
    removeQuietly(path)
  }
  for (const day of daysIn(layout.bin)) for (const name of namesIn(join(layout.bin, day))) remove(join(layout.bin, day, name))
  for (const day of daysIn(layout.wire)) {
    for (const name of namesIn(join(layout.wire, day))) if (unused.has(name.slice(0, 64))) remove(join(layout.wire, day, name))
  }
  return bytes
}

/** Bytes of a file; one with two names counts for half with each. */
function sizeOf(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false })
  return facts === undefined ? 0 : Math.round(facts.size / facts.nlink)
}

function storiesIn(folder: string): readonly StoryId[] {
  return namesIn(folder).flatMap((name) => {
    const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : ''
    return isId(id) ? [storyId(id)] : []
  })
}
