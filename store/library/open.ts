/** Opens a library: makes a new one, or finds out what state an old one is in and mends what can be. */
import { lstatSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { done, failed } from '../model'
import type { Reply } from '../model'
import type { LongWork } from './backup'
import { DiskLibrary } from './disk-library'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import { diskCode, diskSentence } from './disk-error'
import { ensureFolder, readIfThere, removeQuietly } from './durable-file'
import { recover } from './journal'
import { isTemporary, layoutOf, libraryFormat } from './layout'
import type { Layout } from './layout'
import type { Library, Notice } from './library'
import { claim } from './lock'
import type { Claim, Lock } from './lock'
import { migrate } from './migrate'
import { Quarantine } from './quarantine'
import { readCatalogue } from './rebuild'
import type { Healing } from './rebuild'
import { checkLibraryFile } from './schema'
import type { LibraryFile } from './schema'
import { readSections } from './settings-schema'
import { StoryShelf } from './story-shelf'

export interface OpenOptions {
  /** Nothing is written, not even a lock. */
  readonly readOnly?: boolean
  /** The time, for days of import and what people read; order never comes from it. Another than the system's is for tests. */
  readonly clock?: () => Date
  /** Hears a rebuild of the catalogue. With it opening does not wait for one: reading goes on meanwhile, and writes wait for its end. */
  readonly healing?: Healing
  /** Hears how far an older library is brought up to date, and may stop that. */
  readonly upgrading?: LongWork
  /** Hears every notice as it comes. */
  readonly heard?: (notice: Notice) => void
  /** Where no library is there, none is made: its disk may only be unplugged. */
  readonly mustExist?: boolean
  /** This process had the library open in a thread that has died since: its lock stands for nobody. */
  readonly afterDeath?: boolean
}

/**
 * Opens the library in `folder`, or makes one where there is no folder or an empty one. A library that another process owns, that a later
 * version made or that may not be written opens for reading only, and `readOnly` says why. Fails with `bad-input` on a folder that
 * holds something else, and with `not-found` when a library that is only to be read is not there.
 */
export async function openLibrary(folder: string, options: OpenOptions = {}): Promise<Reply<Library>> {
  const layout = layoutOf(resolve(folder))
  try {
    const found = survey(layout)
    if (found === 'other') return failed('bad-input', `${folder} is not a Copydesk library, and it is not empty.`)
    if (found === 'nothing' && options.mustExist === true) return failed('not-found', `There is no library in ${folder}.`)
    if (options.readOnly === true) {
      if (found === 'nothing') return failed('not-found', `There is no library in ${folder}.`)
      return done(await openFor(layout, { kind: 'refused', why: 'The library was opened for reading only.' }, options))
    }
    if (found === 'nothing') ensureFolder(layout.root)
    return await openClaimed(layout, claim(layout.lock, options.afterDeath), found, options)
  } catch (error) {
    if (diskCode(error) === null) throw error
    return failed('bad-input', `The library ${folder} could not be opened. ${diskSentence(error)}`)
  }
}

async function openClaimed(layout: Layout, claimed: Claim, found: Found, options: OpenOptions): Promise<Reply<Library>> {
  if (claimed.kind === 'refused' && found === 'nothing') return failed('read-only', `No library could be made here. ${claimed.why}`)
  try {
    return done(await openFor(layout, claimed, options))
  } catch (error) {
    if (claimed.kind === 'mine') claimed.lock.release()
    throw error
  }
}

type Found = 'library' | 'nothing' | 'other'

/** What file managers leave in every folder, and what a kill in the middle of making a library leaves. */
const litter = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db', '.lock'])

/** A library is known by its `library.json` or, when that is gone, by its folders. Another program's `library.json` is not ours. */
function survey(layout: Layout): Found {
  const found = lstatSync(layout.root, { throwIfNoEntry: false })
  if (found === undefined) return 'nothing'
  const names = new Set(readdirSync(layout.root).filter((name) => !litter.has(name) && !isTemporary(name)))
  if (['stories', 'wire', 'catalogue'].every((name) => names.has(name))) return 'library'
  if (names.has('library.json')) return isOurs(layout.settings) ? 'library' : 'other'
  return names.size === 0 ? 'nothing' : 'other'
}

function isOurs(path: string): boolean {
  return readIfThere(path)?.includes('copydesk-library') === true
}

async function openFor(layout: Layout, claimed: Claim, options: OpenOptions): Promise<Library> {
  const file = await readSettings(layout)
  const owned = await ownedBy(layout, claimed, file, options)
  const { lock, why } = owned
  const quarantine = new Quarantine(layout, lock !== null, options.heard)
  if (why !== null) quarantine.tell({ kind: 'read-only', message: why, file: 'library.json' })
  if (owned.kept !== null) quarantine.tell({ kind: 'migrated', message: migratedSentence(owned.kept), file: 'library.json', kept: owned.kept })
  if (file.kind === 'broken') quarantine.broken(layout.settings)
  const shelf = new StoryShelf(layout, quarantine)
  if (lock !== null) await makeReady(layout, quarantine, file.kind === 'read')
  if (lock !== null) await shelf.recover()
  const { catalogue, behind } = readCatalogue(layout)
  const settings = file.kind === 'read' ? file.value.settings : {}
  for (const section of readSections(settings).broken) quarantine.tell({ kind: 'settings', message: brokenSection(section), file: 'library.json' })
  const { clock = () => new Date(), healing } = options
  const library = new DiskLibrary({ layout, catalogue, behind, healing, quarantine, shelf, settings, lock, why, clock })
  if (healing === undefined) await library.whole()
  return library
}

interface Owned {
  readonly lock: Lock | null
  /** Why it may not be written. */
  readonly why: string | null
  /** Where an older library is kept as it was. */
  readonly kept: string | null
}

/** A library of a later version is only read, and so is an older one that cannot be brought up to date: its lock is let go. */
async function ownedBy(layout: Layout, claimed: Claim, file: SettingsFile, { upgrading = unheard }: OpenOptions): Promise<Owned> {
  if (claimed.kind === 'refused') return { lock: null, why: isNewer(file) ? newer : claimed.why, kept: null }
  const { lock } = claimed
  if (isNewer(file)) {
    lock.release()
    return { lock: null, why: newer, kept: null }
  }
  const migrated = await migrate(layout, file.kind === 'read' ? file.value : null, upgrading)
  if (migrated.ok) return { lock, why: null, kept: migrated.value === null ? null : basename(migrated.value) }
  lock.release()
  return { lock: null, why: migrated.failure.message, kept: null }
}

const unheard: LongWork = { progress: () => undefined, cancelled: () => false }

const newer = 'The library was made by a later version of Copydesk, so it is open for reading only. Update Copydesk to work on it.'

const isNewer = (file: SettingsFile): boolean => file.kind === 'read' && file.value.format > libraryFormat

function migratedSentence(kept: string): string {
  return `The library was made by an earlier version of Copydesk and was brought up to date. As it was before, it is kept in its folder as ${kept}.`
}

function brokenSection(section: string): string {
  return `The settings under “${section}” in library.json are not in order, so the usual ones are used. Yours stay in the file until you change them.`
}

type SettingsFile = { readonly kind: 'read'; readonly value: LibraryFile } | { readonly kind: 'missing' } | { readonly kind: 'broken' }

async function readSettings(layout: Layout): Promise<SettingsFile> {
  try {
    const value = await load(new DurableAdapter(layout.settings, checkLibraryFile))
    return value === null ? { kind: 'missing' } : { kind: 'read', value }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    return { kind: 'broken' }
  }
}

/** Makes what is not there yet and clears up after a crash. `library.json` comes first, so that a half-made library is known as one. */
async function makeReady(layout: Layout, quarantine: Quarantine, hasSettings: boolean): Promise<void> {
  for (const name of readdirSync(layout.root)) {
    if (name.startsWith('.library.json.') && isTemporary(name)) removeQuietly(join(layout.root, name))
  }
  if (!hasSettings) {
    await store(new DurableAdapter(layout.settings, checkLibraryFile), { kind: 'copydesk-library', format: libraryFormat, settings: {} })
  }
  for (const folder of [layout.stories, layout.wire, layout.catalogue]) ensureFolder(folder)
  await recover(layout, quarantine)
}
