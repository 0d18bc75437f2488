/** Files and folders that were opened last, for the menu. Linux keeps no such list for a program, so it is kept here. */
import { z } from 'zod'
import { readKept, writeKept } from './keep'

const shape = z.array(z.string().min(1).max(32_767)).max(100)
const shownAtMost = 10

export interface RecentFiles {
  /** Newest first. */
  list(): readonly string[]
  /** A drop of very many files is no choice of one: only a few at a time are remembered. */
  add(paths: readonly string[]): void
  clear(): void
}

/** `changed` is called whenever the list has become another. */
export async function openRecentFiles(file: string, changed: (paths: readonly string[]) => void): Promise<RecentFiles> {
  let now: readonly string[] = await readKept<string[]>(file, shape, [])
  let writing: Promise<unknown> = Promise.resolve()

  /** What cannot be kept serves until the program ends: a list of recent files is no copy. */
  const take = (next: readonly string[]): void => {
    now = next
    writing = writing.then(() => writeKept(file, next)).catch(() => undefined)
    changed(next)
  }
  return {
    list: () => now,
    add(paths) {
      if (paths.length === 0 || paths.length > shownAtMost) return
      take([...paths, ...now.filter((path) => !paths.includes(path))].slice(0, shownAtMost))
    },
    clear: () => { take([]) },
  }
}
