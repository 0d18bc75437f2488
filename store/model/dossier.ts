/** Everything the library keeps of one story: the copy, the way it came there, and what the editor decided. */
import type { Recorded } from './change'
import type { Deed } from './deed'
import type { Copy, Story } from './story'
import type { Tag } from './tag'

/** `spiked` is the bin: out of the queue, back with one key. */
export const storyStates = ['new', 'ready', 'spiked'] as const
export type StoryState = (typeof storyStates)[number]

export interface Dossier {
  /** The story as it stands: `imported` with every done change of `history` applied in order. */
  readonly story: Story
  /** The copy as the labeller gave it. */
  readonly imported: Copy
  readonly history: readonly Recorded[]
  readonly tags: readonly Tag[]
  /** Keys of queries the editor has waved through (see `queryKey`). */
  readonly ignored: readonly string[]
  readonly state: StoryState
  /** What editors decided beside the copy, oldest first; stories of before have none. */
  readonly deeds?: readonly Deed[]
  /** Grows by one with every saved change of anything here. Order comes from it, never from the clock. */
  readonly revision: number
  /** ISO 8601 instant of the import; for people to read. */
  readonly importedAt: string
  /** Place in the order of arrival, from a counter of the library. */
  readonly arrival: number
}
