/**
 * Which line of a page is the headline of its article. Every line is asked the same questions, with the body that would stand under it
 * among them; the weights were fitted (a choice of one line in a page) on a few hundred pages in many languages, and rounded.
 */
import { holdsDate } from './dateline'
import { weigh, type Evidence } from './evidence'
import type { HeadFacts, HeadLine, HeadView } from './headline-views'
import { isRunning } from './look'
import { marks } from './measure'
import type { Unit } from './unit'
import { count } from './view'

const yes = (fact: boolean): number => (fact ? 1 : 0)
const wide = (from: number, to: number) => ({ unit }: HeadFacts): number => yes(unit.measure.width >= from && unit.measure.width < to)

/** The line, whatever stands below it. */
export const lineQuestions: readonly Evidence<HeadFacts>[] = [
  { name: 'under 12 wide', weight: -2.4, holds: wide(0, 12) },
  { name: '12 to 20 wide', weight: -1.3, holds: wide(12, 20) },
  { name: '20 to 35 wide', weight: -0.9, holds: wide(20, 35) },
  { name: '110 to 150 wide', weight: -1.3, holds: wide(110, 150) },
  { name: 'over 150 wide', weight: -1.8, holds: wide(150, 999) },
  { name: 'byline or date within 5 lines', weight: 1.4, holds: ({ page, at }) => yes(count(page.signed, at + 1, at + 6) > 0) },
  { name: 'byline or date in the next line', weight: 0.9, holds: ({ page, at }) => yes(count(page.signed, at + 1, at + 2) > 0) },
  { name: 'byline or date in the line above', weight: 0.9, holds: ({ page, at }) => yes(count(page.signed, at - 1, at) > 0) },
  { name: 'ends as a sentence', weight: -1.4, holds: ({ unit }) => yes(unit.measure.ended && !unit.measure.question) },
  { name: 'ends with a colon', weight: -1.7, holds: ({ unit }) => yes(unit.measure.colon) },
  { name: 'stands twice or three times', weight: 0.5, holds: ({ times }) => yes(times === 2 || times === 3) },
  { name: 'ends a longer line', weight: 1.6, holds: ({ inTrail }) => yes(inTrail) },
  { name: 'has a date', weight: -0.4, holds: ({ unit }) => yes(holdsDate(unit)) },
  { name: 'has bars or arrows', weight: -1.7, holds: ({ unit }) => yes((unit.measure.marks & marks.bar) !== 0) },
  { name: 'has three commas', weight: -1.1, holds: ({ unit }) => yes((unit.measure.marks & marks.comma) !== 0 && (unit.text.match(/[,،、]/g)?.length ?? 0) >= 3) },
  { name: 'two words or one', weight: -1.3, holds: ({ unit }) => yes(unit.measure.words <= 2 && unit.measure.width < 35) },
  { name: 'begins in lower case', weight: -1, holds: ({ unit }) => yes(unit.measure.lowerStart) },
  { name: 'short lines above', weight: 1.2, holds: ({ page, at }) => count(page.scraps, at - 4, at) / Math.max(1, Math.min(4, at)) },
  { name: 'room above', weight: -0.9, holds: ({ unit }) => yes(unit.gap >= 1) },
  { name: 'below comments or other stories', weight: -0.3, holds: ({ boxed }) => yes(boxed) },
  { name: 'a like line right above', weight: -0.4, holds: ({ page, at, unit }) => yes(isLike(page.units[at - 1], unit)) },
  { name: 'a like line right below', weight: -0.3, holds: ({ page, at, unit }) => yes(isLike(page.units[at + 1], unit)) },
  { name: 'breaks off with dots', weight: 0.6, holds: ({ unit }) => yes(unit.text.endsWith('...') || unit.text.endsWith('…')) },
  { name: 'in capitals', weight: 0.3, holds: ({ unit }) => yes(unit.measure.capitals > 0.9 && unit.measure.words >= 3) },
  { name: 'picture or byline in the next two lines', weight: 0.5, holds: ({ page, at }) => yes(count(page.signedOrPictured, at + 1, at + 3) > 0) },
  { name: 'running text right below', weight: 0.5, holds: ({ page, at }) => yes(page.running[at + 1] === true) },
  { name: 'first in the page', weight: 1.3, holds: ({ at }) => yes(at < 3) },
  { name: 'share of the page above it', weight: -0.6, holds: ({ page, at }) => at / page.units.length },
  { name: 'ends with a question mark', weight: -0.2, holds: ({ unit }) => yes(unit.measure.question) },
]

/** The line over a body. */
export const bodyQuestions: readonly Evidence<HeadView>[] = [
  { name: 'body value lost', weight: 0.4, holds: ({ deficit }) => Math.max(-12, deficit) },
  { name: 'lines to the body', weight: -0.6, holds: ({ distance }) => Math.log(distance) },
  { name: 'right over the body', weight: -0.9, holds: ({ distance }) => yes(distance === 1) },
  { name: 'words shared with the body', weight: 2.4, holds: ({ shared }) => shared },
]

/** Of one width and make: a line of a list. */
function isLike(other: Unit | undefined, unit: Unit): boolean {
  if (other === undefined || other.key === unit.key || other.shape !== unit.shape) return false
  const ratio = (other.measure.width + 8) / (unit.measure.width + 8)
  return ratio > 0.6 && ratio < 1.67 && other.measure.ended === unit.measure.ended
}

/** What the format itself says outweighs all looks. */
const statedWeight = 6
const elementWeight = 4

/** What speaks for a line as the headline of whatever stands below it. */
export function lineWorth(facts: HeadFacts): number {
  const { unit, page } = facts
  const named = page.stated !== '' && unit.measure.width >= 12 && page.stated.startsWith(unit.key)
  const told = (named ? statedWeight : 0) + (unit.hint?.element === 'h1' ? elementWeight : 0)
  return told + weigh(lineQuestions, facts)
}

/** What speaks for it as the headline of a body. */
export function headlineValue(view: HeadView): number {
  return view.line.worth + weigh(bodyQuestions, view)
}

/** Above a line without a headline above it. */
const noHeadline = -6

/** More than this no look of a line says; what the format states would say too much to what stands below. */
const surest = 8

/** For every line what speaks for the best headline above it; each paragraph that stands between them takes one off. */
export function headlinesAbove(lines: readonly HeadLine[], units: readonly Unit[]): readonly number[] {
  const worths = new Map(lines.map(({ at, worth }) => [at, Math.min(surest, worth)]))
  const above: number[] = []
  let best = noHeadline
  units.forEach((unit, at) => {
    above.push(best)
    best = Math.max(noHeadline, best - (isRunning(unit) ? 1 : 0), worths.get(at) ?? noHeadline)
  })
  return above
}
