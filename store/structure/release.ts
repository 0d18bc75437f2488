/**
 * The foot of a press release: below its last word stand notes to editors, words about the sender, and whom to call. All of it speaks to
 * the desk and none of it to readers.
 */
import { isHeadlineShaped, isRunning } from './look'
import { separatorOf } from './separators'
import { isFrame } from './told'
import type { Unit } from './unit'
import * as words from './words/release'

/** Indices of the first line of a foot and of the first line below it. */
export interface Foot {
  readonly from: number
  readonly to: number
}

/** The feet of all releases that run together here; each stands below copy. */
export function releaseFeet(units: readonly Unit[]): readonly Foot[] {
  const feet: Foot[] = []
  let copy = 0
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit
    if (copy > 0 && opensFoot(units, at)) {
      const to = footEnd(units, at)
      feet.push({ from: at, to })
      copy = 0
      at = to - 1
    } else if (isRunning(unit)) copy += 1
  }
  return feet
}

export const isInFoot = (feet: readonly Foot[], at: number): boolean => feet.some(({ from, to }) => at >= from && at < to)

/** "ENDS", alone on its line, is a word of copy nowhere but in a list of words: it counts at the end and over a foot. */
export function isEndWord(units: readonly Unit[], at: number): boolean {
  if (!words.endWord.test(units[at]?.text ?? '')) return false
  return at === units.length - 1 || headingOf(units[at + 1] as Unit) !== undefined
}

const headings = new Map<string, 'notes' | 'contact'>([
  ...words.notes.map((key) => [key, 'notes'] as const),
  ...words.contact.map((key) => [key, 'contact'] as const),
])

function headingOf(unit: Unit): 'notes' | 'contact' | 'about' | undefined {
  if (unit.measure.width > 80) return undefined
  return headings.get(unit.key) ?? (!unit.measure.ended && words.about.test(unit.text) ? 'about' : undefined)
}

/** How far below "Contact" an address or a telephone number may stand: name, title, house and street come first. */
const reach = 6

function opensFoot(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  const heading = headingOf(unit)
  if (heading === undefined || isFrame(unit)) return false
  if (heading === 'notes') return true
  if (heading === 'contact') return units.slice(at, at + reach).some(isAddress)
  const above = units[at - 1]
  return above !== undefined && (separatorOf(above.text) === 'end' || words.endWord.test(above.text))
}

const isAddress = ({ text }: Unit) => text.length <= 300 && words.address.test(text)

/** Another story may follow: below a rule, or as a headline over copy once the addresses have been given or after some room. */
function footEnd(units: readonly Unit[], from: number): number {
  let called = false
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit
    if (unit.lines[0]?.pageBreak === true) return at
    const separator = separatorOf(unit.text)
    if (separator === 'rule' || separator === 'end') {
      const next = units[at + 1]
      if (next === undefined || headingOf(next) === undefined) return at
    }
    if ((called || unit.gap >= 2) && isHeadlineOverCopy(units, at)) return at
    if (isAddress(unit)) called = true
  }
  return units.length
}

const headShapes = new Set<Unit['shape']>(['byline', 'date', 'dateline', 'credit', 'credited', 'caption'])

function isHeadlineOverCopy(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (!isHeadlineShaped(unit) || unit.measure.width < 20 || headingOf(unit) !== undefined || isAddress(unit)) return false
  let below = at + 1
  while (below < at + 5 && headShapes.has(units[below]?.shape)) below += 1
  const lead = units[below]
  return lead !== undefined && isRunning(lead) && !isAddress(lead)
}
