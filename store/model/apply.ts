/** Applying a step: the only way a copy changes. A step that does not fit is refused and nothing is changed. */
import { joinRanges, sameRanges } from './ranges'
import { assertNever, done, failed, type Reply } from './reply'
import type { InsertStep, JoinStep, MoveStep, RemoveStep, RoleStep, SplitStep, Step, TextStep } from './step'
import type { Block, BlockId, Copy } from './story'

/** Applies one step. Fails with `conflict` when what the step expects is not what stands there. */
export function apply<C extends Copy>(copy: C, step: Step): Reply<C> {
  switch (step.kind) {
    case 'text':
    case 'role':
      return changeBlock(copy, step)
    case 'field': {
      if ((copy.fields[step.field] ?? '') !== step.before) return conflict(`The ${step.field} is no longer “${step.before}”.`)
      const { [step.field]: _old, ...rest } = copy.fields
      return done({ ...copy, fields: step.after === '' ? rest : { ...rest, [step.field]: step.after } })
    }
    case 'split':
      return split(copy, step)
    case 'join':
      return join(copy, step)
    case 'insert':
      return insert(copy, step)
    case 'remove':
      return remove(copy, step)
    case 'move':
      return move(copy, step)
    default:
      return assertNever(step)
  }
}

/** Applies steps in order, each to the result of the one before; all or none. Many steps cost what they touch, not the copy each. */
export function applyAll<C extends Copy>(copy: C, steps: readonly Step[]): Reply<C> {
  let now = copy
  let draft: Draft | null = null
  for (const step of steps) {
    if (steps.length > few && (step.kind === 'text' || step.kind === 'role')) {
      draft ??= new Draft(now.blocks)
      const changed = draft.change(step)
      if (!changed.ok) return changed
      continue
    }
    if (draft !== null) now = { ...now, blocks: draft.blocks }
    draft = null
    const next = apply(now, step)
    if (!next.ok) return next
    now = next.value
  }
  return done(draft === null ? now : { ...now, blocks: draft.blocks })
}

/** With no more steps than this, looking each line up is quicker than knowing where all of them stand. */
const few = 8

/** Lines of a copy that are changed one by one, each found by its id. */
class Draft {
  readonly blocks: Block[]
  private readonly places = new Map<BlockId, number>()

  constructor(blocks: readonly Block[]) {
    this.blocks = [...blocks]
    blocks.forEach(({ id }, at) => this.places.set(id, at))
  }

  change(step: TextStep | RoleStep): Reply<Block> {
    const at = this.places.get(step.block)
    const block = at === undefined ? undefined : this.blocks[at]
    if (at === undefined || block === undefined) return gone
    const changed = changeLine(block, step)
    if (changed.ok) this.blocks[at] = changed.value
    return changed
  }
}

const changeLine = (block: Block, step: TextStep | RoleStep): Reply<Block> => (step.kind === 'text' ? changeText(block, step) : changeRole(block, step))

const conflict = (message: string) => failed('conflict', message)
const gone = conflict('The line this belongs to is no longer there.')

function place({ blocks }: Copy, block: BlockId): number {
  for (let at = 0; at < blocks.length; at += 1) if (blocks[at]?.id === block) return at
  return -1
}

/** Index right after `anchor`; 0 for `null`; -1 when the anchor is not there. */
function placeAfter(copy: Copy, anchor: BlockId | null): number {
  if (anchor === null) return 0
  const at = place(copy, anchor)
  return at === -1 ? -1 : at + 1
}

function withBlocks<C extends Copy>(copy: C, from: number, removed: number, ...added: readonly Block[]): C {
  return { ...copy, blocks: [...copy.blocks.slice(0, from), ...added, ...copy.blocks.slice(from + removed)] }
}

function changeBlock<C extends Copy>(copy: C, step: TextStep | RoleStep): Reply<C> {
  const at = place(copy, step.block)
  const block = copy.blocks[at]
  if (block === undefined) return gone
  const changed = changeLine(block, step)
  if (!changed.ok) return changed
  const blocks = [...copy.blocks]
  blocks[at] = changed.value
  return done({ ...copy, blocks })
}

function changeText(block: Block, { from, before, after }: TextStep): Reply<Block> {
  const to = from + before.length
  if (from < 0 || to > block.text.length || block.text.slice(from, to) !== before) return conflict(`The words “${before}” are no longer there.`)
  if (splitsPair(block.text, from) || splitsPair(block.text, to)) return conflict('A step must not cut a character in two.')
  if (/[\n\r]/.test(after)) return conflict('A line break cannot stand inside a paragraph.')
  return done({ ...block, text: block.text.slice(0, from) + after + block.text.slice(to) })
}

/** Whether an offset falls between the two halves of a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const left = text.charCodeAt(at - 1)
  const right = text.charCodeAt(at)
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff
}

function changeRole(block: Block, { before, after }: RoleStep): Reply<Block> {
  if (block.role !== before) return conflict(`This line is no longer a ${before}.`)
  return done({ ...block, role: after })
}

function split<C extends Copy>(copy: C, step: SplitStep): Reply<C> {
  const at = place(copy, step.block)
  const block = copy.blocks[at]
  if (block === undefined) return gone
  const seam = step.at + step.glue.length
  if (block.text.slice(step.at, seam) !== step.glue || step.at > block.text.length) return conflict('The place of the break is no longer there.')
  if (splitsPair(block.text, step.at) || splitsPair(block.text, seam)) return conflict('A step must not cut a character in two.')
  if (!sameRanges(block.source, joinRanges(step.leftSource, step.rightSource))) return conflict('The line has since been put together differently.')
  if (place(copy, step.right) !== -1) return conflict('A line of that name is already there.')
  const left: Block = { ...block, text: block.text.slice(0, step.at), source: step.leftSource }
  const right: Block = {
    id: step.right,
    role: step.rightRole,
    text: block.text.slice(seam),
    source: step.rightSource,
    ...(step.rightFurniture && { furniture: step.rightFurniture }),
  }
  return done(withBlocks(copy, at, 1, left, right))
}

function join<C extends Copy>(copy: C, step: JoinStep): Reply<C> {
  const at = place(copy, step.block)
  const left = copy.blocks[at]
  const right = copy.blocks[at + 1]
  if (left === undefined || right?.id !== step.right) return conflict('The two lines no longer stand together.')
  if (left.text.length !== step.at || right.role !== step.rightRole) return conflict('One of the two lines has changed since.')
  if (!sameRanges(left.source, step.leftSource) || !sameRanges(right.source, step.rightSource)) {
    return conflict('The line has since been put together differently.')
  }
  if (!sameFurniture(right, step.rightFurniture)) return conflict('One of the two lines has changed since.')
  const joined: Block = { ...left, text: left.text + step.glue + right.text, source: joinRanges(left.source, right.source) }
  return done(withBlocks(copy, at, 2, joined))
}

function sameFurniture(block: Block, furniture: Block['furniture']): boolean {
  return block.furniture?.rule === furniture?.rule && block.furniture?.reason === furniture?.reason
}

function sameBlock(one: Block, other: Block): boolean {
  if (one.id !== other.id || one.role !== other.role || one.text !== other.text) return false
  return sameRanges(one.source, other.source) && sameFurniture(one, other.furniture)
}

function insert<C extends Copy>(copy: C, step: InsertStep): Reply<C> {
  const at = placeAfter(copy, step.after)
  if (at === -1) return gone
  if (place(copy, step.block.id) !== -1) return conflict('A line of that name is already there.')
  if (/[\n\r]/.test(step.block.text)) return conflict('A line break cannot stand inside a paragraph.')
  return done(withBlocks(copy, at, 0, step.block))
}

function remove<C extends Copy>(copy: C, step: RemoveStep): Reply<C> {
  const at = placeAfter(copy, step.after)
  const block = at === -1 ? undefined : copy.blocks[at]
  if (block === undefined || !sameBlock(block, step.block)) return conflict('The line has changed since, or stands elsewhere.')
  return done(withBlocks(copy, at, 1))
}

function move<C extends Copy>(copy: C, step: MoveStep): Reply<C> {
  const from = place(copy, step.block)
  const block = copy.blocks[from]
  if (block === undefined) return gone
  if ((copy.blocks[from - 1]?.id ?? null) !== step.before) return conflict('The line stands elsewhere now.')
  const without = withBlocks(copy, from, 1)
  const to = placeAfter(without, step.after)
  return to === -1 ? gone : done(withBlocks(without, to, 0, block))
}
