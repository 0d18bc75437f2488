/**
 * The history of a story: one list of changes by rules and editors, any of which can be undone and redone alone.
 *
 * The list is kept so that it always reads as a straight road: the copy as imported, with the steps of every *done*
 * change applied in order, is the copy as it stands. Undoing a change takes its steps out of the road, rewrites the
 * later ones to fit (see `map.ts`) and puts the change at the end, undone, with the steps that bring back just what
 * was taken. Steps of an undone change are relative to the road at its place; redone, it goes to the end again.
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
  return led(dossier, takeBack(dossier.history, id))
}

/** Puts an undone change back, or takes a suggested one up. */
export function redo<T extends Kept>(dossier: T, id: ChangeId): Reply<T> {
  return led(dossier, putBack(dossier.history, id))
}

/** A history with a change turned, and the steps that lead the copy there. */
export interface Turned {
  readonly history: readonly Recorded[]
  readonly steps: readonly Step[]
}

function led<T extends Kept>(dossier: T, turned: Reply<Turned>): Reply<T> {
  if (!turned.ok) return turned
  const story = applyAll(dossier.story, turned.value.steps)
  return story.ok ? done({ ...dossier, story: story.value, history: turned.value.history }) : story
}

/** `undo`, of the history alone: the change and those that stand on it go to the end. */
export function takeBack(history: readonly Recorded[], id: ChangeId): Reply<Turned> {
  const at = find(history, id)
  if (!at.ok) return at
  const { recorded, index } = at.value
  if (recorded.state !== 'done') return failed('conflict', 'This change is not in the copy.')
  const removed = takeOut(history.slice(index + 1), recorded)
  if (!removed.ok) return removed
  const { steps, later, waiting } = removed.value
  const undone: Recorded = { ...withSteps(recorded, invertAll(steps)), state: 'undone' }
  return done({ steps, history: [...history.slice(0, index), ...later, undone, ...waiting] })
}

/** `redo`, of the history alone: the change and those that waited for it go to the end. */
export function putBack(history: readonly Recorded[], id: ChangeId): Reply<Turned> {
  const at = find(history, id)
  if (!at.ok) return at
  const { recorded, index } = at.value
  const refusal = whyNotRedo(recorded, history)
  if (refusal !== null) return failed('conflict', refusal)
  const waiting = waitingFor(id, history)
  const later = history.slice(index + 1).filter((one) => !waiting.includes(one))
  const forward = carryForward([recorded, ...waiting], later)
  if (!forward.ok) return forward
  const [redone, ...released] = forward.value
  const back = released.map((one) => (one.waits === id ? release(one) : one))
  return done({ steps: redone.change.steps, history: [...history.slice(0, index), ...later, { ...redone, state: 'done' }, ...back] })
}

/** Says no to a suggestion; it stays in the history, refused. */
export function refuse<T extends Kept>(dossier: T, id: ChangeId): Reply<T> {
  const at = find(dossier.history, id)
  if (!at.ok) return at
  if (at.value.recorded.state !== 'suggested') return failed('conflict', 'Only a suggestion can be refused.')
  return done({ ...dossier, history: replaced(dossier.history, at.value.index, { ...at.value.recorded, state: 'refused' }) })
}

/** The copy a history comes to: `imported` with every done change applied in order. */
export function replay<C extends Copy>(imported: C, history: readonly Recorded[]): Reply<C> {
  return applyAll(imported, history.flatMap(({ state, change }) => (state === 'done' ? change.steps : [])))
}

function find(history: readonly Recorded[], id: ChangeId): Reply<{ readonly index: number; readonly recorded: Recorded }> {
  const index = history.findIndex((recorded) => recorded.id === id)
  const recorded = history[index]
  return recorded === undefined ? failed('not-found', 'There is no such change in this story.') : done({ index, recorded })
}

function replaced(history: readonly Recorded[], index: number, recorded: Recorded): readonly Recorded[] {
  return [...history.slice(0, index), recorded, ...history.slice(index + 1)]
}

function whyNotRedo({ state, lost, waits }: Recorded, history: readonly Recorded[]): string | null {
  if (state === 'done') return 'This change already stands in the copy.'
  if (lost) return 'This change cannot come back: the words it changed have become others.'
  if (waits === undefined) return null
  const other = history.find((recorded) => recorded.id === waits)
  return `It stands on another change that was taken back${other ? `: “${other.change.reason}”` : ''} Put that one back first.`
}

interface TakenOut {
  /** The steps that take the change out of the copy as it stands. */
  readonly steps: readonly Step[]
  readonly later: readonly Recorded[]
  /** Undone changes that stand on the one taken out, with steps relative to the copy that still had it. */
  readonly waiting: readonly Recorded[]
}

/** Leads the inverse of a change over everything later, rewriting what it passes. */
function takeOut(history: readonly Recorded[], out: Recorded): Reply<TakenOut> {
  let steps = invertAll(out.change.steps)
  let waiting: readonly Recorded[] = []
  const later: Recorded[] = []
  for (const group of groups(history)) {
    const [root] = group
    if (root.state !== 'done') {
      const carried = carryGroup(group, steps)
      if (carried !== null) later.push(...carried)
      else waiting = [...waiting, { ...root, waits: out.id }, ...group.slice(1)]
      continue
    }
    const both = mapBoth(steps, root.change.steps)
    if (both === null) return failed('conflict', `A later change touches the same words: “${root.change.reason}” Take that one back first.`)
    waiting = groups(waiting).flatMap((held) => carryGroup(held, root.change.steps) ?? held.map(lose))
    steps = both.first
    later.push(withSteps(root, both.second))
  }
  return done({ steps, later, waiting })
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

/** Rewrites undone changes that belong together to a copy that `steps` have changed; `null` when any touches the same words. */
function carryGroup(group: Group, steps: readonly Step[]): Group | null {
  const contexts = new Map<ChangeId, readonly Step[]>()
  const carried: Recorded[] = []
  for (const recorded of group) {
    if (recorded.lost) {
      carried.push(recorded)
      continue
    }
    const context = (recorded.waits === undefined ? undefined : contexts.get(recorded.waits)) ?? (carried.length === 0 ? steps : undefined)
    const both = context === undefined ? null : mapBoth(context, recorded.change.steps)
    if (both === null) return null
    contexts.set(recorded.id, both.first)
    carried.push(withSteps(recorded, both.second))
  }
  const [first, ...rest] = carried
  return first === undefined ? null : [first, ...rest]
}

/** The changes that wait for one, right behind it, directly or through one another. */
function waitingFor(id: ChangeId, history: readonly Recorded[]): readonly Recorded[] {
  const group = groups(history).find((one) => one.some((recorded) => recorded.id === id)) ?? []
  const waiting: Recorded[] = []
  for (const recorded of group) {
    if (recorded.waits === id || waiting.some((one) => one.id === recorded.waits)) waiting.push(recorded)
  }
  return waiting
}

/** Leads an undone change and those that wait for it over the later done ones, to the end of the road. */
function carryForward([root, ...waiting]: Group, later: readonly Recorded[]): Reply<Group> {
  let group: Group = [root, ...waiting]
  for (const passed of later) {
    if (passed.state !== 'done') continue
    const carried = carryGroup(group, passed.change.steps) ?? carryAlone(group, passed.change.steps)
    if (carried === null) return failed('conflict', `A later change touches the same words: “${passed.change.reason}” Take that one back first.`)
    group = carried
  }
  return done(group)
}

/** Where those that wait cannot follow, the change itself still may; they are lost. */
function carryAlone([root, ...waiting]: Group, steps: readonly Step[]): Group | null {
  const alone = carryGroup([root], steps)
  return alone === null ? null : [alone[0], ...waiting.map(lose)]
}

function release({ waits: _waits, ...recorded }: Recorded): Recorded {
  return recorded
}

function lose(recorded: Recorded): Recorded {
  return { ...release(recorded), lost: true }
}

/** The very same record where its steps are what they were: what is known of it stays known. */
function withSteps(recorded: Recorded, steps: readonly Step[]): Recorded {
  if (steps.length === recorded.change.steps.length && steps.every((step, at) => step === recorded.change.steps[at])) return recorded
  const [first, ...rest] = steps
  if (first === undefined) throw new Error('A change always has a step.')
  return { ...recorded, change: { ...recorded.change, steps: [first, ...rest] } }
}
