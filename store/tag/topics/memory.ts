/**
 * What the desk's own editors have taught by accepting and refusing tags: which words and names stood in the stories. It never
 * leaves the library. Counting is enough: how much likelier a word is in stories with the tag than in all stories that were tagged.
 */
import type { Tag, TagKind } from '../../model'
import type { Sighting } from '../sighting'
import type { Line } from '../tokens'

type Counts = Readonly<Record<string, number>>

export interface TagLesson {
  readonly kind: TagKind
  readonly name: string
  readonly code?: string
  readonly accepted: number
  readonly refused: number
  /** In how many accepted stories a word stood. */
  readonly words: Counts
  readonly against: Counts
}

export interface TagMemory {
  /** Stories whose tags an editor has decided on. */
  readonly stories: number
  /** In how many of them a word stood. */
  readonly words: Counts
  /** By kind and name. */
  readonly tags: Readonly<Record<string, TagLesson>>
}

export const emptyMemory: TagMemory = { stories: 0, words: {}, tags: {} }

/** Words of a story that are remembered, at most: the names, then what stands most often. */
const mostWords = 60
const tooCommon = new Set(
  `about after again against also among another because been before being between both called came come could does down during each even every first former from gave going good group have having here himself into just know last later like little long made make many more most much must near never next only other over part people same says seen several should since some still such take than that their them then there these they this those three through time today told took under until upon very want week well went were what when where which while whom whose will with without would year years your said says told monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december million billion dans pour avec sont être cette leur plus mais nous vous elle selon été aussi nach auch sich eine einen einem einer wird sind über oder haben hatte war wurde para como este esta desde sobre entre pero más según había fueron`.split(
    /\s+/,
  ),
)

/** The words a story is remembered by: names, and words of four letters and more that are not of every story. */
export function wordsOfStory(lines: readonly Line[], sightings: readonly Sighting[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { name } of sightings) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1.5)
  for (const { tokens } of lines) {
    for (const { text } of tokens) {
      const word = text.toLowerCase()
      if (word.length > 3 && !tooCommon.has(word) && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, mostWords).map(([word]) => word)
}

export const lessonKey = ({ kind, name }: Pick<Tag, 'kind' | 'name'>): string => `${kind} ${name.toLowerCase()}`

/** Counts up what an editor decided; with `times` -1 takes a decision back. `first`: nothing of this story was decided before. */
export function teach(memory: TagMemory, words: readonly string[], tag: Tag, decision: 'accepted' | 'refused', times: 1 | -1, first: boolean): TagMemory {
  const { kind, name, code } = tag
  const blank: TagLesson = { kind, name, ...(code !== undefined && { code }), accepted: 0, refused: 0, words: {}, against: {} }
  const before = memory.tags[lessonKey(tag)] ?? blank
  const counted = decision === 'accepted' ? { words: plus(before.words, words, times) } : { against: plus(before.against, words, times) }
  const lesson = { ...before, ...counted, [decision]: Math.max(0, before[decision] + times) }
  const known = { stories: memory.stories, words: memory.words }
  const grown = first ? { stories: memory.stories + 1, words: plus(memory.words, words, 1) } : known
  return { ...grown, tags: { ...memory.tags, [lessonKey(tag)]: lesson } }
}

function plus(counts: Counts, words: readonly string[], times: number): Counts {
  const sum = new Map(Object.entries(counts))
  for (const word of words) {
    const now = (sum.get(word) ?? 0) + times
    if (now > 0) sum.set(word, now)
    else sum.delete(word)
  }
  return Object.fromEntries(sum)
}

export interface Recalled {
  readonly lesson: TagLesson
  /** Above nothing: it speaks for the tag; below: against it. */
  readonly points: number
  readonly reason: string
}

/** Stories with a tag before what was learned of it counts. */
const fewest = 2
const mostPoints = 12

/** What the archive says of a story's words: the tags that went with them, and those that were refused. */
export function recall(memory: TagMemory, words: readonly string[]): readonly Recalled[] {
  if (memory.stories < fewest) return []
  return Object.values(memory.tags).flatMap((lesson): readonly Recalled[] => {
    const support = lesson.accepted >= fewest ? speaking(memory, lesson.words, lesson.accepted, words) : { sum: 0, words: [] }
    const doubt = lesson.refused >= fewest ? speaking(memory, lesson.against, lesson.refused, words) : { sum: 0, words: [] }
    const points = Math.max(-mostPoints, Math.min(mostPoints, support.sum * usually(lesson) - Math.max(0, doubt.sum)))
    if (Math.abs(points) < 1) return []
    return [{ lesson, points, reason: points > 0 ? chosen(lesson.accepted, support.words) : refusedReason(lesson.refused) }]
  })
}

/** A tag that editors have refused as often as accepted is worth half. */
const usually = ({ accepted, refused }: TagLesson): number => accepted / (accepted + refused)

const chosen = (stories: number, words: readonly string[]): string =>
  `Editors of this desk chose it for ${stories} stories${words.length === 0 ? '' : ` with “${words.slice(0, 3).join('”, “')}”`}.`

const refusedReason = (stories: number): string => `Editors of this desk refused it for ${stories} stories.`

/** How much a tag's own counts are trusted against those of all stories: few stories, and stories that repeat one another, prove little. */
const caution = (withTag: number): number => 2 + withTag * 0.3

/**
 * How much likelier the words of a story are in stories with the tag than in all stories (naive Bayes, with counts drawn towards
 * the archive's own), and the words that say so most. Words the archive does not know say nothing.
 */
function speaking({ stories, words: all }: TagMemory, own: Counts, withTag: number, words: readonly string[]): Spoken {
  const lifts = words.flatMap((word): readonly (readonly [string, number])[] => {
    const seen = all[word] ?? 0
    if (seen === 0) return []
    const usual = Math.min(1, seen / stories)
    const here = ((own[word] ?? 0) + caution(withTag) * usual) / (withTag + caution(withTag))
    const lift = Math.log(here / usual)
    return [[word, (lift < 0 ? lift * 0.3 : lift) * (word.startsWith('topic ') ? 2 : 1)]]
  })
  const sum = lifts.reduce((total, [, lift]) => total + lift, 0)
  const best = [...lifts].filter(([, lift]) => lift > 0.3).sort(([, one], [, other]) => other - one)
  return { sum: best.length < 3 ? 0 : sum * 0.4, words: best.map(([word]) => word.replace(/^topic /, '')) }
}

interface Spoken {
  readonly sum: number
  readonly words: readonly string[]
}
