/** The upkeep of an open library, with progress and a way to stop it: backups out and in, and a look through all its files. */
import {
  adoptBackup, backUp, restoreLibrary, verifyLibrary,
  type Adopted, type BackedUp, type Library, type LongWork, type Moved, type Verified,
} from './library'
import { done, type Progress, type PruneRule, type QueueRow, type Reply, type StoryId } from './model'
import { discard, findPrunable, takeBack } from './prune'
import type { StoryQueue } from './queue'

export interface Upkeep {
  backUp(job: string, file: string): Promise<Reply<BackedUp>>
  /** Brings in the stories of a backup that are not here. */
  adopt(job: string, file: string): Promise<Reply<Adopted>>
  moveTo(job: string, folder: string): Promise<Reply<Moved>>
  /** Makes the library of a backup in an empty folder; it is not this one. */
  restoreWhole(job: string, file: string, folder: string): Promise<Reply<BackedUp>>
  verify(job: string): Promise<Reply<Verified>>
  /** What a rule would throw away, the oldest first. */
  prunable(rule: PruneRule): Promise<Reply<readonly QueueRow[]>>
  /** Moves what the rule takes to the bin; answers the stories, for `takeBack`. */
  prune(rule: PruneRule): Promise<Reply<readonly StoryId[]>>
  takeBack(ids: readonly StoryId[]): Promise<Reply<number>>
  binned(): Promise<Reply<readonly QueueRow[]>>
  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>>
  cancel(job: string): void
}

export interface UpkeepParts {
  readonly library: Library
  readonly queue: StoryQueue
  readonly progress: (progress: Progress) => void
}

export function createUpkeep({ library, queue, progress }: UpkeepParts): Upkeep {
  const cancelled = new Set<string>()
  const longWork = async <T>(job: string, work: (long: LongWork) => Promise<T>): Promise<T> => {
    cancelled.delete(job)
    return work({ progress: (done, total) => progress({ job, done, total, what: '' }), cancelled: () => cancelled.has(job) })
  }
  return {
    async backUp(job, file) {
      await library.settle()
      return longWork(job, (long) => backUp(library.folder, file, long))
    },
    async adopt(job, file) {
      const adopted = await longWork(job, (long) => adoptBackup(library, file, long))
      if (adopted.ok) queue.take(library.rowsOf(adopted.value.came))
      await queue.rows()
      void queue.catchUp()
      return adopted
    },
    moveTo: (job, folder) => longWork(job, (long) => library.moveTo(folder, long)),
    restoreWhole: (job, file, folder) => longWork(job, (long) => restoreLibrary(file, folder, long)),
    async verify(job) {
      await library.settle()
      return longWork(job, (long) => verifyLibrary(library.folder, long))
    },
    prunable: (rule) => findPrunable(library, rule, Date.now()),
    async prune(rule) {
      const found = await findPrunable(library, rule, Date.now())
      if (!found.ok) return found
      const ids = found.value.map(({ id }) => id)
      const gone = await discard(library, queue, ids)
      return gone.ok ? done(ids) : gone
    },
    async takeBack(ids) {
      const back = await takeBack(library, queue, ids)
      return back.ok ? done(back.value.length) : back
    },
    binned: () => library.binned(),
    emptyBin: () => library.emptyBin(),
    cancel: (job) => void cancelled.add(job),
  }
}
