/** The smallest change that makes one text of another, and two such changes made on the same text put together. */
import { splitsPair } from '../../store/model'

export interface TextChange {
  readonly from: number
  readonly before: string
  readonly after: string
}

/** Length in UTF-16 units of what two texts begin with alike; never ends inside a surrogate pair. At most `limit`. */
export function alikeAtStart(one: string, other: string, limit = Infinity): number {
  const most = Math.min(one.length, other.length, limit)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return splitsPair(one, length) || splitsPair(other, length) ? length - 1 : length
}

/** The same from the end. */
export function alikeAtEnd(one: string, other: string, limit = Infinity): number {
  const most = Math.min(one.length, other.length, limit)
  let length = 0
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) length += 1
  const cut = length > 0 && (splitsPair(one, one.length - length) || splitsPair(other, other.length - length))
  return cut ? length - 1 : length
}

/** `null` when the two are the same. */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const start = alikeAtStart(before, after)
  const end = alikeAtEnd(before, after, Math.min(before.length, after.length) - start)
  return { from: start, before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) }
}

export function changed(text: string, change: TextChange): string {
  return text.slice(0, change.from) + change.after + text.slice(change.from + change.before.length)
}

/**
 * What a text becomes when `mine` was typed while it became `theirs` elsewhere. Where both touch the same words,
 * the typed ones stay: they are the editor's, and newer.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  const typed = textChange(base, mine)
  const other = textChange(base, theirs)
  if (typed === null) return theirs
  if (other === null) return mine
  if (other.from + other.before.length <= typed.from) {
    return changed(theirs, { ...typed, from: typed.from + other.after.length - other.before.length })
  }
  return typed.from + typed.before.length <= other.from ? changed(theirs, typed) : mine
}
