/**
 * Steps: the smallest changes to a copy. Each carries both sides, so it can be inverted after a restart,
 * and each can be mapped over another, so that one change in the middle of a history can be undone alone.
 */
import type { Block, BlockId, Field, Furniture, Range, Role } from './story'

/** Replaces `before` by `after` at `from`. Offsets are UTF-16 and never inside a surrogate pair. */
export interface TextStep {
  readonly kind: 'text'
  readonly block: BlockId
  readonly from: number
  readonly before: string
  readonly after: string
}

export interface RoleStep {
  readonly kind: 'role'
  readonly block: BlockId
  readonly before: Role
  readonly after: Role
}

export interface FieldStep {
  readonly kind: 'field'
  readonly field: Field
  readonly before: string
  readonly after: string
}

/** What a split and a join share: `left` + `glue` + `right` is the joined text. */
interface Seam {
  /** The block that stays. */
  readonly block: BlockId
  /** The block that begins (split) or ends (join). */
  readonly right: BlockId
  readonly rightRole: Role
  readonly rightFurniture?: Furniture
  /** Length of the left text, in UTF-16 units. */
  readonly at: number
  /** The text between the two halves that only the joined block has: a space, or nothing. */
  readonly glue: string
  readonly leftSource: readonly Range[]
  readonly rightSource: readonly Range[]
}

export interface SplitStep extends Seam {
  readonly kind: 'split'
}

/** Joins `right`, which must be the next block, to the end of `block`. */
export interface JoinStep extends Seam {
  readonly kind: 'join'
}

/** Puts a whole block right after `after` (`null`: at the very start). */
export interface InsertStep {
  readonly kind: 'insert'
  readonly after: BlockId | null
  readonly block: Block
}

export interface RemoveStep {
  readonly kind: 'remove'
  readonly after: BlockId | null
  readonly block: Block
}

/** Moves a block from right after `before` to right after `after`. Neither may be the block itself. */
export interface MoveStep {
  readonly kind: 'move'
  readonly block: BlockId
  readonly before: BlockId | null
  readonly after: BlockId | null
}

export type Step = TextStep | RoleStep | FieldStep | SplitStep | JoinStep | InsertStep | RemoveStep | MoveStep
