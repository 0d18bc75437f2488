/**
 * Letters are drawn before they are read. Chromium puts what is typed in the document by itself; ProseMirror would read it back before
 * the frame that shows it, and every key waited for that. It has a way to read later (`flushSoon`, 20 ms: after the frame), and
 * takes it here where nothing but itself can come of a key. Whoever asks for the state meanwhile gets it with the letter:
 * nobody sees a state that the screen is ahead of.
 *
 * A letter also goes straight to the copy. React listens to every event at its root, on the way down and on the way up, and each
 * of the five events of a key asked it four times or so; it has nothing to do with letters in the copy.
 */
import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** What reads the document, of ProseMirror's own parts (prosemirror-view 1.42, `domobserver.ts`). */
interface Reader {
  flushSoon(): void
  forceFlush(): void
}

/** The copy in which something was typed that is not yet read. */
let waiting: EditorView | null = null

/** The first of the plugins: what it takes is of no other's concern. */
export const letters = new Plugin({
  view: (view) => {
    readBeforeState(view)
    return { destroy: sendStraight(view) }
  },
  props: {
    handleDOMEvents: {
      beforeinput: (view, event) => {
        if (!isPlain(view, event)) return false
        waiting = view
        readerOf(view)?.flushSoon()
        return true
      },
    },
  },
})

/** The events of a letter, in their order. `textInput` is Chromium's; ProseMirror asks for neither it nor `input`. */
const eventsOfLetter = ['keydown', 'keypress', 'textInput', 'input', 'keyup'] as const

/** Listeners of the document hear a letter before this, those of the copy's own parts do not. Answers how to stop. */
function sendStraight(view: EditorView): () => void {
  const send = (event: Event): void => {
    if (event.target !== view.dom || !isOfLetter(event)) return
    event.stopPropagation()
    if (event instanceof KeyboardEvent) view.dispatchEvent(event)
  }
  for (const name of eventsOfLetter) document.addEventListener(name, send, true)
  return () => { for (const name of eventsOfLetter) document.removeEventListener(name, send, true) }
}

/** A key that is a command has something held with it or has a name, and an input method's keys are not the copy's yet. */
function isOfLetter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return event.type === 'textInput' || (event instanceof InputEvent && event.inputType === 'insertText')
  return [...event.key].length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing
}

/** Reads what was typed, if it waits to be read. */
export function readLetters(view: EditorView): void {
  if (waiting !== view) return
  waiting = null
  readerOf(view)?.forceFlush()
}

function readBeforeState(view: EditorView): void {
  let { state } = view
  Object.defineProperty(view, 'state', {
    get: () => {
      // A key that is let go has the list of plugins looked through, and nothing else. No argument says so: this is a property.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (waiting === view && window.event?.type !== 'keyup') readLetters(view)
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
