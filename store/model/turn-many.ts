/**
 * Many changes taken back, or put back, in one go. Changes that have no line in common pass each other as they are, so the history is
 * parted into what hangs together, and each change passes the few of its own lines: one by one, ten thousand took minutes.
 */
import { applyAll } from './apply'
import type { Recorded } from './change'
import type { Dossier } from './dossier'
import { putBack, takeBack } from './history'
import { done, failed, type Reply } from './reply'
import type { Step } from './step'
import type { ChangeId } from './story'

export type Turn = 'undo' | 'redo'

/** Those that cannot be turned stay as they are; `conflict` where that is so of all. */
export function turnMany<T extends Pick<Dossier, 'story' | 'history'>>(dossier: T, ids: readonly ChangeId[], turn: Turn): Reply<T> {
  const wanted = new Set(ids)
  const steps: Step[] = []
  const now = new Map<ChangeId, Recorded>()
  const ends: Recorded[] = []
  for (const part of parts(dossier.history)) {
    const turned = turnIn(part, wanted, turn)
    if (turned === null) continue
    steps.push(...turned.steps)
    for (const recorded of turned.staying) now.set(recorded.id, recorded)
    ends.push(...turned.end)
  }
  if (ends.length === 0) return failed('conflict', 'None of these changes can be turned now.')
  const moved = new Set(ends.map(({ id }) => id))
  const staying = dossier.history.filter(({ id }) => !moved.has(id)).map((recorded) => now.get(recorded.id) ?? recorded)
  const story = applyAll(dossier.story, steps)
  const last = turn === 'undo' ? asTheyStood(ends, dossier.history) : ends
  return story.ok ? done({ ...dossier, story: story.value, history: [...staying, ...last] }) : story
}

/** Undone changes stand on one copy, in whatever order: in that of the list. Those that wait stay behind what they wait for. */
function asTheyStood(ends: readonly Recorded[], history: readonly Recorded[]): readonly Recorded[] {
  const places = new Map(history.map(({ id }, at) => [id, at]))
  let root = 0
  const placed = ends.map((recorded) => {
    if (recorded.waits === undefined) root = places.get(recorded.id) ?? 0
    return { recorded, root }
  })
  return placed.sort((one, other) => one.root - other.root).map(({ recorded }) => recorded)
}

interface TurnedPart {
  readonly steps: readonly Step[]
  /** What kept its place, perhaps rewritten, and what went to the end. */
  readonly staying: readonly Recorded[]
  readonly end: readonly Recorded[]
}

/**
 * Taken back last first, for later changes stand on earlier ones; put back first first, for those that wait stand behind what they
 * wait for. `null` where none could be turned.
 */
function turnIn(part: readonly Recorded[], wanted: ReadonlySet<ChangeId>, turn: Turn): TurnedPart | null {
  const turning = part.filter(({ id, state }) => wanted.has(id) && (state === 'done') === (turn === 'undo'))
  if (turn === 'undo') turning.reverse()
  const steps: Step[] = []
  const ids = new Set<ChangeId>()
  let history = part
  for (const { id } of turning) {
    const turned = turn === 'undo' ? takeBack(history, id) : putBack(history, id)
    if (!turned.ok) continue
    history = turned.value.history
    steps.push(...turned.value.steps)
    ids.add(id)
  }
  const end = history.findIndex(({ id }) => ids.has(id))
  return end === -1 ? null : { steps, staying: history.slice(0, end), end: history.slice(end) }
}

/** The history in parts that have no line, no place between lines and no field in common, each in its order. */
function parts(history: readonly Recorded[]): Iterable<readonly Recorded[]> {
  const above = new Map<string, string>()
  const top = (name: string): string => {
    let at = name
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next
    above.set(name, at)
    return at
  }
  const names = history.map((recorded) => {
    const [first = '', ...others] = recorded.change.steps.flatMap(touched)
    for (const other of others) above.set(top(other), top(first))
    return first
  })
  const byTop = new Map<string, Recorded[]>()
  history.forEach((recorded, at) => {
    const name = top(names[at] ?? '')
    const part = byTop.get(name)
    if (part === undefined) byTop.set(name, [recorded])
    else part.push(recorded)
  })
  return byTop.values()
}

/** What a step touches, or stands beside: two steps without a common place are the same in either order. */
function touched(step: Step): readonly string[] {
  const start = 'start'
  switch (step.kind) {
    case 'text':
    case 'role':
      return [step.block]
    case 'field':
      return [`field ${step.field}`]
    case 'split':
    case 'join':
      return [step.block, step.right]
    case 'insert':
    case 'remove':
      return [step.block.id, step.after ?? start]
    case 'move':
      return [step.block, step.before ?? start, step.after ?? start]
  }
}
