/** One look through a watched folder: which files are there, and which have stopped growing. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { importedFolder } from './model'

export interface Seen {
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** Names that programs give to files they have not finished writing. */
const unfinished = /^[.~]|\.(?:tmp|temp|part|partial|filepart|crdownload|download|swp|lock)$|~$/i

/** Files open at a time on a slow network disk. */
const width = 16

/** Every file under a folder by its path. Throws what the disk answers about the folder itself; inside, what cannot be read is left out. */
export async function lookThrough(folder: string): Promise<ReadonlyMap<string, Seen>> {
  const paths = [...(await filesIn(folder, true))]
  const seen = new Map<string, Seen>()
  const next = paths[Symbol.iterator]()
  const look = async (): Promise<void> => {
    for (const path of next) {
      const facts = await stat(path).catch(() => null)
      if (facts?.isFile() === true) seen.set(path, { size: facts.size, changed: facts.mtimeMs })
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, paths.length) }, look))
  return seen
}

async function filesIn(folder: string, isRoot: boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown): readonly Dirent[] => {
    if (isRoot) throw error
    return []
  })
  const files: string[] = []
  for (const entry of entries) {
    if (unfinished.test(entry.name) || (isRoot && entry.name === importedFolder)) continue
    const path = join(folder, entry.name)
    if (entry.isFile()) files.push(path)
    else if (entry.isDirectory()) files.push(...(await filesIn(path, false)))
  }
  return files
}

/** Remembers how files stood, and says which have stood still for long enough to be whole. */
export class Settling {
  readonly #standing = new Map<string, Seen & { readonly since: number }>()

  /** `now` and `rest` in milliseconds of a clock that never goes back. An empty file waits for its content ten times as long. */
  settled(files: ReadonlyMap<string, Seen>, now: number, rest: number): readonly string[] {
    for (const path of this.#standing.keys()) if (!files.has(path)) this.#standing.delete(path)
    const whole: string[] = []
    for (const [path, { size, changed }] of files) {
      const known = this.#standing.get(path)
      const isSame = known !== undefined && known.size === size && known.changed === changed
      if (!isSame) this.#standing.set(path, { size, changed, since: now })
      else if (now - known.since >= (size === 0 ? rest * 10 : rest)) whole.push(path)
    }
    return whole
  }

  forget(path: string): void {
    this.#standing.delete(path)
  }
}
