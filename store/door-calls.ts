/** What the command line may ask of the Copydesk that has the library open: there is never a second writer. */
import { z } from 'zod'
import type { Adopted } from './backups'
import { exportOrder } from './library'
import {
  isId, pruneOnly, storyId,
  type Desk, type ExportOrder, type ExportReport, type ImportReport, type PruneRule, type QueueRow, type Reply, type StoryId,
} from './model'
import type { Upkeep } from './upkeep'

export interface DoorCalls {
  /** Full paths. */
  importPaths(job: string, paths: readonly string[]): Promise<Reply<ImportReport>>
  export(job: string, stories: readonly StoryId[], order: ExportOrder, folder: string): Promise<Reply<ExportReport>>
  release(stories: readonly StoryId[], why: string): Promise<Reply<readonly QueueRow[]>>
  adopt(job: string, file: string): Promise<Reply<Adopted>>
  prune(rule: PruneRule): Promise<Reply<readonly StoryId[]>>
  takeBack(stories: readonly StoryId[]): Promise<Reply<number>>
  emptyBin(): Promise<Reply<{ readonly stories: number; readonly bytes: number }>>
}

/** What a desk answers at its door; without its upkeep, a desk that only watches a folder. */
export function answersAtDoor(desk: Desk, upkeep?: Upkeep): Partial<DoorCalls> {
  return {
    importPaths: (job, paths) => desk.importPaths(job, paths),
    export: (job, stories, order, folder) => desk.export(job, stories, order, folder),
    release: (stories, why) => desk.release(stories, why),
    ...(upkeep !== undefined && {
      adopt: (job, file) => upkeep.adopt(job, file),
      prune: (rule) => upkeep.prune(rule),
      takeBack: (stories) => upkeep.takeBack(stories),
      emptyBin: () => upkeep.emptyBin(),
    }),
  }
}

const job = z.string().min(1).max(100)
const path = z.string().min(1).max(32_768)
const story = z.string().refine(isId, 'not an id').transform(storyId)
const stories = z.array(story).max(1_000_000)

/** One guard a call: a call without one does not compile. */
export const doorGuards: { readonly [Name in keyof DoorCalls]: z.ZodType<Parameters<DoorCalls[Name]>> } = {
  importPaths: z.tuple([job, z.array(path).max(100_000)]),
  export: z.tuple([job, stories, exportOrder, path]),
  release: z.tuple([stories, z.string().min(1).max(10_000)]),
  adopt: z.tuple([job, path]),
  prune: z.tuple([z.object({ olderThan: z.int().nonnegative(), only: z.enum(pruneOnly) })]),
  takeBack: z.tuple([stories]),
  emptyBin: z.tuple([]),
}

/** Where the owner listens, and the word that only those know who may read the library's folder. */
export const doorShape = z.object({ address: z.string(), token: z.string() })
export type DoorSign = z.infer<typeof doorShape>

/** Hidden, beside the lock. */
export const doorFile = '.door'
