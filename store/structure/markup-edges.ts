/**
 * What markup adds to where a body begins and ends, and to what only interrupts it (see `evidence.ts`): the box of the article opens and
 * closes, paragraphs cease to be marked up as most prose is, the linked data has no more of it. Weighed together with `markup-evidence.ts`.
 */
import type { Evidence } from './evidence'
import type { MarkupView } from './markup-evidence'
import type { BoxKind } from './markup-words'

/** The place between two lines; at an end of the page one of them is missing. */
export interface MarkupEdge {
  readonly above: MarkupView | undefined
  readonly below: MarkupView | undefined
}

const yes = (fact: boolean): number => (fact ? 1 : 0)
const is = (view: MarkupView | undefined, ...names: readonly string[]): boolean => view !== undefined && names.includes(view.unit.hint?.element ?? '')
const stands = (view: MarkupView | undefined, kind: BoxKind): boolean => view?.kinds.has(kind) === true
const repeated = (view: MarkupView | undefined): number => view?.unit.hint?.inData ?? 0
const isIn = (view: MarkupView | undefined): boolean => view?.inRoot === true

/** Does the body begin with the line below? */
export const startQuestions: readonly Evidence<MarkupEdge>[] = [
  { name: 'marked up as most prose is', weight: -0.93, holds: ({ below }) => below?.alike ?? 0 },
  { name: 'paragraph', weight: 0.86, holds: ({ below }) => yes(is(below, 'p')) },
  { name: 'heading', weight: 0.83, holds: ({ below }) => yes(is(below, 'h1', 'h2', 'h3')) },
  { name: 'box named for a headline or a standfirst', weight: 0.8, holds: ({ below }) => yes(stands(below, 'headline')) },
  { name: 'box named for copy opens', weight: 1.02, holds: ({ above, below }) => yes(stands(below, 'copy') && !stands(above, 'copy')) },
  { name: 'in the article’s box', weight: -0.49, holds: ({ below }) => yes(isIn(below)) },
  { name: 'heading of the page within 8 lines above', weight: 1.17, holds: ({ below }) => yes(below?.underHeading === true) },
]

/** Did the body end with the line above? */
export const endQuestions: readonly Evidence<MarkupEdge>[] = [
  { name: 'the article’s box closes', weight: -1.23, holds: ({ above, below }) => yes(isIn(above) && !isIn(below)) },
  { name: 'another box begins', weight: -0.38, holds: ({ above, below }) => yes(below === undefined || above?.own !== below.own) },
  { name: 'another branch of the article’s box begins', weight: 1.02, holds: ({ above, below }) => yes(isIn(above) && (below === undefined || above?.branch !== below.branch)) },
  { name: 'marked up as most prose is, and not what follows', weight: 0.39, holds: ({ above, below }) => (above?.alike ?? 0) * (1 - (below?.alike ?? 0)) },
  { name: 'paragraph below', weight: 0.55, holds: ({ below }) => yes(is(below, 'p')) },
  { name: 'advertisements below', weight: -0.82, holds: ({ below }) => yes(stands(below, 'advert')) },
  { name: 'box named for copy closes', weight: -0.52, holds: ({ above, below }) => yes(stands(above, 'copy') && !stands(below, 'copy')) },
  { name: 'in the article’s box', weight: 0.89, holds: ({ above }) => yes(isIn(above)) },
  { name: 'linked data repeats it, and not what follows', weight: 2.23, holds: ({ above, below }) => repeated(above) * (1 - repeated(below)) },
]

/** Does the line only interrupt the body? */
export const awayQuestions: readonly Evidence<MarkupView>[] = [
  { name: 'any line', weight: 0.35, holds: () => 1 },
  { name: 'outside the article’s box', weight: -0.32, holds: (view) => yes(!isIn(view)) },
  { name: 'box of pictures', weight: -0.25, holds: (view) => yes(stands(view, 'picture') || is(view, 'figcaption')) },
  { name: 'box of other stories', weight: 0.2, holds: (view) => yes(stands(view, 'related')) },
  { name: 'box of advertisements', weight: 0.03, holds: (view) => yes(stands(view, 'advert')) },
]
