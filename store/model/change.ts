/** Changes and queries: what rules and editors do to a copy, with the reason. */
import type { HouseStyle } from './house-style'
import type { Step } from './step'
import type { BlockId, ChangeId, Story } from './story'

export type PassId = string
export type RuleId = `${PassId}/${string}`

export interface Change {
  readonly rule: RuleId
  /** One sentence, as an editor would say it. */
  readonly reason: string
  readonly steps: readonly [Step, ...Step[]]
}

/** What no program can decide: the words stay, the editor is asked. Derived, never stored. */
export interface Query {
  readonly rule: RuleId
  readonly reason: string
  readonly block: BlockId
  /** UTF-16 offsets into the block's text; `from === to` marks the whole block. */
  readonly from: number
  readonly to: number
  /** What the editor may accept with one key, where there is one likely mend. */
  readonly fix?: Change
}

/** A change in a story's history. Steps are kept relative to the copy at its place in the history. */
export interface Recorded {
  readonly id: ChangeId
  readonly by: 'rule' | 'editor'
  /** The editor's name, where it is known; for people to read. */
  readonly who?: string
  /** ISO 8601 instant. For people to read; order is the order of the list. */
  readonly at: string
  readonly state: 'done' | 'undone' | 'suggested' | 'refused'
  readonly change: Change
  /** Undone, and its steps stand on this change, which was undone after it: redo that one first. */
  readonly waits?: ChangeId
  /** Undone for good: the words it changed have since become others. The record stays, to be read. */
  readonly lost?: true
}

export interface Found {
  readonly changes: readonly Change[]
  readonly queries: readonly Query[]
}

/** A cleanup pass: pure, and it finds nothing on its own result. */
export interface Pass {
  readonly id: PassId
  readonly title: string
  /** Passes that must have run before this one. */
  readonly after: readonly PassId[]
  /** `letters`: every letter and digit stays, in order, set-aside blocks included. `meaning`: some go, and stand in `before`. */
  readonly keeps: 'letters' | 'meaning'
  /** What it can find at all; a pass that only asks is not run for changes. */
  readonly finds: 'changes' | 'queries' | 'both'
  /** `style` says how the newsroom sets what a pass could set in more than one way. */
  find(story: Story, style: HouseStyle): Found
  /** The queries alone, where they are found sooner without the changes. */
  ask?(story: Story): readonly Query[]
}
