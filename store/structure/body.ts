/**
 * The body of a page's article as a whole: it begins once, may be interrupted, and ends once. Each line's chance of standing in it is the
 * share of all such readings of the page, weighed by their evidence, that hold the line (forward-backward sums over four states: above the
 * body, in it, interrupting it, below it). Linear in the number of lines.
 */
import { awayQuestions, endQuestions, leaving, lineValue, startQuestions, weigh } from './evidence'
import type { PageView } from './view'

/** What the evidence says of every line, in natural logarithms. `end[at]` is the end right above line `at`. */
export interface Weighed {
  readonly line: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly away: readonly number[]
}

export interface Readings {
  /** Chance of each line to stand in the body. */
  readonly inBody: readonly number[]
  /** Logarithm of the chance that the body begins with the line. */
  readonly begins: readonly number[]
  /** Chance of each line to stand in a body that begins with one of the lines from `from` up to `to`. */
  readonly beginning: (from: number, to: number) => readonly number[]
  /** Logarithm of what all readings come to. */
  readonly all: number
}

export function weighPage({ views }: PageView): Weighed {
  return {
    line: views.map(lineValue),
    start: views.map((view) => weigh(startQuestions, view)),
    end: [0, ...views.map((above, at) => weigh(endQuestions, { above, below: views[at + 1] }))],
    away: views.map((view) => weigh(awayQuestions, view)),
  }
}

const never = -1e9

/** So much smaller a number changes no digit of the sum. */
const nothing = -37

/** Logarithm of a sum of two numbers given by their logarithms. */
function add(one: number, other: number): number {
  const most = one > other ? one : other
  const less = (one > other ? other : one) - most
  return most <= never || less < nothing ? most : most + Math.log1p(Math.exp(less))
}

/** All readings of the page. What stands below a line does not depend on where the body began, so it is summed once. */
export function readings(weighed: Weighed): Readings {
  const { line, start } = weighed
  const behind = backward(weighed)
  const whole = forward(weighed, 0, line.length)
  const all = total(weighed, whole)
  const begins = line.map((own, place) => at(start, place) + own + at(behind.in, place) - all)
  const beginning = (from: number, to: number): readonly number[] => chances(weighed, forward(weighed, from, to), behind)
  return { inBody: chances(weighed, whole, behind), begins, beginning, all }
}

function chances(weighed: Weighed, ahead: Sums, behind: Pick<Sums, 'in'>): readonly number[] {
  const all = total(weighed, ahead)
  return weighed.line.map((_, place) => Math.exp(Math.min(0, at(ahead.in, place) + at(behind.in, place) - all)))
}

function total({ line, end }: Weighed, ahead: Sums): number {
  const count = line.length
  return add(at(ahead.in, count - 1) + at(end, count), at(ahead.below, count - 1))
}

const at = (values: readonly number[], place: number): number => values[place] ?? 0

interface Sums {
  readonly in: readonly number[]
  readonly below: readonly number[]
}

/** What all readings that begin from `from` up to `to` come to at each line, by its state. Above the body nothing is weighed. */
function forward({ line, start, end, away }: Weighed, from: number, to: number): Sums {
  const sums = { in: new Array<number>(line.length).fill(never), below: new Array<number>(line.length).fill(never) }
  let isIn = never
  let isAway = never
  let isBelow = never
  for (let place = from; place < line.length; place += 1) {
    const wasIn = isIn
    const wasAway = isAway
    isIn = add(place < to ? at(start, place) : never, add(wasIn, wasAway)) + at(line, place)
    isAway = add(wasIn + leaving, wasAway) + at(away, place)
    isBelow = add(wasIn + at(end, place), isBelow)
    sums.in[place] = isIn
    sums.below[place] = isBelow
  }
  return sums
}

/** What all readings of the rest of the page come to below a line of the body. Below the body nothing is weighed. */
function backward({ line, end, away }: Weighed): Pick<Sums, 'in'> {
  const last = line.length - 1
  const sums = new Array<number>(line.length).fill(never)
  let isIn = at(end, last + 1)
  let isAway = never
  sums[last] = isIn
  for (let place = last - 1; place >= 0; place -= 1) {
    const toIn = at(line, place + 1) + isIn
    isIn = add(toIn, add(leaving + at(away, place + 1) + isAway, at(end, place + 1)))
    isAway = add(toIn, at(away, place + 1) + isAway)
    sums[place] = isIn
  }
  return { in: sums }
}
