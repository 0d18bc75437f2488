/**
 * Where a page holds several stretches that may be its article: the likeliest body, the likeliest in what is left above and below it, and
 * so on. Line by line a long stretch outweighs a short one whatever it says (a hundred letters of readers make more evidence than three
 * paragraphs of news), so the stretches are weighed once more as wholes, and every line's chance is shared out among them anew.
 */
import { readings, type Readings, type Weighed } from './body'
import type { HeadLine } from './headline-views'
import { rivalValue } from './rival-evidence'
import { rivalViews } from './rival-views'
import { count, type PageView } from './view'

export interface Rival {
  /** Its likeliest first line, the first a body that begins about there may have, and one past the likely last. */
  readonly start: number
  readonly from: number
  readonly end: number
  /** Logarithm of its share of all readings of the page, by the lines alone. */
  readonly share: number
  /** The line of the page that the next two lists begin with: chances of lines to stand in it, and to be its first line (logarithm). */
  readonly first: number
  readonly inBody: readonly number[]
  readonly begins: readonly number[]
}

/** More than so many stretches of one page are never weighed against each other. */
const most = 6

/** A stretch so much less likely than the page's other readings together is no rival (natural logarithm). */
const hopeless = -20

/** A line likelier than this stands in the body of a stretch. */
export const likely = 0.45

/** Lines right above the likeliest first line that may be the first as well: a dateline, a standfirst. */
const about = 3

/** The readings of a page, its rival stretches weighed as wholes. */
export function settle(page: PageView, weighed: Weighed, whole: Readings, heads: readonly HeadLine[]): Readings {
  if (isSettled(whole)) return whole
  const rivals = rivalsOf(page, weighed, whole)
  if (rivals.length < 2) return whole
  const shares = sharesOf(rivalViews(page, weighed, rivals, heads).map(rivalValue))
  const inBody = whole.inBody.map(() => 0)
  const begins = [...whole.begins]
  rivals.forEach(({ first, from, end, inBody: chances, begins: own }, index) => {
    const share = shares[index] ?? 0
    chances.forEach((chance, at) => (inBody[first + at] = (inBody[first + at] ?? 0) + share * chance))
    for (let at = from; at < end; at += 1) begins[at] = (own[at - first] ?? 0) + Math.log(share)
  })
  return { ...whole, inBody, begins }
}

/** Hardly any reading begins outside the likeliest body. */
function isSettled({ begins, inBody }: Readings): boolean {
  const from = Math.max(0, inBody.findIndex((chance) => chance > likely) - about)
  const end = inBody.reduce((last, chance, at) => (chance > likely ? at : last), -1)
  return logOfSum(begins.filter((_, at) => at < from || at > end)) < hopeless
}

/** Lines of a page between stretches found, read as if they were all. */
interface Left {
  readonly from: number
  readonly to: number
  readonly readings: Readings
  readonly share: number
}

/** The stretches that may be the article, the likeliest first; none overlaps another. */
function rivalsOf(page: PageView, weighed: Weighed, whole: Readings): readonly Rival[] {
  const left: Left[] = [{ from: 0, to: weighed.line.length, readings: whole, share: 0 }]
  const rivals: Rival[] = []
  while (left.length > 0 && rivals.length < most) {
    left.sort((one, other) => other.share - one.share)
    const next = left.shift() as Left
    if (next.share < hopeless) break
    const rival = likeliest(next)
    rivals.push(rival)
    for (const [from, to] of [[next.from, rival.from], [rival.end, next.to]] as const) {
      if (count(page.running, from, to) === 0) continue
      const rest = readings(part(weighed, from, to))
      left.push({ from, to, readings: rest, share: rest.all - whole.all })
    }
  }
  return rivals
}

function part({ line, start, end, away }: Weighed, from: number, to: number): Weighed {
  return { line: line.slice(from, to), start: start.slice(from, to), end: end.slice(from, to + 1), away: away.slice(from, to) }
}

/** The likeliest body among the lines left. */
function likeliest({ from: first, readings: { begins, beginning }, share }: Left): Rival {
  const start = begins.reduce((best, value, at) => (value > (begins[best] ?? 0) ? at : best), 0)
  const end = 1 + beginning(start, start + 1).reduce((last, chance, at) => (chance > likely ? at : last), start)
  const from = Math.max(0, start - about)
  const own = logOfSum(begins.slice(from, end))
  return {
    first,
    start: first + start,
    from: first + from,
    end: first + end,
    share: share + own,
    inBody: beginning(from, end),
    begins: begins.map((value) => value - own),
  }
}

/** Logarithm of the sum of numbers given by their logarithms. */
function logOfSum(logs: readonly number[]): number {
  const largest = logs.reduce((best, value) => Math.max(best, value), -Infinity)
  if (largest === -Infinity) return largest
  return largest + Math.log(logs.reduce((sum, value) => sum + Math.exp(value - largest), 0))
}

/** From what speaks for each to the chance of each. */
function sharesOf(values: readonly number[]): readonly number[] {
  const all = logOfSum(values)
  return values.map((value) => Math.exp(value - all))
}
