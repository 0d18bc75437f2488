/** Putting the selection somewhere and bringing it into sight. */
import { NodeSelection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { foldedRun, toggleRun } from './asides'
import { idOf, isAside } from './schema'

/** Selects from one offset to another in the block at a position, opens the run it may be folded in, shows it, and takes the focus. */
export function selectIn(view: EditorView, at: number, from: number, to: number): void {
  putIn(view, at, from, to)
  view.focus()
}

/** The same, and the focus stays where it is. */
export function putIn(view: EditorView, at: number, from: number, to = from): void {
  unfold(view, at)
  const { doc, tr } = view.state
  const node = doc.nodeAt(at)
  if (node === null) return
  const place = (offset: number): number => at + 1 + Math.min(Math.max(0, offset), node.content.size)
  view.dispatch(tr.setSelection(isAside(node) ? NodeSelection.create(doc, at) : TextSelection.create(doc, place(from), place(to))))
  reveal(view, at)
}

/** Opens the folded run a struck line stands in; says whether there was one. */
export function unfold(view: EditorView, at: number): boolean {
  const node = view.state.doc.nodeAt(at)
  const run = node !== null && isAside(node) ? foldedRun(view.state, at) : null
  const head = run && view.state.doc.nodeAt(run.from)
  if (!head) return false
  view.dispatch(toggleRun(view.state.tr, idOf(head)))
  return true
}

/** A third from the top of the pane, where it is not in sight already. */
function reveal(view: EditorView, at: number): void {
  const dom = view.nodeDOM(at)
  const pane = view.dom.closest('.copy-pane')
  if (!(dom instanceof HTMLElement) || pane === null) return
  const block = dom.getBoundingClientRect()
  const seen = pane.getBoundingClientRect()
  if (block.top >= seen.top && block.bottom <= seen.bottom) return
  pane.scrollTop += block.top - seen.top - seen.height / 3
}

/** Brings a place in a line into sight: a third from the top of the pane, where it is not in sight already. */
export function revealPlace(view: EditorView, at: number): void {
  const pane = view.dom.closest('.copy-pane')
  if (pane === null) return
  const { top, bottom } = view.coordsAtPos(at)
  const seen = pane.getBoundingClientRect()
  if (top < seen.top || bottom > seen.bottom) pane.scrollTop += top - seen.top - seen.height / 3
}
