/** Which stories an editor has seen, in one small file: not in the stories, whose revisions are for what is in them. */
import { z } from 'zod'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import { diskCode } from './disk-error'
import type { Layout } from './layout'
import { libraryFormat } from './layout'
import type { Stretch } from './library'
import { checkOf } from './schema'

/** Arrivals beyond are none of this desk's: a broken file must not make millions of marks. */
const mostArrivals = 2 ** 24
const arrival = z.int().nonnegative().max(mostArrivals)
const check = checkOf(z.object({ format: z.int(), read: z.array(z.tuple([arrival, arrival])) }))

/** None where the file is missing, broken or of another version: the stories then count as unseen, and nothing else is lost. */
export async function readReadMarks(layout: Layout): Promise<readonly Stretch[]> {
  try {
    const file = await load(new DurableAdapter(layout.readMarks, check))
    return file !== null && file.format <= libraryFormat ? file.read : []
  } catch (error) {
    if (error instanceof BrokenFile || diskCode(error) !== null) return []
    throw error
  }
}

/** Throws what the disk answers. */
export async function storeReadMarks(layout: Layout, read: readonly Stretch[]): Promise<void> {
  const stretches = read.map(([from, to]): [number, number] => [from, to])
  await store(new DurableAdapter(layout.readMarks, check), { format: libraryFormat, read: stretches })
}
