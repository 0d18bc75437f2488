/**
 * Model to document: what makes the document show other blocks (an undo, a fix, an answer of the desk), with as
 * little touched as can be and the caret kept. What was typed and not yet recorded stays.
 */
import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { Block, BlockId } from '../../store/model'
import { setRole } from './edits'
import { blankLine, findBlock, idOf, isAside, type Line, linesOf, nodeOf, roleOf } from './schema'
import { mergedText, textChange } from './text-change'

const externalKey = 'external'
/** Whether a transaction comes from the model, and so is not to be recorded. */
export const isExternal = (tr: Transaction): boolean => tr.getMeta(externalKey) === true

/** `base` is what the document showed when nothing typed was waiting; `next` what it is to show. `null`: nothing to do. */
export function followModel(state: EditorState, base: readonly Block[], next: readonly Block[], spare: () => BlockId): Transaction | null {
  const shown = linesOf(state.doc)
  const target = merged(shown, base, next)
  const few = sameOrder(state.doc, target) && differing(shown, target) <= mostInPlace
  const tr = few ? changeInPlace(state, target) : rebuildBetween(state, target, spare)
  if (!tr.docChanged) return null
  return tr.setMeta(externalKey, true).setMeta('addToHistory', false)
}

/** Every change in place is a step that all marks are moved by: with more lines than this it is quicker to draw them anew. */
const mostInPlace = 60

const differing = (shown: readonly Line[], target: readonly Line[]): number =>
  shown.filter(({ role, text }, at) => role !== target[at]?.role || text !== target[at].text).length

/** The lines to show: the model's, with what was typed meanwhile. A line typed in that is gone from the model stays too. */
function merged(shown: readonly Line[], base: readonly Block[], next: readonly Block[]): readonly Line[] {
  const before = new Map(base.map((block) => [block.id, block]))
  const typed = new Map(shown.filter((line) => before.get(line.id)?.text !== line.text).map((line) => [line.id, line]))
  if (typed.size === 0) return next
  const lines: Line[] = next.map((block) => {
    const mine = typed.get(block.id)
    typed.delete(block.id)
    if (mine === undefined || block.role === 'set-aside') return block
    return { id: block.id, role: block.role, text: mergedText(before.get(block.id)?.text ?? '', mine.text, block.text) }
  })
  for (const line of typed.values()) lines.splice(placeOf(line.id, shown, lines), 0, line)
  return lines
}

/** Right after the nearest line above it that is still there. */
function placeOf(id: BlockId, shown: readonly Line[], lines: readonly Line[]): number {
  for (let at = shown.findIndex((line) => line.id === id) - 1; at >= 0; at -= 1) {
    const place = lines.findIndex((line) => line.id === shown[at]?.id)
    if (place !== -1) return place + 1
  }
  return 0
}

function sameOrder(doc: Node, target: readonly Line[]): boolean {
  if (doc.childCount !== target.length) return false
  return target.every((line, at) => idOf(doc.child(at)) === line.id)
}

function changeInPlace(state: EditorState, target: readonly Line[]): Transaction {
  const { tr } = state
  state.doc.forEach((node, offset, index) => {
    const line = target[index]
    if (line === undefined) return
    const at = tr.mapping.map(offset)
    if (roleOf(node) !== line.role) setRole(tr, at, node, line.role)
    const change = textChange(node.textContent, line.text)
    if (change === null) return
    const from = at + 1 + change.from
    tr.insertText(change.after, from, from + change.before.length)
  })
  return fixCaret(tr, caretOf(state))
}

/** Lines came or went: all between the first and the last that differ is put there anew. */
function rebuildBetween(state: EditorState, target: readonly Line[], spare: () => BlockId): Transaction {
  const nodes = target.map(nodeOf)
  const wanted = nodes.some((node) => !isAside(node)) ? nodes : [...nodes, blankLine(spare())]
  const { doc } = state
  const most = Math.min(doc.childCount, wanted.length)
  let start = 0
  let from = 0
  for (; start < most && wanted[start]?.eq(doc.child(start)); start += 1) from += doc.child(start).nodeSize
  let end = 0
  let to = doc.content.size
  for (; end < most - start && wanted[wanted.length - 1 - end]?.eq(doc.child(doc.childCount - 1 - end)); end += 1) {
    to -= doc.child(doc.childCount - 1 - end).nodeSize
  }
  const tr = state.tr.replaceWith(from, to, wanted.slice(start, wanted.length - end))
  return fixCaret(tr, caretOf(state))
}

interface Caret {
  readonly block: BlockId
  readonly index: number
  readonly offset: number
}

function caretOf(state: EditorState): Caret | null {
  const { $head } = state.selection
  const index = $head.index(0)
  if (state.selection instanceof NodeSelection) return { block: idOf(state.selection.node), index, offset: 0 }
  return $head.depth === 0 ? null : { block: idOf($head.parent), index, offset: $head.parentOffset }
}

/** Where the mapped selection has lost its line, the caret goes back to it by its id, else to what now stands at its place. */
function fixCaret(tr: Transaction, caret: Caret | null): Transaction {
  if (caret === null) return tr
  const { selection } = tr
  const held = selection instanceof NodeSelection ? selection.node : selection.$head.depth > 0 ? selection.$head.parent : null
  if (held !== null && idOf(held) === caret.block && selection instanceof TextSelection !== isAside(held)) return tr
  const found = findBlock(tr.doc, caret.block) ?? nodeAt(tr.doc, caret.index)
  if (found === null) return tr
  if (isAside(found.node)) return tr.setSelection(NodeSelection.create(tr.doc, found.at))
  const offset = Math.min(caret.offset, found.node.content.size)
  return tr.setSelection(Selection.near(tr.doc.resolve(found.at + 1 + offset)))
}

function nodeAt(doc: Node, index: number): { readonly node: Node; readonly at: number } | null {
  let found: { node: Node; at: number } | null = null
  doc.forEach((node, at, place) => {
    if (place <= index) found = { node, at }
  })
  return found
}

