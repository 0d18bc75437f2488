/** What the rival stretches of a page (see `rivals.ts`) look like as wholes, each beside the others. Linear in the page for each. */
import type { Weighed } from './body'
import { headlineValue } from './headline'
import { headsOver, type HeadLine } from './headline-views'
import { likely, type Rival } from './rivals'
import { count, widest, type PageView, type View } from './view'

export interface RivalView {
  /** Logarithm of its share of all readings, by the lines alone. */
  readonly share: number
  /** Width of the running text it keeps. */
  readonly prose: number
  /** Its prose as a share of the page's, and beside the longest rival's. */
  readonly ofPage: number
  readonly ofLongest: number
  /** Share of the page's prose that stands above its first line and below its last. */
  readonly above: number
  readonly below: number
  /** Share of its paragraphs that stand alone, between other lines; that speak of the page, of cookies and privacy, of an author. */
  readonly alone: number
  readonly ofThePage: number
  readonly ofPrivacy: number
  readonly ofAnAuthor: number
  /** Lines of a comment section in it, by paragraph, and whether any stand above it. */
  readonly comments: number
  readonly belowComments: boolean
  /** Blank lines above its paragraphs, on average, and below its end. */
  readonly room: number
  readonly roomBelow: number
  /** What speaks for the best line over it as its headline, and how far that is behind the best of all rivals. */
  readonly headline: number
  readonly headlineBehind: number
  /** How sure its less sure paragraphs are: a fifth of them are less sure. */
  readonly leastSure: number
}

export function rivalViews(page: PageView, weighed: Weighed, rivals: readonly Rival[], heads: readonly HeadLine[]): readonly RivalView[] {
  const bodies = rivals.map((rival) => paragraphsOf(page, rival))
  const proses = bodies.map((body) => body.reduce((sum, { width }) => sum + Math.min(widest, width), 0))
  const longest = proses.reduce((best, prose) => Math.max(best, prose), 1)
  const headlines = rivals.map(({ start }, index) => most(headsOver(heads, start, bodies[index] ?? []).map(headlineValue)))
  const best = most(headlines)
  const all = Math.max(1, page.prose[page.prose.length - 1] ?? 0)
  return rivals.map(({ share, start, end }, index): RivalView => {
    const body = bodies[index] ?? []
    const prose = proses[index] ?? 0
    const paragraphs = Math.max(1, body.length)
    const shareOf = (is: (view: View) => boolean): number => body.filter(is).length / paragraphs
    return {
      share,
      prose,
      ofPage: prose / all,
      ofLongest: prose / longest,
      above: (page.prose[start] ?? 0) / all,
      below: 1 - (page.prose[end] ?? 0) / all,
      alone: shareOf(({ aboveRunning, belowRunning }) => !aboveRunning && !belowRunning),
      ofThePage: body.reduce((sum, { topics }) => sum + pageTopics.filter((topic) => topics.has(topic)).length, 0) / paragraphs,
      ofPrivacy: shareOf(({ topics }) => topics.has('housekeeping')),
      ofAnAuthor: shareOf(({ topics }) => topics.has('author')),
      comments: Math.min(1.5, count(page.comments, start, end) / paragraphs),
      belowComments: count(page.comments, 0, start) > 0,
      room: body.reduce((sum, { unit }) => sum + Math.min(3, unit.gap), 0) / paragraphs,
      headline: headlines[index] ?? none,
      headlineBehind: (headlines[index] ?? none) - best,
      roomBelow: Math.min(3, page.views[end]?.unit.gap ?? 3),
      leastSure: body.length === 0 ? -3 : fifth(body.map(({ at }) => weighed.line[at] ?? 0)),
    }
  })
}

/** The running text that a stretch keeps. */
function paragraphsOf({ views }: PageView, { first, inBody }: Rival): readonly View[] {
  return views.slice(first, first + inBody.length).filter(({ at, running }) => running && (inBody[at - first] ?? 0) > likely)
}

/** The worth of no headline at all. */
const none = -9

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), none)
}

const pageTopics = ['housekeeping', 'invitation', 'pageTalk', 'licence'] as const

/** A fifth of the numbers are smaller. */
function fifth(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 5)] ?? 0
}
