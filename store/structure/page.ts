/**
 * The article on a pasted page, among menus, boxes and footers: its headline and the lines of its body. The body is the stretch (or
 * stretches) of lines that is likeliest as a whole; the headline is weighed together with the body that would stand under it.
 */
import { opensWithDateline } from './dateline'
import { certainty, viewsOf } from './evidence'
import type { FurnitureKind } from './furniture'
import { isFurniture, isRunning } from './look'
import type { Repetition } from './repetition'
import { keyOf } from './unit'
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

/** What a body gains by starting with running text, and by a dateline; what a headline gains over its body, and loses a line away from it. */
const runningStart = 0.7
const datelineStart = 1
const headlineWeight = 1.5
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
  const views = viewsOf(units, repeats)
  const sure = certainty(views).map((value) => value + benefitOfDoubt)
  const tails = bestTails(units, sure)
  let best: { value: number; start: number; headline: number | undefined } | undefined
  const rough = strongestStart(units, tails)
  if (rough === undefined) return undefined
  const subject = wordsOf(units, rough, tails)
  const consider = (value: number, start: number, headline: number | undefined): void => {
    if (best === undefined || value > best.value) best = { value, start, headline }
  }
  units.forEach((_, at) => {
    const head = headlineValue(units, at, repeats, subject, stated)
    if (head === undefined) return
    for (let start = at + 1; start <= at + headlineReach && start < units.length; start += 1) {
      consider(startValue(units, start, tails) + headlineWeight * head - perLineBelow * (start - at), start, at)
    }
  })
  units.forEach((_, at) => consider(startValue(units, at, tails), at, undefined))
  if (best === undefined || best.value <= 0) return undefined
  const start = best.headline === undefined ? best.start : belowSignature(units, best.start, tails)
  const inBody = follow(units.length, start, tails)
  return { headline: best.headline, start, end: inBody.lastIndexOf(true) + 1, inBody }
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
    for (const word of splitWords(units[at]?.key ?? '')) words.add(word)
    read += 1
  }
  return words
}

/** Words of four letters and more; in a script without spaces, pairs of letters. */
function splitWords(key: string): readonly string[] {
  const words = key.split(' ')
  const unspaced = words.filter((word) => /[\u3040-\u30ff\u3400-\u9fff]/.test(word))
  return [...words.filter((word) => word.length >= 4), ...unspaced.flatMap((word) => pairs(word))]
}

function pairs(word: string): readonly string[] {
  return [...word].slice(0, -1).map((letter, at) => letter + ([...word][at + 1] ?? ''))
}

/** What speaks for a line as the headline, apart from the body under it; nothing where it cannot be one. */
function headlineValue(units: readonly Unit[], at: number, repeats: Repetition, subject: ReadonlySet<string>, stated: string | undefined): number | undefined {
  const unit = units[at] as Unit
  const { width, letters, digits, ended, question, colon } = unit.measure
  if (isFurniture(unit) || unit.shape !== undefined && unit.shape !== 'dateline') return undefined
  if (/https?:|www\.|\S@\S|^[*•·–—-]\s/.test(unit.text.slice(0, 240))) return undefined
  if (width < 8 || width > 240 || letters <= digits || unit.key === '') return undefined
  const words = splitWords(unit.key)
  const shared = words.length === 0 ? 0 : words.filter((word) => subject.has(word)).length / words.length
  const signed = units.slice(at + 1, at + 6).some((below) => below.shape === 'byline' || below.shape === 'date')
  const named = stated !== undefined && keyOf(stated).startsWith(unit.key) && width >= 12
  return (named ? 6 : 0) + (unit.hint?.element === 'h1' ? 4 : 0) + (signed ? 1.5 : 0) + 2 * shared + Math.min(1, words.length / 4)
    + (width < 20 ? -2 : width < 35 ? -0.5 : 0) + (width > 150 ? -1.5 : 0) + (ended && !question ? -1.5 : 0) + (colon ? -1 : 0)
    + (repeats.times(unit) === 2 || repeats.times(unit) === 3 ? 0.7 : repeats.times(unit) > 3 ? -0.5 : 0)
}
