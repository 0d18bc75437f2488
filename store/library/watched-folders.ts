/** The list of watched folders: in a file of its own, for settings are handed on to other desks and a folder to be emptied must not be. */
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { afterImport, isId } from '../model'
import type { WatchedFolder } from '../model'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import { diskCode } from './disk-error'
import { ensureFolder } from './durable-file'
import type { Layout } from './layout'
import { checkOf } from './schema'

const watched = z.object({
  id: z.string().refine(isId, 'not an id'),
  folder: z.string().refine(isAbsolute, 'not a full path'),
  after: z.enum(afterImport),
  alarm: z.boolean(),
})
const check = checkOf(z.object({ folders: z.array(watched).max(200) }))

/** None where the file is missing or broken: nothing is taken in then, and nothing is lost. */
export async function readWatched(layout: Layout): Promise<readonly WatchedFolder[]> {
  try {
    return (await load(new DurableAdapter(layout.watched, check)))?.folders ?? []
  } catch (error) {
    if (error instanceof BrokenFile || diskCode(error) !== null) return []
    throw error
  }
}

/** Throws what the disk answers. */
export async function storeWatched(layout: Layout, folders: readonly WatchedFolder[]): Promise<void> {
  ensureFolder(layout.watch)
  await store(new DurableAdapter(layout.watched, check), { folders: [...folders] })
}
