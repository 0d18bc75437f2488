/**
 * The article on a pasted page, among menus, boxes and footers: the lines of its body, and its headline, weighed with the body that would
 * stand under it. A headline never takes copy away: it may be mistaken for another story's, and the body above it would be lost.
 */
import { readings, weighPage } from './body'
import { headlinesAbove, headlineValue } from './headline'
import { headLines, headViews } from './headline-views'
import { withoutInvitations } from './invitation'
import { keptLines } from './kept'
import { markedPage } from './markup-page'
import type { Repetition } from './repetition'
import { settle } from './rivals'
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

/** With markup a line may be this sure of itself, in log odds, and is copy wherever the body seems to end. */
const sureAlone = 2

/** Finds the article; nothing when no line is likely to be copy. `marked`: the lines stand in the boxes of a saved page. */
export function findArticle(units: readonly Unit[], repeats: Repetition, stated: string | undefined, marked: boolean): Article | undefined {
  const lines = headLines(units, repeats, stated)
  const page = viewPage(units, repeats, headlinesAbove(lines, units))
  const plain = weighPage(page)
  const weighed = marked ? markedPage(units, plain, stated) : plain
  const whole = marked ? readings(weighed) : settle(page, weighed, readings(weighed), lines)
  const copy = keptLines(units, whole.inBody)
  if (!copy.includes(true)) return undefined
  const headline = strongest(headViews(units, lines, whole).map((view) => ({ at: view.line.at, value: headlineValue(view) })))
  const sure = marked ? weighed.line.map((value, at) => value > sureAlone && at > (headline ?? -1)) : []
  const inBody = withoutInvitations(units, copy.map((is, at) => is || sure[at] === true))
  return { headline, start: inBody.indexOf(true), end: inBody.lastIndexOf(true) + 1, inBody }
}

/** A line that may be the headline, and what speaks for it (natural logarithm of the odds against the other lines). */
interface Head {
  readonly at: number
  readonly value: number
}

function strongest(heads: readonly Head[]): number | undefined {
  let best: Head | undefined
  for (const head of heads) if (best === undefined || head.value > best.value) best = head
  return best?.at
}
