/** What the desk's thread can be asked and what it tells: the desk itself, and what only the window's shell needs. */
import type { Desk, DeskSettings, Progress, QueueRow, Reply, StoryId, PruneRule, WatchChange, WatchStatus } from '../store/model'
import type { BackedUp, Moved } from '../store/library'
import type { BroughtIn, LookedThrough } from './ipc/contract'

/** Handed to the thread when it starts. */
export interface DeskPlace {
  /** Folder of the library. */
  readonly library: string
  /** Folder of the sample copy that the product carries. */
  readonly sample: string
  /** Where no library is there, none is made. */
  readonly mustExist: boolean
  /** This process ran a desk before, and its thread died. */
  readonly again: boolean
}

export interface Opened {
  /** Why the library may not be written; `null` when it may. */
  readonly readOnly: string | null
  /** What was found wrong with the library, a sentence each. */
  readonly notices: readonly string[]
}

export interface DeskService extends Desk {
  opened(): Promise<Reply<Opened>>
  /** The newest file that was written for a story. */
  lastFile(story: StoryId): Promise<Reply<string>>
  watches(): Promise<Reply<readonly WatchStatus[]>>
  addWatch(folder: string): Promise<Reply<readonly WatchStatus[]>>
  changeWatch(id: string, change: WatchChange): Promise<Reply<readonly WatchStatus[]>>
  removeWatch(id: string): Promise<Reply<readonly WatchStatus[]>>
  backUp(job: string, file: string): Promise<Reply<{ readonly stories: number }>>
  adopt(job: string, file: string): Promise<Reply<BroughtIn>>
  /** Moves the library; it has to be opened anew from there. */
  moveTo(job: string, folder: string): Promise<Reply<Moved>>
  /** Makes the library of a backup in an empty folder. */
  restoreWhole(job: string, file: string, folder: string): Promise<Reply<BackedUp>>
  prunable(rule: PruneRule): Promise<Reply<readonly QueueRow[]>>
  prune(rule: PruneRule): Promise<Reply<readonly StoryId[]>>
  takeBack(stories: readonly StoryId[]): Promise<Reply<number>>
  binned(): Promise<Reply<readonly QueueRow[]>>
  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>>
  verify(job: string): Promise<Reply<LookedThrough>>
  /** Waits for the saves under way and lets the library go. */
  close(): Promise<Reply<null>>
}

export interface DeskNews {
  progress: Progress
  rows: readonly QueueRow[]
  settings: DeskSettings
  /** What was found wrong with the library after it had opened, or was made good, as a sentence. */
  told: string
  watches: readonly WatchStatus[]
}
