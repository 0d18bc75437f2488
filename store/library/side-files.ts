/** Files beside the stories that the desk keeps for itself: its vocabulary, imported Media Topics, and what editors taught about tags. */
import { z } from 'zod'
import { failed, done, type Reply } from '../model'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import type { Layout } from './layout'
import { libraryFormat } from './layout'
import type { Json, SideFile } from './library'
import { checkOf } from './schema'

const json: z.ZodType<Json> = z.json()
const check = checkOf(z.object({ format: z.int(), value: json }))

/** `null` where there is none. A broken file, or one of a later version, is left as it is and answers why. */
export async function readSideFile(layout: Layout, name: SideFile): Promise<Reply<Json>> {
  try {
    const file = await load(new DurableAdapter(layout.sideFile(name), check))
    if (file === null) return done(null)
    return file.format <= libraryFormat ? done(file.value) : failed('unsupported', `“${name}.json” was written by a later version of Copydesk.`)
  } catch (error) {
    if (error instanceof BrokenFile) return failed('bad-input', `“${name}.json” in the library is damaged. It is left as it is, and not used.`)
    throw error
  }
}

/** Throws what the disk answers. */
export async function storeSideFile(layout: Layout, name: SideFile, value: Json): Promise<void> {
  await store(new DurableAdapter(layout.sideFile(name), check), { format: libraryFormat, value })
}
