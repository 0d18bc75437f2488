/** The desk: what an editor can do. One interface for the window and the command line; `store/desk.ts` fills it. */
import type { Article } from './article'
import type { Change, Query, Recorded } from './change'
import type { CharsetName } from './charsets'
import type { Dossier, StoryState } from './dossier'
import type { ExportOrder, TextProfile } from './export-order'
import type { Gate, GateKind } from './gate'
import type { Facets, Listed, Listing } from './listing'
import type { Preflight } from './preflight'
import type { Reply } from './reply'
import type { Signal } from './signal'
import type { BlockId, ChangeId, Format, Story, StoryId, TagId } from './story'
import type { DeskSettings } from './settings'
import type { Tag, TagKind } from './tag'
import type { Turn } from './turn-many'
import type { Teaching } from './taught'
import type { TakeOver, Update } from './update'
import type {
  TagFacts, TagOffer, TopicsInfo, VocabularyChanged, VocabularyEdit, VocabularyFormat, VocabularyPage, VocabularyTaken,
} from './vocabulary'
import type { Problem } from './wire'

/** One line of the queue: all the list needs, so that no story is read to show it. */
export interface QueueRow {
  readonly id: StoryId
  readonly headline: string
  /** Provider, else the file's name, else "Pasted". */
  readonly source: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly state: StoryState
  readonly importedAt: string
  readonly arrival: number
  readonly revision: number
  /** Queries that are neither mended nor ignored. */
  readonly queries: number
  readonly words: number
  readonly urgency?: number
  /** Revision that was last exported, if any. */
  readonly exported?: number
  readonly wire?: RowWire
}

/** What the rules of the wire make of a story, as the queue shows it. The time is not in it: a row stays true as the hours pass. */
/** `over`: an embargo that has ended. */
export type Held = 'held' | 'over' | 'free'

/** Whether the wire holds a story in at an instant, in milliseconds since 1970, as far as its row tells. */
export function heldOf(wire: RowWire | undefined, at: number): Held {
  if (wire?.gate === undefined) return 'free'
  return wire.gate === 'embargo' && wire.until !== undefined && Date.parse(wire.until) <= at ? 'over' : 'held'
}

export interface RowWire {
  /** The weightiest gate that no override has opened. */
  readonly gate?: GateKind
  /** Of an embargo: the latest end; left out where none is known. */
  readonly until?: string
  readonly kind?: 'correction' | 'refile'
  /** Version and labels as the wire writes them: "3", "1st Ld-Writethru", "UPDATE 2". */
  readonly version?: string
  /** The id of the story whose version this one is; left out of the one that came first. */
  readonly chain?: StoryId
  /** What versions of one item have in common, and where this one stands among them (see `match/versions.ts`). */
  readonly item?: string
  readonly slug?: string
  readonly order?: string
  /** The later version whose changes an editor has looked through last. */
  readonly taken?: StoryId
  /** How many versions there are here; only where there are several. Derived with every answer. */
  readonly versions?: number
  /** A later version that nobody has looked through for this story. Derived with every answer. */
  readonly newer?: StoryId
  /** Another story has much of the same copy. Derived with every answer. */
  readonly alike?: true
}

/** A file a story was exported to. */
export interface ExportedFile {
  readonly path: string
  readonly revision: number
  /** ISO 8601 instant; for people to read. */
  readonly at?: string
}

/** All versions of a story that are here, oldest first, and other stories with much of the same copy. */
export interface Family {
  readonly versions: readonly { readonly row: QueueRow; readonly exports: readonly ExportedFile[] }[]
  readonly alike: readonly AlikeStory[]
}

export interface AlikeStory {
  readonly row: QueueRow
  /** Share of all their copy that both have, and share of the shorter one that the longer one has; 0 to 1, estimated. */
  readonly common: number
  readonly contained: number
  readonly length: 'same' | 'shorter' | 'longer'
}

export interface OpenStory {
  readonly dossier: Dossier
  /** Open queries, in the order of the copy; ignored ones are left out. */
  readonly queries: readonly Query[]
  readonly article: Article
  readonly standing: Standing
}

/** What the wire says about the use of a story, and what of it keeps the story in. */
export interface Standing {
  readonly signals: readonly Signal[]
  /** With those that an editor has opened. */
  readonly gates: readonly Gate[]
}

/** An earlier state of a story. */
export interface PastStory {
  readonly story: Story
  readonly article: Article
}

/** The raw side of the raw-and-clean view. Ranges of blocks are offsets into `text`. */
export interface RawWire {
  readonly text: string
  readonly charset: string
}

/** A story as a report names it. */
export interface Named {
  readonly id: StoryId
  readonly headline: string
}

/** What became of one story of an import. */
export interface CameIn extends Named {
  readonly file: string
  /** It was here before, from the same bytes. */
  readonly already: boolean
  /** The version next to it that was here; `later` where that one came after it on the wire. */
  readonly versionOf?: Named & { readonly later: boolean }
  /** The story with the most of the same copy, where it is no version. */
  readonly alike?: Named
  /** What the wire orders about it. */
  readonly wire?: Pick<RowWire, 'gate' | 'until'>
}

export interface ImportReport {
  readonly stories: readonly CameIn[]
  /** Stories that came in earlier and that a message of this import killed. */
  readonly killed?: readonly Named[]
  readonly problems: readonly Problem[]
  readonly cancelled: boolean
}

export interface Progress {
  readonly job: string
  readonly done: number
  readonly total: number
  /** What is being worked on: a file's name. */
  readonly what: string
}

/** The job of work that the library does by itself, such as making its catalogue again. It cannot be cancelled. */
export const libraryJob = 'library'

/** The job of bringing an older library up to date as it opens. Cancelled, it leaves the library open for reading only. */
export const upgradeJob = 'upgrade'

/** An editor's change, with the id the caller gave it. */
export interface Edit {
  readonly id: ChangeId
  readonly change: Change
}

export interface Edited {
  readonly revision: number
  readonly recorded: Recorded
  readonly queries: readonly Query[]
}

export type TagEdit =
  | { readonly kind: 'accept' | 'refuse' | 'suggest' | 'remove'; readonly tag: TagId }
  /** Several at once, each to its own state: all of a kind, or all back as they were. */
  | { readonly kind: 'set'; readonly states: readonly (readonly [tag: TagId, state: Tag['state']])[] }
  | { readonly kind: 'add'; readonly tag: TagId; readonly as: TagKind; readonly name: string; readonly code?: string }

/** What can be done to many stories in one go. */
export type ManyAct = { readonly kind: 'state'; readonly state: StoryState } | { readonly kind: 'tag'; readonly edit: TagEdit }

export interface ManyReport {
  /** The stories that are other than they were, with the state each had. */
  readonly changed: readonly { readonly story: StoryId; readonly state: StoryState }[]
  readonly problems: readonly Problem[]
  readonly cancelled: boolean
}

export const exportFormats = ['txt', 'md', 'html', 'json', 'nitf', 'newsml-g2', 'ninjs', 'ninjs-2', 'ninjs-1', 'rss', 'docx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportReport {
  /** Absolute paths, in the order of writing. */
  readonly files: readonly { readonly story: StoryId; readonly path: string }[]
  readonly problems: readonly Problem[]
  /** Stories left out because they stand there as they are. */
  readonly unchanged: number
  readonly cancelled: boolean
}

/** A paste: its plain text, and its HTML where the clipboard had any. */
export interface Paste {
  readonly text: string
  readonly html?: string
}

/** Copy for the clipboard, with its form and without. */
export interface RichText {
  readonly text: string
  readonly html: string
}

/** Two stories that were one, or are one now. */
export interface Parted {
  readonly first: OpenStory
  /** The new story, or the one that was joined. */
  readonly second: StoryId
}

export interface Desk {
  /** The whole queue, newest arrival first; spiked stories included. */
  list(): Promise<Reply<readonly QueueRow[]>>
  /** `count` rows of a listing from place `from` on, and where the stories `about` stand in it. */
  find(listing: Listing, from: number, count: number, about: readonly StoryId[]): Promise<Reply<Listed>>
  /** What else the listing could be narrowed to. */
  facets(listing: Listing): Promise<Reply<Facets>>
  /** The stories of a listing from place `from` to before `to`, in its order. */
  ids(listing: Listing, from: number, to: number): Promise<Reply<readonly StoryId[]>>
  setRead(stories: readonly StoryId[], read: boolean): Promise<Reply<null>>
  /** The same for many stories, with progress; what cannot be done to one does not stop the others. */
  changeMany(job: string, stories: readonly StoryId[], act: ManyAct): Promise<Reply<ManyReport>>
  open(story: StoryId): Promise<Reply<OpenStory>>
  wire(story: StoryId): Promise<Reply<RawWire>>
  /** Reads the story's wire bytes again as another character set. `refused` where an editor has worked on the story. */
  reread(story: StoryId, charset: CharsetName): Promise<Reply<OpenStory>>
  /** Files and folders, read in order. Bad input never stops the good. `job` names the work for `Progress` and `cancel`. */
  importPaths(job: string, paths: readonly string[]): Promise<Reply<ImportReport>>
  importPaste(job: string, paste: Paste): Promise<Reply<ImportReport>>
  importSample(job: string): Promise<Reply<ImportReport>>
  cancel(job: string): Promise<Reply<null>>
  /** Applies and saves an editor's change. `stale` when `revision` is not the story's. */
  edit(story: StoryId, revision: number, edit: Edit): Promise<Reply<Edited>>
  /** Takes one change back, wherever it stands in the history; `conflict` says which later change stands in the way. */
  undo(story: StoryId, change: ChangeId): Promise<Reply<OpenStory>>
  redo(story: StoryId, change: ChangeId): Promise<Reply<OpenStory>>
  /** Sets the language by hand, and the marks that go with it, as one change of the id `own`. */
  setLanguage(story: StoryId, language: string, own: ChangeId): Promise<Reply<OpenStory>>
  /** Takes many changes back, or puts them back, in one go; those that cannot be turned, and those that were let go or parted, stay. */
  turnMany(story: StoryId, changes: readonly ChangeId[], turn: Turn): Promise<Reply<OpenStory>>
  /** The story as it stood after a change of its history; `null`: as it was imported. Nothing is changed. */
  lookBack(story: StoryId, change: ChangeId | null): Promise<Reply<PastStory>>
  /** Leads the copy back to how it stood then, as one change of the id `own`, which one undo takes back. */
  bringBack(story: StoryId, change: ChangeId | null, own: ChangeId): Promise<Reply<OpenStory>>
  /** Waves queries through, by their keys (see `queryKey`), or (with `false`) asks them again. */
  ignore(story: StoryId, queries: readonly string[], ignored: boolean): Promise<Reply<OpenStory>>
  tag(story: StoryId, edit: TagEdit): Promise<Reply<OpenStory>>
  setState(stories: readonly StoryId[], state: StoryState): Promise<Reply<readonly QueueRow[]>>
  /** The article file as it would be written, plain text by its profile; of a format that is no text (Word), the words in it. */
  preview(story: StoryId, format: ExportFormat, text: TextProfile): Promise<Reply<string>>
  /** Makes a story of its own of everything from a line on; both stories say so in their history, under the id that is given. */
  splitStory(story: StoryId, at: BlockId, change: ChangeId): Promise<Reply<Parted>>
  /** Puts the next story of the same wire behind this one; it is left empty, in the bin. `undo` of the change takes either back. */
  joinNext(story: StoryId, change: ChangeId): Promise<Reply<Parted>>
  /** Keeps what the editor says of a line, or of a query, for all that comes from the story's source. */
  teach(story: StoryId, teaching: Teaching): Promise<Reply<OpenStory>>
  /** Lessons, by their ids, that are no longer to be followed. */
  forget(lessons: readonly string[]): Promise<Reply<DeskSettings>>
  /** Names that begin like what is typed, or have a word that does: the desk's own, Media Topics by any language's label, and lists. */
  completeTags(typed: string, most: number): Promise<Reply<readonly TagOffer[]>>
  /** Labels of Media Topics in a language (BCP 47), by code as tags have it (`medtop:20000153`). */
  topicLabels(language: string): Promise<Reply<Readonly<Record<string, string>>>>
  /** What is known of one tag over the whole library. */
  tagFacts(name: string): Promise<Reply<TagFacts>>
  /** `count` entries of the desk's vocabulary that a search finds, from place `from` on. */
  vocabulary(search: string, from: number, count: number): Promise<Reply<VocabularyPage>>
  /** Changes the vocabulary and carries new names through every story; `job` names the work for `Progress` and `cancel`. */
  changeVocabulary(job: string, edit: VocabularyEdit): Promise<Reply<VocabularyChanged>>
  vocabularyFile(format: VocabularyFormat): Promise<Reply<string>>
  /** Takes entries of a CSV or JSON file into the vocabulary; rows that cannot be used are named with their line. */
  takeVocabularyFile(text: string): Promise<Reply<VocabularyTaken>>
  /** Takes IPTC's own file of Media Topics, JSON-LD or NewsML-G2. */
  takeTopicsFile(text: string): Promise<Reply<TopicsInfo>>
  settings(): Promise<Reply<DeskSettings>>
  /** Keeps the sections that are given, as they are given, and answers with all. */
  changeSettings(change: Partial<DeskSettings>): Promise<Reply<DeskSettings>>
  /** All settings as one JSON file, so that a newsroom can share its house style. */
  settingsFile(): Promise<Reply<string>>
  /** Takes over the sections of such a file; `bad-input` for what is none, or has a section that is not in order. */
  takeSettingsFile(text: string): Promise<Reply<DeskSettings>>
  /** The clean text, to take out of the desk. `held` when the story may not leave it. */
  cleanText(story: StoryId): Promise<Reply<string>>
  /** The same with headings, lists and tables as HTML; neither holds the tags. */
  cleanRich(story: StoryId): Promise<Reply<RichText>>
  /**
   * Opens what keeps stories in, by an editor's decision with a reason, recorded in the history of each. With `until`, an embargo
   * that was misread or has no known end ends then. Stories that nothing keeps in stay as they are.
   */
  release(stories: readonly StoryId[], why: string, until?: string): Promise<Reply<readonly QueueRow[]>>
  /** The other versions of a story, what was exported of each, and stories alike. */
  family(story: StoryId): Promise<Reply<Family>>
  /** Makes a story a version of another one, by an editor's decision; undoing the change takes it out again. */
  joinChain(story: StoryId, other: StoryId): Promise<Reply<OpenStory>>
  /** What a later version changes beside the editor's copy, line by line. */
  update(story: StoryId, from: StoryId): Promise<Reply<Update>>
  /** Takes changes of a later version over, as one change of the editor's. `stale` when `revision` is not the story's. */
  takeOver(story: StoryId, revision: number, taking: TakeOver): Promise<Reply<OpenStory>>
  /** What an editor would want to know before stories are exported. `job` names the work for `Progress` and `cancel`. */
  preflight(job: string, stories: readonly StoryId[]): Promise<Reply<Preflight>>
  /** Writes notices that recall stories, in each format: as a canceled item where the format has that, else in words. */
  killNotice(job: string, stories: readonly StoryId[], formats: readonly ExportFormat[], folder: string): Promise<Reply<ExportReport>>
  /**
   * Writes article files into a folder. A file of another story is never overwritten; a story's own earlier file is. A story that
   * may not leave the desk is named in a problem and not written.
   */
  export(job: string, stories: readonly StoryId[], order: ExportOrder, folder: string): Promise<Reply<ExportReport>>
}

/** Formats `--from` takes; each importer names its own. */
export type { Format }
