/** What a desk is made of: the library, the road of a file, and who is told of what. */
import type { Clock } from './clock'
import type { Intake, IntakeInput } from './intake'
import type { Library } from './library'
import type { DeskSettings, Problem, Progress, QueueRow } from './model'
import type { StoryQueue } from './queue'
import type { Search } from './search'
import type { Vocabularies } from './vocabulary'

export interface DeskParts {
  readonly library: Library
  /** The road of one file; the window runs it in a worker of its own. */
  readonly intake: (input: IntakeInput) => Promise<Intake>
  /** The sample copy the product carries. */
  readonly sample: () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>
  readonly progress: (progress: Progress) => void
  /** The index of words; left out, it is kept in memory alone. */
  readonly search?: Search
  /** Told of every row that is new or has changed; of none when the list may be another all the same. */
  readonly rows: (rows: readonly QueueRow[]) => void
  /** Told of the settings whenever they have changed; left out where nobody shows them. */
  readonly settings?: (settings: DeskSettings) => void
  /** Left out: the computer's clock, watched. */
  readonly clock?: Clock
  /** Who works here, for the history. Left out: the name the system knows. */
  readonly who?: string
}

/** The same, with what the desk has opened over it. */
export interface QueuedParts extends DeskParts {
  readonly queue: StoryQueue
  readonly vocabularies: Vocabularies
}

export interface Input {
  readonly file: string
  readonly bytes: () => Promise<Uint8Array | Problem>
}
