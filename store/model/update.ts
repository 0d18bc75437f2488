/** What a later version of a story changes, line by line, beside what the editor made of the earlier one. */
import type { QueueRow } from './desk'
import type { Field, Role, StoryId } from './story'

export const updateKinds = ['changed', 'added', 'removed', 'moved', 'field'] as const
export type UpdateKind = (typeof updateKinds)[number]

export interface UpdateItem {
  /** Names it in an answer; the same for the same two versions and the same copy. */
  readonly id: string
  readonly kind: UpdateKind
  readonly role?: Role
  readonly field?: Field
  /** The line in the version the editor worked on; `''` of one that is new. */
  readonly base: string
  /** The line in the later version; `''` of one that is gone. */
  readonly theirs: string
  /** The line as it stands with the editor; `''` where there is none. */
  readonly mine: string
  /** What the line comes to when the change is taken: both hands' words where they touch different ones, else the later version's. */
  readonly taken: string
  /** The editor and the agency changed the same words: one of the two has to be chosen. */
  readonly conflict: boolean
  /** Of a line that comes in or moves: how the line before its new place begins; `''` at the top. */
  readonly after?: string
}

/** A stretch of a line as it becomes another: words that stay, go or come. */
export interface Piece {
  readonly kind: 'same' | 'cut' | 'new'
  readonly text: string
}

export interface ShownItem extends UpdateItem {
  /** What taking the change does to the line as it stands with the editor. */
  readonly pieces: readonly Piece[]
}

export interface Update {
  readonly from: QueueRow
  /** In the order of the later version. Empty where it changes nothing that is not here already. */
  readonly items: readonly ShownItem[]
}

/** What is taken over: changes by their ids. All others are left, and the editor's copy stands. */
export interface TakeOver {
  readonly from: StoryId
  readonly items: readonly string[]
}
