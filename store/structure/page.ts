/**
 * The article on a pasted page, among menus, boxes and footers: its headline and the lines of its body. The headline is weighed together
 * with the body that would stand under it; the body is then what is likeliest below the headline.
 */
import { readings, weighPage } from './body'
import { headlineValue, headViews, subjectWords } from './headline'
import type { HeadView } from './headline'
import type { FurnitureKind } from './furniture'
import { isFurniture, isRunning } from './look'
import { markedValues } from './markup-page'
import type { Repetition } from './repetition'
import type { Unit } from './unit'
import { viewPage } from './view'

export interface Article {
  readonly headline: number | undefined
  /** First line of the body. */
  readonly start: number
  /** One past the last line of the body. */
  readonly end: number
  /** For every unit, whether it stands in the body. */
  readonly inBody: readonly boolean[]
}

/** A line that is likelier copy than not belongs to the body; a paragraph lost is worse than a crumb kept. */
const likely = 0.45

/** With markup a line may be this sure of itself, in log odds, and is copy wherever the body seems to end. */
const sureAlone = 1

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

/** Finds the article; nothing when no line is likely to be copy. `marked`: the lines stand in the boxes of a saved page. */
export function findArticle(units: readonly Unit[], repeats: Repetition, stated: string | undefined, marked: boolean): Article | undefined {
  const plain = weighPage(viewPage(units, repeats))
  const weighed = marked ? { ...plain, line: markedValues(units, plain.line, readings(plain).inBody) } : plain
  const whole = readings(weighed)
  const best = most(whole.begins)
  const views = headViews(units, repeats, (at) => bodyBelow(at, whole.begins), best, wordsOf(units, whole.inBody), stated)
  const headline = strongest(views)
  const below = headline === undefined ? whole : readings(weighed, headline.at + 1)
  const sure = marked ? weighed.line.map((value, at) => value > sureAlone && at > (headline?.at ?? -1)) : []
  const inBody = likeliest(below.inBody).map((is, at) => is || sure[at] === true)
  const start = inBody.indexOf(true)
  return start === -1 ? undefined : { headline: headline?.at, start, end: inBody.lastIndexOf(true) + 1, inBody }
}

/** The largest of many numbers, without an argument for each. */
function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity)
}

/** The lines of the body; where no line is likelier than not, those that are nearly as likely as the likeliest. */
function likeliest(chances: readonly number[]): readonly boolean[] {
  const enough = Math.min(likely, 0.8 * most(chances))
  return chances.map((chance) => chance > 0.05 && chance >= enough)
}

function strongest(views: readonly HeadView[]): HeadView | undefined {
  let best: { view: HeadView; value: number } | undefined
  for (const view of views) {
    const value = headlineValue(view)
    if (best === undefined || value > best.value) best = { view, value }
  }
  return best?.view
}

/** The likeliest beginning of a body within reach below a line. */
function bodyBelow(at: number, begins: readonly number[]): { value: number; start: number } | undefined {
  let best: { value: number; start: number } | undefined
  for (let start = at + 1; start <= at + headlineReach && start < begins.length; start += 1) {
    const value = begins[start] ?? 0
    if (best === undefined || value > best.value) best = { value, start }
  }
  return best
}

/** Words of the likeliest body: a headline is made of its story's words. */
function wordsOf(units: readonly Unit[], inBody: readonly number[]): ReadonlySet<string> {
  const body = units.filter((_, at) => (inBody[at] ?? 0) > 0.4).slice(0, 40)
  return new Set(body.flatMap(({ key }) => subjectWords(key)))
}
