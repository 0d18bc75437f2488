/**
 * The history of a story: one list of changes by rules and editors, any of which can be undone and redone alone.
 *
 * The list is kept so that it always reads as a straight road: the copy as imported, with the steps of every *done*
 * change applied in order, is the copy as it stands. Undoing a change takes its steps out of the road and rewrites
 * the later ones to fit (see `map.ts`). An undone change stays at its place with its steps relative to the road there.
 */
import { applyAll } from './apply'
import type { Recorded } from './change'
import type { Dossier } from './dossier'
import { invertAll } from './invert'
import { mapBoth } from './map'
import { done, failed, type Reply } from './reply'
import type { Step } from './step'
import type { ChangeId, Copy } from './story'

/** The part of a dossier that a change of the copy touches. */
type Kept = Pick<Dossier, 'story' | 'history'>

/** Adds a change at the end of the road and, unless it is only suggested, applies it. */
export function record<T extends Kept>(dossier: T, recorded: Recorded): Reply<T> {
  if (dossier.history.some(({ id }) => id === recorded.id)) return failed('conflict', 'This change has already been recorded.')
  const history = [...dossier.history, recorded]
  if (recorded.state !== 'done') return done({ ...dossier, history })
  const story = applyAll(dossier.story, recorded.change.steps)
  return story.ok ? done({ ...dossier, story: story.value, history }) : story
}

/** Takes one done change back. `conflict` names the later change that touches the same words. */
export function undo<T extends Kept>(dossier: T, id: ChangeId): Reply<T> {
  const at = find(dossier, id)
  if (!at.ok) return at
  const recorded = at.value.recorded
  if (recorded.state !== 'done') return failed('conflict', 'This change is not in the copy.')
  return turn(dossier, at.value.index, { ...recorded, state: 'undone' }, invertAll(recorded.change.steps))
}

/** Puts an undone change back, or takes a suggested one up. */
export function redo<T extends Kept>(dossier: T, id: ChangeId): Reply<T> {
  const at = find(dossier, id)
  if (!at.ok) return at
  const recorded = at.value.recorded
  if (recorded.state === 'done') return failed('conflict', 'This change already stands in the copy.')
  if (recorded.lost) return failed('conflict', 'This change cannot come back: the words it changed have become others.')
  if (recorded.waits !== undefined) return failed('conflict', waitsSentence(dossier.history, recorded.waits))
  return turn(dossier, at.value.index, { ...recorded, state: 'done' }, recorded.change.steps)
}

/** Says no to a suggestion; it stays in the history, refused. */
export function refuse<T extends Kept>(dossier: T, id: ChangeId): Reply<T> {
  const at = find(dossier, id)
  if (!at.ok) return at
  if (at.value.recorded.state !== 'suggested') return failed('conflict', 'Only a suggestion can be refused.')
  return done({ ...dossier, history: replaced(dossier.history, at.value.index, { ...at.value.recorded, state: 'refused' }) })
}

/** The copy a history comes to: `imported` with every done change applied in order. */
export function replay<C extends Copy>(imported: C, history: readonly Recorded[]): Reply<C> {
  return applyAll(imported, history.flatMap(({ state, change }) => (state === 'done' ? change.steps : [])))
}

function find(dossier: Kept, id: ChangeId): Reply<{ readonly index: number; readonly recorded: Recorded }> {
  const index = dossier.history.findIndex((recorded) => recorded.id === id)
  const recorded = dossier.history[index]
  return recorded === undefined ? failed('not-found', 'There is no such change in this story.') : done({ index, recorded })
}

function replaced(history: readonly Recorded[], index: number, recorded: Recorded): readonly Recorded[] {
  return [...history.slice(0, index), recorded, ...history.slice(index + 1)]
}

function waitsSentence(history: readonly Recorded[], id: ChangeId): string {
  const other = history.find((recorded) => recorded.id === id)
  return `It stands on another change that was taken back${other ? `: “${other.change.reason}”` : ''} Put that one back first.`
}

/** Carries steps from a place in the road to its end, rewriting what comes later, and applies them to the copy. */
function turn<T extends Kept>(dossier: T, index: number, recorded: Recorded, steps: readonly Step[]): Reply<T> {
  const carried = carry(dossier.history.slice(index + 1), steps, recorded)
  if (!carried.ok) return carried
  const story = applyAll(dossier.story, carried.value.steps)
  if (!story.ok) return story
  const history = [...dossier.history.slice(0, index), recorded, ...carried.value.waiting, ...carried.value.later]
  return done({ ...dossier, story: story.value, history })
}

interface Carried {
  readonly steps: readonly Step[]
  /** Undone changes that stand on the one just undone; they keep their steps and wait right behind it. */
  readonly waiting: readonly Recorded[]
  readonly later: readonly Recorded[]
}

function carry(later: readonly Recorded[], steps: readonly Step[], turned: Recorded): Reply<Carried> {
  let now = steps
  const waiting: Recorded[] = []
  const kept: Recorded[] = []
  const passed: Step[] = []
  for (const group of groups(later)) {
    const [root] = group
    if (root.state === 'done') {
      const both = mapBoth(now, root.change.steps)
      if (both === null) return failed('conflict', `A later change touches the same words: “${root.change.reason}” Take that one back first.`)
      passed.push(...root.change.steps)
      now = both.first
      kept.push(withSteps(root, both.second))
      continue
    }
    if (root.waits === turned.id) {
      kept.push(...released(group))
      continue
    }
    const carried = carryGroup(group, now)
    if (carried !== null) kept.push(...carried)
    else waiting.push(...(turned.state === 'undone' ? holdBack(group, passed, turned.id) : group.map(lose)))
  }
  return done({ steps: now, waiting, later: kept })
}

type Group = readonly [Recorded, ...Recorded[]]

/** An undone change and, right behind it, the undone changes that wait for it, directly or through one another. */
function groups(history: readonly Recorded[]): readonly Group[] {
  const all: [Recorded, ...Recorded[]][] = []
  for (const recorded of history) {
    const group = all[all.length - 1]
    if (group !== undefined && recorded.waits !== undefined && group.some(({ id }) => id === recorded.waits)) group.push(recorded)
    else all.push([recorded])
  }
  return all
}

/** Rewrites a group of undone changes to a road that `steps` have changed; `null` when any of them touches the same words. */
function carryGroup(group: Group, steps: readonly Step[]): readonly Recorded[] | null {
  const contexts = new Map<ChangeId, readonly Step[]>()
  const carried: Recorded[] = []
  for (const recorded of group) {
    if (recorded.lost) {
      carried.push(recorded)
      continue
    }
    const context = recorded.waits === undefined ? steps : contexts.get(recorded.waits)
    const both = context === undefined ? null : mapBoth(context, recorded.change.steps)
    if (both === null) return null
    contexts.set(recorded.id, both.first)
    carried.push(withSteps(recorded, both.second))
  }
  return carried
}

/** The change that the group waited for is back: its steps fit as they are. */
function released(group: Group): readonly Recorded[] {
  const [{ waits: _waits, ...root }, ...others] = group
  return [root, ...others]
}

/** Makes a group wait for `id`: its root is led back over what stands between, the others stand on the root. */
function holdBack(group: Group, between: readonly Step[], id: ChangeId): readonly Recorded[] {
  const [root, ...others] = group
  const back = mapBoth(root.change.steps, invertAll(between))
  if (back === null || (others.length > 0 && between.length > 0)) return group.map(lose)
  return [{ ...withSteps(root, back.first), waits: id }, ...others]
}

function lose({ waits: _waits, ...recorded }: Recorded): Recorded {
  return { ...recorded, lost: true }
}

function withSteps(recorded: Recorded, steps: readonly Step[]): Recorded {
  const [first, ...rest] = steps
  if (first === undefined) throw new Error('A change always has a step.')
  return { ...recorded, change: { ...recorded.change, steps: [first, ...rest] } }
}
