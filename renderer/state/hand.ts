/**
 * Whether a hand is typing in the copy. What lies beside the copy is drawn when it rests, so that no key waits for a list. Whatever
 * else the editor does ends the typing at once.
 */
import { create } from 'zustand'

/** Milliseconds without a key after which the hand rests, and the longest that what lies beside the copy is left as it was. */
const restsAfter = 450
const leftAtMost = 4_000

export const useHand = create<{ readonly typing: boolean }>(() => ({ typing: false }))

const isTyping = (): boolean => useHand.getState().typing

let since = 0
let timer: ReturnType<typeof setTimeout> | undefined
let waiting: (() => void)[] = []

/** A key was typed in the copy. */
export function handTyped(): void {
  const now = performance.now()
  if (!isTyping()) {
    since = now
    useHand.setState({ typing: true })
  }
  clearTimeout(timer)
  timer = setTimeout(handRests, Math.max(0, Math.min(restsAfter, since + leftAtMost - now)))
}

/** The typing is over, or what was done is to be seen at once. */
export function handRests(): void {
  if (!isTyping()) return
  clearTimeout(timer)
  useHand.setState({ typing: false })
  const works = waiting
  waiting = []
  for (const work of works) work()
}

/** Does something when no hand is typing: now, or as soon as it rests. */
export function whenHandRests(work: () => void): void {
  if (isTyping()) waiting.push(work)
  else work()
}
