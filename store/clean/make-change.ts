/** Small builders for changes, so that every pass makes them alike: only the characters that differ are touched. */
import { blockId, type Block, type BlockId, type Change, type RuleId, type Step, type TextStep } from '../model'

/** A replacement in one block's text as it was found; offsets in UTF-16 units. */
export interface Edit {
  readonly from: number
  readonly before: string
  readonly after: string
}

/** The steps of edits that were all found on the same text and do not overlap: right to left, so that none shifts another. */
export function textSteps(block: BlockId, edits: readonly Edit[]): readonly TextStep[] {
  return [...edits].sort((one, other) => other.from - one.from).map((edit) => ({ kind: 'text', block, ...trimmed(edit) }))
}

/** The text with all of these edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.from - other.from)
  let now = ''
  let at = 0
  for (const { from, before, after } of inOrder) {
    now += text.slice(at, from) + after
    at = from + before.length
  }
  return now + text.slice(at)
}

/** A change; throws when there is nothing to change, which is a bug of the pass. */
export function makeChange(rule: RuleId, reason: string, steps: readonly Step[]): Change {
  const [first, ...rest] = steps
  if (first === undefined) throw new Error(`${rule} made a change without a step.`)
  return { rule, reason, steps: [first, ...rest] }
}

export function textChange(rule: RuleId, reason: string, block: Block, edits: readonly Edit[]): Change {
  return makeChange(rule, reason, textSteps(block.id, edits))
}

export function setAside(rule: RuleId, reason: string, block: Block): Change {
  return makeChange(rule, reason, [{ kind: 'role', block: block.id, before: block.role, after: 'set-aside' }])
}

/** ` -- ` to ` — ` is really `--` to `—`: what both sides share at their ends is left out of the step. */
function trimmed({ from, before, after }: Edit): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { from: from + start, before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) }
}

/** An id for a block that a pass makes out of another: the same every time, and free in this copy. */
export function derivedId(parent: BlockId, name: string, taken: ReadonlySet<string>): BlockId {
  const stem = parent.slice(0, 64 - name.length - 5)
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? `${stem}-${name}` : `${stem}-${name}-${count}`
    if (!taken.has(candidate)) return blockId(candidate)
  }
}

/** The start of a line, for a reason: at most 50 characters, cut between words. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= 50) return plain
  const cut = plain.slice(0, 50)
  const space = cut.lastIndexOf(' ')
  return `${(space > 25 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`
}
