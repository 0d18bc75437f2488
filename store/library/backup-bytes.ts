/** What goes into a backup for each file: its bytes, and for a very long story what its trail has more than its file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isId, storyId } from '../model'
import { DurableAdapter, encode, load } from './durable-adapter'
import { isDay } from './layout'
import type { Layout } from './layout'
import { makeStoryFile, storyCheck } from './story-file'
import { followTrail, readTrail } from './trail'
import type { TrailPlace } from './trail'

/** Throws what the disk answers. */
export async function bytesToKeep(layout: Layout, path: string): Promise<Uint8Array> {
  const place = storyPlace(path)
  return (place === null ? null : await withTrail(layout, place)) ?? readFileSync(join(layout.root, path))
}

function storyPlace(path: string): TrailPlace | null {
  const [, day = '', id = ''] = /^stories\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  return isDay(day) && isId(id) ? { day, id: storyId(id) } : null
}

/** The trail is read before the file: one that is folded in meanwhile stands in both, and its lines are passed over. */
async function withTrail(layout: Layout, place: TrailPlace): Promise<Uint8Array | null> {
  const trail = readTrail(layout, place)
  if (trail === null) return null
  try {
    const file = await load(new DurableAdapter(layout.storyFile(place.day, place.id), storyCheck(place.id)))
    const followed = file === null ? null : followTrail(file, trail)
    return followed === null || followed.lines === 0 ? null : encode(makeStoryFile(followed.content))
  } catch {
    // A file that cannot be read is kept as it is: a backup judges nothing.
    return null
  }
}
