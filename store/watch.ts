/**
 * Watches a folder: every file that has stopped growing is taken in once, and then left, moved or removed. A look through the whole
 * folder is the truth, and the system's events only hasten it: watchers that trust events were measured to lose files in a burst. What
 * could not be read is named and stays; a folder that vanishes is waited for.
 */
import { createHash } from 'node:crypto'
import { watch, type FSWatcher } from 'node:fs'
import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { constants } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Input } from './desk'
import { readBytes } from './files'
import type { WatchLedger } from './library'
import { importedFolder, type ImportReport, type Reply, type WatchedFolder, type WatchStatus } from './model'
import { ArrivalRate } from './watch-rate'
import { lookThrough, Settling, type Seen } from './watch-scan'

export interface WatchParts {
  readonly watched: WatchedFolder
  readonly ledger: WatchLedger
  /** Takes files in, as an import does. */
  readonly take: (inputs: readonly Input[]) => Promise<Reply<ImportReport>>
  /** Told when the status is another. */
  readonly changed: (status: WatchStatus) => void
  /** Told of each lot that came in. */
  readonly came?: (report: ImportReport) => void
  /** Milliseconds between two looks at least; a folder that takes long to look through is looked at less often. */
  readonly pause?: number
  /** Milliseconds a file must have stood still. */
  readonly rest?: number
  readonly clock?: () => number
}

export interface Watch {
  status(): WatchStatus
  /** Goes on under other rules. */
  follow(watched: WatchedFolder): void
  /** Looks once, now. */
  look(): Promise<void>
  /** Resolves when the look under way is over. */
  stop(): Promise<void>
}

/** Files taken in one go. */
const lot = 50
const mostFailures = 100
/** A file that has gone is remembered for a day: a network disk may come back with it. In milliseconds. */
const remembered = 24 * 60 * 60 * 1000

interface Read {
  readonly path: string
  readonly seen: Seen
  readonly bytes: Uint8Array
  readonly sha256: string
}

export function startWatch(parts: WatchParts): Watch {
  const watching = new FolderWatch(parts)
  watching.begin()
  return watching
}

export class FolderWatch implements Watch {
  readonly #parts: WatchParts
  #watched: WatchedFolder
  readonly #settling = new Settling()
  readonly #rate: ArrivalRate
  readonly #pause: number
  readonly #rest: number
  readonly #clock: () => number
  readonly #gone = new Map<string, number>()
  #failures: readonly { readonly file: string; readonly message: string }[] = []
  #state: WatchStatus['state'] = 'watching'
  #stories = 0
  #waiting = 0
  #told = ''
  #timer: NodeJS.Timeout | null = null
  #events: FSWatcher | null = null
  #looking: Promise<void> | null = null
  #stopped = false

  constructor(parts: WatchParts) {
    this.#parts = parts
    this.#watched = parts.watched
    this.#pause = parts.pause ?? 2_000
    this.#rest = parts.rest ?? 1_500
    this.#clock = parts.clock ?? Date.now
    this.#rate = new ArrivalRate(parts.ledger.rate, parts.ledger.last === null ? null : Date.parse(parts.ledger.last))
    for (const [file, { failure }] of parts.ledger.entries()) if (failure !== undefined) this.#fail(file, failure)
  }

  begin(): void {
    this.#soon(0)
  }

  status(): WatchStatus {
    const now = this.#clock()
    const silent = this.#watched.alarm && this.#state === 'watching' ? this.#rate.silentSince(now) : null
    return {
      ...this.#watched,
      state: this.#state,
      stories: this.#stories,
      waiting: this.#waiting,
      last: this.#rate.last === null ? null : new Date(this.#rate.last).toISOString(),
      failures: this.#failures,
      silentSince: silent === null ? null : new Date(silent).toISOString(),
    }
  }

  follow(watched: WatchedFolder): void {
    this.#watched = watched
  }

  look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#closeEvents()
    await this.#looking
  }

  #soon(milliseconds: number): void {
    if (this.#stopped) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const began = performance.now()
      void this.look().finally(() => this.#soon(Math.max(this.#pause, (performance.now() - began) * 5)))
    }, milliseconds)
  }

  async #lookOnce(): Promise<void> {
    const files = await lookThrough(this.#watched.folder).catch(() => null)
    this.#state = files === null ? 'away' : 'watching'
    if (files === null) this.#closeEvents()
    else {
      this.#listen()
      const came = await this.#takeNew(files)
      if (this.#rate.look(this.#clock(), came)) this.#parts.ledger.saveRate([...this.#rate.hours], this.status().last)
    }
    this.#tell()
  }

  async #takeNew(files: ReadonlyMap<string, Seen>): Promise<boolean> {
    this.#forgetGone(files)
    const fresh = new Map([...files].filter(([path, seen]) => !this.#isKnown(path, seen)))
    const whole = this.#settling.settled(fresh, performance.now(), this.#rest)
    this.#waiting = fresh.size
    let came = false
    for (let at = 0; at < whole.length && !this.#stopped; at += lot) {
      came = (await this.#takeLot(whole.slice(at, at + lot), fresh)) || came
      this.#tell()
    }
    return came
  }

  #isKnown(path: string, { size, changed }: Seen): boolean {
    const entry = this.#parts.ledger.get(path)
    return entry !== undefined && entry.size === size && entry.changed === changed
  }

  async #takeLot(paths: readonly string[], files: ReadonlyMap<string, Seen>): Promise<boolean> {
    const read: Read[] = []
    for (const path of paths) {
      const one = await this.#read(path, files.get(path))
      if (one !== null) read.push(one)
    }
    const again = read.filter(({ path, sha256 }) => this.#parts.ledger.get(path)?.sha256 === sha256)
    const fresh = read.filter((one) => !again.includes(one))
    for (const one of again) await this.#done(one)
    if (fresh.length === 0) return false
    const report = await this.#parts.take(fresh.map(({ path, bytes }) => ({ file: path, bytes: () => Promise.resolve(bytes) })))
    if (!report.ok) {
      if (report.failure.code === 'read-only') this.#state = 'refused'
      return false
    }
    for (const one of fresh) await this.#account(one, report.value)
    this.#stories += report.value.stories.filter(({ already }) => !already).length
    this.#parts.came?.(report.value)
    return true
  }

  /** `null` for a file that grew while it was read, or that cannot be read now: the next look finds it again. */
  async #read(path: string, before: Seen | undefined): Promise<Read | null> {
    const bytes = await readBytes(path)
    const facts = await stat(path).catch(() => null)
    if (before === undefined || facts === null) return null
    const seen = { size: facts.size, changed: facts.mtimeMs }
    if (!(bytes instanceof Uint8Array)) {
      this.#remember(path, seen, '', bytes.message)
      return null
    }
    if (seen.size !== before.size || seen.changed !== before.changed || seen.size !== bytes.byteLength) {
      this.#settling.forget(path)
      return null
    }
    return { path, seen, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  async #account(one: Read, { stories, problems, cancelled }: ImportReport): Promise<void> {
    const { path } = one
    const mine = problems.filter(({ file }) => file === path || file.startsWith(`${path}!`))
    // What the disk refused, or was cut off, comes with the next look.
    if (mine.some(({ code }) => code === 'not-saved')) return
    const came = stories.some(({ file }) => file === path || file.startsWith(`${path}!`))
    if (!came && mine.length === 0 && cancelled) return
    if (came) await this.#done(one)
    else this.#remember(path, one.seen, one.sha256, mine[0]?.message ?? 'No copy was found in it.')
    this.#settling.forget(path)
    this.#waiting = Math.max(0, this.#waiting - 1)
  }

  /** Remembered first: a crash between the two leaves a file that is known, not one that is lost. */
  async #done(one: Read): Promise<void> {
    this.#remember(one.path, one.seen, one.sha256)
    if (this.#watched.after === 'leave') return
    const facts = await stat(one.path).catch(() => null)
    // Written anew since it was read: it is another file now, and comes with the next look.
    if (facts?.size !== one.seen.size || facts.mtimeMs !== one.seen.changed) return
    const put = this.#watched.after === 'move' ? this.#moveAway(one.path) : rm(one.path)
    await put.then(
      () => this.#parts.ledger.forget(one.path),
      () => this.#fail(one.path, 'It was taken in, but could not be moved or removed.'),
    )
  }

  async #moveAway(path: string): Promise<void> {
    const folder = join(this.#watched.folder, importedFolder)
    await mkdir(folder, { recursive: true })
    const name = basename(path)
    for (let count = 1; ; count += 1) {
      const to = join(folder, count === 1 ? name : numbered(name, count))
      const free = await copyFile(path, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE).then(() => true, isTaken)
      if (!free) continue
      await rm(path)
      return
    }
  }

  #remember(path: string, { size, changed }: Seen, sha256: string, failure?: string): void {
    const at = new Date(this.#clock()).toISOString()
    this.#parts.ledger.set(path, { size, changed, sha256, at, ...(failure !== undefined && { failure }) })
    if (failure === undefined) this.#failures = this.#failures.filter(({ file }) => file !== path)
    else this.#fail(path, failure)
  }

  #fail(file: string, message: string): void {
    this.#failures = [{ file, message }, ...this.#failures.filter((other) => other.file !== file)].slice(0, mostFailures)
  }

  /** Remembers what has gone for a while, then no more: weeks of watching do not grow. */
  #forgetGone(files: ReadonlyMap<string, Seen>): void {
    const now = performance.now()
    for (const path of this.#gone.keys()) if (files.has(path)) this.#gone.delete(path)
    for (const path of this.#parts.ledger.entries().keys()) {
      if (files.has(path)) continue
      const since = this.#gone.get(path)
      if (since === undefined) this.#gone.set(path, now)
      else if (now - since > remembered) {
        this.#gone.delete(path)
        this.#parts.ledger.forget(path)
        this.#failures = this.#failures.filter(({ file }) => file !== path)
      }
    }
  }

  #listen(): void {
    if (this.#events !== null || this.#stopped) return
    try {
      this.#events = watch(this.#watched.folder, { persistent: false }, () => {
        if (this.#looking === null) this.#soon(Math.min(this.#pause, 300))
      })
      this.#events.on('error', () => this.#closeEvents())
    } catch {
      this.#events = null
    }
  }

  #closeEvents(): void {
    this.#events?.close()
    this.#events = null
  }

  #tell(): void {
    const status = this.status()
    const key = JSON.stringify(status)
    if (key === this.#told) return
    this.#told = key
    this.#parts.changed(status)
  }
}

/** `wire 2.txt`, with letters less where a name would be longer than the 255 bytes that most disks take. */
function numbered(name: string, count: number): string {
  const ending = ` ${count}${extname(name)}`
  const stem = Buffer.from(name.slice(0, name.length - extname(name).length))
  const room = 255 - Buffer.byteLength(ending)
  return `${stem.subarray(0, room).toString('utf8').replace(/\uFFFD+$/, '')}${ending}`
}

function isTaken(error: unknown): boolean {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
  throw error
}
