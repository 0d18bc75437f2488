/** Opens the desk over a library on disk, with the road of a file in the same thread: for the command line. */
import { openDeskOf, type QueuedDesk } from './desk'
import { intake, type Intake, type IntakeInput } from './intake'
import { openLibrary, type Library } from './library'
import { diskFiles, guestFiles, openSearch } from './search'
import { done, upgradeJob, type Desk, type Progress, type Reply } from './model'
import type { StoryQueue } from './queue'
import { restoreLost } from './restore-lost'

export interface OpenedDesk {
  readonly desk: Desk
  /** Why the library may not be written, as a sentence; `null` when it may. */
  readonly readOnly: string | null
  /** Sentences about what was found wrong in the library since it was opened. */
  readonly notices: () => readonly string[]
  readonly library: Library
  readonly queue: StoryQueue
  /** Takes in files that come by themselves. */
  readonly take: QueuedDesk['take']
  /** Waits until all stories are found by their words. */
  readonly indexed: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openDesk(folder: string, readOnly: boolean, progress: (progress: Progress) => void): Promise<Reply<OpenedDesk>> {
  const upgrading = { progress: (count: number, total: number) => progress({ job: upgradeJob, done: count, total, what: '' }), cancelled: () => false }
  const opened = await openLibrary(folder, { readOnly, upgrading })
  if (!opened.ok) return opened
  const library = opened.value
  const road = (input: IntakeInput): Promise<Intake> => Promise.resolve(intake(input))
  await restoreLost({ library, intake: road })
  const { desk, queue, vocabularies, take } = openDeskOf({
    library,
    search: openSearch(library.readOnly === null ? diskFiles(library.index) : guestFiles(library.index)),
    intake: road,
    sample: () => Promise.resolve([]),
    progress,
    rows: () => undefined,
  })
  return done({
    desk,
    library,
    queue,
    take,
    readOnly: library.readOnly,
    notices: () => library.notices().map(({ message }) => message),
    indexed: () => queue.catchUp(),
    close: async () => {
      await vocabularies.close()
      await queue.close()
      await library.close()
    },
  })
}
