/**
 * Where the changes of rules stand in the copy now. Each change marks the words it put there; every later step
 * moves the marks with the words, and drops those whose words are gone.
 */
import { assertNever, type BlockId, type ChangeId, type Recorded, type Role, type Step } from '../../store/model'

export interface ChangeMark {
  readonly change: ChangeId
  readonly block: BlockId
  /** UTF-16 offsets; `null` for a change of the line as a whole (its role, its place, a split or a join). */
  readonly range: { readonly from: number; readonly to: number } | null
}

/** Marks of every done change by a rule, given the whole history. */
export function changeMarks(history: readonly Recorded[]): readonly ChangeMark[] {
  const marks = new Marks()
  for (const recorded of history) {
    if (recorded.state !== 'done') continue
    for (const step of recorded.change.steps) {
      marks.pass(step)
      if (recorded.by === 'rule') marks.add(recorded.id, step)
    }
  }
  return marks.all()
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

/** Marks by block, so that a step looks only at its own block's. */
class Marks {
  private readonly blocks = new Map<BlockId, ChangeMark[]>()

  all(): readonly ChangeMark[] {
    return [...this.blocks.values()].flat()
  }

  add(change: ChangeId, step: Step): void {
    if (step.kind === 'text') this.put({ change, block: step.block, range: { from: step.from, to: step.from + step.after.length } })
    else if (step.kind === 'insert') this.put({ change, block: step.block.id, range: null })
    else if (step.kind === 'split') this.put({ change, block: step.right, range: null })
    // What is set aside shows it by being struck; a removed line and a field have no place in the copy.
    else if (step.kind === 'join' || step.kind === 'move' || (step.kind === 'role' && step.after !== 'set-aside')) {
      this.put({ change, block: step.block, range: null })
    }
  }

  pass(step: Step): void {
    switch (step.kind) {
      case 'text':
        return this.change(step.block, (mark) => overText(mark, step.from, step.before.length, step.after.length))
      case 'split':
        return this.split(step.block, step.right, step.at, step.glue.length)
      case 'join':
        return this.join(step.block, step.right, step.at + step.glue.length)
      case 'remove':
        this.blocks.delete(step.block.id)
        return
      case 'role':
      case 'field':
      case 'insert':
      case 'move':
        return
      default:
        return assertNever(step)
    }
  }

  private put(mark: ChangeMark): void {
    const marks = this.blocks.get(mark.block)
    if (marks === undefined) this.blocks.set(mark.block, [mark])
    else marks.push(mark)
  }

  private change(block: BlockId, map: (mark: ChangeMark) => ChangeMark | null): void {
    const marks = this.blocks.get(block)
    if (marks !== undefined) this.blocks.set(block, marks.map(map).filter((mark): mark is ChangeMark => mark !== null))
  }

  private split(block: BlockId, right: BlockId, at: number, glue: number): void {
    const marks = this.blocks.get(block) ?? []
    this.blocks.delete(block)
    for (const mark of marks) {
      if (mark.range === null || mark.range.from < at) this.put(mark.range === null ? mark : within(mark, 0, at))
      if (mark.range !== null && mark.range.to > at + glue) this.put({ ...within(mark, at + glue, Infinity, at + glue), block: right })
    }
  }

  private join(block: BlockId, right: BlockId, shift: number): void {
    const marks = this.blocks.get(right) ?? []
    this.blocks.delete(right)
    for (const mark of marks) this.put({ ...within(mark, 0, Infinity, -shift), block })
  }
}

/** The part of a mark between two offsets, counted from `shift`. */
function within(mark: ChangeMark, from: number, to: number, shift = 0): ChangeMark {
  if (mark.range === null) return mark
  return { ...mark, range: { from: Math.max(from, mark.range.from) - shift, to: Math.min(to, mark.range.to) - shift } }
}

/** A mark whose words were all replaced is gone; one that lost a part keeps the rest. */
function overText(mark: ChangeMark, at: number, removed: number, added: number): ChangeMark | null {
  if (mark.range === null) return mark
  const { from, to } = mark.range
  const end = at + removed
  if (to <= at && !(to === at && from === at)) return mark
  if (from >= end) return { ...mark, range: { from: from + added - removed, to: to + added - removed } }
  if (at <= from && end >= to) return null
  const start = from < at ? from : at + added
  const stop = to > end ? to + added - removed : at
  return { ...mark, range: { from: start, to: stop } }
}
