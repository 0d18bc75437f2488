/** The cleanup passes, in the order an editor would work, and the door into this room. Adding a pass is one file and one line. */
import { plainStyle, type HouseStyle, type Pass, type Query, type Story } from '../model'
import { anpaTypography } from './passes/anpa-typography'
import { bylines } from './passes/bylines'
import { captions } from './passes/captions'
import { credits } from './passes/credits'
import { dashes } from './passes/dashes'
import { datelines } from './passes/datelines'
import { doubledWords } from './passes/doubled-words'
import { echoes } from './passes/echoes'
import { ellipses } from './passes/ellipses'
import { entities } from './passes/entities'
import { facts } from './passes/facts'
import { furniture } from './passes/furniture'
import { headlines } from './passes/headlines'
import { labels } from './passes/labels'
import { links } from './passes/links'
import { longLines } from './passes/long-lines'
import { missingWord } from './passes/missing-word'
import { mojibake } from './passes/mojibake'
import { quoteSpaces } from './passes/quote-spaces'
import { quotes } from './passes/quotes'
import { repeats } from './passes/repeats'
import { slips } from './passes/slips'
import { spaces } from './passes/spaces'
import { stopSpaces } from './passes/stop-spaces'
import { style as styleWords } from './passes/style'
import { unbalanced } from './passes/unbalanced'
import { queriesOf, run, type Cleaned } from './run'

export const passes: readonly Pass[] = [
  furniture,
  anpaTypography,
  links,
  entities,
  mojibake,
  repeats,
  spaces,
  labels,
  credits,
  bylines,
  datelines,
  stopSpaces,
  ellipses,
  quotes,
  quoteSpaces,
  dashes,
  styleWords,
  unbalanced,
  missingWord,
  doubledWords,
  slips,
  headlines,
  echoes,
  captions,
  longLines,
  facts,
]

/** Cleans a story with all passes, or with a chosen few. Never throws on any copy; what could not be applied is in `refused`. */
export function clean(story: Story, style: HouseStyle = plainStyle, only: readonly Pass[] = passes): Cleaned {
  return run(story, style, only, passes)
}

const asked = new WeakMap<Story, { readonly style: HouseStyle; readonly queries: readonly Query[] }>()

/** What the editor is asked about the copy as it stands, in the order of the copy. Asking again about the same story costs nothing. */
export function findQueries(story: Story, style: HouseStyle = plainStyle): readonly Query[] {
  const before = asked.get(story)
  if (before?.style === style) return before.queries
  const queries = queriesOf(story, style, passes)
  asked.set(story, { style, queries })
  return queries
}

export type { Cleaned }
