/** A list of contents over several stories: each of its lines comes again further down, over copy of its own. */
import { isRunning } from './look'
import type { Repetition } from './repetition'
import type { Unit } from './unit'

/** Fewer lines than this are a headline and a kicker rather than a list. */
const least = 3

/** Where the stories begin below a list of contents at the top; 0 where there is none. */
export function contentsEnd(units: readonly Unit[], repeats: Repetition): number {
  const first = units.findIndex(isRunning)
  const copy = countRunning(units)
  const listed = units.slice(0, Math.max(0, first)).flatMap((unit, at) => {
    const again = repeats.places(unit).find((place) => place > at)
    return again === undefined || unit.measure.width < 12 ? [] : [{ at, again }]
  })
  const begin = listed.reduce((least, { again }) => Math.min(least, again), Infinity)
  const contents = listed.filter(({ at }) => at < begin)
  const apart = contents.every(({ again }, index) => index === 0 || between(copy, contents[index - 1]?.again ?? 0, again) > 0)
  return contents.length >= least && apart ? begin : 0
}

/** Running text up to each unit. */
function countRunning(units: readonly Unit[]): readonly number[] {
  let sum = 0
  return units.map((unit) => (sum += isRunning(unit) ? 1 : 0))
}

function between(copy: readonly number[], from: number, to: number): number {
  return (copy[to] ?? 0) - (copy[from] ?? 0)
}
