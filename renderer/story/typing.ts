/**
 * Typographic typing in the document. What was made of the last key is remembered until something else happens, so that an
 * undo right after it gives the key back as it was typed. It is part of the typing and recorded with it.
 */
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { beginList } from './lists-and-tables'
import { typographic } from './typography'

interface Made {
  readonly from: number
  readonly to: number
  /** What would stand there. */
  readonly typed: string
}

const typingKey = new PluginKey<Made | null>('typing')

/** `language` is asked at every key; `null` means that keys are to stay as they are. */
export function typingPlugin(language: () => string | null): Plugin<Made | null> {
  return new Plugin<Made | null>({
    key: typingKey,
    state: {
      init: () => null,
      apply: (tr, now) => (tr.getMeta(typingKey) as Made | undefined) ?? (tr.docChanged || tr.selectionSet ? null : now),
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        const tongue = view.composing ? null : language()
        const set = tongue === null ? null : typeSet(view.state, from, to, text, tongue)
        const tr = set ?? (view.composing ? null : (beginList(view.state, text) ?? typeFirst(view.state, from, to, text)))
        if (tr === null) return false
        view.dispatch(tr)
        return true
      },
    },
  })
}

function typeSet(state: EditorState, from: number, to: number, text: string, language: string): Transaction | null {
  const $from = state.doc.resolve(from)
  if (text.length !== 1 || !$from.parent.isTextblock || !$from.sameParent(state.doc.resolve(to))) return null
  const before = $from.parent.textContent.slice(0, $from.parentOffset)
  const made = typographic(before, text, language)
  if (made === null) return null
  const start = from - made.back
  const typed = before.slice(before.length - made.back) + text
  const tr = state.tr.insertText(made.text, start, to)
  return tr.setMeta(typingKey, { from: start, to: start + made.text.length, typed } satisfies Made).scrollIntoView()
}

/**
 * The first letters of an empty line. Chromium leaves the caret before them where they come in the same frame in which the line
 * was made: "two" became "wot".
 */
function typeFirst(state: EditorState, from: number, to: number, text: string): Transaction | null {
  const $from = state.doc.resolve(from)
  if (from !== to || !$from.parent.isTextblock || $from.parent.content.size > 0) return null
  const tr = state.tr.insertText(text, from)
  return tr.setSelection(TextSelection.create(tr.doc, from + text.length)).scrollIntoView()
}

/** Gives the last key back as it was typed; `null` where it was not the last thing done. */
export function untypeset(state: EditorState): Transaction | null {
  const made = typingKey.getState(state)
  if (made === null || made === undefined) return null
  const tr = state.tr.insertText(made.typed, made.from, made.to)
  return tr.setSelection(TextSelection.create(tr.doc, made.from + made.typed.length))
}
