/** What the wire says about the use of a story: killed, withheld, under embargo. Derived from the copy as it came, never stored. */
import type { BlockId } from './story'

/** In the order of their weight. The first five shut the way out of the desk; the others only say what kind of version this is. */
export const signalKinds = ['killed', 'withheld', 'hold', 'embargo', 'advisory', 'correction', 'refile'] as const
export type SignalKind = (typeof signalKinds)[number]

export interface Signal {
  readonly kind: SignalKind
  /** Stated by the format's own data, or read from the words of the copy. */
  readonly from: 'data' | 'words'
  /** The words it was read from, as they came; of data the value. */
  readonly words: string
  /** The line that says it, where it is one of the copy. */
  readonly block?: BlockId
  /** Of an embargo: when it ends. `null`: no end was named, or none that can be understood. */
  readonly until?: string | null
  /** How `until` was made out of the words, for the editor to check. */
  readonly reading?: Reading
}

export interface Reading {
  /** ISO 8601 instant "Friday" or a missing year was counted from; left out where the words name the whole date. */
  readonly against?: string
  /** Where that instant came from: the item's own date, or the day it came in. */
  readonly by?: 'item' | 'arrival'
  /** What the words left open. It was taken at its latest, so that the story is never free too early; `agency-zone` is the agency's own. */
  readonly assumed: readonly ('zone' | 'agency-zone' | 'hour' | 'day-or-month')[]
}
