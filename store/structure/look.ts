/** What a unit looks like as copy: running text, a headline, a short line. Shared by the splitter and the labeller. */
import { isPlainSmall } from './letters'
import { isFrame } from './told'
import type { Unit } from './unit'

/** Words that are surely a control of the page: the whole line is one, or it begins like one and is no sentence of any length. */
export function isFurniture(unit: Unit): boolean {
  if (unit.shape === 'separator' || isFrame(unit)) return true
  if (unit.furniture === undefined) return false
  const { ended, width } = unit.measure
  return !ended || width <= 60 || unit.furniture === 'legal' || unit.furniture === 'comments' || unit.furniture === 'feed'
}

/** A paragraph of running text: ends like a sentence and is no scrap, or is long however it ends. */
export function isRunning(unit: Unit): boolean {
  if (isFurniture(unit) || unit.shape === 'table-row' || unit.shape === 'byline' || unit.shape === 'date' || unit.shape === 'credit') return false
  return (unit.measure.ended && unit.measure.width >= 45) || unit.measure.width >= 130
}

/** What may stand over a story: one short thought, usually without a stop. A script without spaces says it in five or six letters. */
export function isHeadlineShaped(unit: Unit): boolean {
  const { width, letters, digits, lowerStart, colon, sentences, words } = unit.measure
  if (isFurniture(unit) || (unit.shape !== undefined && unit.shape !== 'dateline')) return false
  const stop = !endsOnLetter(unit.text) && /[.。।۔]["'”’»)\]」』]*$/.test(unit.text.slice(-6)) && !/(?:\.\.\.|…|\p{Lu}\.)["'”’»]?$/u.test(unit.text.slice(-8))
  const enough = words >= 2 || width >= 20 || width > 2 * unit.text.length
  return width >= 12 && width <= 220 && letters > digits && !colon && !stop && sentences <= 3 && !lowerStart && enough
}

/** As most short lines do; of plain English ones, which is enough to spare the question. */
function endsOnLetter(text: string): boolean {
  return isPlainSmall(text.charCodeAt(text.length - 1) | 0x20)
}

/** What a site hangs behind its headlines: " - Reuters", " | The Daily". */
const siteName = /^\s[-–—|·•:]\s[^.!?]{2,40}$/

/** Whether two lines are one headline, be it that one has the site's name behind it. */
export function isSameHeadline({ key, text }: Unit, other: Unit): boolean {
  if (key === other.key) return key !== ''
  const [short, long] = text.length < other.text.length ? [text, other.text] : [other.text, text]
  return short.length >= 6 && long.startsWith(short) && siteName.test(long.slice(short.length))
}
