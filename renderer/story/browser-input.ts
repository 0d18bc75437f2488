/**
 * What the browser would do to the document of its own, past our keys: text typed over several lines, pastes, drops, and
 * edits over the border of two lines. It is done through our own edits instead, so that lines keep their ids, lines set
 * aside stay untouched, and no rich text comes in.
 */
import { type EditorState, NodeSelection, Plugin, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { deleteSelected, paste, typeOver, withoutAsides } from './edits'
import { newId } from './new-id'

export const browserInput = new Plugin({
  props: {
    handleTextInput: (view, _from, _to, text) => typedOver(view, text),
    handlePaste: (view, event, slice) => {
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      return make(view, paste(view.state, plain === '' ? slice.content.textBetween(0, slice.content.size, '\n') : plain, newId))
    },
    transformCopied: withoutAsides,
    handleDOMEvents: {
      keydown: (view, event) => catchUp(view, event),
      beforeinput: (view, event) => refuseForeign(event) || editAcross(view, event),
      dragstart: (_view, event) => refuse(event),
      drop: (view, event) => drop(view, event),
    },
  },
})

function make(view: EditorView, tr: Transaction | null): true {
  if (tr !== null) view.dispatch(tr)
  return true
}

/** `false` leaves typing inside one line to the browser, which knows about input methods. */
function typedOver(view: EditorView, text: string): boolean {
  const { selection } = view.state
  if (selection instanceof NodeSelection) return true
  if (selection instanceof TextSelection && selection.$from.sameParent(selection.$to)) return false
  return make(view, typeOver(view.state, text, newId))
}

/** Keys that come faster than the browser tells of the caret's moves act where the caret is, not where it was. */
function catchUp(view: EditorView, event: KeyboardEvent): boolean {
  const early = ['Enter', 'Backspace', 'Delete'].includes(event.key) && !view.composing && view.state.selection instanceof TextSelection
  const seen = early ? document.getSelection() : null
  if (seen?.anchorNode && seen.focusNode) select(view, [seen.anchorNode, seen.anchorOffset], [seen.focusNode, seen.focusOffset])
  return false
}

type Spot = readonly [Node, number]

function select(view: EditorView, from: Spot, to: Spot): void {
  if (!view.dom.contains(from[0]) || !view.dom.contains(to[0])) return
  const { doc, selection, tr } = view.state
  const anchor = doc.resolve(view.posAtDOM(...from))
  const head = doc.resolve(view.posAtDOM(...to))
  if (!anchor.parent.isTextblock || !head.parent.isTextblock) return
  if (anchor.pos === selection.anchor && head.pos === selection.head) return
  view.dispatch(tr.setSelection(TextSelection.create(doc, anchor.pos, head.pos)))
}

/** An edit the browser is about to make over the border of two lines. */
function editAcross(view: EditorView, event: InputEvent): boolean {
  const [range] = event.getTargetRanges()
  const kind = /^(insertText|insertReplacementText|delete)/.exec(event.inputType)?.[0]
  if (range === undefined || range.collapsed || view.composing || kind === undefined) return false
  const from = view.state.doc.resolve(view.posAtDOM(range.startContainer, range.startOffset))
  const to = view.state.doc.resolve(view.posAtDOM(range.endContainer, range.endOffset))
  if (from.depth > 0 && from.sameParent(to)) return false
  select(view, [range.startContainer, range.startOffset], [range.endContainer, range.endOffset])
  make(view, replacing(view.state, kind, event.data ?? ''))
  return refuse(event)
}

function replacing(state: EditorState, kind: string, text: string): Transaction | null {
  return kind === 'delete' ? deleteSelected(state, newId) : typeOver(state, text, newId)
}

/** Dropped text goes where it is dropped; files are left to the window. */
function drop(view: EditorView, event: DragEvent): boolean {
  const text = event.dataTransfer?.getData('text/plain') ?? ''
  if ((event.dataTransfer?.files.length ?? 0) > 0 || text === '') return true
  event.preventDefault()
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place === null) return true
  view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
  return make(view, paste(view.state, text, newId))
}

/** Undo is the model's, and the copy has no bold: what the browser would do of its own is refused. */
function refuseForeign(event: InputEvent): boolean {
  return /^(history|format)/.test(event.inputType) && refuse(event)
}

function refuse(event: Event): true {
  event.preventDefault()
  return true
}
