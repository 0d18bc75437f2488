/**
 * The article on a pasted page, among menus, boxes and footers: its headline and the lines of its body. The body is the stretch (or
 * stretches) of lines that is likeliest as a whole; the headline is weighed together with the body that would stand under it.
 */
import { opensWithDateline } from './dateline'
import { certainty, viewsOf } from './evidence'
import { headlineValue, headViews, subjectWords } from './headline'
import type { HeadView } from './headline'
import type { FurnitureKind } from './furniture'
import { isFurniture, isRunning } from './look'
import type { Repetition } from './repetition'
import type { Unit } from './unit'

export interface Article {
  readonly headline: number | undefined
  /** First line of the body. */
  readonly start: number
  /** One past the last line of the body. */
  readonly end: number
  /** For every unit, whether it stands in the body. */
  readonly inBody: readonly boolean[]
}

/** What it costs to leave the body and come back to it: adverts interrupt articles, but an end is likelier. */
const leaving = 3
const perLineAway = 0.2
const pastComments = 6

/** A line nothing is known of is taken for copy rather than lost. */
const benefitOfDoubt = 0.15

/** What a body gains by starting with running text, and by a dateline; what a headline loses a line away from its body. */
const runningStart = 0.7
const datelineStart = 1
const perLineBelow = 0.05

/** How far above its body a headline may stand: byline, date, buttons, pictures and their captions. */
const headlineReach = 30

/** Buttons no story holds, and runs of short lines: a page of a site rather than copy someone cut out of it. */
export function isPage(units: readonly Unit[]): boolean {
  const controls = units.filter((unit) => unit.furniture !== undefined && siteKinds.has(unit.furniture) && isFurniture(unit)).length
  let listed = 0
  let run = 0
  for (const unit of units) {
    const short = unit.measure.width < 60 && !unit.measure.ended && (unit.shape === undefined || unit.shape === 'list-item')
    run = short ? run + 1 : 0
    if (run === 5) listed += 5
    else if (run > 5) listed += 1
  }
  if (openingList(units) >= 8) return true
  return (controls >= 2 && listed >= 8) || controls >= 5 || (listed >= 25 && controls >= 1)
}

/** Different short lines before the first running text: a story has one headline and a few lines under it, a site has its menu. */
function openingList(units: readonly Unit[]): number {
  const first = units.findIndex((unit) => isRunning(unit))
  const opening = units.slice(0, first === -1 ? units.length : first)
  const short = opening.filter((unit) => unit.measure.width < 40 && !unit.measure.ended && (unit.shape === undefined || unit.shape === 'list-item'))
  return new Set(short.map((unit) => unit.key)).size
}

const siteKinds: ReadonlySet<FurnitureKind> = new Set(['navigation', 'account', 'legal', 'related', 'comments', 'newsletter', 'follow', 'filing'])

/** Finds the article; nothing when no line is likely to be copy. */
export function findArticle(units: readonly Unit[], repeats: Repetition, stated: string | undefined): Article | undefined {
  const sure = certainty(viewsOf(units, repeats)).map((value) => value + benefitOfDoubt)
  const tails = bestTails(units, sure)
  const rough = strongestStart(units, tails)
  if (rough === undefined) return undefined
  const starts = units.map((_, at) => startValue(units, at, tails))
  const subject = wordsOf(units, rough, tails)
  const views = headViews(units, repeats, (at) => bodyBelow(at, starts), starts[rough] ?? 0, subject, stated)
  const headline = strongest(views)
  const chosen = headline === undefined ? rough : headline.at + headline.distance
  const start = headline === undefined ? chosen : belowSignature(units, chosen, tails)
  const inBody = follow(units.length, start, tails)
  return { headline: headline?.at, start, end: inBody.lastIndexOf(true) + 1, inBody }
}

function strongest(views: readonly HeadView[]): HeadView | undefined {
  let best: { view: HeadView; value: number } | undefined
  for (const view of views) {
    const value = headlineValue(view)
    if (view.deficit > -12 && (best === undefined || value > best.value)) best = { view, value }
  }
  return best?.view
}

/** The best body that starts within reach below a line. */
function bodyBelow(at: number, starts: readonly number[]): { value: number; start: number } | undefined {
  let best: { value: number; start: number } | undefined
  for (let start = at + 1; start <= at + headlineReach && start < starts.length; start += 1) {
    const value = (starts[start] ?? 0) - perLineBelow * (start - at)
    if (best === undefined || value > best.value) best = { value, start }
  }
  return best
}

/** How many lines into the body its byline and date may stand, under a standfirst or a picture. */
const signatureReach = 6

/** A body begins below its byline and its date; a standfirst over them is none of it. */
function belowSignature(units: readonly Unit[], start: number, tails: readonly Tail[]): number {
  let below = start
  let running = 0
  for (let at = start; at < start + signatureReach && at < units.length; at += 1) {
    const unit = units[at] as Unit
    if ((unit.shape === 'byline' || unit.shape === 'date') && running <= 1) below = nextOf(tails, start, at)
    if (isRunning(unit)) running += 1
  }
  return below
}

/** The first line of the body after a place. */
function nextOf(tails: readonly Tail[], start: number, place: number): number {
  let at = start
  while (at !== -1 && at <= place) at = tails[at]?.next ?? -1
  return at === -1 ? start : at
}

interface Tail {
  /** Value of the best body whose next line is this one. */
  readonly value: number
  /** The next line of the body after this one, or -1 at its end. */
  readonly next: number
}

/** From the last line up: the best that can follow when each line is taken for the body. Linear. */
function bestTails(units: readonly Unit[], sure: readonly number[]): readonly Tail[] {
  const tails: Tail[] = new Array<Tail>(units.length)
  let away = { value: -Infinity, at: -1 }
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const own = sure[at] ?? 0
    const below = tails[at + 1]
    let choice: Tail = { value: own, next: -1 }
    if (below !== undefined && own + below.value > choice.value) choice = { value: own + below.value, next: at + 1 }
    if (own + away.value - leaving > choice.value) choice = { value: own + away.value - leaving, next: away.at }
    tails[at] = choice
    const step = perLineAway + (units[at]?.furniture === 'comments' ? pastComments : 0)
    away = below !== undefined && below.value > away.value ? { value: below.value, at: at + 1 } : away
    away = { value: away.value - step, at: away.at }
  }
  return tails
}

/** A body starts well with running text, and better with a dateline. */
function startValue(units: readonly Unit[], at: number, tails: readonly Tail[]): number {
  const unit = units[at] as Unit
  const running = isRunning(unit) && !unit.measure.lowerStart
  return (tails[at]?.value ?? 0) + (running ? runningStart : -runningStart) + (opensWithDateline(unit.text) ? datelineStart : 0)
}

function strongestStart(units: readonly Unit[], tails: readonly Tail[]): number | undefined {
  let best: number | undefined
  units.forEach((_, at) => {
    if ((tails[at]?.value ?? 0) > (best === undefined ? 0 : (tails[best]?.value ?? 0))) best = at
  })
  return best
}

function follow(count: number, start: number, tails: readonly Tail[]): readonly boolean[] {
  const inBody = new Array<boolean>(count).fill(false)
  for (let at = start; at !== -1; at = tails[at]?.next ?? -1) inBody[at] = true
  return inBody
}

/** How often each word stands in the body: a headline is made of its story's words. */
function wordsOf(units: readonly Unit[], start: number, tails: readonly Tail[]): ReadonlySet<string> {
  const words = new Set<string>()
  let read = 0
  for (let at = start; at !== -1 && read < 40; at = tails[at]?.next ?? -1) {
    for (const word of subjectWords(units[at]?.key ?? '')) words.add(word)
    read += 1
  }
  return words
}
