/** Tags for a story, offline: who, what and where it names, and its IPTC Media Topics, each with the words that say so. */
import { tagId, type Story, type Tag } from '../model'
import { findArabicNames } from './arabic'
import type { Reading } from './candidate'
import { findNames } from './find-names'
import { findNavies } from './find-navies'
import { findObjects } from './find-objects'
import { gather } from './gather'
import { gazetteer } from './names/gazetteer'
import { wordsOf } from './names/words'
import { withOwnNames, type OwnNames } from './own-names'
import { findShortForms } from './short-forms'
import { Taken, type Sighting } from './sighting'
import { linesOf, type Line } from './tokens'
import { learnedOf, nothingLearned } from './topics/learned'
import { emptyMemory, lessonKey, wordsOfStory, type Recalled, type TagMemory } from './topics/memory'
import { suggestTopics } from './topics/suggest'
import type { Vocabulary } from './topics/vocabulary'

export { allListedNames } from './names/gazetteer'
export { ownNames, type OwnNames } from './own-names'
export { emptyMemory, teach, type TagLesson, type TagMemory } from './topics/memory'
export { builtIn, inUse, labelOf, withImported, type Concept, type Vocabulary } from './topics/vocabulary'

/** What a desk knows beyond what every copy of the program does. */
export interface DeskKnowledge {
  readonly memory?: TagMemory
  readonly own?: OwnNames
  readonly topics?: Vocabulary
  /** Language of the topics' labels (BCP 47); English where none is given. */
  readonly labels?: string
}

/**
 * Suggestions for a story as it stands, the surest first within each kind; deterministic. The order of the finders is the
 * order of their claims on a word: a ship's name before a person's, a person's before a place's.
 */
export function suggestTags(story: Story, knows: DeskKnowledge = {}): readonly Tag[] {
  const lines = linesOf(story)
  const sightings = findAll(lines, story.fields.language ?? 'en')
  const { memory = emptyMemory, own, topics, labels } = knows
  const learned = memory.stories === 0 ? nothingLearned : learnedOf(memory, wordsLearnedBy(lines, sightings, story))
  const { category } = story.source
  const context = { language: story.fields.language ?? 'en', learned, ...(category !== undefined && { category }), ...(topics !== undefined && { vocabulary: topics }), ...(labels !== undefined && { labels }) }
  const found = [...gather(sightings), ...suggestTopics(lines, sightings, context), ...learned.others.map(taughtTag)]
  const kept = (own === undefined ? found : withOwnNames(found, story, own)).filter((tag) => !everRefused(memory, tag))
  return kept.map((tag, index) => ({ ...tag, id: tagId(`t${index + 1}`) }))
}

/** The words of a story that the desk learns by. */
export function lessonWords(story: Story): readonly string[] {
  const lines = linesOf(story)
  return wordsLearnedBy(lines, findAll(lines, story.fields.language ?? 'en'), story)
}

/** The topics that words alone suggest are remembered too: what a desk does with all stories of sport, it does with the next. */
function wordsLearnedBy(lines: readonly Line[], sightings: readonly Sighting[], { fields }: Story): readonly string[] {
  const topics = suggestTopics(lines, sightings, { language: fields.language ?? 'en' })
  return [...topics.map(({ name }) => `topic ${name}`), ...wordsOfStory(lines, sightings)]
}

function findAll(lines: readonly Line[], language: string): readonly Sighting[] {
  const reading = readingOf(lines, language)
  const taken = new Taken()
  findObjects(lines, reading, taken)
  findNavies(lines, taken)
  if (language.startsWith('ar')) findArabicNames(lines, reading, taken)
  else findNames(lines, reading, taken)
  return inOrder(taken.sightings, lines)
}

function taughtTag({ lesson: { kind, name, code }, points, reason }: Recalled): Omit<Tag, 'id'> {
  const confidence = Math.round(Math.min(0.95, 0.4 + points / 8) * 100) / 100
  return { kind, name, ...(code !== undefined && { code }), evidence: [reason], mentions: [], confidence, by: 'rule', state: 'suggested' }
}

/** A name that editors have refused three times and never taken is not offered again. */
function everRefused({ tags }: TagMemory, tag: Omit<Tag, 'id'>): boolean {
  const lesson = tag.kind === 'topic' ? undefined : tags[lessonKey(tag)]
  return lesson !== undefined && lesson.refused >= 3 && lesson.accepted === 0
}

/** In the order of the copy. */
function inOrder(sightings: readonly Sighting[], lines: readonly Line[]): readonly Sighting[] {
  const places = new Map(lines.map((line, index) => [line, index]))
  return [...sightings].sort((one, other) => (places.get(one.line) ?? 0) - (places.get(other.line) ?? 0) || one.first - other.first)
}

function readingOf(lines: readonly Line[], language: string): Reading {
  const lower = new Set<string>()
  const inside = new Set<string>()
  for (const { tokens, titleCase } of lines) {
    for (const { text, capital, opens } of tokens) {
      if (!capital) lower.add(text)
      else if (!opens && !titleCase) inside.add(text)
    }
  }
  return { language, words: wordsOf(language), names: gazetteer(language), lower, inside, shortForms: findShortForms(lines) }
}
