/** The library on disk: what every call does, over the files of the other modules. */
import { dirname, isAbsolute, join } from 'node:path'
import { done, failed } from '../model'
import type { Dossier, QueueRow, Reply, StoryId, WatchedFolder } from '../model'
import type { LongWork } from './backup'
import { emptyBin, moveStories, readBin } from './bin'
import type { Catalogue, Place } from './catalogue'
import { writeCatalogue } from './catalogue-files'
import { diskCode, diskSentence, notSaved } from './disk-error'
import { DurableAdapter, store } from './durable-adapter'
import { readIfThere } from './durable-file'
import { dayOf, newFile, writeGroup } from './import-group'
import { libraryFormat } from './layout'
import type { Layout } from './layout'
import type { Added, Exported, Json, Library, Moved, NewStory, Notice, RowFacts, Salvaged, Settings, SideFile, Stretch } from './library'
import { isAway } from './lock'
import type { Lock } from './lock'
import { LibraryCopy, moveByRename, setAside, whyNotThere } from './move'
import { Ownership, unreachable } from './ownership'
import type { Quarantine } from './quarantine'
import { readReadMarks, storeReadMarks } from './read-marks'
import type { Behind, Healing } from './rebuild'
import { salvage } from './salvage'
import { checkLibraryFile } from './schema'
import type { StoryContent } from './schema'
import { readSideFile, storeSideFile } from './side-files'
import { Stories } from './stories'
import { entryOf, isSound } from './story-file'
import type { StoryShelf } from './story-shelf'
import { WatchLedger } from './watch-ledger'
import { readWatched, storeWatched } from './watched-folders'
import { readWireBytes, readWireText } from './wire-files'

/** How long the catalogue may lag behind the stories, in milliseconds. A crash meanwhile costs a rebuild of the day, nothing else. */
const lag = 2000
/** Milliseconds after which the saves of a very long story are folded into its file. */
const rest = 4000
const movedTo = (folder: string): string => `The library has moved to ${folder}.`

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
  readonly #shelf: StoryShelf
  readonly #stories: Stories
  readonly #owner: Ownership
  readonly #clock: () => Date
  readonly #whole: Promise<void>
  #settings: Settings
  #flush: NodeJS.Timeout | null = null

  constructor({ layout, catalogue, behind, healing, quarantine, shelf, settings, lock, why, clock }: Opened) {
    this.folder = layout.root
    this.#layout = layout
    this.#quarantine = quarantine
    this.#shelf = shelf
    this.#stories = new Stories(layout, quarantine, shelf, catalogue)
    this.#owner = new Ownership(lock, why, () => shelf.forget())
    this.#settings = settings
    this.#clock = clock
    this.#whole = this.#owner.inTurn(() => this.#heal(behind, healing))
  }

  whole(): Promise<void> {
    return this.#whole
  }

  async #heal(behind: readonly Behind[], healing: Healing | undefined): Promise<void> {
    if (behind.length === 0) return
    await this.#stories.heal(behind, healing, this.#owner.isOwner)
    this.#flushSoon()
  }

  get readOnly(): string | null {
    return this.#owner.why
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
      if (!this.#owner.isOwner) {
        if (isAway(this.folder)) return failed('bad-input', unreachable)
        await this.#stories.readAgain()
      }
      return done(this.#stories.catalogue.rows())
    } catch (error) {
      if (diskCode(error) === null) throw error
      return failed('bad-input', `The list of stories could not be read. ${diskSentence(error)}`)
    }
  }

  rowsOf(ids: readonly StoryId[]): readonly QueueRow[] {
    return ids.map((id) => this.#stories.row(id)).filter((row) => row !== undefined)
  }

  storyFile(id: StoryId): string | null {
    const place = this.#stories.catalogue.find(id)
    return place === null ? null : this.#layout.storyFile(place.day, id)
  }

  get index(): string {
    return this.#layout.index
  }

  async read(id: StoryId): Promise<Reply<Dossier>> {
    if (!this.#owner.isOwner && this.#stories.row(id) === undefined) {
      const rows = await this.rows()
      if (!rows.ok) return rows
    }
    const file = await this.#stories.read(id, this.#owner.isOwner)
    return file.ok ? done(file.value.dossier) : file
  }

  wireText(sha256: string, reading = ''): Promise<Reply<string>> {
    return Promise.resolve(readWireText(this.#layout, sha256, reading))
  }

  wireBytes(sha256: string): Promise<Reply<Uint8Array>> {
    return Promise.resolve(readWireBytes(this.#layout, sha256))
  }

  add(batch: readonly NewStory[]): Promise<Reply<readonly Added[]>> {
    return this.#owner.write('The import', async () => {
      const fresh = this.#notYetHere(batch)
      const importedAt = this.#clock().toISOString()
      let arrival = this.#stories.catalogue.lastArrival
      const files = fresh.map((story) => newFile(story, importedAt, story.before?.arrival ?? (arrival += 1)))
      const wrong = files.find((file) => !isSound(file))
      if (wrong !== undefined) return failed('internal', `The story “${wrong.row.headline}” is not in order and was not added.`)
      for (const day of new Set(files.map((file) => dayOf(file.dossier)))) {
        const mine = files.filter((file) => dayOf(file.dossier) === day)
        const ids = new Set(mine.map((file) => file.dossier.story.id))
        await writeGroup(this.#layout, day, fresh.filter(({ story }) => ids.has(story.id)), mine)
        for (const file of mine) this.#stories.catalogue.put(day, entryOf(file))
      }
      this.#flushSoon()
      return done(this.#answers(batch, new Set(fresh)))
    })
  }

  save(dossier: Dossier, row: RowFacts): Promise<Reply<Dossier>> {
    return this.#owner.write(`“${row.headline}”`, async () => {
      const place = this.#stories.catalogue.find(dossier.story.id)
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
    return this.#owner.write('The export', async () => {
      const released = await this.#releaseExport(path, id)
      if (!released.ok) return released
      const file = { path, revision, ...(at !== undefined && { at }) }
      return this.#changeExports(id, (exports) => [...exports.filter((other) => other.path !== path), file])
    })
  }

  exports(id: StoryId): Promise<Reply<readonly Exported[]>> {
    const place = this.#stories.catalogue.find(id)
    return Promise.resolve(place === null ? failed('not-found', 'The story is not in this library.') : done(place.entry.exports ?? []))
  }

  discard(ids: readonly StoryId[]): Promise<Reply<null>> {
    return this.#owner.write('The bin', async () => {
      await this.#shelf.letGo(ids)
      const places = ids.flatMap((id) => this.#stories.catalogue.find(id) ?? [])
      moveStories(this.#layout, places.map(({ day, entry }) => ({ day, id: entry.row.id })), false)
      this.#stories.catalogue.remove(ids)
      this.#flushSoon()
      return done(null)
    })
  }

  async binned(): Promise<Reply<readonly QueueRow[]>> {
    const rows = (await readBin(this.#layout)).map(({ entry }) => entry.row)
    return done([...rows].sort((a, b) => b.arrival - a.arrival))
  }

  takeBack(ids: readonly StoryId[]): Promise<Reply<readonly QueueRow[]>> {
    return this.#owner.write('What was in the bin', async () => {
      const asked = new Set(ids.filter((id) => this.#stories.row(id) === undefined))
      const back = (await readBin(this.#layout)).filter(({ entry: { row } }) => asked.has(row.id))
      moveStories(this.#layout, back.map(({ day, entry }) => ({ day, id: entry.row.id })), true)
      for (const { day, entry } of back) this.#stories.catalogue.put(day, entry)
      this.#flushSoon()
      return done(back.map(({ entry }) => entry.row))
    })
  }

  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>> {
    return this.#owner.write('The bin', async () => {
      const going = await readBin(this.#layout)
      const used = this.#stories.catalogue.wires()
      const unused = new Set(going.map(({ entry }) => entry.sha256).filter((sha256) => !used.has(sha256)))
      return done({ stories: going.length, bytes: emptyBin(this.#layout, unused) })
    })
  }

  readMarks(): Promise<readonly Stretch[]> {
    return readReadMarks(this.#layout)
  }

  saveReadMarks(read: readonly Stretch[]): Promise<Reply<null>> {
    return this.#owner.write('What was read', async () => {
      await storeReadMarks(this.#layout, read)
      return done(null)
    })
  }

  watched(): Promise<readonly WatchedFolder[]> {
    return readWatched(this.#layout)
  }

  saveWatched(folders: readonly WatchedFolder[]): Promise<Reply<null>> {
    return this.#owner.write('The list of watched folders', async () => {
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
    return this.#owner.write('The vocabulary', async () => {
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
    return this.#owner.write('The setting', async () => {
      const file = checkLibraryFile({ kind: 'copydesk-library', format: libraryFormat, settings })
      if (!file.ok) return failed('internal', 'The setting is not in order and was not saved.')
      await store(new DurableAdapter(this.#layout.settings, checkLibraryFile), file.value)
      this.#settings = settings
      return done(settings)
    })
  }

  settle(): Promise<void> {
    return this.#owner.inTurn(() => this.#catchUp(0))
  }

  async moveTo(folder: string, work: LongWork): Promise<Reply<Moved>> {
    const refusal = whyNotThere(this.folder, folder)
    if (refusal !== null) return failed('refused', refusal)
    const renamed = await this.#owner.write('The library', async () => {
      await this.#catchUp(0)
      const isThere = moveByRename(this.folder, folder)
      if (isThere) this.#owner.giveUp(movedTo(folder))
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
      return await this.#owner.write('The library', async () => {
        await this.#catchUp(0)
        const rest = await copy.catchUp(work)
        if (!rest.ok) return rest
        copy.finish()
        this.#owner.release(movedTo(folder))
        return done({ folder, old: setAside(this.folder) })
      })
    } catch (error) {
      return notSaved(error, 'The library')
    } finally {
      await copy.drop()
    }
  }

  async close(): Promise<void> {
    if (this.#flush !== null) clearTimeout(this.#flush)
    await this.#owner.inTurn(async () => {
      await this.#catchUp(0)
      if (this.#owner.isOwner) this.#owner.release('The library is closed.')
    })
  }

  #notYetHere(batch: readonly NewStory[]): readonly NewStory[] {
    const seen = new Set<StoryId>()
    return batch.filter(({ story }) => {
      if (seen.has(story.id) || this.#stories.row(story.id) !== undefined) return false
      seen.add(story.id)
      return true
    })
  }

  #answers(batch: readonly NewStory[], fresh: Set<NewStory>): readonly Added[] {
    return batch.flatMap((story) => {
      const { id } = story.story
      const row = this.#stories.row(id)
      return row === undefined ? [] : [{ id, already: !fresh.has(story), row }]
    })
  }

  async #storeStory(place: Place, content: StoryContent): Promise<boolean> {
    const isStored = await this.#stories.store(place, content)
    if (isStored) this.#flushSoon()
    return isStored
  }

  /** Takes a path from the story that had it, so that no story ever overwrites another's file: the first file may be gone by now. */
  async #releaseExport(path: string, taker: StoryId): Promise<Reply<null>> {
    const holder = this.#stories.catalogue.exporter(path)
    if (holder === null || holder === taker) return done(null)
    return this.#changeExports(holder, (exports) => exports.filter((file) => file.path !== path))
  }

  async #changeExports(id: StoryId, change: (exports: readonly Exported[]) => readonly Exported[]): Promise<Reply<null>> {
    const file = await this.#stories.read(id, this.#owner.isOwner)
    const place = this.#stories.catalogue.find(id)
    if (!file.ok) return file
    if (place === null) return failed('not-found', 'The story is not in this library.')
    const { row, exports, dossier } = file.value
    const saved = await this.#storeStory(place, { row, exports: change(exports), dossier })
    return saved ? done(null) : failed('internal', `“${row.headline}” is not in order and was not saved.`)
  }

  #flushSoon(): void {
    if (!this.#owner.isOwner || this.#flush !== null) return
    this.#flush = setTimeout(() => {
      this.#flush = null
      void this.#owner.inTurn(() => this.#catchUp(rest))
    }, lag)
    this.#flush.unref()
  }

  /** What the disk refuses now is written after the next save or at the next opening: the catalogue is derived, and trails are safe. */
  async #catchUp(atRest: number): Promise<void> {
    try {
      if (!this.#owner.holds()) return
      if (await this.#shelf.fold(atRest)) this.#flushSoon()
      await writeCatalogue(this.#layout, this.#stories.catalogue)
    } catch (error) {
      if (diskCode(error) === null) throw error
    }
  }
}
