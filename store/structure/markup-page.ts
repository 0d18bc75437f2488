/** The lines of a saved page, weighed with its markup: how sure each is to be copy of the article. */
import { countBoxes } from './markup-boxes'
import { markupViews, questions } from './markup-evidence'
import { boxKinds } from './markup-words'
import type { Unit } from './unit'

/** Whether the lines stand in the boxes of a page: menus, foot, places for comments. Copy pasted out of one has none. */
export function isMarkedPage(units: readonly Unit[]): boolean {
  return units.some(({ hint }) => hint?.box !== undefined && boxKinds([hint.box.element, ...hint.words]).some((kind) => kind === 'navigation' || kind === 'frame'))
}

/** How sure each line of a page with boxes is, given what its words and the page as a whole say without markup. In log odds; linear. */
export function markedValues(
  units: readonly Unit[],
  words: readonly number[],
  chances: readonly number[],
  title: string | undefined,
): readonly number[] {
  const views = markupViews(units, words, chances, countBoxes(units, title))
  return views.map((view) => questions.reduce((sum, { weight, holds }) => sum + weight * holds(view), 0))
}
