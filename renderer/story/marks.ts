/** Which words and lines of the copy carry a rule's change now, and what struck the lines that are set aside. */
import { type Block, type BlockId, type ChangeId, places, type Recorded, type Role } from '../../store/model'
import { inLots } from '../parts/lots'

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

/** Marks in lots, line by line from the top: more than one lot holds are drawn one lot after the other, so that no key waits for all. */
export function inLotsOfLines(marks: readonly ChangeMark[], blocks: readonly Block[], size: number): readonly (readonly ChangeMark[])[] {
  const order = new Map(blocks.map(({ id }, at) => [id, at]))
  const placeOf = ({ block }: ChangeMark): number => order.get(block) ?? 0
  return inLots([...marks].sort((one, other) => placeOf(one) - placeOf(other)), size)
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
