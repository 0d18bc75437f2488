/** Earlier states of a story: each change in the history is a place to look back from, and to return to. */
import { applyAll } from './apply'
import type { Change, Recorded } from './change'
import type { Dossier } from './dossier'
import { invertAll } from './invert'
import { done, failed, type Reply } from './reply'
import type { Step } from './step'
import type { ChangeId, Field, Story } from './story'

type Past = Pick<Dossier, 'story' | 'imported' | 'history'>

/** The story as it stood after a done change; `null`: as it was imported, before any. Changes later in the history are left out. */
export function asOf(dossier: Past, change: ChangeId | null): Reply<Story> {
  const parted = partAt(dossier.history, change)
  if (!parted.ok) return parted
  const { id, source } = dossier.story
  return applyAll<Story>({ id, source, ...dossier.imported }, stepsOf(parted.value.before))
}

/** What was decided about the use of a story, where it belongs and what editors noted stays: going back is about the copy. */
const staying: ReadonlySet<Field> = new Set(['embargo', 'status', 'released', 'chain', 'note'])

/** One change that leads the copy back to where it stood after `change`. `conflict` when it stands so already. */
export function leadBack(dossier: Past, change: ChangeId | null): Reply<Change> {
  const parted = partAt(dossier.history, change)
  if (!parted.ok) return parted
  const [first, ...rest] = invertAll(stepsOf(parted.value.after).filter((step) => step.kind !== 'field' || !staying.has(step.field)))
  if (first === undefined) return failed('conflict', 'The story stands so already.')
  const count = parted.value.after.filter(({ state }) => state === 'done').length
  return done({ rule: 'editor/bring-back', reason: reasonFor(count, parted.value.last), steps: [first, ...rest] })
}

function reasonFor(count: number, last: Recorded | undefined): string {
  const later = count === 1 ? 'one later change' : `${count} later changes`
  const when = last === undefined ? 'as it was imported' : `as it stood after “${last.change.reason}”`
  return `The story was brought back ${when}, without ${later}.`
}

interface Parted {
  readonly before: readonly Recorded[]
  readonly after: readonly Recorded[]
  readonly last?: Recorded
}

function partAt(history: readonly Recorded[], change: ChangeId | null): Reply<Parted> {
  if (change === null) return done({ before: [], after: history })
  const at = history.findIndex(({ id }) => id === change)
  const last = history[at]
  if (last === undefined) return failed('not-found', 'There is no such change in this story.')
  if (last.state !== 'done') return failed('conflict', 'This change is not in the copy, so the story never stood after it.')
  return done({ before: history.slice(0, at + 1), after: history.slice(at + 1), last })
}

function stepsOf(history: readonly Recorded[]): readonly Step[] {
  return history.flatMap(({ state, change }) => (state === 'done' ? change.steps : []))
}
