/**
 * The boxes of a page (`article`, `div`, `ul` …), counted: how much running text each holds, how much of it is links, and which one holds
 * the article. A line is judged by its box as much as by its own words: a long sentence in a box of links is a teaser. Linear.
 */
import type { Box } from '../model'
import { isRunning } from './look'
import { boxKinds, type BoxKind } from './markup-words'
import { keyOf } from './key'
import type { Unit } from './unit'

export interface BoxCount {
  readonly box: Box
  readonly depth: number
  lines: number
  letters: number
  linked: number
  /** Letters of running text outside links and comments. */
  prose: number
  /** What this box and the boxes round it call themselves, from the article's root down. */
  kinds: ReadonlySet<BoxKind>
  /** It or a box round it is named for the body of an article: "entry-content", "article__body", `itemprop="articleBody"`. */
  readonly named: boolean
  /** The innermost `article` element that holds it, or is it. */
  readonly article: Box | undefined
}

export interface Boxes {
  readonly page: Sums
  /** The page has an `article` element with copy in it. */
  readonly hasArticle: boolean
  /** The `article` elements that hold a heading of the first level, in order: the page’s own first, then those it loads below. */
  readonly headed: readonly Box[]
  /** The smallest box that holds most of the page's running text. */
  readonly root: BoxCount | undefined
  readonly of: (box: Box | undefined) => BoxCount | undefined
  /** Whether a box is the root or stands in it. */
  readonly isInRoot: (count: BoxCount) => boolean
  /** Share of the page's running text in paragraphs that are marked up as this line is, wherever they stand. */
  readonly alike: (unit: Unit) => number
}

/** Share of the running text that makes a box the article's: 50 % takes one of two halves, 80 % the whole page with its comments. */
const most = 0.6
/** Of the boxes round the heading a smaller one will do: beside it others may stand with comments or stories longer than the article. */
const part = 0.15

export function countBoxes(units: readonly Unit[], title: string | undefined): Boxes {
  const counts = gather(units)
  const order = [...counts.values()]
  const heading = counts.get(headingOf(units, title)?.hint?.box as Box)
  nameBoxes(order, counts, aroundOf(heading, counts))
  const page = { lines: 0, letters: 0, linked: 0, prose: 0 }
  const markup = new Map<string, number>()
  for (const unit of units) countUnit(unit, counts, page, markup)
  for (const count of [...order].reverse()) addTo(parentOf(count, counts), count)
  const root = rootOf(order, page.prose, aroundOf(heading, counts), counts)
  nameBoxes(order, counts, aroundOf(root, counts))
  const inside = insideOf(root, order, counts)
  return {
    page,
    hasArticle: order.some(({ article, prose }) => article !== undefined && prose > 0),
    headed: headedArticles(units, counts, heading),
    of: (box) => (box === undefined ? undefined : counts.get(box)),
    root,
    isInRoot: (count) => inside.has(count),
    alike: (unit) => (markup.get(markupOf(unit)) ?? 0) / Math.max(1, page.prose),
  }
}

/** Every box with a line in it, the outer before the inner. */
function gather(units: readonly Unit[]): Map<Box, BoxCount> {
  const counts = new Map<Box, BoxCount>()
  for (const { hint } of units) {
    const fresh: Box[] = []
    for (let box = hint?.box; box !== undefined && !counts.has(box); box = box.within) fresh.push(box)
    for (const box of fresh.reverse()) {
      const depth = (box.within === undefined ? 0 : (counts.get(box.within)?.depth ?? 0)) + 1
      const outer = box.within === undefined ? undefined : counts.get(box.within)
      const named = outer?.named === true || isNamedForBody(box.words)
      const article = box.element === 'article' ? box : outer?.article
      counts.set(box, { box, depth, lines: 0, letters: 0, linked: 0, prose: 0, kinds: none, named, article })
    }
  }
  return counts
}

const things = new Set(['article', 'entry', 'post', 'story', 'news', 'main', 'node', 'blog', 'page', 'single'])
const bodies = new Set(['body', 'content', 'text', 'copy'])

function isNamedForBody(words: readonly string[]): boolean {
  if (words.includes('articlebody') || words.includes('bodytext')) return true
  return words.some((word) => bodies.has(word)) && words.some((word) => things.has(word))
}

function headedArticles(units: readonly Unit[], counts: ReadonlyMap<Box, BoxCount>, heading: BoxCount | undefined): readonly Box[] {
  const heads = units.flatMap(({ hint }) => (hint?.element === 'h1' && hint.box !== undefined ? [counts.get(hint.box)?.article] : []))
  return [...new Set([heading?.article, ...heads])].filter((article) => article !== undefined)
}

/** The heading that repeats the page's title, else its first heading of the first level. */
function headingOf(units: readonly Unit[], title: string | undefined): Unit | undefined {
  const headings = units.filter(({ hint, measure }) => hint !== undefined && hint.links < 0.5 && measure.width >= 12 && /^h[12]$/.test(hint.element))
  const whole = title === undefined ? '' : keyOf(title)
  const titled = headings.filter(({ key }) => key !== '' && (whole.startsWith(key) || whole.endsWith(key)))
  return titled[0] ?? headings.find(({ hint }) => hint?.element === 'h1')
}

function parentOf({ box }: BoxCount, counts: ReadonlyMap<Box, BoxCount>): BoxCount | undefined {
  return box.within === undefined ? undefined : counts.get(box.within)
}

/** What the boxes of each line are named, those around the article's root aside: "page with-sidebar" holds the copy too. */
function nameBoxes(order: readonly BoxCount[], counts: ReadonlyMap<Box, BoxCount>, around: ReadonlySet<BoxCount>): void {
  for (const count of order) {
    const parent = parentOf(count, counts)
    const own = around.has(count) ? [] : kindsOf(count.box, parent)
    const outer = parent?.kinds ?? none
    count.kinds = own.every((kind) => outer.has(kind)) ? outer : new Set([...outer, ...own])
  }
}

const none: ReadonlySet<BoxKind> = new Set()

function insideOf(root: BoxCount | undefined, order: readonly BoxCount[], counts: ReadonlyMap<Box, BoxCount>): ReadonlySet<BoxCount> {
  const inside = new Set<BoxCount>()
  for (const count of order) {
    const parent = parentOf(count, counts)
    if (count === root || (parent !== undefined && inside.has(parent))) inside.add(count)
  }
  return inside
}

function kindsOf(box: Box, parent: BoxCount | undefined): readonly BoxKind[] {
  const words = box.words.length === 0 && parent !== undefined ? [box.element] : [...box.words, box.element]
  return boxKinds(words)
}

function countUnit(unit: Unit, counts: ReadonlyMap<Box, BoxCount>, page: Sums, markup: Map<string, number>): void {
  const { hint, measure } = unit
  const count = hint?.box === undefined ? undefined : counts.get(hint.box)
  const letters = measure.width
  const links = hint?.links ?? 0
  const told = count?.kinds
  const prose = isRunning(unit) && links < 0.5 && told?.has('comments') !== true && told?.has('notice') !== true ? letters * (1 - links) : 0
  for (const into of count === undefined ? [page] : [page, count]) addTo(into, { lines: 1, letters, linked: letters * links, prose })
  if (prose > 0) markup.set(markupOf(unit), (markup.get(markupOf(unit)) ?? 0) + prose)
}

type Sums = Pick<BoxCount, 'lines' | 'letters' | 'linked' | 'prose'>

function addTo(into: Sums | undefined, { lines, letters, linked, prose }: Sums): void {
  if (into === undefined) return
  into.lines += lines
  into.letters += letters
  into.linked += linked
  into.prose += prose
}

/**
 * The smallest box with most of the prose that stands with the heading: in the smallest box around it that has a good part of the page's.
 * Without a heading, that with most of the page's.
 */
function rootOf(
  order: readonly BoxCount[],
  prose: number,
  around: ReadonlySet<BoxCount>,
  counts: ReadonlyMap<Box, BoxCount>,
): BoxCount | undefined {
  const region = innermost([...around].filter((count) => count.prose >= Math.max(1, part * prose)))
  const within = region === undefined ? order : [...insideOf(region, order, counts)]
  return innermost(within.filter((count) => count.prose >= Math.max(1, most * (region?.prose ?? prose))))
}

function innermost(counts: readonly BoxCount[]): BoxCount | undefined {
  let found: BoxCount | undefined
  for (const count of counts) if (found === undefined || count.depth >= found.depth) found = count
  return found
}

function aroundOf(root: BoxCount | undefined, counts: ReadonlyMap<Box, BoxCount>): ReadonlySet<BoxCount> {
  const around = new Set<BoxCount>()
  for (let count = root; count !== undefined; count = parentOf(count, counts)) around.add(count)
  return around
}

/** Element and class words of a line's box and of the box round it: paragraphs of one article are marked up alike. */
function markupOf({ hint }: Unit): string {
  const box = hint?.box
  return `${hint?.element ?? ''} ${nameOf(box)} < ${nameOf(box?.within)}`
}

function nameOf(box: Box | undefined): string {
  return box === undefined ? '' : [box.element, ...box.words.slice(0, 6)].join('.')
}
