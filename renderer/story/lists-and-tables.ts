/** What Enter, Backspace, Tab and the first keys of a line do where lines are items of a list or rows of a table. */
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { meant, type NewId } from './edits'
import { lineType, nodeOf, roleOf } from './schema'
import { reasons } from './words'



/** Enter in an empty item ends the list, and so does Backspace at the start of one: the line is a paragraph then. */
export function leaveList(state: EditorState, key: 'enter' | 'backspace'): Transaction | null {
  const { $from, empty } = state.selection
  const node = $from.parent
  const leaves = empty && node.type === lineType && roleOf(node) === 'list-item' && $from.parentOffset === 0
  if (!leaves || (key === 'enter' && node.content.size > 0)) return null
  return meant(state.tr.setNodeAttribute($from.before(), 'role', 'paragraph'), 'editor/role', reasons.role('list-item', 'paragraph'))
}

/** A hyphen, asterisk or bullet and a space at the start of a paragraph begin a list. */
export function beginList(state: EditorState, text: string): Transaction | null {
  const { $from, empty } = state.selection
  const node = $from.parent
  const begins = empty && text === ' ' && node.type === lineType && roleOf(node) === 'paragraph'
  if (!begins || !/^[-*•]$/.test(node.textContent.slice(0, $from.parentOffset))) return null
  const tr = state.tr.delete($from.start(), $from.pos).setNodeAttribute($from.before(), 'role', 'list-item')
  return meant(tr, 'editor/role', reasons.role('paragraph', 'list-item'))
}

/** Enter at the end of a table row: another row of as many cells, the caret in its first. */
export function nextRow(state: EditorState, newId: NewId): Transaction | null {
  const { $from, empty } = state.selection
  const node = $from.parent
  const cells = node.textContent.split('\t').length
  if (!empty || node.type !== lineType || roleOf(node) !== 'table-row' || cells < 2 || $from.parentOffset < node.content.size) return null
  const after = $from.after()
  const tr = state.tr.insert(after, nodeOf({ id: newId(), role: 'table-row', text: '\t'.repeat(cells - 1) }))
  return meant(tr.setSelection(TextSelection.create(tr.doc, after + 1)), 'editor/split', reasons.rowAdded)
}

/** Tab and Shift+Tab in a table go from cell to cell; `null` where there is none to go to, so that the key leaves the copy. */
export function toCell(state: EditorState, side: -1 | 1): Transaction | null {
  const { $head } = state.selection
  if ($head.depth === 0 || roleOf($head.parent) !== 'table-row') return null
  const cells = cellsOf(state)
  const here = cells.findIndex(({ from, to }) => $head.pos >= from && $head.pos <= to)
  const next = cells[here + side]
  return next === undefined ? null : state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView()
}

/** The cells of the table the caret stands in, as places of the document. */
function cellsOf(state: EditorState): readonly { readonly from: number; readonly to: number }[] {
  const { $head } = state.selection
  const here = $head.index(0)
  const isRow = (at: number): boolean => at >= 0 && at < state.doc.childCount && roleOf(state.doc.child(at)) === 'table-row'
  let first = here
  while (isRow(first - 1)) first -= 1
  const cells: { from: number; to: number }[] = []
  let at = $head.before(1)
  for (let row = here; row > first; row -= 1) at -= state.doc.child(row - 1).nodeSize
  for (let row = first; isRow(row); row += 1) {
    let from = at + 1
    for (const cell of state.doc.child(row).textContent.split('\t')) {
      cells.push({ from, to: from + cell.length })
      from += cell.length + 1
    }
    at += state.doc.child(row).nodeSize
  }
  return cells
}
