/**
 * What keys and pastes do to the document. Every edit that touches more than the words of one line is made here,
 * so that lines keep their ids, lines set aside are never touched, and no line break stands inside a line.
 */
import { type Node, Slice, Fragment } from 'prosemirror-model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { BlockId, Change, Role } from '../../store/model'
import { blankLine, copySchema, findBlock, idOf, isAside, isBlank, lineType, nodeOf, roleOf } from './schema'
import { reasons } from './words'

/** Rule and reason under which a transaction is recorded on its own; typing has none and is gathered. */
export type Intent = Pick<Change, 'rule' | 'reason'>
export type NewId = () => BlockId

const intentKey = 'intent'
export const intentOf = (tr: Transaction): Intent | undefined => tr.getMeta(intentKey) as Intent | undefined
/** Marks a transaction as an edit of its own. */
export const withIntent = (tr: Transaction, rule: Intent['rule'], reason: string): Transaction => tr.setMeta(intentKey, { rule, reason })
export const meant = (tr: Transaction, rule: Intent['rule'], reason: string): Transaction => withIntent(tr, rule, reason).scrollIntoView()



/** Roles that go on in the next line when Enter is pressed at the end; after the others comes a paragraph. */
const goesOn: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'list-item', 'table-row', 'note', 'contributor'])
export const roleAfter = (role: Role): Role => (goesOn.has(role) ? role : 'paragraph')

/** The lines of pasted text: no line breaks, no empty lines, no control characters, no half characters. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '').replace(loneSurrogate, '').trim())
    .filter((line) => line !== '')
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

interface Extent {
  readonly from: number
  readonly to: number
  /** Lines the selection lies in, with the position before each; lines set aside left out. */
  readonly lines: readonly { readonly node: Node; readonly at: number }[]
  readonly asides: number
}

/** The selection, drawn in to the lines that can be edited; `null` when there are none. */
function extent(state: EditorState): Extent | null {
  const { from, to } = state.selection
  const lines: { node: Node; at: number }[] = []
  let asides = 0
  state.doc.nodesBetween(from, Math.max(to, Math.min(from + 1, state.doc.content.size)), (node, at) => {
    if (isAside(node)) asides += 1
    else if (node.isTextblock && at < Math.max(to, from + 1) && at + node.nodeSize > from) lines.push({ node, at })
    return false
  })
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (first === undefined || last === undefined) return null
  const start = Math.max(from, first.at + 1)
  return { from: start, to: Math.max(start, Math.min(to, last.at + last.node.nodeSize - 1)), lines, asides }
}

/**
 * Puts lines in place of the selection; no lines deletes it. The first goes into the line it starts in, the last takes
 * what is left of the line it ends in. `null` where nothing can be edited.
 */
export function replaceSelection(state: EditorState, added: readonly string[], newId: NewId): Transaction | null {
  if (state.selection instanceof NodeSelection) return null
  const where = extent(state)
  const first = where?.lines[0]
  const last = where?.lines[where.lines.length - 1]
  if (where === null || first === undefined || last === undefined) return null
  const { tr } = state
  const headEmpty = where.from === first.at + 1
  const tail = last.at + last.node.nodeSize - 1 - where.to
  if (where.asides === 0 && added.length === 0 && headEmpty && tail > 0 && first !== last) {
    tr.delete(first.at, last.at).delete(tr.mapping.map(last.at) + 1, tr.mapping.map(where.to))
    return tr.setSelection(TextSelection.create(tr.doc, first.at + 1))
  }
  const firstEnd = first.at + first.node.nodeSize - 1
  const oneRun = where.asides === 0 || first === last
  if (!oneRun) clearBehind(tr, where, first.at)
  const slice = sliceOf(added, first.node, newId, oneRun ? tail > 0 : false)
  const to = oneRun ? where.to : firstEnd
  tr.replace(where.from, to, slice)
  return tr.setSelection(Selection.near(tr.doc.resolve(caretAfter(where.from, added)), -1))
}

/** Where lines set aside stand in the selection, the lines around them cannot be joined: each is emptied where it stands. */
function clearBehind(tr: Transaction, where: Extent, firstAt: number): void {
  for (const { node, at } of [...where.lines].reverse()) {
    if (at === firstAt) continue
    const end = at + node.nodeSize - 1
    if (where.to >= end) tr.delete(at, at + node.nodeSize)
    else tr.delete(at + 1, where.to)
  }
}

function sliceOf(added: readonly string[], into: Node, newId: NewId, hasTail: boolean): Slice {
  if (added.length === 0) return Slice.empty
  const role = roleOf(into)
  const nodes = added.map((text, at) => {
    const tailHere = at === added.length - 1 && hasTail
    return nodeOf({ id: at === 0 ? idOf(into) : newId(), role: at === 0 || tailHere ? role : roleAfter(role), text })
  })
  return new Slice(Fragment.from(nodes), 1, 1)
}

/** End of the last added line: each line but the first costs two positions for its borders. */
function caretAfter(from: number, added: readonly string[]): number {
  return added.reduce((at, text) => at + text.length, from) + Math.max(0, added.length - 1) * 2
}

export function paste(state: EditorState, text: string, newId: NewId): Transaction | null {
  const lines = pastedLines(text)
  // A piece of a line keeps its white space: " and" is pasted as it was copied.
  const inLine = lines.length === 1 && !/[\n\r]/.test(text) ? [text.replace(/[\v\f\u0085\u2028\u2029]/g, ' ').replace(loneSurrogate, '')] : lines
  if (inLine.length === 0) return null
  const tr = replaceSelection(state, inLine, newId)
  return tr && meant(tr, 'editor/paste', reasons.pasted(inLine.length))
}

/** Enter. At the start of a line the new one comes before it, so that the line stays what it was. */
export function splitLine(state: EditorState, newId: NewId): Transaction | null {
  const { $from, empty } = state.selection
  if (state.selection instanceof NodeSelection || $from.parent.type !== lineType) return null
  const role = roleOf($from.parent)
  if (empty && $from.parentOffset === 0 && $from.parent.content.size > 0) {
    const tr = state.tr.insert($from.before(), nodeOf({ id: newId(), role: roleAfter(role), text: '' }))
    return meant(tr, 'editor/split', reasons.split(role))
  }
  const tr = replaceSelection(state, ['', ''], newId)
  return tr && meant(tr, 'editor/split', reasons.split(role))
}

/** Backspace and Delete over a selection. */
export function deleteSelected(state: EditorState, newId: NewId): Transaction | null {
  if (state.selection.empty || state.selection instanceof NodeSelection) return null
  const lines = extent(state)?.lines.length ?? 0
  const tr = replaceSelection(state, [], newId)
  if (tr === null) return null
  // Inside one line it is typing like any other, and is gathered with what is typed in its place.
  return lines < 2 ? tr.scrollIntoView() : meant(tr, 'editor/delete', reasons.deleted(lines))
}

/** Typing over a selection of several lines. */
export function typeOver(state: EditorState, text: string, newId: NewId): Transaction | null {
  const tr = replaceSelection(state, [text], newId)
  return tr && meant(tr, 'editor/typing', reasons.typedAcross)
}

/** Backspace at the start of a line (`-1`) and Delete at its end (`1`); `null` when the caret stands elsewhere. */
export function joinAtEdge(state: EditorState, side: -1 | 1): Transaction | null {
  const { $from, empty } = state.selection
  const node = $from.parent
  const edge = side === -1 ? 0 : node.content.size
  if (!empty || node.type !== lineType || $from.parentOffset !== edge) return null
  const border = side === -1 ? $from.before() : $from.after()
  const $border = state.doc.resolve(border)
  const neighbour = side === -1 ? $border.nodeBefore : $border.nodeAfter
  if (neighbour === null) return state.tr
  const beyond = side === -1 ? border - neighbour.nodeSize : border
  // A line set aside is in the way: it is chosen, so that the next key is about it.
  if (isAside(neighbour)) return state.tr.setSelection(NodeSelection.create(state.doc, beyond)).scrollIntoView()
  return side === -1 ? join(state, border, neighbour, node) : join(state, border, node, neighbour)
}

function join(state: EditorState, border: number, left: Node, right: Node): Transaction {
  const { tr } = state
  if (left.content.size === 0 || right.content.size === 0) {
    const leftEmpty = left.content.size === 0
    tr.delete(leftEmpty ? border - left.nodeSize : border, leftEmpty ? border : border + right.nodeSize)
    const caret = leftEmpty ? border - left.nodeSize + 1 : border - 1
    tr.setSelection(TextSelection.create(tr.doc, caret))
  } else tr.join(border)
  return meant(tr, 'editor/join', reasons.joined(roleOf(left), roleOf(right)))
}

/** What is copied to the clipboard: lines set aside are no copy, and go along only when nothing else was chosen. */
export function withoutAsides(slice: Slice): Slice {
  const lines: Node[] = []
  slice.content.forEach((node) => {
    if (!isAside(node)) lines.push(node)
  })
  return lines.length === 0 ? slice : new Slice(Fragment.from(lines), slice.openStart, slice.openEnd)
}

/** Blocks the selection touches, in order. */
export function chosen(state: EditorState): readonly { readonly node: Node; readonly at: number }[] {
  const { from, to, empty } = state.selection
  const found: { node: Node; at: number }[] = []
  state.doc.forEach((node, at) => {
    const end = at + node.nodeSize
    if (empty ? at < from && from < end : at < to && from < end) found.push({ node, at })
  })
  return found
}

/** Gives blocks another role; `set-aside` strikes them, another role for a struck one brings it back. */
export function giveRoles(state: EditorState, roles: ReadonlyMap<BlockId, Role>, intent: Intent, newId: NewId): Transaction | null {
  const { tr } = state
  let given = 0
  state.doc.forEach((node, at) => {
    const role = roles.get(idOf(node))
    if (role === undefined || role === roleOf(node)) return
    given += 1
    setRole(tr, at, node, role)
  })
  if (given === 0) return null
  keepBlank(tr, newId)
  return meant(keepCaret(state, tr), intent.rule, intent.reason)
}

/** The caret has a place: a blank line stands where all is set aside, and goes when a line comes back. */
function keepBlank(tr: Transaction, newId: NewId): void {
  let lines = 0
  const blanks: number[] = []
  tr.doc.forEach((node, at) => {
    if (isBlank(node)) blanks.push(at)
    else if (!isAside(node)) lines += 1
  })
  const [blank] = blanks
  if (lines === 0 && blank === undefined) tr.insert(tr.doc.content.size, blankLine(newId()))
  else if (lines > 0 && blank !== undefined) tr.delete(blank, blank + 2)
}

export function setRole(tr: Transaction, at: number, node: Node, role: Role): void {
  if (isAside(node) === (role === 'set-aside')) tr.setNodeAttribute(at, 'role', role)
  else tr.setNodeMarkup(at, copySchema.nodes[role === 'set-aside' ? 'aside' : 'line'], { id: idOf(node), role })
}

/** No caret stands in a struck line: it goes on to the next line that can be edited, else chooses the struck one. */
function keepCaret(state: EditorState, tr: Transaction): Transaction {
  const { $head } = tr.selection
  const block = $head.depth > 0 ? $head.parent : null
  if (block === null || !isAside(block)) return keepInLine(state, tr)
  const next = tr.doc.resolve($head.after())
  const below = Selection.findFrom(next, 1, true)
  return tr.setSelection(below ?? NodeSelection.create(tr.doc, $head.before()))
}

/** A struck line that was chosen and comes back gets the caret. */
function keepInLine(state: EditorState, tr: Transaction): Transaction {
  if (!(state.selection instanceof NodeSelection)) return tr
  const back = findBlock(tr.doc, idOf(state.selection.node))
  return back !== null && !isAside(back.node) ? tr.setSelection(TextSelection.create(tr.doc, back.at + 1)) : tr
}

/** Moves the line the caret stands in over its neighbour. */
export function moveLine(state: EditorState, side: -1 | 1): Transaction | null {
  const here = chosen(state)
  const block = here[0]
  if (block === undefined || here.length > 1) return null
  const $border = state.doc.resolve(side === -1 ? block.at : block.at + block.node.nodeSize)
  const neighbour = side === -1 ? $border.nodeBefore : $border.nodeAfter
  if (neighbour === null) return null
  const inside = state.selection.from - block.at
  const to = side === -1 ? block.at - neighbour.nodeSize : block.at + neighbour.nodeSize
  const tr = state.tr.delete(block.at, block.at + block.node.nodeSize).insert(to, block.node)
  tr.setSelection(block.node.type === lineType ? TextSelection.create(tr.doc, to + inside) : NodeSelection.create(tr.doc, to))
  return meant(tr, 'editor/move', reasons.moved(roleOf(block.node)))
}
