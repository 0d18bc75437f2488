/**
 * What markup adds to the evidence of `evidence.ts`: the element of a line, its links, its box and what the boxes round it are named. As
 * there, each piece is a question with a weight; the weights were fitted on a few hundred pages in many languages, as one
 * model of whole pages with those of `markup-edges.ts`.
 */
import type { Evidence } from './evidence'
import type { Boxes, BoxCount } from './markup-boxes'
import type { BoxKind } from './markup-words'
import type { Unit } from './unit'

export interface MarkupView {
  readonly unit: Unit
  /** What the words of the line say of it (`lineValue`). */
  readonly words: number
  /** The chance that the line stands in the body, as the whole page reads without its markup (`readings`). */
  readonly chance: number
  readonly own: BoxCount | undefined
  /** The smallest box that holds this line and another. */
  readonly group: BoxCount | undefined
  /** The outermost box of the line inside the article's root; the root itself where it stands there directly. */
  readonly branch: BoxCount | undefined
  readonly inRoot: boolean
  readonly kinds: ReadonlySet<BoxKind>
  /** Share of the page's running text in paragraphs that are marked up as this line is. */
  readonly alike: number
  /** A heading of the first level stands within a few lines above. */
  readonly underHeading: boolean
  readonly boxes: Boxes
}

const yes = (fact: boolean): number => (fact ? 1 : 0)
const element = (...names: readonly string[]) => ({ unit }: MarkupView): number => yes(names.includes(unit.hint?.element ?? ''))
const links = ({ unit }: MarkupView): number => unit.hint?.links ?? 0
const kind = (name: BoxKind) => ({ kinds }: MarkupView): number => yes(kinds.has(name))
const share = (part: number, whole: number): number => part / Math.max(1, whole)
const isLong = ({ unit }: MarkupView): boolean => unit.measure.width >= 60

export const questions: readonly Evidence<MarkupView>[] = [
  { name: 'any line', weight: 0.4, holds: () => 1 },
  { name: 'what the words say', weight: 0.83, holds: ({ words }) => Math.max(-8, Math.min(8, words)) },
  { name: 'what the page reads like', weight: 0.09, holds: ({ chance }) => Math.log((chance + 0.02) / (1.02 - chance)) },
  { name: 'paragraph', weight: 0.89, holds: element('p') },
  { name: 'list item', weight: 1.2, holds: element('li', 'dd', 'dt') },
  { name: 'heading', weight: 1.52, holds: element('h2', 'h3', 'h4', 'h5', 'h6') },
  { name: 'cell', weight: 0.13, holds: element('td', 'th') },
  { name: 'quotation', weight: 2.1, holds: element('blockquote') },
  { name: 'caption', weight: -6.17, holds: element('figcaption', 'caption') },
  { name: 'control', weight: -1.72, holds: element('time', 'button', 'label', 'cite', 'address', 'legend', 'summary') },
  { name: 'share of links', weight: -1.44, holds: links },
  { name: 'share of links in its box', weight: -1.23, holds: ({ group }) => share(group?.linked ?? 0, group?.letters ?? 1) },
  { name: 'share of prose in its box', weight: 0.05, holds: ({ group }) => share(group?.prose ?? 0, group?.letters ?? 1) },
  { name: 'share of the page’s prose in boxes marked up alike', weight: 1.03, holds: ({ alike }) => alike },
  { name: 'in the article’s box', weight: 0.7, holds: ({ inRoot }) => yes(inRoot) },
  { name: 'short in the article’s box', weight: -0.27, holds: (view) => yes(view.inRoot && !isLong(view)) },
  { name: 'share of links in its branch', weight: -1.16, holds: ({ branch }) => share(branch?.linked ?? 0, branch?.letters ?? 1) },
  { name: 'box of comments', weight: -1.79, holds: kind('comments') },
  { name: 'box of other stories', weight: -0.47, holds: kind('related') },
  { name: 'box for sharing', weight: -1.59, holds: kind('share') },
  { name: 'box for finding one’s way', weight: -0.23, holds: kind('navigation') },
  { name: 'head or foot of the page', weight: -1.05, holds: kind('frame') },
  { name: 'box of facts about the story', weight: -0.63, holds: kind('meta') },
  { name: 'box of pictures', weight: -1.05, holds: kind('picture') },
  { name: 'box of advertisements', weight: -2.02, holds: kind('advert') },
  { name: 'notice or form', weight: -0.42, holds: kind('notice') },
  { name: 'box named for copy', weight: 0.34, holds: kind('copy') },
  { name: 'nothing but a link', weight: -0.43, holds: (view) => yes(links(view) > 0.9) },
  { name: 'long and nothing but a link', weight: -1.51, holds: (view) => yes(links(view) > 0.9 && isLong(view)) },
  { name: 'in the article’s box and marked up as most prose is', weight: 1.62, holds: (view) => (view.inRoot ? view.alike : 0) },
  { name: 'short and marked up as most prose is', weight: -0.77, holds: (view) => (isLong(view) ? 0 : view.alike) },
  { name: 'share of the page’s prose in its branch', weight: -0.43, holds: ({ branch, boxes }) => share(branch?.prose ?? 0, boxes.page.prose) },
  { name: 'share of prose in its branch', weight: -0.65, holds: ({ branch }) => share(branch?.prose ?? 0, branch?.letters ?? 1) },
  { name: 'alone in its box', weight: -0.84, holds: ({ own }) => yes(own !== undefined && own.lines === 1) },
  { name: 'item of a list of links', weight: -0.47, holds: (view) => yes(view.unit.hint?.element === 'li' && share(view.group?.linked ?? 0, view.group?.letters ?? 1) > 0.6) },
  { name: 'heading that is a link', weight: -1.99, holds: (view) => yes(/^h[2-6]$/.test(view.unit.hint?.element ?? '') && links(view) > 0.5) },
  { name: 'box right in the article’s', weight: 0.48, holds: (view) => yes(view.inRoot && view.own === view.boxes.root) },
  { name: 'in a box named for the body', weight: 0.23, holds: ({ own }) => yes(own?.named === true) },
  { name: 'outside every article element', weight: -0.86, holds: ({ own, boxes }) => yes(boxes.hasArticle && own?.article === undefined) },
  { name: 'in another article than the headline', weight: -0.96, holds: ({ own, boxes }) => yes(boxes.headed.length > 0 && own?.article !== undefined && own.article !== boxes.headed[0]) },
  // Rare in the pages the weights were fitted on, and sure: another story with its own headline.
  { name: 'in a second article with its own headline', weight: -1.74, holds: ({ own, boxes }) => yes(own?.article !== undefined && boxes.headed.indexOf(own.article) > 0) },
  { name: 'linked data repeats it', weight: 1.07, holds: ({ unit }) => unit.hint?.inData ?? 0 },
  { name: 'linked data leaves it out', weight: -0.87, holds: ({ unit }) => yes(unit.hint?.inData !== undefined && unit.hint.inData < 0.2) },
]

/** How far under the heading a body begins: byline, date, a picture and its caption. */
const headingReach = 8

export function markupViews(
  units: readonly Unit[],
  words: readonly number[],
  chances: readonly number[],
  boxes: Boxes,
): readonly MarkupView[] {
  let heading = -Infinity
  return units.map((unit, at): MarkupView => {
    const underHeading = at - heading <= headingReach
    if (unit.hint?.element === 'h1') heading = at
    const own = boxes.of(unit.hint?.box)
    const group = groupOf(own, boxes)
    const inRoot = own !== undefined && boxes.isInRoot(own)
    return {
      unit,
      words: words[at] ?? 0,
      chance: chances[at] ?? 0,
      own,
      group,
      branch: branchOf(own, boxes),
      inRoot,
      kinds: own?.kinds ?? none,
      alike: boxes.alike(unit),
      underHeading,
      boxes,
    }
  })
}

const none: ReadonlySet<BoxKind> = new Set()

function parent(count: BoxCount | undefined, boxes: Boxes): BoxCount | undefined {
  return boxes.of(count?.box.within)
}

function groupOf(own: BoxCount | undefined, boxes: Boxes): BoxCount | undefined {
  let count = own
  while (count !== undefined && count.lines < 2) count = parent(count, boxes)
  return count
}

function branchOf(own: BoxCount | undefined, boxes: Boxes): BoxCount | undefined {
  let count = own
  const inRoot = own !== undefined && boxes.isInRoot(own)
  for (let above = parent(count, boxes); above !== undefined; above = parent(above, boxes)) {
    if (above === boxes.root || (!inRoot && above.prose > 0.5 * boxes.page.prose)) break
    count = above
  }
  return count
}
