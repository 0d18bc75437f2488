/**
 * Letters are drawn before they are read. Chromium puts what is typed in the document by itself; ProseMirror would read it back before
 * the frame that shows it, and every key waited for that. It has a way to read later (`flushSoon`, 20 ms: after the frame), and
 * takes it here where nothing but itself can come of a key. Whoever asks for the state meanwhile gets it with the letter:
 * nobody sees a state that the screen is ahead of.
 */
import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** What reads the document, of ProseMirror's own parts (prosemirror-view 1.42, `domobserver.ts`). */
interface Reader {
  flushSoon(): void
  forceFlush(): void
}

const waiting = new WeakMap<EditorView, boolean>()

export const letters = new Plugin({
  view: (view) => {
    readBeforeState(view)
    return {}
  },
  props: {
    handleDOMEvents: {
      beforeinput: (view, event) => {
        if (!isPlain(view, event)) return false
        waiting.set(view, true)
        readerOf(view)?.flushSoon()
        return false
      },
    },
  },
})

/** Reads what was typed, if it waits to be read. */
export function readLetters(view: EditorView): void {
  if (waiting.get(view) !== true) return
  waiting.set(view, false)
  readerOf(view)?.forceFlush()
}

function readBeforeState(view: EditorView): void {
  let { state } = view
  Object.defineProperty(view, 'state', {
    get: () => {
      // A key that is let go has the list of plugins looked through, and nothing else. No argument says so: this is a property.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (window.event?.type !== 'keyup') readLetters(view)
      return state
    },
    set: (next: typeof state) => { state = next },
  })
}

/**
 * A letter in a line that has some, or a space or point after one: no mark that may become typographic, no list that begins, nothing
 * that may belong to a mark or not, nothing of an input method.
 */
function isPlain(view: EditorView, event: InputEvent): boolean {
  const [range] = event.getTargetRanges()
  if (event.inputType !== 'insertText' || view.composing || event.data === null || range?.collapsed !== true) return false
  const { startContainer: text, startOffset } = range
  if (!(text instanceof Text) || text.parentElement?.dataset['role'] === undefined) return false
  const before = text.data.slice(0, startOffset)
  return before !== '' && (/^[\p{L}\p{M}]$/u.test(event.data) || (/^[ ,.;:?!]$/.test(event.data) && /[\p{L}\p{M}]$/u.test(before)))
}

function readerOf(view: EditorView): Reader | null {
  const reader = (view as unknown as { readonly domObserver?: Partial<Reader> }).domObserver
  return isReader(reader) ? reader : null
}

const isReader = (reader: Partial<Reader> | undefined): reader is Reader =>
  typeof reader?.flushSoon === 'function' && typeof reader.forceFlush === 'function'
