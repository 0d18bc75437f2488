/**
 * The article on a pasted page, among menus, boxes and footers: its headline and the lines of its body. The headline is weighed together
 * with the body that would stand under it; the body is then what is likeliest below the likely headlines.
 */
import { readings, weighPage } from './body'
import type { Readings } from './body'
import { headlineValue } from './headline'
import { headViews, most } from './headline-views'
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
const sureAlone = 2

/** Finds the article; nothing when no line is likely to be copy. `marked`: the lines stand in the boxes of a saved page. */
export function findArticle(units: readonly Unit[], repeats: Repetition, stated: string | undefined, marked: boolean): Article | undefined {
  const plain = weighPage(viewPage(units, repeats))
  const weighed = marked ? { ...plain, line: markedValues(units, plain.line, readings(plain).inBody) } : plain
  const heads = headlines(units, repeats, readings(weighed), stated)
  const copy = likeliest(readings({ ...weighed, start: startsBelow(heads, weighed.start) }).inBody)
  if (!copy.includes(true)) return undefined
  const headline = strongest(heads)
  const sure = marked ? weighed.line.map((value, at) => value > sureAlone && at > (headline ?? -1)) : []
  const inBody = copy.map((is, at) => is || sure[at] === true)
  return { headline, start: inBody.indexOf(true), end: inBody.lastIndexOf(true) + 1, inBody }
}

/** A line that may be the headline, and what speaks for it (natural logarithm of the odds against the other lines). */
export interface Head {
  readonly at: number
  readonly value: number
}

function headlines(units: readonly Unit[], repeats: Repetition, whole: Readings, stated: string | undefined): readonly Head[] {
  return headViews(units, repeats, whole, stated).map((view) => ({ at: view.at, value: headlineValue(view) }))
}

/** A body begins below its headline: the likelier the headline is to stand further down, the less likely does a body begin above it. */
function startsBelow(heads: readonly Head[], starts: readonly number[]): readonly number[] {
  const top = most(heads.map(({ value }) => value))
  const chances = heads.map(({ value }) => Math.exp(value - top))
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  let next = 0
  let above = 0
  return starts.map((value, at) => {
    for (; next < heads.length && (heads[next]?.at ?? 0) < at; next += 1) above += chances[next] ?? 0
    return all === 0 ? value : value + Math.log(mistaken + (1 - mistaken) * (above / all))
  })
}

/** How often the likeliest headline is the wrong one. */
const mistaken = 0.005

/** The lines of the body; where no line is likelier than not, those that are nearly as likely as the likeliest. */
function likeliest(chances: readonly number[]): readonly boolean[] {
  const enough = Math.min(likely, 0.8 * most(chances))
  return chances.map((chance) => chance > 0.05 && chance >= enough)
}

function strongest(heads: readonly Head[]): number | undefined {
  let best: Head | undefined
  for (const head of heads) if (best === undefined || head.value > best.value) best = head
  return best?.at
}
