/** Whether a text is a whole page of a site, or copy that someone cut out of one or that was sent. */
import type { FurnitureKind } from './furniture'
import { isFurniture, isRunning } from './look'
import type { Repetition } from './repetition'
import type { Unit } from './unit'

/**
 * A page has buttons no story holds, runs of short lines, and many different short lines that stand once and over no copy. Scraped copy
 * has crumbs too, but the same few again and again.
 */
export function isPage(units: readonly Unit[], repeats: Repetition): boolean {
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
  const copy = units.filter(isRunning).length
  if (loneLines(units, repeats) + 4 * controls > 8 + 0.1 * copy) return true
  return (controls >= 2 && listed >= 8) || controls >= 5 || (listed >= 25 && controls >= 1)
}

/** Short lines that stand once, and not right over running text as a crosshead or a headline does. */
function loneLines(units: readonly Unit[], repeats: Repetition): number {
  return units.filter((unit, at) => {
    const below = units[at + 1]
    const { ended, colon, width } = unit.measure
    const bare = unit.shape === undefined || unit.shape === 'list-item' || unit.shape === 'date'
    return width < 60 && !ended && !colon && bare && repeats.times(unit) === 1 && (below === undefined || !isRunning(below))
  }).length
}

/** Different short lines before the first running text: a story has one headline and a few lines under it, a site has its menu. */
function openingList(units: readonly Unit[]): number {
  const first = units.findIndex((unit) => isRunning(unit))
  const opening = units.slice(0, first === -1 ? units.length : first)
  const short = opening.filter((unit) => unit.measure.width < 40 && !unit.measure.ended && (unit.shape === undefined || unit.shape === 'list-item'))
  return new Set(short.map((unit) => unit.key)).size
}

const siteKinds: ReadonlySet<FurnitureKind> = new Set(['navigation', 'account', 'legal', 'related', 'comments', 'newsletter', 'follow', 'filing'])
