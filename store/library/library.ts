/** What a library of stories can do. The folder on disk fills it today; a newsroom's shared store could fill it one day. */
import type { Copy, Deed, Dossier, QueueRow, Recorded, Reply, RowWire, Story, StoryId, StoryState, Tag, WatchedFolder } from '../model'
import type { LongWork } from './backup'
import type { WatchLedger } from './watch-ledger'

/** What the queue shows of a story and the library cannot read off the copy itself. */
export interface RowFacts {
  readonly headline: string
  /** Provider, else the file's name, else "Pasted". */
  readonly source: string
  /** Queries that are neither mended nor ignored. */
  readonly queries: number
  readonly words: number
  readonly wire?: RowWire
}

/** What came over the wire, kept for good beside the stories made of it. */
export interface WireBytes {
  /** SHA-256 of `bytes`, in hex. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** The wire text that all source ranges point into. */
  readonly text: string
  /** Which reading of the bytes the text is, where there may be several: importer and message, such as `nitf-1-3`. */
  readonly reading?: string
}

export interface NewStory {
  readonly story: Story
  /** The copy as the labeller gave it. */
  readonly imported: Copy
  readonly history: readonly Recorded[]
  readonly tags: readonly Tag[]
  readonly row: RowFacts
  readonly wire: WireBytes
  /** What it was before, for a story that comes back or from another library; a new story has none. */
  readonly before?: Before
}

/** The state of a story that was somewhere already. */
export interface Before {
  readonly state: StoryState
  readonly revision: number
  /** Names its day. */
  readonly importedAt: string
  /** Its place in the order of this library; the next one where it is left out. */
  readonly arrival?: number
  readonly ignored: readonly string[]
  readonly deeds?: readonly Deed[]
}

export interface Added {
  readonly id: StoryId
  /** The story was in the library before; it was not written again. */
  readonly already: boolean
  readonly row: QueueRow
}

/** A file a story was exported to, with the revision it then had. */
export interface Exported {
  readonly path: string
  readonly revision: number
  /** ISO 8601 instant of the export; for people to read. */
  readonly at?: string
}

/** Whole numbers from the first to the last. */
export type Stretch = readonly [from: number, to: number]

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** What the desk keeps in `library.json`: settings, and what it was taught. The library does not look inside. */
export type Settings = Readonly<Record<string, Json>>

/** Files beside the stories: the desk's vocabulary, imported Media Topics, and what editors taught about tags. */
export type SideFile = 'vocabulary' | 'topics' | 'tag-lessons'

/** What the library found wrong and what it did about it. */
export interface Notice {
  readonly kind:
    | 'quarantined' // the file is damaged; its bytes are kept under `kept`, or, where nothing may be written, stay where they are
    | 'unread' // the disk, or a later version's format, keeps the file from us; it stays where it is
    | 'missing' // the file was deleted by something else
    | 'restored' // a lost story was made again, and from what
    | 'gone' // a lost story could not be made again
    | 'changed' // the file was changed by something else; it is used, and a copy is kept under `kept`
    | 'read-only' // the library may not be written, and why
    | 'migrated' // the library was of an older number, and is kept as it was under `kept`
    | 'settings' // a section of the settings is not in order; its default is used, and it stays in the file until it is changed
  /** One plain sentence. */
  readonly message: string
  /** Path inside the library, with `/`. */
  readonly file: string
  readonly kept?: string
  /** A story that may be made again from its wire bytes, where these are known: `add` takes its id again. */
  readonly lost?: Lost
}

export interface Moved {
  readonly folder: string
  /** Where the old files are still, when they had to be copied to another disk; `null` when there are none. */
  readonly old: string | null
}

/** A story led again from its copy as imported through its history. */
export type Salvaged = Omit<Dossier, 'importedAt' | 'arrival'> & { readonly importedAt?: string; readonly arrival?: number }

/** What is known of a story whose file is lost. */
export interface Lost {
  readonly id: StoryId
  readonly sha256?: string
  /** The file it came from. */
  readonly file?: string
  /** What the list showed of it. */
  readonly row?: QueueRow
}

/**
 * Stories on disk. Writes are done one after the other, in the order they were asked for.
 * Failures of every call: `read-only` on a library that may not be written, `not-saved` when the disk refused
 * (what was there before is then still there), `not-found`, and `bad-input` for a file that cannot be read.
 */
export interface Library {
  /** Absolute path of the folder. */
  readonly folder: string
  /** Why the library may not be written, as a sentence; `null` when it may. */
  readonly readOnly: string | null
  /** The whole queue from the catalogue, newest arrival first. No story is read. While the catalogue heals, what is known of it. */
  rows(): Promise<Reply<readonly QueueRow[]>>
  /** The rows of these stories as they stand in memory; those that are not here are left out. */
  rowsOf(ids: readonly StoryId[]): readonly QueueRow[]
  /** Where the story's file is, for those who read thousands in another thread; `null` where it is not here. */
  storyFile(id: StoryId): string | null
  /** The folder for whatever search derives from the stories. */
  readonly index: string
  /** Resolves when the catalogue holds every story: at once, unless it has to be made again. */
  whole(): Promise<void>
  read(id: StoryId): Promise<Reply<Dossier>>
  wireText(sha256: string, reading?: string): Promise<Reply<string>>
  wireBytes(sha256: string): Promise<Reply<Uint8Array>>
  /**
   * Adds new stories as one group: when it answers, all of them are on disk. A crash leaves each story whole or absent; a
   * refusal of the disk leaves none (of a day, where stories that come back stand in
   * several). Later writes wait for the group, so lots of 100 to 500 keep the desk quick.
   */
  add(batch: readonly NewStory[]): Promise<Reply<readonly Added[]>>
  /**
   * Saves the next revision of a story and gives it back. `dossier.revision` is the revision the caller has read; `stale`
   * when the library has another. `arrival` and `importedAt` stay what the library gave.
   */
  save(dossier: Dossier, row: RowFacts): Promise<Reply<Dossier>>
  /** Moves stories to the bin. They are out of the queue and come back as they were, until the bin is emptied. */
  discard(ids: readonly StoryId[]): Promise<Reply<null>>
  /** Rows of what is in the bin, newest arrival first. */
  binned(): Promise<Reply<readonly QueueRow[]>>
  /** Takes stories out of the bin; one that was imported again meanwhile stays in it. Answers their rows. */
  takeBack(ids: readonly StoryId[]): Promise<Reply<readonly QueueRow[]>>
  /** Deletes what is in the bin, and the wire bytes that no story stands upon any more. Answers how many stories and bytes went. */
  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>>
  /** Remembers that a story went out to `path` (absolute). From then on the path is this story's and no other's. */
  exported(id: StoryId, revision: number, path: string, at?: string): Promise<Reply<null>>
  /** Files a story was exported to, newest last. An export may overwrite these and nothing else. */
  exports(id: StoryId): Promise<Reply<readonly Exported[]>>
  /** Places of arrival that an editor has seen. What cannot be read counts as unseen. */
  readMarks(): Promise<readonly Stretch[]>
  watched(): Promise<readonly WatchedFolder[]>
  saveWatched(folders: readonly WatchedFolder[]): Promise<Reply<null>>
  /** What is remembered of a watched folder; `id` names it. */
  ledger(id: string): WatchLedger
  saveReadMarks(read: readonly Stretch[]): Promise<Reply<null>>
  /** What the desk keeps under a name beside the stories; `null` where there is nothing. `bad-input` when the file is damaged. */
  side(name: SideFile): Promise<Reply<Json>>
  saveSide(name: SideFile, value: Json): Promise<Reply<null>>
  settings(): Promise<Reply<Settings>>
  saveSettings(settings: Settings): Promise<Reply<Settings>>
  /** What was found wrong since the library was opened, in order. */
  notices(): readonly Notice[]
  /** Puts a notice among the others. */
  tell(notice: Notice): void
  /** What a file in quarantine (its `kept`) still holds of a story: its copy as imported, and its history as far as it is whole. */
  salvage(kept: string): Reply<Salvaged>
  /**
   * Puts the library into another folder, which must be empty or not be there, and lets it go: it is opened anew from there. Work goes on
   * meanwhile. `cancelled`, `refused` and `not-saved` leave it where it was.
   */
  moveTo(folder: string, work: LongWork): Promise<Reply<Moved>>
  /** Brings everything that lags behind the saves into its place: for whoever is to read the files themselves. */
  settle(): Promise<void>
  /** Waits for the writes under way, brings the catalogue up to date and lets the folder go. Safe to call twice. */
  close(): Promise<void>
}
