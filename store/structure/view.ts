/**
 * What stands around each line of a page: room, running text, buttons, short lines, dates, and the stretch of prose it belongs to.
 * Counted once for a whole page, so that every question (see `evidence.ts`) is answered without looking around again. Linear.
 */
import { isFurniture, isHeadlineShaped, isRunning } from './look'
import type { Repetition } from './repetition'
import { isPointing, topicsOf, type Topic } from './topics'
import type { Unit } from './unit'

/** A line with what stands around it. Shares are 0 to 1. */
export interface View {
  readonly unit: Unit
  readonly at: number
  readonly page: PageView
  readonly width: number
  readonly running: boolean
  readonly furniture: boolean
  readonly aboveRunning: boolean
  readonly belowRunning: boolean
  readonly gapBelow: number
  readonly times: number
  readonly functionWords: number
  readonly topics: ReadonlySet<Topic>
  readonly mayNameService: boolean
  /** It points to another story: "Read more: …", "… »". */
  readonly pointing: boolean
  /** Prose of the stretch the line stands in, as a share of the page's; 0 outside any. */
  readonly stretch: number
  /** The stretch is the page's longest. */
  readonly longest: boolean
}

/** Counts up to each line: `sums[at]` is the count of the lines before `at`. */
export type Sums = readonly number[]

export interface PageView {
  readonly views: readonly View[]
  readonly running: Sums
  readonly furniture: Sums
  readonly short: Sums
  readonly dates: Sums
  readonly signatures: Sums
  readonly titled: Sums
  /** Lines that may stand over a body, and those of them that stand again. */
  readonly heads: Sums
  readonly repeatedHeads: Sums
  readonly pictures: Sums
  /** Lines of the longest stretch of prose. */
  readonly longest: Sums
  readonly comments: Sums
  readonly related: Sums
  /** Width of running text. */
  readonly prose: Sums
  /** The room that usually stands between two paragraphs here. */
  readonly usualGap: number
  /** Share of the page that is running text, by width. */
  readonly proseShare: number
  readonly stretches: readonly number[]
  /** What speaks for the best headline above each line, and for the best above any. */
  readonly headlines: readonly number[]
  readonly bestHeadline: number
}

/** Width beyond which a longer line says no more. */
export const widest = 600

/** `headlines`: what speaks for the best headline above each line. */
export function viewPage(units: readonly Unit[], repeats: Repetition, headlines: readonly number[]): PageView {
  const running = units.map(isRunning)
  const furniture = units.map(isFurniture)
  const times = units.map(repeats.times)
  const widths = units.map(({ measure }) => Math.min(widest, measure.width))
  const heads = units.map(isHeadlineShaped)
  const prose = sums(widths.map((width, at) => (running[at] === true ? width : 0)))
  const { stretches, masses } = stretchesOf(running, widths)
  const total = Math.max(1, prose[units.length] ?? 0)
  const most = masses.reduce((best, mass) => Math.max(best, mass), 0)
  const massAt = (at: number): number => masses[stretches[at] ?? -1] ?? 0
  const isLongest = (at: number): boolean => massAt(at) > 0 && massAt(at) === most
  const views: View[] = []
  const page: PageView = {
    views,
    running: sums(running),
    furniture: sums(furniture),
    short: sums(units.map(isShort)),
    dates: sums(units.map(({ shape }) => shape === 'date')),
    signatures: sums(units.map(isSignature)),
    titled: sums(units.map(({ measure }) => measure.titled > 0.6 && measure.width < 120)),
    heads: sums(heads),
    repeatedHeads: sums(units.map(({ measure }, at) => heads[at] === true && (times[at] ?? 1) > 1 && measure.width >= 20)),
    pictures: sums(units.map(({ shape }) => isPicture(shape))),
    longest: sums(units.map((_, at) => isLongest(at))),
    comments: sums(units.map((unit, at) => unit.furniture === 'comments' && furniture[at] === true)),
    related: sums(units.map((unit, at) => unit.furniture === 'related' && furniture[at] === true)),
    prose,
    usualGap: usualGap(units, running),
    proseShare: total / Math.max(1, widths.reduce((sum, width) => sum + width, 0)),
    stretches,
    headlines,
    bestHeadline: headlines.reduce((best, value) => Math.max(best, value), -Infinity),
  }
  units.forEach((unit, at) => {
    const { functionWords, topics, mayNameService } = topicsOf(unit)
    views.push({
      unit,
      at,
      page,
      width: unit.measure.width,
      running: running[at] === true,
      furniture: furniture[at] === true,
      aboveRunning: running[at - 1] === true,
      belowRunning: running[at + 1] === true,
      gapBelow: units[at + 1]?.gap ?? 9,
      times: times[at] ?? 1,
      functionWords,
      topics,
      mayNameService,
      pointing: isPointing(unit),
      stretch: massAt(at) / total,
      longest: isLongest(at),
    })
  })
  return page
}

/** How many of the lines from `from` up to `to` are of a kind. */
export function count(before: Sums, from: number, to: number): number {
  const last = before.length - 1
  return (before[Math.max(0, Math.min(last, to))] ?? 0) - (before[Math.max(0, Math.min(last, from))] ?? 0)
}

/** Share of the lines within `reach` above and below, the line itself left out. */
export function shareAround(before: Sums, at: number, reach: number): number {
  const from = Math.max(0, at - reach)
  const to = Math.min(before.length - 1, at + reach + 1)
  return (count(before, from, to) - count(before, at, at + 1)) / Math.max(1, to - from - 1)
}

export function isShort({ measure }: Unit): boolean {
  return measure.width < 45 && !measure.ended
}

export function isSignature({ shape }: Unit): boolean {
  return shape === 'byline' || shape === 'date'
}

export function isPicture(shape: Unit['shape']): boolean {
  return shape === 'credit' || shape === 'credited' || shape === 'caption'
}

export function sums(facts: readonly (boolean | number)[]): Sums {
  const before = [0]
  let sum = 0
  for (let at = 0; at < facts.length; at += 1) {
    const fact = facts[at] ?? 0
    sum += fact === true ? 1 : fact === false ? 0 : fact
    before.push(sum)
  }
  return before
}

function usualGap(units: readonly Unit[], running: readonly boolean[]): number {
  const counts = new Map<number, number>()
  units.forEach(({ gap }, at) => {
    if (running[at] === true && running[at - 1] === true) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  })
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best?.[0] ?? 1
}

/** Other lines that may interrupt a stretch of running text: a crosshead, a picture with caption and credit. */
const interruption = 3

/** Running text with little between is one stretch: its number for every line in it (-1 outside), and how much prose each holds. */
function stretchesOf(running: readonly boolean[], widths: readonly number[]): { stretches: number[]; masses: number[] } {
  const stretches = new Array<number>(running.length).fill(-1)
  const masses: number[] = []
  let last = -1
  running.forEach((is, at) => {
    if (!is) return
    if (last === -1 || at - last > interruption + 1) masses.push(0)
    else stretches.fill(masses.length - 1, last + 1, at)
    stretches[at] = masses.length - 1
    masses[masses.length - 1] = (masses[masses.length - 1] ?? 0) + (widths[at] ?? 0)
    last = at
  })
  return { stretches, masses }
}
