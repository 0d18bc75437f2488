/** What each change did, in words and with its line: for the change list of the window and of the command line. */
import { applyAll } from './apply'
import type { Recorded } from './change'
import { RunningCopy } from './running-copy'
import type { Step } from './step'
import type { Block, BlockId, Copy } from './story'

export interface Explained {
  readonly recorded: Recorded
  /** The block it happened in, as it was; left out for a fact beside the copy. */
  readonly block?: Block
  /** The words before and after. For a line set aside `after` is empty. */
  readonly before: string
  readonly after: string
}

/** Every done change with its words before and after, in the order of the history. */
export function explain(imported: Copy, history: readonly Recorded[]): readonly Explained[] {
  const running = new RunningCopy(imported)
  const explained: Explained[] = []
  for (const recorded of history) {
    if (recorded.state !== 'done') continue
    const now = running.around(recorded.change.steps)
    const next = applyAll(now, recorded.change.steps)
    if (!next.ok) throw new Error(`The history does not fit the copy: ${next.failure.message}`)
    explained.push(explainChange(recorded, now, next.value))
    running.take(next.value, now)
  }
  return explained
}

/** What one change did, told by the lines it touches as they were right before it and right after. */
export function explainChange(recorded: Recorded, before: Copy, after: Copy): Explained {
  const { steps } = recorded.change
  const [first] = steps
  if (first.kind === 'field') return { recorded, before: first.before, after: first.after }
  const touched = new Set(steps.flatMap(blocksOf))
  const was = before.blocks.filter(({ id }) => touched.has(id))
  const is = after.blocks.filter(({ id }) => touched.has(id))
  const [block] = was.length > 0 ? was : is
  const [old] = was
  const [now] = is
  const words = old !== undefined && now !== undefined && steps.every(({ kind }) => kind === 'text')
    ? changedWords(old.text, now.text)
    : { before: copyText(was), after: copyText(is) }
  return { recorded, ...(block !== undefined && { block }), ...words }
}

/** The blocks a step names. */
export function blocksOf(step: Step): readonly BlockId[] {
  switch (step.kind) {
    case 'field':
      return []
    case 'insert':
    case 'remove':
      return [step.block.id]
    case 'split':
    case 'join':
      return [step.block, step.right]
    default:
      return [step.block]
  }
}

/** The words from the first that differs to the last, whole: `ship's` and `ship’s`, not the apostrophes alone. */
function changedWords(old: string, now: string): { readonly before: string; readonly after: string } {
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  while (head > 0 && !/\s/.test(old[head - 1] ?? ' ')) head -= 1
  while (tail > 0 && !/\s/.test(old[old.length - tail] ?? ' ')) tail -= 1
  return { before: old.slice(head, old.length - tail), after: now.slice(head, now.length - tail) }
}

function copyText(blocks: readonly Block[]): string {
  return blocks.filter(({ role }) => role !== 'set-aside').map(({ text }) => text).join('\n')
}
