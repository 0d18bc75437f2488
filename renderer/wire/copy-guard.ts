/**
 * What is copied or dragged out of a story that is held in does not leave the window. Cutting and pasting inside that story still works:
 * the words wait here, and other programs get a line in their place.
 */
import { tell } from '../state/notices'
import { currentSession, useStory } from '../state/story'
import { isHeldOpen } from './held'
import { wireWords } from './words'

interface Stash {
  readonly story: string
  readonly data: DataTransfer
}

let stash: Stash | null = null

/** Heard after the story editor has put its words on the clipboard. */
export function guardCopy(event: ClipboardEvent): void {
  const held = heldStory()
  const { clipboardData } = event
  if (held === null || clipboardData === null || isField(event.target)) return
  const inCopy = isCopy(event.target)
  stash = inCopy && event.defaultPrevented ? { story: held, data: duplicate(clipboardData) } : null
  event.preventDefault()
  clipboardData.clearData()
  clipboardData.setData('text/plain', wireWords.instead)
  tell(stash === null ? wireWords.copied : wireWords.copiedInside)
}

/** Heard before everyone else: our own line is pasted as the words it stands for, in the story they came from. */
export function guardPaste(event: ClipboardEvent): void {
  if (stash === null || event.clipboardData?.getData('text/plain') !== wireWords.instead) return
  if (!isCopy(event.target) || currentSession(useStory.getState())?.id !== stash.story) return
  event.preventDefault()
  event.stopImmediatePropagation()
  event.target?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: duplicate(stash.data) }))
}

export function guardDrag(event: DragEvent): void {
  if (heldStory() !== null && !isField(event.target)) event.preventDefault()
}

function heldStory(): string | null {
  const session = currentSession(useStory.getState())
  return session !== null && isHeldOpen(session.open) ? session.id : null
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
const isCopy = (target: EventTarget | null): boolean => elementOf(target)?.isContentEditable === true

function elementOf(target: EventTarget | null): HTMLElement | null {
  if (target instanceof HTMLElement) return target
  return target instanceof Node ? target.parentElement : null
}

function duplicate(from: DataTransfer): DataTransfer {
  const data = new DataTransfer()
  for (const type of from.types) data.setData(type, from.getData(type))
  return data
}
