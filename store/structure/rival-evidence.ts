/**
 * Which of a page's rival stretches is its article, as questions with weights (natural logarithm of the odds). Fitted as a choice of one
 * stretch of a page, on read pages and on pages put together of their parts: the article of one in the chrome of another, shortened, below
 * a list of clips, above a long thread. What a line says of itself is weighed before (see `evidence.ts`) and comes in here as `share`.
 */
import { weigh, type Evidence } from './evidence'
import type { RivalView } from './rival-views'

/** Prose beyond which a stretch is long enough to be an article. */
const enough = 1_500

const questions: readonly Evidence<RivalView>[] = [
  { name: 'unlikely by its lines', weight: -0.63, holds: ({ share }) => Math.log1p(Math.max(0, -share)) },
  { name: 'headline over it', weight: 0.2, holds: ({ headline }) => headline },
  { name: 'headline behind the best of all', weight: 0.2, holds: ({ headlineBehind }) => headlineBehind },
  { name: 'share of the page’s prose', weight: 1.52, holds: ({ ofPage }) => ofPage },
  { name: 'prose beside the longest', weight: 0.54, holds: ({ ofLongest }) => ofLongest },
  { name: 'prose enough for an article', weight: 1.76, holds: ({ prose }) => Math.min(prose, enough) / enough },
  { name: 'share of the page’s prose above it', weight: -1.34, holds: ({ above }) => above },
  { name: 'share of the page’s prose below it', weight: 0.79, holds: ({ below }) => below },
  { name: 'paragraphs that stand alone', weight: -0.66, holds: ({ alone }) => alone },
  { name: 'paragraphs that speak of the page', weight: -0.96, holds: ({ ofThePage }) => ofThePage },
  { name: 'a notice on cookies or privacy', weight: -1.68, holds: ({ ofPrivacy }) => (ofPrivacy >= 0.3 ? 1 : 0) },
  { name: 'paragraphs that speak of an author', weight: -2.01, holds: ({ ofAnAuthor }) => ofAnAuthor },
  { name: 'lines of comments in it', weight: -6.06, holds: ({ comments }) => comments },
  { name: 'below comments', weight: -1.98, holds: ({ belowComments }) => (belowComments ? 1 : 0) },
  { name: 'room between its paragraphs', weight: 1.16, holds: ({ room }) => room },
  { name: 'room below it', weight: 0.85, holds: ({ roomBelow }) => roomBelow },
  { name: 'its less sure paragraphs', weight: 0.14, holds: ({ leastSure }) => leastSure },
]

/** What speaks for a stretch as the article. */
export function rivalValue(view: RivalView): number {
  return weigh(questions, view)
}
