/**
 * The one contract between the window and the main process. A call without a handler or a guard does not compile.
 * Paths never cross it from the page: files are chosen in a native dialog or dropped (the preload asks Electron
 * for their paths), folders are named by tokens the main process gave out.
 */
import type {
  BlockId, Desk, DeskSettings, ExportFormat, ExportOrder, ExportReport, ImportReport, Progress, QueueRow, Reply, StoryId, TopicsInfo,
  PruneRule, VocabularyFormat, VocabularyTaken, WatchChange, WatchStatus,
} from '../../store/model'

export interface Folder {
  readonly token: string
  /** For people: the folder's path as text. */
  readonly label: string
}

/** Languages the interface speaks; that of copy is the story's own. */
export const interfaceLanguages = ['en', 'ar'] as const
export type Language = (typeof interfaceLanguages)[number]

/** The shape of a table of words: what is a sentence in one language is some sentence in the other. */
export type Sentences<Of> = Of extends string
  ? string
  : Of extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Name in keyof Of]: Sentences<Of[Name]> }

export const textSizes = [90, 100, 110, 125, 150, 200] as const
export type TextSize = (typeof textSizes)[number]

/** How much room stands between things: `close` shows more at once. */
export const densities = ['close', 'normal', 'roomy'] as const
export type Density = (typeof densities)[number]

/** Kept by the main process between starts. */
export interface Preferences {
  /** Main sets it as the native theme, so the page follows `prefers-color-scheme` alone. */
  readonly theme: 'system' | 'light' | 'dark'
  /** The page is loaded again in another language. */
  readonly language: Language | 'system'
  /** Of the whole window, in per cent. */
  readonly textSize: TextSize
  readonly density: Density
  readonly rawWire: boolean
  readonly inspector: boolean
  /** What is typed becomes typographic: quotation marks, dashes, ellipses. */
  readonly typography: boolean
  /** Words that are not in the dictionary of the story's language are marked. */
  readonly spelling: boolean
  /** Widths of the panes beside the story, in pixels. */
  readonly queueWidth: number
  readonly inspectorWidth: number
  readonly formats: readonly ExportFormat[]
  /** Keys the editor bound, by command, as `renderer/keys.ts` writes them. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  /** Remembered by `chooseFolder`; the page cannot set it. */
  readonly exportFolder: Folder | null
  /** The tour was taken or skipped: it is not offered again. */
  readonly toured: boolean
  /** Where the editor was, for the next start: the story, and the line the caret stood in. */
  readonly left: { readonly story: StoryId; readonly block: BlockId | null } | null
  /** The system tells of urgent and killed stories while the window is not looked at. */
  readonly alerts: boolean
}

export type PreferenceChange = Partial<Omit<Preferences, 'exportFolder'>>

/** What the window asks of the desk itself: a list in parts, never whole; the rest goes through a dialog of the main process. */
export type Shared = Omit<
  Desk,
  'list' | 'export' | 'killNotice' | 'settingsFile' | 'takeSettingsFile' | 'vocabularyFile' | 'takeVocabularyFile' | 'takeTopicsFile'
>

/** What came of a backup. */
export interface BroughtIn {
  readonly came: readonly StoryId[]
  readonly already: number
  /** Headlines of stories that are here in another revision, and were left as they are. */
  readonly kept: readonly string[]
  readonly problems: readonly { readonly file: string; readonly message: string }[]
}

/** What a look through the library found. */
export interface LookedThrough {
  readonly stories: number
  readonly wires: number
  readonly faults: readonly { readonly file: string; readonly message: string }[]
  readonly cancelled: boolean
}

export interface Ready {
  readonly readOnly: string | null
  readonly imported: readonly ImportReport[]
  /** What is to be said when the page was loaded anew, a sentence each. */
  readonly told: readonly string[]
  /** The editor's name, as the system knows it. */
  readonly who: string
}

export interface Calls extends Shared {
  /** Shows the native open dialog and imports what was chosen; `null` when it was dismissed. */
  importDialog(job: string): Promise<Reply<ImportReport | null>>
  chooseFolder(): Promise<Reply<Folder | null>>
  /** `folder` is a token. */
  killNotice(job: string, stories: readonly StoryId[], formats: readonly ExportFormat[], folder: string): Promise<Reply<ExportReport>>
  export(job: string, stories: readonly StoryId[], order: ExportOrder, folder: string): Promise<Reply<ExportReport>>
  watches(): Promise<Reply<readonly WatchStatus[]>>
  /** Shows the native dialog and watches the folder that was chosen; `null` when it was dismissed. */
  watchFolder(): Promise<Reply<readonly WatchStatus[] | null>>
  changeWatch(id: string, change: WatchChange): Promise<Reply<readonly WatchStatus[]>>
  removeWatch(id: string): Promise<Reply<readonly WatchStatus[]>>
  /** Asks where to, and backs the library up; `null` when the dialog was dismissed. */
  backUp(job: string): Promise<Reply<{ readonly stories: number; readonly file: string } | null>>
  /** Asks for a backup, and brings in its stories that are not here; `null` when the dialog was dismissed. */
  bringBackup(job: string): Promise<Reply<BroughtIn | null>>
  /** The folder of the library, for people. */
  libraryPlace(): Promise<Reply<string>>
  /** Asks where to, and moves the library there; `null` when the dialog was dismissed. The page is then loaded anew. */
  moveLibrary(job: string): Promise<Reply<string | null>>
  /** Asks for a backup and an empty folder, makes the library of the backup there, and opens it: the page is then loaded anew. */
  restoreLibrary(job: string): Promise<Reply<string | null>>
  /** Asks for the folder of another library and opens it: the page is then loaded anew. */
  openLibrary(): Promise<Reply<string | null>>
  /** What a rule would throw away: how many, and the headlines of the oldest. */
  prunable(rule: PruneRule): Promise<Reply<{ readonly count: number; readonly oldest: readonly string[] }>>
  /** Moves what the rule takes to the bin; answers the stories, for `takeBack`. */
  prune(rule: PruneRule): Promise<Reply<readonly StoryId[]>>
  takeBack(stories: readonly StoryId[]): Promise<Reply<number>>
  /** What is in the bin, newest first. */
  binned(): Promise<Reply<readonly QueueRow[]>>
  /** Deletes for good. */
  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>>
  /** Looks at every file of the library. */
  verify(job: string): Promise<Reply<LookedThrough>>
  /** Shows the last file written for a story in the system's file manager. */
  reveal(story: StoryId): Promise<Reply<null>>
  /** `html` goes with it, for programs that take text with its form. */
  copyText(text: string, html?: string): Promise<Reply<null>>
  /** Pastes the clipboard where the focus is: once for each "New Story from Clipboard" of the menu, else it is refused. */
  pasteOffered(): Promise<Reply<null>>
  /** Writes all settings to a file chosen in the native dialog; the file's name, or `null` when it was dismissed. */
  shareSettings(): Promise<Reply<string | null>>
  /** Takes over the settings of a file chosen in the native dialog; `null` when it was dismissed. */
  takeSettings(): Promise<Reply<DeskSettings | null>>
  /** Writes the vocabulary to a file chosen in the native dialog; the file's name, or `null` when it was dismissed. */
  shareVocabulary(format: VocabularyFormat): Promise<Reply<string | null>>
  takeVocabulary(): Promise<Reply<VocabularyTaken | null>>
  /** Takes Media Topics from IPTC's file; `null` when the dialog was dismissed. */
  takeTopics(): Promise<Reply<TopicsInfo | null>>
  /** Fetches Media Topics from IPTC's published address, the one address this program ever asks. */
  fetchTopics(): Promise<Reply<TopicsInfo>>
  /** Writes a text about a problem (versions, sizes, the last failures, no copy) where the editor says; the file's name, or `null`. */
  reportProblem(): Promise<Reply<string | null>>
  preferences(): Promise<Reply<Preferences>>
  setPreferences(change: PreferenceChange): Promise<Reply<Preferences>>
  /** What the native menu shows, and takes wherever the focus is: keys by command, as `renderer/keys.ts` writes them. */
  menuKeys(keys: Readonly<Record<string, string>>): Promise<Reply<null>>
  /** What was asked for before the window was ready (files on the command line), and the library's own state. */
  ready(): Promise<Reply<Ready>>
  /** The answer to the notice `closing`: all typing has been handed over, and its saves have answered. */
  flushed(): Promise<Reply<null>>
}

/** Commands that the native menu sends to the window; the window's own keys run the same ones. */
export type MenuCommand = 'import' | 'paste-story' | 'export' | 'copy-clean' | 'copy-rich' | 'undo' | 'redo' | 'find' | 'find-in-story' | 'replace' | 'keys' | 'theme' | 'raw-wire' | 'inspector' | 'settings' | 'palette' | 'help' | 'report-problem'

export interface Notices {
  progress: Progress
  /** How the watched folders stand. */
  watches: readonly WatchStatus[]
  /** Rows that are new or have changed; none when the list may be another all the same. */
  rows: readonly QueueRow[]
  /** What the library found wrong, or made good, by itself: one plain sentence. */
  told: string
  /** An import the window did not ask for itself: files opened from the system or by a second start. */
  imported: ImportReport
  command: MenuCommand
  /** Show this story: the editor clicked what the system told of it. */
  go: StoryId
  /** The desk's settings, whenever they have changed. */
  settings: DeskSettings
  /** The window wants to close: hand over pending typing, then call `flushed`. It closes without that after a few seconds. */
  closing: null
}

/** What the preload puts on `window.copydesk`. `importPaths` stays behind it: the page hands over files, not paths. */
export type Bridge = Omit<Calls, 'importPaths'> & {
  importFiles(job: string, files: readonly File[]): Promise<Reply<ImportReport>>
  on<Name extends keyof Notices>(name: Name, listener: (notice: Notices[Name]) => void): () => void
}

declare global {
  interface Window {
    readonly copydesk: Bridge
  }
}
