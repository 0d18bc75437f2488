/** The watched folders of a desk: the list of them, kept in the library, and the watching itself. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Input } from './desk'
import type { Library } from './library'
import { done, failed, type AfterImport, type ImportReport, type Reply, type WatchChange, type WatchedFolder, type WatchStatus } from './model'
import { startWatch, type Watch } from './watch'

export interface WatchesParts {
  readonly library: Library
  readonly take: (inputs: readonly Input[]) => Promise<Reply<ImportReport>>
  readonly changed: (all: readonly WatchStatus[]) => void
  readonly came?: (report: ImportReport) => void
}

export interface Watches {
  /** Begins with the folders that are kept; once. */
  start(): Promise<void>
  statuses(): readonly WatchStatus[]
  add(folder: string, after: AfterImport): Promise<Reply<readonly WatchStatus[]>>
  change(id: string, change: WatchChange): Promise<Reply<readonly WatchStatus[]>>
  remove(id: string): Promise<Reply<readonly WatchStatus[]>>
  stop(): Promise<void>
}

/** One name for one folder, so that what is remembered of it is found again when it was taken off the list and put back. */
export const watchId = (folder: string): string => createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24)

export function openWatches(parts: WatchesParts): Watches {
  return new DeskWatches(parts)
}

class DeskWatches implements Watches {
  readonly #parts: WatchesParts
  readonly #running = new Map<string, Watch>()
  #folders: readonly WatchedFolder[] = []
  #started: Promise<void> | null = null

  constructor(parts: WatchesParts) {
    this.#parts = parts
  }

  start(): Promise<void> {
    this.#started ??= this.#begins()
    return this.#started
  }

  async #begins(): Promise<void> {
    this.#folders = await this.#parts.library.watched()
    if (this.#parts.library.readOnly === null) for (const folder of this.#folders) this.#begin(folder)
    if (this.#folders.length > 0) this.#parts.changed(this.statuses())
  }

  statuses(): readonly WatchStatus[] {
    return this.#folders.map((folder) => this.#running.get(folder.id)?.status() ?? notRunning(folder))
  }

  async add(folder: string, after: AfterImport): Promise<Reply<readonly WatchStatus[]>> {
    await this.start()
    const path = resolve(folder)
    const refusal = await this.#whyNot(path)
    if (refusal !== null) return failed('refused', refusal)
    return this.#keep([...this.#folders, { id: watchId(path), folder: path, after, alarm: true }])
  }

  async change(id: string, change: WatchChange): Promise<Reply<readonly WatchStatus[]>> {
    await this.start()
    return this.#keep(this.#folders.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }

  async remove(id: string): Promise<Reply<readonly WatchStatus[]>> {
    await this.start()
    return this.#keep(this.#folders.filter((one) => one.id !== id))
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((watch) => watch.stop()))
    this.#running.clear()
  }

  async #whyNot(path: string): Promise<string | null> {
    const facts = await stat(path).catch(() => null)
    if (facts?.isDirectory() !== true) return `${path} is no folder that can be read.`
    const { folder } = this.#parts.library
    if (isInside(path, folder) || isInside(folder, path)) return 'The library’s own folder cannot be watched.'
    const other = this.#folders.find((one) => isInside(path, one.folder) || isInside(one.folder, path))
    return other === undefined ? null : `${other.folder} is watched already.`
  }

  async #keep(folders: readonly WatchedFolder[]): Promise<Reply<readonly WatchStatus[]>> {
    const saved = await this.#parts.library.saveWatched(folders)
    if (!saved.ok) return saved
    const gone = this.#folders.filter(({ id }) => !folders.some((one) => one.id === id))
    this.#folders = folders
    for (const { id } of gone) {
      const watch = this.#running.get(id)
      this.#running.delete(id)
      await watch?.stop()
    }
    for (const folder of folders) {
      const watch = this.#running.get(folder.id)
      if (watch === undefined) this.#begin(folder)
      else watch.follow(folder)
    }
    this.#parts.changed(this.statuses())
    return done(this.statuses())
  }

  #begin(watched: WatchedFolder): void {
    const { library, take, came } = this.#parts
    const watch = startWatch({
      watched,
      ledger: library.ledger(watched.id),
      take,
      changed: () => this.#parts.changed(this.statuses()),
      ...(came !== undefined && { came }),
    })
    this.#running.set(watched.id, watch)
  }
}

function notRunning(folder: WatchedFolder): WatchStatus {
  return { ...folder, state: 'refused', stories: 0, waiting: 0, last: null, failures: [], silentSince: null }
}

/** The same folder, or one within. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
