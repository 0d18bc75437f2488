/** Which words and lines of the copy carry a rule's change now, and what struck the lines that are set aside. */
import { type BlockId, type ChangeId, places, type Recorded, type Role } from '../../store/model'

export interface ChangeMark {
  readonly change: ChangeId
  readonly block: BlockId
  /** UTF-16 offsets, `from === to` where words were only taken out; `null` for a change of the line as a whole. */
  readonly range: { readonly from: number; readonly to: number } | null
}

/** Marks of every done change by a rule. */
export function changeMarks(history: readonly Recorded[]): readonly ChangeMark[] {
  const found = places(history)
  return history.flatMap(({ id, by, change }) => {
    if (by !== 'rule') return []
    const words = change.steps.some(({ kind }) => kind === 'text')
    return (found.get(id) ?? []).map(({ block, from, to }) => ({ change: id, block, range: words || from < to ? { from, to } : null }))
  })
}

export interface SetAside {
  readonly recorded: Recorded
  /** The role the block had. */
  readonly before: Role
}

/** By block, the done change that struck it. A block that came in struck has none. */
export function setAsideBy(history: readonly Recorded[]): ReadonlyMap<BlockId, SetAside> {
  const struck = new Map<BlockId, SetAside>()
  for (const recorded of history) {
    if (recorded.state !== 'done') continue
    for (const step of recorded.change.steps) {
      if (step.kind === 'role' && step.after === 'set-aside') struck.set(step.block, { recorded, before: step.before })
      else if (step.kind === 'role' && step.before === 'set-aside') struck.delete(step.block)
    }
  }
  return struck
}
