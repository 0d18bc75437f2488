/** Several whole pages of one site, pasted one below the other: each begins with the same menu. */
import { isRunning } from './look'
import type { Unit } from './unit'

/** So many lines in the same order are the same menu; fewer may be a row of buttons. */
const menu = 4
/** A page has at least so many paragraphs; what has fewer is the menu again at its foot. */
const paragraphs = 3

/** Indices of the units that begin a page; always begins with 0. Linear: a menu is looked for at the top of the text only. */
export function pageStarts(units: readonly Unit[]): readonly number[] {
  const top = units.slice(0, menu).map(({ key }) => key)
  if (top.length < menu || new Set(top).size < menu || top.includes('') || units.slice(0, menu).some(isRunning)) return [0]
  const again = units.flatMap((_, at) => (top.every((key, index) => units[at + index]?.key === key) ? [at] : []))
  const starts = again.filter((start, index) => isStory(units.slice(start, again[index + 1])))
  return starts[0] === 0 && starts.length === again.length ? starts : [0]
}

function isStory(units: readonly Unit[]): boolean {
  return units.filter(isRunning).length >= paragraphs
}
