/**
 * What markup adds to the evidence of `evidence.ts`: the element of a line, its links, its box and what the boxes round it are named. As
 * there, each piece is a question with a weight; the weights were fitted by logistic regression on a few hundred pages in many languages.
 */
import type { Boxes, BoxCount } from './markup-boxes'
import type { BoxKind } from './markup-words'
import type { Unit } from './unit'

export interface MarkupView {
  readonly unit: Unit
  /** What the words of the line say of it (`lineValue`). */
  readonly words: number
  /** The chance that the line stands in the body, as the whole page reads without its markup (`readings`). */
  readonly chance: number
  /** The smallest box that holds this line and another. */
  readonly group: BoxCount | undefined
  /** The outermost box of the line inside the article's root; the root itself where it stands there directly. */
  readonly branch: BoxCount | undefined
  readonly inRoot: boolean
  readonly kinds: ReadonlySet<BoxKind>
  readonly boxes: Boxes
}

interface Question {
  readonly name: string
  readonly weight: number
  readonly holds: (view: MarkupView) => number
}

const yes = (fact: boolean): number => (fact ? 1 : 0)
const element = (...names: readonly string[]) => ({ unit }: MarkupView): number => yes(names.includes(unit.hint?.element ?? ''))
const links = ({ unit }: MarkupView): number => unit.hint?.links ?? 0
const kind = (name: BoxKind) => ({ kinds }: MarkupView): number => yes(kinds.has(name))
const share = (part: number, whole: number): number => part / Math.max(1, whole)
const isLong = ({ unit }: MarkupView): boolean => unit.measure.width >= 60

export const questions: readonly Question[] = [
  { name: 'what the words say', weight: 0.1, holds: ({ words }) => Math.max(-8, Math.min(8, words)) },
  { name: 'what the page reads like', weight: 0.9, holds: ({ chance }) => Math.log((chance + 0.02) / (1.02 - chance)) },
  { name: 'paragraph', weight: 1, holds: element('p') },
  { name: 'list item', weight: 1.1, holds: element('li', 'dd', 'dt') },
  { name: 'heading', weight: 0.7, holds: element('h2', 'h3', 'h4', 'h5', 'h6') },
  { name: 'cell', weight: 1.1, holds: element('td', 'th') },
  { name: 'quotation', weight: 2.1, holds: element('blockquote') },
  { name: 'caption', weight: -1, holds: element('figcaption', 'caption') },
  { name: 'control', weight: -0.4, holds: element('time', 'button', 'label', 'cite', 'address', 'legend', 'summary') },
  { name: 'share of links', weight: -1.7, holds: links },
  { name: 'share of links in its box', weight: -1.7, holds: ({ group }) => share(group?.linked ?? 0, group?.letters ?? 1) },
  { name: 'share of prose in its box', weight: -1.2, holds: ({ group }) => share(group?.prose ?? 0, group?.letters ?? 1) },
  { name: 'share of the page’s prose in boxes marked up alike', weight: 1.5, holds: ({ unit, boxes }) => boxes.alike(unit) },
  { name: 'in the article’s box', weight: 0.7, holds: ({ inRoot }) => yes(inRoot) },
  { name: 'short in the article’s box', weight: 0.7, holds: (view) => yes(view.inRoot && !isLong(view)) },
  { name: 'share of links in its branch', weight: -1.5, holds: ({ branch }) => share(branch?.linked ?? 0, branch?.letters ?? 1) },
  { name: 'box of comments', weight: -0.7, holds: kind('comments') },
  { name: 'box of other stories', weight: -0.8, holds: kind('related') },
  { name: 'box for sharing', weight: -0.9, holds: kind('share') },
  { name: 'box for finding one’s way', weight: -0.8, holds: kind('navigation') },
  { name: 'head or foot of the page', weight: -1.2, holds: kind('frame') },
  { name: 'box of facts about the story', weight: -0.9, holds: kind('meta') },
  { name: 'box of pictures', weight: -0.8, holds: kind('picture') },
  { name: 'linked data repeats it', weight: 1.1, holds: ({ unit }) => unit.hint?.inData ?? 0 },
  { name: 'linked data leaves it out', weight: -0.9, holds: ({ unit }) => yes(unit.hint?.inData !== undefined && unit.hint.inData < 0.2) },
]

export function markupViews(
  units: readonly Unit[],
  words: readonly number[],
  chances: readonly number[],
  boxes: Boxes,
): readonly MarkupView[] {
  return units.map((unit, at): MarkupView => {
    const own = boxes.of(unit.hint?.box)
    const group = groupOf(own, boxes)
    const inRoot = own !== undefined && boxes.isInRoot(own)
    return {
      unit,
      words: words[at] ?? 0,
      chance: chances[at] ?? 0,
      group,
      branch: branchOf(own, boxes),
      inRoot,
      kinds: own?.kinds ?? none,
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
