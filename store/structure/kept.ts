/**
 * Which lines of a page to keep, by their chances to be copy. Kept too few, copy is lost; kept too many, crumbs stand in it. The balance of
 * the two (their harmonic mean, the F1 of a search) is weighed over what may be expected: on a page read with certainty a line must be
 * likelier copy than not, where two readings are as good as each other both are kept, and an editor strikes one.
 */
import type { Unit } from './unit'
import { widest } from './view'

/** A line less likely than this is never copy. */
const never = 0.02

/** For every line, whether it is kept. As long as a sort of the lines. */
export function keptLines(units: readonly Unit[], chances: readonly number[]): readonly boolean[] {
  const widths = units.map(({ measure }) => Math.min(widest, measure.width))
  const enough = enoughFor(widths, chances)
  return chances.map((chance) => chance > never && chance >= enough)
}

/** The chance from which lines are kept. */
function enoughFor(widths: readonly number[], chances: readonly number[]): number {
  const likeliest = widths.map((_, at) => at).sort((one, other) => chanceOf(chances, other) - chanceOf(chances, one) || one - other)
  const all = widths.reduce((sum, width, at) => sum + width * chanceOf(chances, at), 0)
  let right = 0
  let kept = 0
  let best = 0
  let enough = 1
  for (const at of likeliest) {
    const width = widths[at] ?? 0
    right += width * chanceOf(chances, at)
    kept += width
    const balance = (2 * right) / (kept + all)
    if (balance > best) [best, enough] = [balance, chanceOf(chances, at)]
  }
  return enough
}

function chanceOf(chances: readonly number[], at: number): number {
  return chances[at] ?? 0
}
