/**
 * Evidence for the body of an article on a page, as questions with weights (natural logarithm of the odds). Four kinds: whether a
 * line is copy, whether the body begins with it, whether the body ended above it, and whether it only interrupts the body.
 * The weights were fitted together, as one model of whole pages (see `body.ts`), on a few hundred pages in many languages with every
 * line labelled (ARCHITECTURE.md says how), drawn towards zero and rounded. No question names a site.
 */
import { tellsPlaces } from './caption'
import { namesSource } from './credit'
import { opensWithDateline } from './dateline'
import { marks } from './measure'
import { markupCertainty } from './told'
import type { Topic } from './topics'
import { count, isPicture, isShort, shareAround, type Sums, type View } from './view'

export interface Evidence<Of> {
  readonly name: string
  readonly weight: number
  readonly holds: (of: Of) => number
}

const yes = (fact: boolean): number => (fact ? 1 : 0)
const wide = (from: number, to: number) => ({ width }: View): number => yes(width >= from && width < to)
/** "24.12.2024", "2024-12-24", "8:15". */
const inFigures = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2})(?!\d)/

/** "— Ana Roe", "— Ana Roe (@anaroe) May 4, 2022". */
const attributes = /^[—–-]\s?\S[^.!?]{2,60}(?:\(@\w+\)|$)/u

const speaks = (topic: Topic) => ({ topics }: View): number => yes(topics.size > 0 && topics.has(topic))
const shaped = (shape: View['unit']['shape']) => ({ unit }: View): number => yes(unit.shape === shape)

/** Is this line copy of the article? */
export const lineQuestions: readonly Evidence<View>[] = [
  { name: 'any line', weight: 0.24, holds: () => 1 },
  { name: 'under 12 wide', weight: -0.53, holds: wide(0, 12) },
  { name: '12 to 25 wide', weight: -0.33, holds: wide(12, 25) },
  { name: '25 to 45 wide', weight: -0.05, holds: wide(25, 45) },
  { name: '80 to 140 wide', weight: -0.15, holds: wide(80, 140) },
  { name: '140 to 260 wide', weight: 0.61, holds: wide(140, 260) },
  { name: '260 to 500 wide', weight: 1.48, holds: wide(260, 500) },
  { name: 'over 500 wide', weight: 1.9, holds: wide(500, Infinity) },
  { name: 'ends as a sentence', weight: 0.49, holds: ({ unit }) => yes(unit.measure.ended) },
  { name: 'long and ends as a sentence', weight: 0.8, holds: ({ unit, width }) => yes(unit.measure.ended && width >= 60) },
  { name: 'long without an end', weight: 0.52, holds: ({ unit, width }) => yes(!unit.measure.ended && width >= 80) },
  { name: 'ends with a colon', weight: 0.8, holds: ({ unit }) => yes(unit.measure.colon) },
  { name: 'ends with a question mark', weight: -0.47, holds: ({ unit }) => yes(unit.measure.question) },
  { name: 'breaks off with dots', weight: -0.66, holds: ({ unit }) => yes(unit.measure.dots) },
  { name: 'two sentences or more', weight: -0.05, holds: ({ unit }) => yes(unit.measure.sentences >= 2) },
  { name: 'four sentences or more', weight: 0.14, holds: ({ unit }) => yes(unit.measure.sentences >= 4) },
  { name: 'grammar words', weight: 0.55, holds: ({ functionWords }) => functionWords },
  { name: 'grammar words in a short line', weight: -0.51, holds: ({ functionWords, width }) => (width < 80 ? functionWords : 0) },
  { name: 'no grammar word in a long line', weight: -0.22, holds: ({ functionWords, width }) => yes(width >= 60 && functionWords === 0) },
  { name: 'begins in lower case', weight: 0.33, holds: ({ unit }) => yes(unit.measure.lowerStart) },
  { name: 'mostly figures', weight: 0.51, holds: ({ unit }) => yes(unit.measure.digits > unit.measure.letters) },
  { name: 'some figures in a short line', weight: 0.3, holds: ({ unit, width }) => yes(width < 60 && unit.measure.digits > 0 && unit.measure.digits <= unit.measure.letters) },
  { name: 'copyright sign', weight: -1.82, holds: ({ unit }) => yes(unit.text.length < 400 && (isCopyright(unit.lower) || unit.lower.includes('(c) '))) },
  { name: 'speaks of cookies or privacy', weight: -1.16, holds: speaks('housekeeping') },
  { name: 'speaks of subscribing', weight: -1.06, holds: speaks('invitation') },
  { name: 'speaks of licences', weight: -0.58, holds: speaks('licence') },
  { name: 'speaks of the page itself', weight: -1.14, holds: speaks('pageTalk') },
  { name: 'speaks of its author', weight: -1.07, holds: speaks('author') },
  { name: 'points to another story', weight: -0.41, holds: ({ pointing, width }) => yes(width < 250 && pointing) },
  { name: 'address or handle', weight: 0.18, holds: ({ unit, width }) => yes(width < 200 && isAddressed(unit)) },
  { name: 'button by its words', weight: -1.46, holds: ({ unit, furniture }) => yes(furniture && unit.furniture !== undefined) },
  { name: 'byline', weight: -1.49, holds: shaped('byline') },
  { name: 'date', weight: -1.31, holds: shaped('date') },
  { name: 'table row', weight: 0.07, holds: shaped('table-row') },
  { name: 'list item', weight: 0.59, holds: shaped('list-item') },
  { name: 'credit', weight: -0.78, holds: shaped('credit') },
  { name: 'ends with a credit', weight: -1.74, holds: shaped('credited') },
  { name: 'caption by its words', weight: -2.67, holds: shaped('caption') },
  { name: 'contributor line', weight: -0.77, holds: shaped('contributor') },
  { name: 'stands twice', weight: -0.9, holds: ({ times }) => yes(times === 2) },
  { name: 'stands three times or more', weight: -0.69, holds: ({ times }) => yes(times >= 3) },
  { name: 'long and stands twice', weight: -0.95, holds: ({ times, width }) => yes(times >= 2 && width >= 80) },
  { name: 'written like a title', weight: -0.06, holds: ({ unit, width }) => yes(unit.measure.titled > 0.6 && unit.measure.words >= 4 && width < 140) },
  { name: 'a label and its value', weight: 0.2, holds: ({ unit, width }) => yes(width < 90 && hasColon(unit) && /^[^:.!?]{2,30}[:：]\s?\S/.test(unit.text)) },
  { name: 'a kicker and a title', weight: -0.74, holds: ({ unit, width }) => yes(!unit.measure.ended && width >= 45 && width < 140 && hasColon(unit) && /^[^:.!?]{2,40}: \p{Lu}/u.test(unit.text)) },
  { name: 'a bare name', weight: -0.14, holds: ({ unit, width }) => yes(width < 35 && unit.measure.words >= 2 && unit.measure.words <= 4 && unit.measure.titled === 1) },
  { name: 'no room above', weight: -0.22, holds: ({ unit }) => yes(unit.gap === 0) },
  { name: 'wide room above', weight: 0.32, holds: ({ unit }) => yes(unit.gap >= 3) },
  { name: 'wide room below', weight: -0.29, holds: ({ gapBelow }) => yes(gapBelow >= 3) },
  { name: 'room above as between paragraphs', weight: -0.26, holds: ({ unit, page }) => yes(unit.gap === page.usualGap) },
  { name: 'room below as between paragraphs', weight: 0.29, holds: ({ gapBelow, page }) => yes(gapBelow === page.usualGap) },
  { name: 'share of running text, 2 lines around', weight: 0.23, holds: ({ at, page }) => shareAround(page.running, at, 2) },
  { name: 'share of running text, 6 lines around', weight: -0.28, holds: ({ at, page }) => shareAround(page.running, at, 6) },
  { name: 'share of running text, 20 lines around', weight: -0.63, holds: ({ at, page }) => shareAround(page.running, at, 20) },
  { name: 'share of buttons, 2 lines around', weight: -0.47, holds: ({ at, page }) => shareAround(page.furniture, at, 2) },
  { name: 'share of buttons, 6 lines around', weight: -0.42, holds: ({ at, page }) => shareAround(page.furniture, at, 6) },
  { name: 'share of short lines, 6 around', weight: 0.39, holds: ({ at, page }) => shareAround(page.short, at, 6) },
  { name: 'share of dates, 6 around', weight: -0.23, holds: ({ at, page }) => shareAround(page.dates, at, 6) },
  { name: 'share of titles, 3 around', weight: -0.01, holds: ({ at, page }) => shareAround(page.titled, at, 3) },
  { name: 'prose, 4 lines around', weight: -0.21, holds: ({ at, page }) => Math.log1p(count(page.prose, at - 4, at + 5) / 100) },
  { name: 'in the longest stretch of prose', weight: 0, holds: ({ longest }) => yes(longest) },
  { name: 'short within a stretch of prose', weight: -0.32, holds: ({ stretch, running }) => yes(stretch > 0 && !running) },
  { name: 'one plain sentence between paragraphs', weight: 0.66, holds: ({ unit, width, aboveRunning, belowRunning }) => yes(unit.measure.ended && unit.measure.sentences <= 1 && width < 140 && aboveRunning && belowRunning && !unit.measure.quoted) },
  { name: 'short between running text', weight: 0.03, holds: ({ running, aboveRunning, belowRunning }) => yes(!running && aboveRunning && belowRunning) },
  { name: 'short, running text below only', weight: 0.13, holds: ({ running, aboveRunning, belowRunning }) => yes(!running && !aboveRunning && belowRunning) },
  { name: 'short, running text above only', weight: -0.45, holds: ({ running, aboveRunning, belowRunning }) => yes(!running && aboveRunning && !belowRunning) },
  { name: 'running text alone', weight: 0, holds: ({ running, aboveRunning, belowRunning }) => yes(running && !aboveRunning && !belowRunning) },
  { name: 'far from running text', weight: -0.19, holds: ({ at, page }) => yes(count(page.running, at - 4, at + 5) === 0) },
  { name: 'replies near', weight: 0.1, holds: ({ at, page }) => yes(count(page.comments, at + 1, at + 4) > 0) },
  { name: 'below comments', weight: -0.45, holds: ({ at, page }) => yes(count(page.comments, 0, at) > 0) },
  { name: 'below a related box', weight: -0.15, holds: ({ at, page }) => yes(count(page.related, 0, at) > 0) },
  { name: 'names a picture’s source at its end', weight: -1.51, holds: ({ unit, width, mayNameService }) => yes(width < 350 && namesSource(unit.lower, mayNameService)) },
  { name: 'says who stands where in a picture', weight: -2.8, holds: ({ unit }) => yes(tellsPlaces(unit.lower)) },
  { name: 'short with a date or hour in figures', weight: -0.8, holds: ({ unit, width }) => yes(width < 120 && unit.measure.digits > 2 && inFigures.test(unit.text)) },
  { name: 'a dash and who said or posted the above', weight: 1.3, holds: ({ unit }) => yes(attributes.test(unit.text)) },
  { name: 'cries out', weight: 1.84, holds: ({ unit }) => yes(criesOut(unit)) },
  { name: 'short and cries out', weight: -1.65, holds: ({ unit, width }) => yes(width < 120 && criesOut(unit)) },
  { name: 'running text with wider room above and below', weight: 0.73, holds: (view) => yes(view.running && standsAlone(view)) },
  { name: 'short on a page of prose', weight: -0.16, holds: ({ width, page }) => (width < 60 ? page.proseShare : 0) },
]

/** Does the body begin with this line? */
export const startQuestions: readonly Evidence<View>[] = [
  { name: 'running text', weight: 0.01, holds: ({ running }) => yes(running) },
  { name: 'opens with a dateline', weight: 0.59, holds: ({ unit }) => yes(opensWithDateline(unit.text)) },
  { name: 'begins in lower case', weight: -0.41, holds: ({ unit }) => yes(unit.measure.lowerStart) },
  { name: 'over 120 wide', weight: 0.45, holds: wide(120, Infinity) },
  { name: 'byline or date right above', weight: 0.2, holds: (view) => yes(count(view.page.signatures, view.at - 1, view.at) > 0) },
  { name: 'byline or date within 3 lines above', weight: 0.53, holds: ({ at, page }) => yes(count(page.signatures, at - 3, at) > 0) },
  { name: 'byline or date within 8 lines above', weight: 0.42, holds: ({ at, page }) => yes(count(page.signatures, at - 8, at) > 0) },
  { name: 'byline or date within 6 lines below', weight: 0.17, holds: ({ at, page }) => yes(count(page.signatures, at, at + 6) > 0) },
  { name: 'headline within 3 lines above', weight: 0.15, holds: ({ at, page }) => yes(count(page.heads, at - 3, at) > 0) },
  { name: 'repeated headline within 6 lines above', weight: 0.22, holds: ({ at, page }) => yes(count(page.repeatedHeads, at - 6, at) > 0) },
  { name: 'running text right above', weight: -0.44, holds: ({ aboveRunning }) => yes(aboveRunning) },
  { name: 'share of running text, 6 lines above', weight: -0.33, holds: ({ at, page }) => count(page.running, at - 6, at) / 6 },
  { name: 'share of running text, 6 lines on', weight: -0.21, holds: ({ at, page }) => count(page.running, at, at + 6) / 6 },
  { name: 'share of short lines, 6 above', weight: 0.22, holds: ({ at, page }) => count(page.short, at - 6, at) / 6 },
  { name: 'wider room above than usual', weight: 0.64, holds: ({ unit, page }) => yes(unit.gap > page.usualGap) },
  { name: 'no room above', weight: -0.46, holds: ({ unit }) => yes(unit.gap === 0) },
  { name: 'button right above', weight: 0.17, holds: ({ at, page }) => count(page.furniture, at - 1, at) },
  { name: 'hardly any prose above', weight: 0.73, holds: ({ at, page }) => yes(proseAbove(page.prose, at) < 0.1) },
  { name: 'most prose is above', weight: -0.27, holds: ({ at, page }) => yes(proseAbove(page.prose, at) > 0.5) },
  { name: 'below comments', weight: -0.25, holds: ({ at, page }) => yes(count(page.comments, 0, at) > 0) },
  { name: 'below a related box', weight: -0.19, holds: ({ at, page }) => yes(count(page.related, 0, at) > 0) },
  { name: 'picture within 3 lines above', weight: 0.71, holds: ({ at, page }) => yes(count(page.pictures, at - 3, at) > 0) },
  { name: 'credit right below', weight: -1.33, holds: ({ at, page }) => yes(page.views[at + 1]?.unit.shape === 'credit') },
  { name: 'longest stretch begins within 3 lines', weight: -0.37, holds: ({ at, page }) => yes(count(page.longest, at, at + 4) > 0) },
  { name: 'headline above', weight: 0.28, holds: ({ at, page }) => page.headlines[at] ?? 0 },
  { name: 'headline above, behind the page’s best', weight: 0.29, holds: ({ at, page }) => Math.max(-6, (page.headlines[at] ?? 0) - page.bestHeadline) },
  { name: 'a stretch of prose begins', weight: 1.61, holds: ({ stretch, at, page }) => yes(stretch > 0 && page.stretches[at] !== page.stretches[at - 1]) },
]

/** The place right below a line, where the body may end: the line above it, and the line below, if there is one. */
export interface Edge {
  readonly above: View
  readonly below: View | undefined
}

const boxed = (...kinds: readonly View['unit']['furniture'][]) => ({ below }: Edge): number => yes(below !== undefined && below.furniture && below.unit.furniture !== undefined && kinds.includes(below.unit.furniture))

/** Did the body end here? */
export const endQuestions: readonly Evidence<Edge>[] = [
  { name: 'end of the page', weight: -1.39, holds: ({ below }) => yes(below === undefined) },
  { name: 'comments below', weight: 0.63, holds: boxed('comments') },
  { name: 'further reading below', weight: 0.09, holds: boxed('more') },
  { name: 'share buttons below', weight: 0.14, holds: boxed('share') },
  { name: 'newsletter or accounts below', weight: 0.04, holds: boxed('newsletter', 'follow') },
  { name: 'filing below', weight: 1.16, holds: boxed('filing') },
  { name: 'legal line below', weight: -0.04, holds: boxed('legal') },
  { name: 'navigation below', weight: -0.03, holds: boxed('navigation', 'account') },
  { name: 'advertisement below', weight: 0.63, holds: boxed('advertisement') },
  { name: 'contributor line or rule above', weight: -1.15, holds: ({ above }) => yes(above.unit.shape === 'contributor' || above.unit.shape === 'separator') },
  { name: 'author’s life below', weight: 1.13, holds: ({ below }) => yes(below?.topics.has('author') === true) },
  { name: 'wider room than usual', weight: 1.64, holds: ({ above }) => yes(above.gapBelow > above.page.usualGap) },
  { name: 'much wider room than usual', weight: 1.77, holds: ({ above }) => yes(above.gapBelow > above.page.usualGap + 1) },
  { name: 'share of running text, 6 lines below', weight: -0.04, holds: ({ above: { at, page } }) => count(page.running, at + 1, at + 7) / 6 },
  { name: 'share of short lines, 6 below', weight: 0.11, holds: ({ above: { at, page } }) => count(page.short, at + 1, at + 7) / 6 },
  { name: 'sentence ends above', weight: 0.1, holds: ({ above }) => yes(above.unit.measure.ended) },
  { name: 'running text above', weight: 0.15, holds: ({ above }) => yes(above.running) },
  { name: 'short line below', weight: 0.24, holds: ({ below }) => yes(below === undefined || isShort(below.unit)) },
  { name: 'date within 3 lines below', weight: 0.13, holds: ({ above: { at, page } }) => yes(count(page.dates, at + 1, at + 4) > 0) },
  { name: 'share of the prose that is below', weight: 0.16, holds: ({ above: { at, page } }) => 1 - proseAbove(page.prose, at + 1) },
  { name: 'colon above', weight: -0.15, holds: ({ above }) => yes(above.unit.measure.colon) },
  { name: 'copyright above', weight: 0.81, holds: ({ above }) => yes(isCopyright(above.unit.lower.slice(-200))) },
  { name: 'a stretch of prose ended', weight: 0.88, holds: ({ above, below }) => yes(above.stretch > 0 && above.page.stretches[above.at] !== below?.page.stretches[below.at]) },
  { name: 'the longest stretch above', weight: 0.24, holds: ({ above }) => yes(above.longest) },
]

/** Does this line only interrupt the body, which goes on below? */
export const awayQuestions: readonly Evidence<View>[] = [
  { name: 'any line', weight: -0.7, holds: () => 1 },
  { name: 'button', weight: -0.1, holds: ({ furniture }) => yes(furniture) },
  { name: 'advertisement', weight: 0.41, holds: ({ unit }) => yes(unit.furniture === 'advertisement') },
  { name: 'another story', weight: 0.4, holds: ({ unit }) => yes(unit.furniture === 'related' || unit.furniture === 'more') },
  { name: 'comments', weight: -0.19, holds: ({ unit, furniture }) => yes(unit.furniture === 'comments' && furniture) },
  { name: 'picture', weight: 1.05, holds: ({ unit }) => yes(isPicture(unit.shape)) },
  { name: 'running text', weight: -0.31, holds: ({ running }) => yes(running) },
  { name: 'points to another story', weight: -0.23, holds: ({ pointing }) => yes(pointing) },
  { name: 'newsletter or accounts', weight: -0.2, holds: ({ unit }) => yes(unit.furniture === 'newsletter' || unit.furniture === 'follow') },
  { name: 'stands twice', weight: 0.63, holds: ({ times }) => yes(times > 1) },
  { name: 'written like a title', weight: 0.12, holds: ({ unit }) => yes(unit.measure.titled > 0.6 && unit.measure.words >= 4 && !unit.measure.ended) },
]

/** What it costs to leave the body for a line that interrupts it. */
export const leaving = -2.42

function isCopyright(lower: string): boolean {
  return lower.includes('©') || lower.includes('copyright')
}

function hasColon({ measure }: View['unit']): boolean {
  return (measure.marks & marks.colon) !== 0
}

/** It holds an address of the web or of mail, a handle or a tag. */
function isAddressed({ text, measure }: View['unit']): boolean {
  if (text.includes('www.') || ((measure.marks & marks.colon) !== 0 && /https?:/.test(text))) return true
  return (measure.marks & marks.handle) !== 0 && /[^\s@]@[^\s@]|(?:^|\s)[@#]\p{L}/u.test(text)
}

function criesOut({ measure, text }: View['unit']): boolean {
  return measure.ended && /!["'”’»)]{0,2}$/.test(text.slice(-3))
}

/** The first or only line between two wider rooms. */
function standsAlone({ unit, gapBelow, page, at }: View): boolean {
  return (at === 0 || unit.gap > page.usualGap) && gapBelow > page.usualGap
}

/** Share of the page's prose that stands above a line. */
function proseAbove(prose: Sums, at: number): number {
  return (prose[at] ?? 0) / Math.max(1, prose[prose.length - 1] ?? 0)
}

export function weigh<Of>(questions: readonly Evidence<Of>[], of: Of): number {
  let sum = 0
  for (const { weight, holds } of questions) sum += weight * holds(of)
  return sum
}

/** How sure a line alone is, with what markup tells of it where there is any. */
export function lineValue(view: View): number {
  return weigh(lineQuestions, view) + markupCertainty(view.unit)
}
