/** What a change did, short enough for one or two lines of the list: the words before and after, or what became of a line. */
import { applyAll, blocksOf, explainChange, handFields, RunningCopy, splitsPair, type BlockId, type Copy, type Field, type Recorded, type Role, type Step } from '../../store/model'

export type Snippet =
  | { readonly kind: 'words'; readonly before: string; readonly after: string }
  | { readonly kind: 'field'; readonly field: Field; readonly before: string; readonly after: string }
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'back'; readonly text: string }
  | { readonly kind: 'role'; readonly before: Role; readonly after: Role; readonly text: string }
  | { readonly kind: 'split' | 'join' | 'move'; readonly text: string }

const longest = 160

/** Cuts in the middle of a text, never inside a surrogate pair: the ends of a line tell it from others. */
export function shorten(text: string, most = longest): string {
  if (text.length <= most) return text
  const half = Math.floor((most - 1) / 2)
  return `${text.slice(0, whole(text, half)).trimEnd()} … ${text.slice(whole(text, text.length - half)).trimStart()}`
}

/** The place, or one further back where it would stand inside a pair. */
const whole = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at)

/** What was told of a change. An undo elsewhere leaves nearly all of them as they are. */
const told = new WeakMap<Recorded, Snippet>()

/**
 * Snippets of changes of a history, in whole words: of all, or of those that are shown. An undone change that stands on another one
 * undone is told by its steps alone.
 */
export function snippets(imported: Copy, history: readonly Recorded[], shown = history): ReadonlyMap<string, Snippet> {
  const untold = shown.filter((recorded) => !told.has(recorded))
  if (untold.length > 0) tell(imported, history, new Set(untold))
  return new Map(shown.map((recorded) => [recorded.id, told.get(recorded) ?? unknown]))
}

const unknown: Snippet = { kind: 'words', before: '', after: '' }

function tell(imported: Copy, history: readonly Recorded[], untold: ReadonlySet<Recorded>): void {
  const texts = new Map(imported.blocks.map((block) => [block.id as string, block.text]))
  const running = new RunningCopy(imported)
  for (const recorded of leadingTo(history, untold)) {
    const { steps } = recorded.change
    const fits = recorded.lost !== true && recorded.waits === undefined
    const now = running.around(steps)
    const next = fits ? applyAll(now, steps) : null
    if (untold.has(recorded)) told.set(recorded, next?.ok === true ? inWholeWords(recorded, now, next.value) : bySteps(steps, texts))
    if (recorded.state === 'done' && next?.ok === true) running.take(next.value, now)
  }
}

/** The untold changes, and of the others those that touch the same lines or move lines about: no word of any other is needed. */
function leadingTo(history: readonly Recorded[], untold: ReadonlySet<Recorded>): readonly Recorded[] {
  const moving = new Set(history.filter(({ change }) => change.steps.some(movesLines)))
  const lines = new Set([...untold, ...moving].flatMap(({ change }) => change.steps.flatMap(blocksOf)))
  const needed = ({ change }: Recorded): boolean => change.steps.some((step) => blocksOf(step).some((id) => lines.has(id)))
  return history.filter((recorded) => untold.has(recorded) || moving.has(recorded) || needed(recorded))
}

const movesLines = ({ kind }: Step): boolean => kind !== 'text' && kind !== 'role' && kind !== 'field'

/** What the change did, or would do, to the copy at its place in the history. */
function inWholeWords(recorded: Recorded, copy: Copy, next: Copy): Snippet {
  const [first] = recorded.change.steps
  const explained = explainChange(recorded, copy, next)
  const { before, after } = explained
  const block = explained.block?.text ?? ''
  if (first.kind === 'role') return ofRole(first.before, first.after, shorten(block))
  if (first.kind === 'field') return ofField(first)
  if (first.kind === 'move' || first.kind === 'join' || first.kind === 'split') return { kind: first.kind, text: shorten(block) }
  return { kind: 'words', before: shorten(before), after: shorten(after) }
}

function bySteps([first]: Recorded['change']['steps'], texts: ReadonlyMap<string, string>): Snippet {
  switch (first.kind) {
    case 'field':
      return ofField(first)
    case 'text':
      return { kind: 'words', before: shorten(first.before), after: shorten(first.after) }
    case 'role':
      return ofRole(first.before, first.after, shorten(texts.get(first.block) ?? ''))
    case 'insert':
      return { kind: 'words', before: '', after: shorten(first.block.text) }
    case 'remove':
      return { kind: 'words', before: shorten(first.block.text), after: '' }
    case 'split':
    case 'join':
    case 'move':
      return { kind: first.kind, text: shorten(texts.get(first.block) ?? '') }
  }
}

function ofRole(before: Role, after: Role, text: string): Snippet {
  if (after === 'set-aside') return { kind: 'aside', text }
  if (before === 'set-aside') return { kind: 'back', text }
  return { kind: 'role', before, after, text }
}

/** What the desk keeps by ids and keys is told by its reason alone. */
function ofField({ field, before, after }: Extract<Step, { kind: 'field' }>): Snippet {
  return handFields.some((one) => one === field) ? { kind: 'field', field, before: shorten(before), after: shorten(after) } : unknown
}

/** The block a change begins in, where it has one. */
export function blockOfStep(step: Step): BlockId | null {
  if (step.kind === 'field') return null
  return step.kind === 'insert' || step.kind === 'remove' ? step.block.id : step.block
}
