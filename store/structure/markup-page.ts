/** The lines of a saved page, weighed with its markup. */
import { readings, type Weighed } from './body'
import { weigh } from './evidence'
import { countBoxes } from './markup-boxes'
import { awayQuestions, endQuestions, startQuestions } from './markup-edges'
import { markupViews, questions, type MarkupView } from './markup-evidence'
import { boxKinds } from './markup-words'
import type { Unit } from './unit'

/** Whether the lines stand in the boxes of a page: menus, foot, places for comments. Copy pasted out of one has none. */
export function isMarkedPage(units: readonly Unit[]): boolean {
  return units.some(({ hint }) => hint?.box !== undefined && boxKinds([hint.box.element, ...hint.words]).some((kind) => kind === 'navigation' || kind === 'frame'))
}

/** What the evidence says of the lines of a page with boxes: what their words say, and what their markup adds. Linear. */
export function markedPage(units: readonly Unit[], words: Weighed, title: string | undefined): Weighed {
  const views = markupViews(units, words.line, readings(words).inBody, countBoxes(units, title))
  const added = (asked: typeof startQuestions, at: number): number => weigh(asked, { above: views[at - 1], below: views[at] })
  return {
    line: views.map((view) => weigh(questions, view)),
    start: words.start.map((value, at) => value + added(startQuestions, at)),
    end: words.end.map((value, at) => (at === 0 ? value : value + added(endQuestions, at))),
    away: words.away.map((value, at) => value + weigh(awayQuestions, views[at] as MarkupView)),
  }
}
