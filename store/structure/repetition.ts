/** Repetition: the strongest evidence in scraped text, and it needs no language. */
import type { Unit } from './unit'

export interface Repetition {
  /** How often a line with this key stands in the text. */
  readonly times: (unit: Unit) => number
  /** Indices of all lines with this key, in order. */
  readonly places: (unit: Unit) => readonly number[]
}

export function repetition(units: readonly Unit[]): Repetition {
  const places = new Map<string, number[]>()
  units.forEach((unit, at) => {
    if (unit.key === '') return
    const known = places.get(unit.key)
    if (known === undefined) places.set(unit.key, [at])
    else known.push(at)
  })
  const of = (unit: Unit): readonly number[] => places.get(unit.key) ?? []
  return { places: of, times: (unit) => Math.max(1, of(unit).length) }
}
