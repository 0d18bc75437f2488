/** The library on disk: what every call does, over the files of the other modules. */
import { dirname, isAbsolute, join } from 'node:path'
import { done, failed } from '../model'
import type { Dossier, QueueRow, Reply, StoryId, WatchedFolder } from '../model'
import { emptyBin, moveStories, readBin } from './bin'
import type { Catalogue, Place } from './catalogue'
import { writeCatalogue } from './catalogue-files'
import { DurableAdapter, StagedAdapter, store } from './durable-adapter'
import { diskCode, diskSentence, notSaved } from './disk-error'
import { ensureFolder, publish, readIfThere, removeQuietly, withdraw } from './durable-file'
import type { Staged } from './durable-file'
import type { LongWork } from './backup'
import { beginJournal, endJournal } from './journal'
import { LibraryCopy, moveByRename, setAside, whyNotThere } from './move'
import { libraryFormat } from './layout'
import type { Day, Layout } from './layout'
import type { Added, Exported, Json, Library, Moved, NewStory, Notice, RowFacts, Salvaged, Settings, SideFile, Stretch, WireBytes } from './library'
import { isAway } from './lock'
import type { Lock } from './lock'
import type { Quarantine } from './quarantine'
import { readReadMarks, storeReadMarks } from './read-marks'
import { heal, readCatalogue, readEntry, tellOfUnread } from './rebuild'
import type { Behind, Healing, Rebuilding } from './rebuild'
import { salvage } from './salvage'
import { checkLibraryFile } from './schema'
import type { StoryContent, StoryFile } from './schema'
import { entryOf, isSound, makeStoryFile, NewerFile, storyCheck } from './story-file'
import type { StoryShelf } from './story-shelf'
import { atMost, Serial } from './serial'
import { WatchLedger } from './watch-ledger'
import { readWatched, storeWatched } from './watched-folders'
import { readSideFile, storeSideFile } from './side-files'
import { readWireBytes, readWireText, stageWireBytes, stageWireText } from './wire-files'
import type { StagedWires } from './wire-files'

/** How long the catalogue may lag behind the stories, in milliseconds. A crash meanwhile costs a rebuild of the day, nothing else. */
const lag = 2000
/** Milliseconds after which the saves of a very long story are folded into its file. */
const rest = 4000
/** Nothing is lost while a disk is unplugged: what is in memory stands, and saving goes on when it is back. */
const unreachable = 'The folder of the library cannot be reached. When it is back, work goes on.'
const movedTo = (folder: string): string => `The library has moved to ${folder}.`
/** Files written at a time in a group. */
const width = 16

export interface Opened {
  readonly layout: Layout
  readonly catalogue: Catalogue
  /** Days of the catalogue that have to be made again. */
  readonly behind: readonly Behind[]
  readonly healing: Healing | undefined
  readonly quarantine: Quarantine
  readonly shelf: StoryShelf
  readonly settings: Settings
  /** `null` when the library may not be written; `why` then says so. */
  readonly lock: Lock | null
  readonly why: string | null
  readonly clock: () => Date
}

export class DiskLibrary implements Library {
  readonly folder: string
  readonly #layout: Layout
  readonly #quarantine: Quarantine
  readonly #writes = new Serial()
  readonly #shelf: StoryShelf
  readonly #clock: () => Date
  /** Days whose stories the catalogue may not hold yet. */
  readonly #unhealed = new Set<Day>()
  readonly #whole: Promise<void>
  #catalogue: Catalogue
  #settings: Settings
  #lock: Lock | null
  #why: string | null
  #flush: NodeJS.Timeout | null = null

  constructor(opened: Opened) {
    this.folder = opened.layout.root
    this.#layout = opened.layout
    this.#catalogue = opened.catalogue
    this.#quarantine = opened.quarantine
    this.#shelf = opened.shelf
    this.#settings = opened.settings
    this.#lock = opened.lock
    this.#why = opened.why
    this.#clock = opened.clock
    for (const { day } of opened.behind) this.#unhealed.add(day)
    this.#whole = this.#writes.run(() => this.#heal(opened))
  }

  whole(): Promise<void> {
    return this.#whole
  }

  async #heal({ behind, healing }: Opened): Promise<void> {
    if (behind.length === 0) return
    await heal(this.#rebuilding, this.#catalogue, behind, healing)
    this.#unhealed.clear()
    this.#flushSoon()
  }

  get #rebuilding(): Rebuilding {
    return { layout: this.#layout, quarantine: this.#quarantine, writable: this.#lock !== null }
  }

  get readOnly(): string | null {
    return this.#why
  }

  notices(): readonly Notice[] {
    return this.#quarantine.notices
  }

  tell(notice: Notice): void {
    this.#quarantine.tell(notice)
  }

  salvage(kept: string): Reply<Salvaged> {
    const path = join(this.#layout.root, kept)
    if (dirname(path) !== this.#layout.quarantine) return failed('refused', 'That is no file of the quarantine.')
    const bytes = readIfThere(path)
    return bytes === null ? failed('not-found', 'The file is no longer in quarantine.') : salvage(bytes)
  }

  async rows(): Promise<Reply<readonly QueueRow[]>> {
    try {
      if (this.#lock === null) {
        if (isAway(this.folder)) return failed('bad-input', unreachable)
        await this.#readAgain()
      }
      return done(this.#catalogue.rows())
    } catch (error) {
      if (diskCode(error) === null) throw error
      return failed('bad-input', `The list of stories could not be read. ${diskSentence(error)}`)
    }
  }

  rowsOf(ids: readonly StoryId[]): readonly QueueRow[] {
    return ids.map((id) => this.#catalogue.find(id)?.entry.row).filter((row) => row !== undefined)
  }

  storyFile(id: StoryId): string | null {
    const place = this.#catalogue.find(id)
    return place === null ? null : this.#layout.storyFile(place.day, id)
  }

  get index(): string {
    return this.#layout.index
  }

  async read(id: StoryId): Promise<Reply<Dossier>> {
    if (this.#lock === null && this.#catalogue.find(id) === null) {
      const rows = await this.rows()
      if (!rows.ok) return rows
    }
    const file = await this.#readStory(id)
    return file.ok ? done(file.value.dossier) : file
  }

  wireText(sha256: string, reading = ''): Promise<Reply<string>> {
    return Promise.resolve(readWireText(this.#layout, sha256, reading))
  }

  wireBytes(sha256: string): Promise<Reply<Uint8Array>> {
    return Promise.resolve(readWireBytes(this.#layout, sha256))
  }

  add(batch: readonly NewStory[]): Promise<Reply<readonly Added[]>> {
    return this.#write('The import', async () => {
      const fresh = this.#notYetHere(batch)
      const importedAt = this.#clock().toISOString()
      let arrival = this.#catalogue.lastArrival
      const files = fresh.map((story) => newFile(story, importedAt, story.before?.arrival ?? (arrival += 1)))
      const wrong = files.find((file) => !isSound(file))
      if (wrong !== undefined) return failed('internal', `The story “${wrong.row.headline}” is not in order and was not added.`)
      for (const day of new Set(files.map((file) => dayOf(file.dossier)))) {
        const mine = files.filter((file) => dayOf(file.dossier) === day)
        const ids = new Set(mine.map((file) => file.dossier.story.id))
        await this.#writeGroup(day, fresh.filter(({ story }) => ids.has(story.id)), mine)
        for (const file of mine) this.#catalogue.put(day, entryOf(file))
      }
      this.#flushSoon()
      return done(this.#answers(batch, new Set(fresh)))
    })
  }

  save(dossier: Dossier, row: RowFacts): Promise<Reply<Dossier>> {
    return this.#write(`“${row.headline}”`, async () => {
      const place = this.#catalogue.find(dossier.story.id)
      if (place === null) return failed('not-found', 'The story is not in this library.')
      const { revision, arrival, importedAt } = place.entry.row
      if (revision !== dossier.revision) return failed('stale', 'The story was changed elsewhere meanwhile.')
      const next = { ...dossier, revision: revision + 1, arrival, importedAt }
      const saved = await this.#storeStory(place, { row, exports: place.entry.exports ?? [], dossier: next })
      return saved ? done(next) : failed('internal', `“${row.headline}” is not in order and was not saved.`)
    })
  }

  exported(id: StoryId, revision: number, path: string, at?: string): Promise<Reply<null>> {
    if (!isAbsolute(path)) return Promise.resolve(failed('refused', 'An export is remembered by its full path.'))
    return this.#write('The export', async () => {
      const released = await this.#releaseExport(path, id)
      if (!released.ok) return released
      const file = { path, revision, ...(at !== undefined && { at }) }
      return this.#changeExports(id, (exports) => [...exports.filter((other) => other.path !== path), file])
    })
  }

  exports(id: StoryId): Promise<Reply<readonly Exported[]>> {
    const place = this.#catalogue.find(id)
    return Promise.resolve(place === null ? failed('not-found', 'The story is not in this library.') : done(place.entry.exports ?? []))
  }

  discard(ids: readonly StoryId[]): Promise<Reply<null>> {
    return this.#write('The bin', async () => {
      await this.#shelf.letGo(ids)
      const places = ids.flatMap((id) => this.#catalogue.find(id) ?? [])
      moveStories(this.#layout, places.map(({ day, entry }) => ({ day, id: entry.row.id })), false)
      this.#catalogue.remove(ids)
      this.#flushSoon()
      return done(null)
    })
  }

  async binned(): Promise<Reply<readonly QueueRow[]>> {
    const rows = (await readBin(this.#layout)).map(({ entry }) => entry.row)
    return done([...rows].sort((a, b) => b.arrival - a.arrival))
  }

  takeBack(ids: readonly StoryId[]): Promise<Reply<readonly QueueRow[]>> {
    return this.#write('What was in the bin', async () => {
      const asked = new Set(ids)
      const back = (await readBin(this.#layout)).filter(({ entry: { row } }) => asked.has(row.id) && this.#catalogue.find(row.id) === null)
      moveStories(this.#layout, back.map(({ day, entry }) => ({ day, id: entry.row.id })), true)
      for (const { day, entry } of back) this.#catalogue.put(day, entry)
      this.#flushSoon()
      return done(back.map(({ entry }) => entry.row))
    })
  }

  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>> {
    return this.#write('The bin', async () => {
      const going = await readBin(this.#layout)
      const used = this.#catalogue.wires()
      const unused = new Set(going.map(({ entry }) => entry.sha256).filter((sha256) => !used.has(sha256)))
      return done({ stories: going.length, bytes: emptyBin(this.#layout, unused) })
    })
  }

  readMarks(): Promise<readonly Stretch[]> {
    return readReadMarks(this.#layout)
  }

  saveReadMarks(read: readonly Stretch[]): Promise<Reply<null>> {
    return this.#write('What was read', async () => {
      await storeReadMarks(this.#layout, read)
      return done(null)
    })
  }

  watched(): Promise<readonly WatchedFolder[]> {
    return readWatched(this.#layout)
  }

  saveWatched(folders: readonly WatchedFolder[]): Promise<Reply<null>> {
    return this.#write('The list of watched folders', async () => {
      await storeWatched(this.#layout, folders)
      return done(null)
    })
  }

  async side(name: SideFile): Promise<Reply<Json>> {
    try {
      return await readSideFile(this.#layout, name)
    } catch (error) {
      if (diskCode(error) === null) throw error
      return failed('bad-input', `“${name}.json” in the library cannot be read.`)
    }
  }

  saveSide(name: SideFile, value: Json): Promise<Reply<null>> {
    return this.#write('The vocabulary', async () => {
      await storeSideFile(this.#layout, name, value)
      return done(null)
    })
  }

  ledger(id: string): WatchLedger {
    return new WatchLedger(this.#layout.ledger(id))
  }

  settings(): Promise<Reply<Settings>> {
    return Promise.resolve(done(this.#settings))
  }

  saveSettings(settings: Settings): Promise<Reply<Settings>> {
    return this.#write('The setting', async () => {
      const file = checkLibraryFile({ kind: 'copydesk-library', format: libraryFormat, settings })
      if (!file.ok) return failed('internal', 'The setting is not in order and was not saved.')
      await store(new DurableAdapter(this.#layout.settings, checkLibraryFile), file.value)
      this.#settings = settings
      return done(settings)
    })
  }

  settle(): Promise<void> {
    return this.#writes.run(() => this.#catchUp(0))
  }

  async moveTo(folder: string, work: LongWork): Promise<Reply<Moved>> {
    const refusal = whyNotThere(this.folder, folder)
    if (refusal !== null) return failed('refused', refusal)
    const renamed = await this.#write('The library', async () => {
      await this.#catchUp(0)
      const isThere = moveByRename(this.folder, folder)
      if (isThere) this.#giveUp(movedTo(folder))
      return done(isThere)
    })
    if (!renamed.ok) return renamed
    return renamed.value ? done({ folder, old: null }) : this.#moveByCopy(folder, work)
  }

  async #moveByCopy(folder: string, work: LongWork): Promise<Reply<Moved>> {
    const copy = new LibraryCopy(this.folder, folder)
    try {
      const most = await copy.catchUp(work)
      if (!most.ok) return most
      return await this.#write('The library', async () => {
        await this.#catchUp(0)
        const rest = await copy.catchUp(work)
        if (!rest.ok) return rest
        copy.finish()
        this.#lock?.release()
        this.#giveUp(movedTo(folder))
        return done({ folder, old: setAside(this.folder) })
      })
    } catch (error) {
      return notSaved(error, 'The library')
    } finally {
      copy.drop()
    }
  }

  async close(): Promise<void> {
    if (this.#flush !== null) clearTimeout(this.#flush)
    await this.#writes.run(async () => {
      await this.#catchUp(0)
      if (this.#lock === null) return
      this.#lock.release()
      this.#giveUp('The library is closed.')
    })
  }

  #giveUp(why: string): void {
    this.#lock = null
    this.#why = why
    this.#shelf.forget()
  }

  /** Every write goes through here: one at a time, by the owner only, and a refusal of the disk becomes `not-saved`. */
  #write<T>(what: string, job: () => Promise<Reply<T>>): Promise<Reply<T>> {
    return this.#writes.run(async () => {
      try {
        if (this.#checkLock() === 'away') return failed('not-saved', `${what} was not saved. ${unreachable}`)
        if (this.#lock === null) return failed('read-only', this.#why ?? 'The library is open for reading only.')
        return await job()
      } catch (error) {
        return notSaved(error, what)
      }
    })
  }

  /** A lock deleted by hand, or a folder replaced by a restored backup: another Copydesk may own the library by now. */
  #checkLock(): 'here' | 'away' {
    const state = this.#lock?.state()
    if (state === 'taken') this.#giveUp('The library was taken over or replaced, so nothing more is written to it. Open it again.')
    return state === 'away' ? 'away' : 'here'
  }

  async #readAgain(): Promise<void> {
    const { catalogue, behind } = readCatalogue(this.#layout)
    await heal(this.#rebuilding, catalogue, behind)
    this.#catalogue = catalogue
  }

  /** Where a story is, also while the catalogue heals: its file is looked for in the days that are not done. */
  async #locate(id: StoryId): Promise<Place | null> {
    const place = this.#catalogue.find(id)
    if (place !== null) return place
    for (const day of this.#unhealed) {
      const entry = await readEntry(this.#rebuilding, day, id, undefined)
      if (entry !== null) return { day, entry }
    }
    return null
  }

  async #readStory(id: StoryId): Promise<Reply<StoryContent>> {
    const place = await this.#locate(id)
    if (place === null) return failed('not-found', 'The story is not in this library.')
    const path = this.#layout.storyFile(place.day, id)
    try {
      const content = await this.#shelf.read(place.day, id)
      if (content === null && isAway(this.folder)) return failed('bad-input', unreachable)
      return content === null ? this.#missing(place, path) : this.#asRead(place, content)
    } catch (error) {
      return this.#unread(place, path, error)
    }
  }

  /** The file is the truth: a revision someone else has put there is the one to save upon. */
  #asRead(place: Place, content: StoryContent): Reply<StoryContent> {
    if (content.dossier.revision !== place.entry.row.revision) this.#catalogue.put(place.day, entryOf(content))
    return done(content)
  }

  #missing({ entry }: Place, path: string): Reply<never> {
    this.#quarantine.missing(path, { id: entry.row.id, sha256: entry.sha256, row: entry.row })
    this.#catalogue.remove([entry.row.id])
    return failed('not-found', `The file of “${entry.row.headline}” was deleted outside Copydesk.`)
  }

  #unread({ entry }: Place, path: string, error: unknown): Reply<never> {
    const { id, headline } = entry.row
    if (error instanceof NewerFile) return failed('unsupported', `“${headline}” was written by a later version of Copydesk.`)
    if (diskCode(error) !== null) return failed('bad-input', `“${headline}” could not be read. ${diskSentence(error)}`)
    tellOfUnread(this.#quarantine, path, error, id, entry)
    this.#catalogue.remove([id])
    return failed('bad-input', `The file of “${headline}” is damaged. Its wire copy is kept.`)
  }

  #notYetHere(batch: readonly NewStory[]): readonly NewStory[] {
    const seen = new Set<StoryId>()
    return batch.filter(({ story }) => {
      if (seen.has(story.id) || this.#catalogue.find(story.id) !== null) return false
      seen.add(story.id)
      return true
    })
  }

  /** Journal, wire bytes, stories, journal again. Throws what the disk answers; nothing of the group is then left. */
  async #writeGroup(day: Day, fresh: readonly NewStory[], files: readonly StoryFile[]): Promise<void> {
    const journal = await beginJournal(this.#layout, { format: libraryFormat, day, stories: files.map((file) => file.dossier.story.id) })
    const wires: StagedWires = new Map()
    const texts: Staged[] = []
    const stories: Staged[] = []
    try {
      ensureFolder(join(this.#layout.wire, day))
      ensureFolder(join(this.#layout.stories, day))
      await atMost(width, distinct(fresh, ({ sha256 }) => sha256), (wire) => stageWireBytes(this.#layout, day, wire, wires))
      const readings = distinct(fresh, ({ sha256, reading = '' }) => `${sha256} ${reading}`)
      await atMost(width, readings, (wire) => stageWireText(this.#layout, day, wire, wires, texts))
      await atMost(width, files, (file) => this.#stageStory(day, file, stories))
      publishBoth([...wires.values(), ...texts], stories)
    } catch (error) {
      for (const file of [...wires.values(), ...texts, ...stories]) removeQuietly(file.temporary)
      throw error
    } finally {
      endJournal(journal)
    }
  }

  #stageStory(day: Day, file: StoryFile, staged: Staged[]): Promise<void> {
    const { id } = file.dossier.story
    return store(new StagedAdapter(this.#layout.storyFile(day, id), storyCheck(id), staged), file)
  }

  #answers(batch: readonly NewStory[], fresh: Set<NewStory>): readonly Added[] {
    return batch.flatMap((story) => {
      const { id } = story.story
      const row = this.#catalogue.find(id)?.entry.row
      return row === undefined ? [] : [{ id, already: !fresh.has(story), row }]
    })
  }

  /** False for a story that is not in order. */
  async #storeStory(place: Place, content: StoryContent): Promise<boolean> {
    if (!(await this.#shelf.store(place.day, content))) return false
    this.#catalogue.put(place.day, entryOf(content))
    this.#flushSoon()
    return true
  }

  /** Takes a path from the story that had it, so that no story ever overwrites another's file: the first file may be gone by now. */
  async #releaseExport(path: string, taker: StoryId): Promise<Reply<null>> {
    const holder = this.#catalogue.exporter(path)
    if (holder === null || holder === taker) return done(null)
    return this.#changeExports(holder, (exports) => exports.filter((file) => file.path !== path))
  }

  async #changeExports(id: StoryId, change: (exports: readonly Exported[]) => readonly Exported[]): Promise<Reply<null>> {
    const file = await this.#readStory(id)
    const place = this.#catalogue.find(id)
    if (!file.ok) return file
    if (place === null) return failed('not-found', 'The story is not in this library.')
    const { row, exports, dossier } = file.value
    const saved = await this.#storeStory(place, { row, exports: change(exports), dossier })
    return saved ? done(null) : failed('internal', `“${row.headline}” is not in order and was not saved.`)
  }

  #flushSoon(): void {
    if (this.#lock === null || this.#flush !== null) return
    this.#flush = setTimeout(() => {
      this.#flush = null
      void this.#writes.run(() => this.#catchUp(rest))
    }, lag)
    this.#flush.unref()
  }

  /** What the disk refuses now is written after the next save or at the next opening: the catalogue is derived, and trails are safe. */
  async #catchUp(atRest: number): Promise<void> {
    try {
      if (this.#checkLock() === 'away' || this.#lock === null) return
      if (await this.#shelf.fold(atRest)) this.#flushSoon()
      await writeCatalogue(this.#layout, this.#catalogue)
    } catch (error) {
      if (diskCode(error) === null) throw error
    }
  }
}

function newFile(fresh: NewStory, now: string, arrival: number): StoryFile {
  const { story, imported, history, tags } = fresh
  const { state, revision, importedAt, ignored } = fresh.before ?? { state: 'new', revision: 1, importedAt: now, ignored: [] }
  const dossier = { story, imported, history, tags, ignored, state, revision, importedAt, arrival }
  return makeStoryFile({ row: fresh.row, exports: [], dossier })
}

const dayOf = (dossier: Dossier): Day => dossier.importedAt.slice(0, 10)

function distinct(stories: readonly NewStory[], key: (wire: WireBytes) => string): readonly WireBytes[] {
  return [...new Map(stories.map(({ wire }) => [key(wire), wire])).values()]
}

/** Wire bytes get their names first: a story that is there has its wire. */
function publishBoth(wires: readonly Staged[], stories: readonly Staged[]): void {
  publish(wires)
  try {
    publish(stories)
  } catch (error) {
    withdraw(wires)
    throw error
  }
}
