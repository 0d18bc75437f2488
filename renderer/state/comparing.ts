/** Which earlier state the comparison begins with, where one was asked for. */
import type { ChangeId } from '../../store/model'
import { openSheet } from './sheets'

let asked: ChangeId | null | undefined

/** Holds the open story against how it stood after a change; `null`: as it came. */
export function compareWith(change: ChangeId | null): void {
  asked = change
  openSheet('compare')
}

/** What was asked for, once. */
export function takeAsked(): ChangeId | null | undefined {
  const now = asked
  asked = undefined
  return now
}
