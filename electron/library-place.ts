/** Which library opens: the one that was asked for, wherever it has moved to since; without one, the one that was opened last. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeKept } from './keep'

const shape = z.object({
  last: z.string().nullable().catch(null),
  /** Where a library lies that once lay elsewhere. */
  moved: z.record(z.string(), z.string()).catch({}),
})
type Kept = z.infer<typeof shape>
const nothing: Kept = { last: null, moved: {} }

export interface LibraryPlace {
  readonly folder: string
  /** It was there once: where it is not now, none is made in its place. */
  readonly wasThere: boolean
  /** Another library is opened from now on. Rejects when the disk refuses. */
  open(folder: string): Promise<void>
  /** The library lies elsewhere from now on, also for those who ask for it by its old place. Rejects when the disk refuses. */
  moved(folder: string): Promise<void>
}

/** Read at once: the library opens while Electron is still getting ready. */
export function placeOfLibrary(file: string, asked: string | undefined, usual: string): LibraryPlace {
  let kept = readKept(file)
  let folder = follow(kept, asked ?? kept.last ?? usual)
  let wasThere = folder !== (asked ?? usual)
  const keep = async (to: string, moved: Kept['moved']): Promise<void> => {
    const next = { last: to === usual ? null : to, moved }
    await writeKept(file, next)
    kept = next
    folder = to
    wasThere = true
  }
  return {
    get folder() { return folder },
    get wasThere() { return wasThere },
    open: (to) => keep(to, kept.moved),
    moved: (to) => keep(to, { ...kept.moved, [folder]: to }),
  }
}

function readKept(file: string): Kept {
  try {
    const read = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : nothing
  } catch {
    return nothing
  }
}

/** A library that was made anew in an old place stands for itself. */
function follow({ moved }: Kept, asked: string): string {
  const seen = new Set<string>()
  let at = asked
  for (let next = moved[at]; next !== undefined && !seen.has(next) && !existsSync(join(at, 'library.json')); next = moved[at]) {
    seen.add(at)
    at = next
  }
  return at
}
