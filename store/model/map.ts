/**
 * Mapping: two steps made on the same copy, and what each becomes when the other has been applied first.
 * Where both touch the same words, or the same seam between lines, there is no answer and mapping gives `null`:
 * better to refuse an undo than to guess. The law: applying one and then the other mapped gives the same copy either way.
 */
import { joinRanges } from './ranges'
import { assertNever } from './reply'
import type { InsertStep, JoinStep, MoveStep, RemoveStep, RoleStep, SplitStep, Step, TextStep } from './step'
import type { BlockId } from './story'

/** Which of two insertions at one and the same place stands first. */
export type Tie = 'first' | 'second'

/** `step`, made on the same copy as `over`, as it must read after `over`; `null` when they touch the same thing. */
export function mapStep(step: Step, over: Step, tie: Tie): Step | null {
  switch (step.kind) {
    case 'text':
      return mapText(step, over, tie)
    case 'role':
      return mapRole(step, over)
    case 'field':
      return over.kind === 'field' && over.field === step.field ? null : step
    case 'split':
      return mapSplit(step, over)
    case 'join':
      return mapJoin(step, over)
    case 'insert':
      return mapInsert(step, over, tie)
    case 'remove':
      return mapRemove(step, over)
    case 'move':
      return mapMove(step, over)
    default:
      return assertNever(step)
  }
}

export interface Mapped {
  /** The first list, to be applied after the whole second list as it was. */
  readonly first: readonly Step[]
  /** The second list, to be applied after the whole first list as it was. */
  readonly second: readonly Step[]
}

/** Maps two lists of steps over each other, both made on the same copy. `null` when any two touch the same thing. */
export function mapBoth(first: readonly Step[], second: readonly Step[]): Mapped | null {
  if (apart(first, second)) return { first, second }
  let others = second
  const mapped: Step[] = []
  for (const step of first) {
    const passed = passThrough(step, others)
    if (passed === null) return null
    mapped.push(passed.step)
    others = passed.others
  }
  return { first: mapped, second: others }
}

/** Words and roles of different lines pass each other as they are: in a long story nearly all changes do. */
function apart(first: readonly Step[], second: readonly Step[]): boolean {
  return first.every((step) => isOfLine(step) && second.every((other) => isOfLine(other) && other.block !== step.block))
}

function isOfLine(step: Step): step is TextStep | RoleStep {
  return step.kind === 'text' || step.kind === 'role'
}

function passThrough(step: Step, others: readonly Step[]): { readonly step: Step; readonly others: readonly Step[] } | null {
  let now = step
  const mapped: Step[] = []
  for (const other of others) {
    const next = mapStep(now, other, 'first')
    const back = mapStep(other, now, 'second')
    if (next === null || back === null) return null
    mapped.push(back)
    now = next
  }
  return { step: now, others: mapped }
}

function mapText(step: TextStep, over: Step, tie: Tie): TextStep | null {
  switch (over.kind) {
    case 'text':
      return over.block === step.block ? mapTextOverText(step, over, tie) : step
    case 'split':
      return over.block === step.block ? mapTextOverSplit(step, over) : step
    case 'join':
      return over.right === step.block ? { ...step, block: over.block, from: step.from + over.at + over.glue.length } : step
    case 'remove':
      return over.block.id === step.block ? null : step
    default:
      return step
  }
}

function mapTextOverText(step: TextStep, over: TextStep, tie: Tie): TextStep | null {
  const to = step.from + step.before.length
  const overTo = over.from + over.before.length
  const samePoint = to === step.from && overTo === over.from && step.from === over.from
  if (samePoint) return tie === 'first' ? step : shifted(step, over)
  if (to <= over.from) return step
  return step.from >= overTo ? shifted(step, over) : null
}

/** The very same step where words of one length took each other's place: most marks of typography do. */
function shifted(step: TextStep, over: TextStep): TextStep {
  const by = over.after.length - over.before.length
  return by === 0 ? step : { ...step, from: step.from + by }
}

/** An insertion right at the break stays with the left line; `mapSplitOverText` agrees. */
function mapTextOverSplit(step: TextStep, over: SplitStep): TextStep | null {
  if (step.from + step.before.length <= over.at) return step
  const seam = over.at + over.glue.length
  return step.from >= seam ? { ...step, block: over.right, from: step.from - seam } : null
}

function mapRole(step: Step & { kind: 'role' }, over: Step): Step | null {
  if (over.kind === 'role' && over.block === step.block) return null
  if (over.kind === 'join' && over.right === step.block) return null
  return over.kind === 'remove' && over.block.id === step.block ? null : step
}

function mapSplit(step: SplitStep, over: Step): SplitStep | null {
  switch (over.kind) {
    case 'text':
      return over.block === step.block ? mapSplitOverText(step, over) : step
    case 'split':
      return over.block === step.block ? null : step
    case 'join':
      return mapSplitOverJoin(step, over)
    case 'remove':
      return over.block.id === step.block ? null : step
    case 'move':
      return touches(over, step.block) ? null : step
    default:
      return step
  }
}

function mapSplitOverText(step: SplitStep, over: TextStep): SplitStep | null {
  if (over.from + over.before.length <= step.at) return { ...step, at: step.at + over.after.length - over.before.length }
  return over.from >= step.at + step.glue.length ? step : null
}

function mapSplitOverJoin(step: SplitStep, over: JoinStep): SplitStep {
  if (over.block === step.block) return { ...step, rightSource: joinRanges(step.rightSource, over.rightSource) }
  if (over.right !== step.block) return step
  return {
    ...step,
    block: over.block,
    at: step.at + over.at + over.glue.length,
    leftSource: joinRanges(over.leftSource, step.leftSource),
  }
}

function mapJoin(step: JoinStep, over: Step): JoinStep | null {
  switch (over.kind) {
    case 'text':
      return over.block === step.block ? { ...step, at: step.at + over.after.length - over.before.length } : step
    case 'role':
      return over.block === step.right ? null : step
    case 'split':
      return mapJoinOverSplit(step, over)
    case 'join':
      return mapJoinOverJoin(step, over)
    case 'insert':
      return over.after === step.block ? null : step
    case 'remove':
      return over.block.id === step.block || over.block.id === step.right ? null : step
    case 'move':
      return touches(over, step.block) || touches(over, step.right) ? null : step
    default:
      return step
  }
}

function mapJoinOverSplit(step: JoinStep, over: SplitStep): JoinStep {
  if (over.block === step.right) return { ...step, rightSource: over.leftSource }
  if (over.block !== step.block) return step
  return { ...step, block: over.right, at: step.at - over.at - over.glue.length, leftSource: over.rightSource }
}

function mapJoinOverJoin(step: JoinStep, over: JoinStep): JoinStep | null {
  if (over.block === step.block) return null
  if (over.block === step.right) return { ...step, rightSource: joinRanges(over.leftSource, over.rightSource) }
  if (over.right !== step.block) return step
  return {
    ...step,
    block: over.block,
    at: step.at + over.at + over.glue.length,
    leftSource: joinRanges(over.leftSource, over.rightSource),
  }
}

function mapInsert(step: InsertStep, over: Step, tie: Tie): InsertStep | null {
  switch (over.kind) {
    case 'insert':
      if (over.block.id === step.block.id) return null
      return over.after === step.after && tie === 'second' ? { ...step, after: over.block.id } : step
    case 'remove':
      return over.block.id === step.after ? { ...step, after: over.after } : step
    case 'split':
      return over.block === step.after ? { ...step, after: over.right } : step
    case 'join':
      if (over.block === step.after) return null
      return over.right === step.after ? { ...step, after: over.block } : step
    case 'move':
      return touches(over, step.after) ? null : step
    default:
      return step
  }
}

function mapRemove(step: RemoveStep, over: Step): RemoveStep | null {
  const { id } = step.block
  switch (over.kind) {
    case 'text':
    case 'role':
      return over.block === id ? null : step
    case 'insert':
      return over.after === step.after ? { ...step, after: over.block.id } : step
    case 'remove':
      if (over.block.id === id) return null
      return over.block.id === step.after ? { ...step, after: over.after } : step
    case 'split':
      if (over.block === id) return null
      return over.block === step.after ? { ...step, after: over.right } : step
    case 'join':
      if (over.block === id || over.right === id) return null
      return over.right === step.after ? { ...step, after: over.block } : step
    case 'move':
      return touches(over, id) || touches(over, step.after) ? null : step
    default:
      return step
  }
}

/** Moves are kept only beside steps that have nothing to do with any of their three places. */
function mapMove(step: MoveStep, over: Step): MoveStep | null {
  switch (over.kind) {
    case 'split':
      return touches(step, over.block) ? null : step
    case 'join':
      return touches(step, over.block) || touches(step, over.right) ? null : step
    case 'insert':
      return touches(step, over.after) ? null : step
    case 'remove':
      return touches(step, over.block.id) || touches(step, over.after) ? null : step
    case 'move':
      return touches(step, over.block) || touches(step, over.before) || touches(step, over.after) ? null : step
    default:
      return step
  }
}

/** `null` as an anchor is the start of the copy, a place like any other. */
function touches(move: MoveStep, place: BlockId | null): boolean {
  return move.block === place || move.before === place || move.after === place
}
