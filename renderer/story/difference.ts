/**
 * Document to model: the steps that make one list of blocks of another. Blocks are told apart by their ids:
 * a new id right after a line that lost its end is a split, an id gone whose end stands in the line before is
 * a join, and the rest is inserted, removed, moved, retyped or given another role. The law: the steps applied to
 * the old blocks give the new lines, whatever the two are.
 */
import { apply, type Block, type BlockId, cutRanges, type JoinStep, type Role, type SplitStep, type Step } from '../../store/model'
import type { Line } from './schema'
import { alikeAtEnd, alikeAtStart, textChange } from './text-change'

export function difference(old: readonly Block[], next: readonly Line[]): readonly Step[] {
  const { start, end } = window(old, next)
  const lead = old[start - 1]
  const work = new Work(old.slice(start, old.length - end), lead ?? null)
  const lines = next.slice(start, next.length - end)
  joinGone(work, lines)
  splitNew(work, lines)
  retype(work, lines)
  reorder(work, lines)
  return work.steps
}

/** How many lines at both ends are the same, so that only what lies between is looked at. */
function window(old: readonly Block[], next: readonly Line[]): { readonly start: number; readonly end: number } {
  const most = Math.min(old.length, next.length)
  let start = 0
  while (start < most && same(old[start], next[start])) start += 1
  let end = 0
  while (end < most - start && same(old[old.length - 1 - end], next[next.length - 1 - end])) end += 1
  return { start, end }
}

function same(block: Block | undefined, line: Line | undefined): boolean {
  return block?.id === line?.id && block?.role === line?.role && block?.text === line?.text
}

/** The blocks as they stand after the steps found so far. A step that does not fit is a bug of this file. */
class Work {
  readonly steps: Step[] = []
  private copy: { readonly blocks: readonly Block[]; readonly fields: Record<string, never> }

  constructor(
    blocks: readonly Block[],
    private readonly lead: Block | null,
  ) {
    this.copy = { blocks: lead === null ? blocks : [lead, ...blocks], fields: {} }
  }

  /** Without the block before, which is there as an anchor only. */
  get blocks(): readonly Block[] {
    return this.lead === null ? this.copy.blocks : this.copy.blocks.slice(1)
  }

  find(id: BlockId): Block | undefined {
    return this.copy.blocks.find((block) => block.id === id)
  }

  before(id: BlockId): BlockId | null {
    const at = this.copy.blocks.findIndex((block) => block.id === id)
    return this.copy.blocks[at - 1]?.id ?? null
  }

  /** What stands before the first of `blocks`. */
  get anchor(): BlockId | null {
    return this.lead?.id ?? null
  }

  add(step: Step): void {
    const reply = apply(this.copy, step)
    if (!reply.ok) throw new Error(`A ${step.kind} step does not fit: ${reply.failure.message}`)
    this.copy = reply.value
    this.steps.push(step)
  }

  text(id: BlockId, after: string): void {
    const change = textChange(this.find(id)?.text ?? '', after)
    if (change !== null) this.add({ kind: 'text', block: id, ...change })
  }

  remove(id: BlockId): void {
    const block = this.find(id)
    if (block !== undefined) this.add({ kind: 'remove', after: this.before(id), block })
  }
}

/** Blocks whose id is gone: the last of a run may have been joined to the line before it. */
function joinGone(work: Work, lines: readonly Line[]): void {
  const kept = new Map(lines.map((line) => [line.id, line]))
  let left: Block | null = null
  let run: Block[] = []
  for (const block of work.blocks) {
    if (!kept.has(block.id)) run.push(block)
    else {
      dropRun(work, left, left && kept.get(left.id), run)
      left = block
      run = []
    }
  }
  dropRun(work, left, left && kept.get(left.id), run)
}

function dropRun(work: Work, left: Block | null, line: Line | null | undefined, run: readonly Block[]): void {
  const last = run[run.length - 1]
  if (last === undefined) return
  const joined = left && line && last.role !== 'set-aside' ? joinedTail(left.text, last.text, line.text) : null
  if (joined === null || left === null) {
    for (const block of run) work.remove(block.id)
    return
  }
  work.text(left.id, joined.left)
  work.text(last.id, joined.right)
  for (const block of run.slice(0, -1)) work.remove(block.id)
  work.add(joinStep(work.find(left.id) ?? left, work.find(last.id) ?? last))
}

/** How the new text is made of the start of the left line and the end of the right one; `null` when it is not. */
function joinedTail(left: string, right: string, now: string): { readonly left: string; readonly right: string } | null {
  const start = alikeAtStart(left, now)
  const end = alikeAtEnd(right, now, now.length - start)
  const own = alikeAtEnd(left, now, Math.min(left.length, now.length) - start)
  if (end === 0 || end <= own) return null
  return { left: now.slice(0, now.length - end), right: right.slice(right.length - end) }
}

function joinStep(left: Block, right: Block): JoinStep {
  return {
    kind: 'join',
    block: left.id,
    right: right.id,
    rightRole: right.role,
    at: left.text.length,
    glue: '',
    leftSource: left.source,
    rightSource: right.source,
    ...(right.furniture && { rightFurniture: right.furniture }),
  }
}

/** Lines with a new id: the last of a run may be the end of the line before it. */
function splitNew(work: Work, lines: readonly Line[]): void {
  let after = work.anchor
  let left: Line | null = null
  let run: Line[] = []
  const settle = (): void => {
    addRun(work, left, after, run)
    run = []
  }
  for (const line of lines) {
    if (work.find(line.id) === undefined) run.push(line)
    else {
      settle()
      left = line
      after = line.id
    }
  }
  settle()
}

function addRun(work: Work, left: Line | null, after: BlockId | null, run: readonly Line[]): void {
  const last = run[run.length - 1]
  if (last === undefined) return
  const split = left !== null && splitTail(work, left, last)
  let anchor = after
  for (const line of split ? run.slice(0, -1) : run) {
    work.add({ kind: 'insert', after: anchor, block: { id: line.id, role: line.role, text: line.text, source: [] } })
    anchor = line.id
  }
}

/** Splits the left line where its end has become the start of `last`; says whether it did. */
function splitTail(work: Work, left: Line, last: Line): boolean {
  const block = work.find(left.id)
  if (block === undefined || last.role === 'set-aside') return false
  const start = alikeAtStart(block.text, left.text)
  const end = alikeAtEnd(block.text, last.text, block.text.length - start)
  const own = alikeAtEnd(block.text, left.text, Math.min(block.text.length, left.text.length) - start)
  if (end === 0 || end <= own) return false
  const at = block.text.length - end
  work.text(block.id, block.text.slice(0, Math.min(start, at)) + block.text.slice(at))
  work.add(splitStep(work.find(block.id) ?? block, Math.min(start, at), last.id, last.role))
  return true
}

function splitStep(block: Block, at: number, right: BlockId, rightRole: Role): SplitStep {
  const { left: leftSource, right: rightSource } = cutRanges(block.source, at)
  return { kind: 'split', block: block.id, right, rightRole, at, glue: '', leftSource, rightSource }
}

function retype(work: Work, lines: readonly Line[]): void {
  for (const line of lines) {
    const block = work.find(line.id)
    if (block === undefined) continue
    work.text(line.id, line.text)
    if (block.role !== line.role) work.add({ kind: 'role', block: line.id, before: block.role, after: line.role })
  }
}

function reorder(work: Work, lines: readonly Line[]): void {
  let after = work.anchor
  for (const line of lines) {
    const before = work.before(line.id)
    if (before !== after) work.add({ kind: 'move', block: line.id, before, after })
    after = line.id
  }
}
