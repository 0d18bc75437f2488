/**
 * Where one story ends and the next begins in copy that was pasted or sent in one piece. Each possible start is weighed by its
 * evidence: room above it, a separator, a headline that comes again before any copy does, a byline or dateline below.
 */
import { opensWithDateline } from './dateline'
import type { FurnitureKind } from './furniture'
import { isFurniture, isHeadlineShaped, isRunning, isSameHeadline } from './look'
import type { Repetition } from './repetition'
import { separatorOf } from './separators'
import type { Unit } from './unit'

/** Evidence a start must have. Three blank lines over a headline are enough alone; so is a headline repeated before its copy. */
const enough = 3

/** Indices of the units that begin a story; always begins with 0. */
export function storyStarts(units: readonly Unit[], repeats: Repetition): readonly number[] {
  const usual = usualGap(units)
  const starts = [0]
  let copySince = 0
  units.forEach((unit, at) => {
    if (at > 0 && copySince > 0 && evidence(units, at, usual, repeats) >= enough) {
      starts.push(at)
      copySince = 0
    }
    if (isCopy(unit, repeats)) copySince += 1
  })
  return starts
}

/** A paragraph that stands once: what comes again is a caption, until it is longer than any. */
function isCopy(unit: Unit, repeats: Repetition): boolean {
  return isRunning(unit) && (unit.measure.width > 250 || repeats.times(unit) === 1)
}

/**
 * Whether stories were scraped one below the other: each has a short head and then hardly anything but copy, and at least one head begins
 * with a line that stands there again, or rules part them all. Whatever buttons lie between, that is not one page with its menus.
 */
export function isRunTogether(units: readonly Unit[], starts: readonly number[], repeats: Repetition): boolean {
  if (starts.length < 2) return false
  const stories = starts.map((start, at) => parts(units.slice(start, starts[at + 1]), repeats))
  if (!stories.every(isStory)) return false
  if (stories.some(({ head }) => beginsTwice(head))) return true
  return starts.every((start) => start === 0 || roomAbove(units, start).separator !== undefined)
}

interface Parts {
  readonly head: readonly Unit[]
  readonly copy: number
  /** Short lines behind the head that are no copy, no button and no repeat. */
  readonly others: number
}

function parts(story: readonly Unit[], repeats: Repetition): Parts {
  const isBody = (unit: Unit) => isCopy(unit, repeats) || unit.shape === 'table-row'
  const first = story.findIndex(isBody)
  const below = first === -1 ? [] : story.slice(first)
  const copy = below.filter(isBody).length
  const isOther = (unit: Unit) =>
    !isBody(unit) && !isRunning(unit) && !isFurniture(unit) && repeats.times(unit) === 1 && unit.measure.width < 60
  return { head: first === -1 ? story : story.slice(0, first), copy, others: below.filter(isOther).length }
}

/** Four headlines, each with its picture line twice, and some buttons. */
const longestHead = 20

/** A recipe or a table of results has as many short lines as copy; then its headline must stand twice, as no menu's does. */
const isStory = ({ head, copy, others }: Parts): boolean =>
  head.length <= longestHead && copy >= 2 && (others <= 2 + copy / 5 || (others <= copy && beginsTwice(head)))

/** One of the first two lines of a head stands in it again. */
function beginsTwice(head: readonly Unit[]): boolean {
  return head.slice(0, 2).some((unit, at) => !isFurniture(unit) && head.some((other, place) => place > at && isSameHeadline(unit, other)))
}

function evidence(units: readonly Unit[], at: number, usual: number, repeats: Repetition): number {
  const unit = units[at] as Unit
  const shaped = isHeadlineShaped(unit)
  if (isFurniture(unit) || !(shaped || (unit.measure.width <= 220 && unit.shape === undefined))) return 0
  const above = roomAbove(units, at)
  const roomy = above.gap >= 2 && above.gap > usual
  const again = comesAgain(units, at, repeats, above.separator !== undefined || roomy)
  if (!shaped && !again) return 0
  const below = firstCopy(units, at, usual, repeats)
  if (below === undefined && !again) return 0
  const room = roomy ? (above.gap >= 3 || usual === 0 ? 3 : 1.5) : 0
  const parted = above.separator === 'end' || above.pageBreak ? 3 : above.separator === 'rule' ? (unit.measure.words >= 4 ? 3 : 1.5) : 0
  // The same line right below it is a repeat too, and a refrain where nothing else speaks for a head.
  const under = units[at + 1]
  const doubled = !again && under !== undefined && isSameHeadline(unit, under) ? 1.5 : 0
  // A paragraph has no room above it but what all have.
  if (isRunning(unit) && room + parted === 0 && !again) return 0
  const buttons = roomy && shaped && unit.measure.words >= 4 && (isButton(units[at - 1]) || isButton(under)) ? 1.5 : 0
  return room + parted + (again ? 3 : 0) + signed(units, at, below, usual) + doubled + buttons
}

/** Such buttons stand at the head and the foot of a story; an advertisement stands anywhere. */
function isButton(unit: Unit | undefined): boolean {
  return unit?.furniture !== undefined && isFurniture(unit) && atEdges.has(unit.furniture)
}

const atEdges: ReadonlySet<FurnitureKind> = new Set(['share', 'text-size', 'comments', 'newsletter', 'follow', 'account', 'player', 'stamp'])

/** Byline, dateline, picture credit, or a picture line that comes again, between the line and its copy: the furniture of a story's head. */
function signed(units: readonly Unit[], at: number, below: number | undefined, usual: number): number {
  if (below === undefined) return 0
  const between = headBelow(units, at, below, usual)
  const byline = between.some((unit) => unit.shape === 'byline' || unit.shape === 'date' || unit.shape === 'dateline')
  const picture = between.some((unit) => unit.shape === 'credited' || unit.shape === 'credit')
  const twice = between.some((unit, index) => !isFurniture(unit) && between.some((other, place) => place > index && other.key === unit.key))
  const lead = units[below] as Unit
  const agency = /^.{2,60}\([^()]{2,30}\)\s*[-–—]/.test(lead.text.slice(0, 120))
  return (byline ? 1.5 : 0) + (twice ? 2 : 0) + (picture ? 1.5 : 0) + (opensWithDateline(lead.text) ? (agency ? 2 : 1) : 0)
}

/** The lines between a headline and its copy; those below more room are the head of another story. */
function headBelow(units: readonly Unit[], at: number, below: number, usual: number): readonly Unit[] {
  const between = units.slice(at + 1, below)
  const least = Math.max(usual, units[at]?.gap ?? 0)
  const other = between.findIndex((unit) => unit.gap > least && isHeadlineShaped(unit) && unit.key !== units[at]?.key)
  return other === -1 ? between : between.slice(0, other)
}

/** How far below a headline its copy begins: a few captions, credits and buttons. */
const headReach = 14

/** Nothing below a wide gap, a rule with a headline under it or an end mark counts, unless the same headline stands there again. */
function firstCopy(units: readonly Unit[], at: number, usual: number, repeats: Repetition): number | undefined {
  for (let below = at + 1; below < units.length && below <= at + headReach; below += 1) {
    const unit = units[below] as Unit
    const afterRule = separatorOf(units[below - 1]?.text ?? '') === 'rule'
    const parted = ((unit.gap >= 3 && unit.gap > usual) || afterRule) && unit.key !== units[at]?.key && isHeadlineShaped(unit)
    if (parted || separatorOf(unit.text) === 'end') return undefined
    if (isCopy(unit, repeats)) return below
  }
  return undefined
}

/**
 * The same line stands again before any copy that stands only once: the mark of a page's own repetition. Below room it may be as short
 * as a word, and a picture line without a credit may stand between.
 */
function comesAgain(units: readonly Unit[], at: number, repeats: Repetition, belowRoom: boolean): boolean {
  const unit = units[at] as Unit
  if (repeats.places(unit)[0] !== at || unit.measure.width < (belowRoom ? 6 : 15)) return false
  const next = units.slice(at + 2, at + 1 + 2 * headReach).findIndex((other) => isSameHeadline(unit, other))
  if (next === -1) return false
  const once = units.slice(at + 1, at + 2 + next).filter((between) => isRunning(between) && repeats.times(between) === 1 && between.shape !== 'credited')
  return once.length === 0 || (belowRoom && once.length === 1 && (once[0] as Unit).measure.width <= longestCaption)
}

const longestCaption = 200

/** Room over a line, counted through the crumbs right above it. */
function roomAbove(units: readonly Unit[], at: number): { gap: number; separator?: string; pageBreak: boolean } {
  let gap = 0
  for (let above = at; above > 0 && above > at - 6; above -= 1) {
    const unit = units[above] as Unit
    gap = Math.max(gap, unit.gap)
    if (unit.lines[0]?.pageBreak === true) return { gap, pageBreak: true }
    const over = units[above - 1] as Unit
    const separator = separatorOf(over.text)
    if (separator !== undefined && separator !== 'section') return { gap, separator, pageBreak: false }
    if (!isFurniture(over)) break
  }
  return { gap, pageBreak: false }
}

/** The blank lines that usually stand between two paragraphs here. */
function usualGap(units: readonly Unit[]): number {
  const counts = new Map<number, number>()
  units.forEach((unit, at) => {
    const above = units[at - 1]
    if (above !== undefined && isRunning(unit) && isRunning(above)) counts.set(unit.gap, (counts.get(unit.gap) ?? 0) + 1)
  })
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best?.[0] ?? 1
}
