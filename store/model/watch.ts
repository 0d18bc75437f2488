/** Watched folders: where copy arrives by itself, and what becomes of the files that have been taken in. */

/** The folder inside a watched one where files go that have been taken in. */
export const importedFolder = 'Imported'

export const afterImport = ['leave', 'move', 'remove'] as const
/** `move`: into `importedFolder` inside the watched one. */
export type AfterImport = (typeof afterImport)[number]

export interface WatchedFolder {
  /** Names its ledger; given by the desk. */
  readonly id: string
  /** Absolute path. */
  readonly folder: string
  readonly after: AfterImport
  /** Says so when a source that is usually busy falls silent. */
  readonly alarm: boolean
}

export type WatchChange = Partial<Pick<WatchedFolder, 'after' | 'alarm'>>

/** How a watched folder stands. */
export interface WatchStatus extends WatchedFolder {
  /** `away`: the folder cannot be reached; it is looked for again and again. `refused`: this library may not be written. */
  readonly state: 'watching' | 'away' | 'refused'
  /** Stories that have come since the desk was opened. */
  readonly stories: number
  /** Files that are seen but still grow, or wait for their turn. */
  readonly waiting: number
  /** ISO 8601 instant of the last file that came, ever. */
  readonly last: string | null
  /** Files that could not be read, each with why; the newest first, at most 100. They stay where they are. */
  readonly failures: readonly { readonly file: string; readonly message: string }[]
  /** Since when the source has been silent, when that is unlike it: ISO 8601; else `null`. */
  readonly silentSince: string | null
}
