/** The cleanup passes, in the order an editor would work, and the door into this room. Adding a pass is one file and one line. */
import { plainDesk, type Change, type DeskContext, type Dossier, type Pass, type Query, type Story } from '../model'
import { inLanguage } from './in-language'
import { wavedBy, lessonsFor, taughtPass, type Lessons } from './lessons'
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
import { lineEnds } from './passes/line-ends'
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
  lineEnds,
  labels,
  credits,
  bylines,
  datelines,
  stopSpaces,
  ellipses,
  quotes,
  dashes,
  quoteSpaces,
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
export function clean(story: Story, desk: DeskContext = plainDesk, only: readonly Pass[] = passes): Cleaned {
  const lessons = lessonsFor(story.source, desk.taught)
  const cleaned = run(story, desk.houseStyle, withTaught(only, lessons), passes)
  return lessons === null ? cleaned : { ...cleaned, queries: withoutWaved(cleaned.queries, cleaned.story, lessons) }
}

function withTaught(only: readonly Pass[], lessons: Lessons | null): readonly Pass[] {
  return lessons === null || lessons.lines.size === 0 ? only : [taughtPass(lessons), ...only]
}

function withoutWaved(queries: readonly Query[], story: Story, lessons: Lessons): readonly Query[] {
  if (lessons.queries.size === 0) return queries
  const blocks = new Map(story.blocks.map((block) => [block.id, block]))
  return queries.filter((query) => wavedBy(query, blocks, lessons) === undefined)
}

const asked = new WeakMap<Story, { readonly desk: DeskContext; readonly queries: readonly Query[] }>()

/** What the editor is asked about the copy as it stands, in the order of the copy. Asking again about the same story costs nothing. */
export function findQueries(story: Story, desk: DeskContext = plainDesk): readonly Query[] {
  const before = asked.get(story)
  if (before?.desk === desk) return before.queries
  const lessons = lessonsFor(story.source, desk.taught)
  const found = queriesOf(story, desk.houseStyle, withTaught(passes, lessons))
  const queries = lessons === null ? found : withoutWaved(found, story, lessons)
  asked.set(story, { desk, queries })
  return queries
}

/** The lessons that keep the desk from asking about a story, once for each query. */
export function lessonsAtRest(story: Story, desk: DeskContext): readonly string[] {
  const lessons = lessonsFor(story.source, desk.taught)
  if (lessons === null || lessons.queries.size === 0) return []
  const blocks = new Map(story.blocks.map((block) => [block.id, block]))
  return queriesOf(story, desk.houseStyle, passes).flatMap((query) => wavedBy(query, blocks, lessons)?.id ?? [])
}

/** The change that sets a story's language by hand, and its marks with it. */
export function languageMended(dossier: Pick<Dossier, 'story' | 'history'>, language: string, desk: DeskContext = plainDesk): Change {
  return inLanguage(dossier, language, desk.houseStyle, passes)
}

export { lessonsFor, markTaught } from './lessons'
export type { Cleaned }
