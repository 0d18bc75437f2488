/** Short messages at the foot of the window, read out by screen readers. They go by themselves; a failure waits to be closed. */
import { create } from 'zustand'

export interface NoticeAction {
  readonly name: string
  readonly run: () => void
  /** `undo`: Ctrl+Z runs it while the message is shown, because it is what the editor did last. */
  readonly undo?: boolean
}

export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'failure'
  readonly action?: NoticeAction
}

interface Notices {
  readonly shown: readonly Notice[]
  /** Read out, not shown: for what is seen anyway. */
  readonly spoken: string
}

export const useNotices = create<Notices>(() => ({ shown: [], spoken: '' }))

const mostShown = 3
const waitMilliseconds = 8_000
let last = 0

export function tell(text: string, action?: NoticeAction): void {
  leaveLater(show(text, 'plain', action))
}

/** A message does not go while the focus or the pointer is on it. */
let reading = false
export const setReading = (now: boolean): void => {
  reading = now
}

function leaveLater(id: number): void {
  setTimeout(() => (reading ? leaveLater(id) : dismiss(id)), waitMilliseconds)
}

export function tellFailure(text: string, action?: NoticeAction): void {
  show(text, 'failure', action)
}

/** For screen readers alone. */
export function speak(text: string): void {
  useNotices.setState({ spoken: text })
}

export function dismiss(id: number): void {
  useNotices.setState((state) => ({ shown: state.shown.filter((notice) => notice.id !== id) }))
}

/** The undo the last message offers, taken: the message goes with it. */
export function takeOfferedUndo(): (() => void) | undefined {
  const offered = [...useNotices.getState().shown].reverse().find((notice) => notice.action?.undo === true)
  if (offered === undefined) return undefined
  dismiss(offered.id)
  return offered.action?.run
}

/** Something newer was done: Ctrl+Z is no longer about the message's act. */
export function withdrawUndoOffers(): void {
  const { shown } = useNotices.getState()
  if (shown.some((notice) => notice.action?.undo === true)) {
    useNotices.setState({ shown: shown.filter((notice) => notice.action?.undo !== true) })
  }
}

function show(text: string, tone: Notice['tone'], action: NoticeAction | undefined): number {
  last += 1
  const notice: Notice = { id: last, text, tone, ...(action === undefined ? {} : { action }) }
  useNotices.setState((state) => ({ shown: [...state.shown.filter((old) => !says(notice, old)), notice].slice(-mostShown) }))
  return notice.id
}

/** Whether a newer message leaves an older one nothing to say: the same words, or another of a kind that leads to the same place. */
const says = ({ text, tone, action }: Notice, old: Notice): boolean =>
  text === old.text || (tone === 'plain' && old.tone === 'plain' && action !== undefined && action.undo !== true && action.name === old.action?.name)
