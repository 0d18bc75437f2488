/**
 * Evidence that a line of a page is copy of its article, a line at a time. Each piece is a question with a weight; the sum is how sure the
 * page is of the line (natural logarithm of the odds). The weights were fitted by logistic regression on a few hundred pages in many
 * languages and rounded; a piece that did not hold on pages left out of the fitting was dropped. No piece names a site.
 */
import { isFurniture, isRunning } from './look'
import type { Repetition } from './repetition'
import { markupCertainty } from './told'
import type { Unit } from './unit'
import { pageWords } from './words/page-words'
import { stopWords } from './words/stop-words'

/** A line with what stands around it. Shares are 0 to 1. */
export interface View {
  readonly unit: Unit
  readonly gap: number
  readonly gapBelow: number
  readonly times: number
  readonly running2: number
  readonly running6: number
  readonly running20: number
  readonly furniture2: number
  readonly furniture6: number
  readonly short6: number
  readonly dates6: number
  readonly aboveRunning: boolean
  readonly belowRunning: boolean
  /** Lines since the last line of running text, and to the next. */
  readonly sinceRunning: number
  readonly toRunning: number
  /** Comment controls among the next three lines, and above anywhere. */
  readonly repliesNear: boolean
  readonly commentsAbove: number
  readonly relatedAbove: number
  readonly functionWords: number
  /** Speaks of the page, the site or the reader's account in one way or another. */
  readonly chatty: boolean
}

export interface Evidence {
  readonly name: string
  readonly weight: number
  readonly holds: (view: View) => number
}

const { housekeeping, invitation, licence, pointer, pageTalk, author, some } = pageWords

/** What a sentence speaks of shows in its first lines. */
const opening = 300

const yes = (fact: boolean): number => (fact ? 1 : 0)
const wide = (from: number, to: number) => (view: View): number => yes(view.unit.measure.width >= from && view.unit.measure.width < to)

const questions: readonly Evidence[] = [
  { name: 'under 12 wide', weight: -1, holds: wide(0, 12) },
  { name: '12 to 25 wide', weight: -0.8, holds: wide(12, 25) },
  { name: '80 to 140 wide', weight: -0.3, holds: wide(80, 140) },
  { name: '140 to 260 wide', weight: 0.6, holds: wide(140, 260) },
  { name: '260 to 500 wide', weight: 1.1, holds: wide(260, 500) },
  { name: 'over 500 wide', weight: 0.8, holds: wide(500, Infinity) },
  { name: 'ends as a sentence', weight: 0.9, holds: (view) => yes(view.unit.measure.ended) },
  { name: 'long and ends as a sentence', weight: 1.3, holds: (view) => yes(view.unit.measure.ended && view.unit.measure.width >= 60) },
  { name: 'long without an end', weight: 0.9, holds: (view) => yes(!view.unit.measure.ended && view.unit.measure.width >= 80) },
  { name: 'ends with a colon', weight: 0.4, holds: (view) => yes(view.unit.measure.colon) },
  { name: 'four sentences or more', weight: 0.2, holds: (view) => yes(view.unit.measure.sentences >= 4) },
  { name: 'has quotation marks', weight: 0.5, holds: (view) => yes(view.unit.measure.quoted) },
  { name: 'function words', weight: 0.8, holds: (view) => view.functionWords },
  { name: 'function words in a short line', weight: -0.3, holds: (view) => (view.unit.measure.width < 80 ? view.functionWords : 0) },
  { name: 'no function word in a long line', weight: -0.3, holds: (view) => yes(view.unit.measure.width >= 60 && view.functionWords === 0) },
  { name: 'begins in lower case', weight: 0.9, holds: (view) => yes(view.unit.measure.lowerStart) },
  { name: 'mostly figures', weight: 0.7, holds: (view) => yes(view.unit.measure.digits > view.unit.measure.letters) },
  { name: 'some figures in a short line', weight: 0.8, holds: (view) => yes(view.unit.measure.width < 60 && view.unit.measure.digits > 0 && view.unit.measure.digits <= view.unit.measure.letters) },
  { name: 'parted by bars or arrows', weight: -0.7, holds: (view) => yes(view.unit.text.length < 300 && /[|›»•·→]/.test(view.unit.text)) },
  { name: 'copyright sign', weight: -0.6, holds: (view) => yes(view.unit.text.length < 400 && /©|\(c\) |copyright/i.test(view.unit.text)) },
  { name: 'speaks of cookies or privacy', weight: -0.8, holds: (view) => yes(view.chatty && housekeeping.test(view.unit.text.slice(0, opening))) },
  { name: 'speaks of subscribing', weight: -1.3, holds: (view) => yes(view.chatty && invitation.test(view.unit.text.slice(0, opening))) },
  { name: 'speaks of licences', weight: -1.1, holds: (view) => yes(view.chatty && licence.test(view.unit.text.slice(0, opening))) },
  { name: 'points to another story', weight: -0.6, holds: (view) => yes(view.unit.measure.width < 250 && pointer.test(view.unit.text)) },
  { name: 'speaks of the page itself', weight: -1, holds: (view) => yes(view.chatty && pageTalk.test(view.unit.text.slice(0, opening))) },
  { name: 'address or handle', weight: 0.2, holds: (view) => yes(view.unit.measure.width < 200 && /https?:|www\.|[^\s@]@[^\s@]|(?:^|\s)[@#]\p{L}/u.test(view.unit.text)) },
  { name: 'button by its words', weight: -0.9, holds: (view) => yes(view.unit.furniture !== undefined && isFurniture(view.unit)) },
  { name: 'byline', weight: -0.2, holds: (view) => yes(view.unit.shape === 'byline') },
  { name: 'date', weight: -0.8, holds: (view) => yes(view.unit.shape === 'date') },
  { name: 'table row', weight: 1.7, holds: (view) => yes(view.unit.shape === 'table-row') },
  { name: 'separator', weight: 0.4, holds: (view) => yes(view.unit.shape === 'separator') },
  { name: 'stands twice', weight: -0.6, holds: (view) => yes(view.times === 2) },
  { name: 'stands three times or more', weight: -0.3, holds: (view) => yes(view.times >= 3) },
  { name: 'long and stands twice', weight: -0.2, holds: (view) => yes(view.times >= 2 && view.unit.measure.width >= 80) },
  { name: 'no room above', weight: -0.7, holds: (view) => yes(view.gap === 0) },
  { name: 'wide room above', weight: 0.3, holds: (view) => yes(view.gap >= 3) },
  { name: 'wide room below', weight: -0.3, holds: (view) => yes(view.gapBelow >= 3) },
  { name: 'no room around', weight: -0.4, holds: (view) => yes(view.gap === 0 && view.gapBelow === 0) },
  { name: 'share of running text, 2 lines around', weight: 1.6, holds: (view) => view.running2 },
  { name: 'share of running text, 6 lines around', weight: 0.8, holds: (view) => view.running6 },
  { name: 'share of running text, 20 lines around', weight: -0.9, holds: (view) => view.running20 },
  { name: 'share of buttons, 2 lines around', weight: -0.4, holds: (view) => view.furniture2 },
  { name: 'share of buttons, 6 lines around', weight: -0.5, holds: (view) => view.furniture6 },
  { name: 'share of short lines, 6 around', weight: -0.8, holds: (view) => view.short6 },
  { name: 'share of dates, 6 around', weight: -0.2, holds: (view) => view.dates6 },
  { name: 'speaks of its author', weight: -0.3, holds: (view) => yes(view.chatty && author.test(view.unit.text.slice(0, opening))) },
  { name: 'short between running text', weight: 0.3, holds: (view) => yes(!isRunning(view.unit) && view.aboveRunning && view.belowRunning) },
  { name: 'short, running text below only', weight: -0.2, holds: (view) => yes(!isRunning(view.unit) && !view.aboveRunning && view.belowRunning) },
  { name: 'short, running text above only', weight: -0.3, holds: (view) => yes(!isRunning(view.unit) && view.aboveRunning && !view.belowRunning) },
  { name: 'running text alone', weight: -0.3, holds: (view) => yes(isRunning(view.unit) && !view.aboveRunning && !view.belowRunning) },
  { name: 'far from running text', weight: -0.6, holds: (view) => yes(!isRunning(view.unit) && view.sinceRunning > 4 && view.toRunning > 4) },
  { name: 'replies near', weight: -0.3, holds: (view) => yes(view.repliesNear) },
  { name: 'below comments', weight: -0.7, holds: (view) => yes(view.commentsAbove > 0) },
  { name: 'below a related box', weight: -0.9, holds: (view) => yes(view.relatedAbove > 0) },
]

export const evidenceNames: readonly string[] = questions.map(({ name }) => name)

/** The answer to every question, in order, for every unit. Linear. */
export function answers(units: readonly Unit[], repeats: Repetition): readonly (readonly number[])[] {
  return viewsOf(units, repeats).map((view) => questions.map(({ holds }) => holds(view)))
}

/** How sure the page is of each line, in natural logarithm of the odds that it is copy of the article. */
export function certainty(views: readonly View[]): readonly number[] {
  return views.map((view) => questions.reduce((sum, { weight, holds }) => sum + weight * holds(view), markupCertainty(view.unit)))
}

export function viewsOf(units: readonly Unit[], repeats: Repetition): readonly View[] {
  const running = units.map((unit) => isRunning(unit))
  const runningBefore = sums(running)
  const furnitureBefore = sums(units.map((unit) => isFurniture(unit)))
  const shortBefore = sums(units.map((unit) => unit.measure.width < 45 && !unit.measure.ended))
  const datesBefore = sums(units.map((unit) => unit.shape === 'date'))
  const commentsBefore = sums(units.map((unit) => unit.furniture === 'comments' && isFurniture(unit)))
  const relatedBefore = sums(units.map((unit) => unit.furniture === 'related' && isFurniture(unit)))
  const above = distances(running)
  const below = distances([...running].reverse()).reverse()
  const share = (before: readonly number[], at: number, reach: number): number => {
    const from = Math.max(0, at - reach)
    const to = Math.min(units.length, at + reach + 1)
    const own = (before[at + 1] ?? 0) - (before[at] ?? 0)
    return ((before[to] ?? 0) - (before[from] ?? 0) - own) / Math.max(1, to - from - 1)
  }
  return units.map((unit, at) => ({
    unit,
    gap: unit.gap,
    gapBelow: units[at + 1]?.gap ?? 9,
    times: repeats.times(unit),
    running2: share(runningBefore, at, 2),
    running6: share(runningBefore, at, 6),
    running20: share(runningBefore, at, 20),
    furniture2: share(furnitureBefore, at, 2),
    furniture6: share(furnitureBefore, at, 6),
    short6: share(shortBefore, at, 6),
    dates6: share(datesBefore, at, 6),
    aboveRunning: running[at - 1] ?? false,
    belowRunning: running[at + 1] ?? false,
    sinceRunning: above[at] ?? 99,
    toRunning: below[at] ?? 99,
    repliesNear: (commentsBefore[Math.min(units.length, at + 4)] ?? 0) > (commentsBefore[at + 1] ?? 0),
    commentsAbove: commentsBefore[at] ?? 0,
    relatedAbove: relatedBefore[at] ?? 0,
    functionWords: functionShare(unit),
    chatty: unit.text.length < 900 && some.test(unit.text.slice(0, opening)),
  }))
}

function sums(facts: readonly boolean[]): readonly number[] {
  const before = [0]
  let sum = 0
  for (const fact of facts) {
    if (fact) sum += 1
    before.push(sum)
  }
  return before
}

/** How many lines above each line the nearest true one stands. */
function distances(facts: readonly boolean[]): number[] {
  let since = 99
  return facts.map((fact) => {
    const distance = since
    since = fact ? 1 : Math.min(99, since + 1)
    return distance
  })
}

const functionWords: ReadonlySet<string> = new Set(Object.values(stopWords).flatMap((list) => [...list]).filter((word) => word.length > 1))

function functionShare(unit: Unit): number {
  const words = unit.key.split(' ')
  return words.filter((word) => functionWords.has(word)).length / words.length
}
