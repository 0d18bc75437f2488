/** Tags for a story, offline: who, what and where it names, and its IPTC Media Topics, each with the words that say so. */
import { tagId, type Story, type Tag } from '../model'
import { findArabicNames } from './arabic'
import type { Reading } from './candidate'
import { findNames } from './find-names'
import { findNavies } from './find-navies'
import { findObjects } from './find-objects'
import { gather } from './gather'
import { withLearned } from './learning/learned'
import { emptyMemory, wordsOfStory, type TagMemory } from './learning/memory'
import { gazetteer } from './names/gazetteer'
import { wordsOf } from './names/words'
import { withOwnNames, type OwnNames } from './own-names'
import { findShortForms } from './short-forms'
import { Taken, type Sighting } from './sighting'
import { linesOf, type Line } from './tokens'
import { suggestTopics } from './topics/suggest'
import { inUse, labelOf, type Vocabulary } from './topics/vocabulary'

export { allListedNames } from './names/gazetteer'
export { ownNames, type OwnNames } from './own-names'
export { emptyMemory, remember, renameLearned, type LearnedTag, type TaggedStory, type TagMemory } from './learning/memory'
export { builtIn, inUse, labelOf, withImported, type Concept, type Vocabulary } from './topics/vocabulary'

/** What a desk knows beyond what every copy of the program does. */
export interface DeskKnowledge {
  readonly memory?: TagMemory
  readonly own?: OwnNames
  readonly topics?: Vocabulary
}

/**
 * Suggestions for a story as it stands, the surest first within each kind; deterministic. The order of the finders is the
 * order of their claims on a word: a ship's name before a person's, a person's before a place's.
 */
export function suggestTags(story: Story, knows: DeskKnowledge = {}): readonly Tag[] {
  const lines = linesOf(story)
  const found = builtInTags(lines, story)
  return numbered(withKnowledge(found, lines, knows))
}

/** Suggestions that were made for a story without knowing the desk, as the desk makes them. Nothing is looked for twice. */
export function asDesk(tags: readonly Tag[], story: Story, knows: DeskKnowledge): readonly Tag[] {
  return numbered(withKnowledge(tags, linesOf(story), knows))
}

/** The words of a story that the desk learns by. */
export function lessonWords(story: Story): readonly string[] {
  const lines = linesOf(story)
  return wordsOfStory(lines, builtInTags(lines, story)).words
}

type Unnumbered = Omit<Tag, 'id'>

/** What the wire stated keeps its id. */
function numbered(tags: readonly (Unnumbered | Tag)[]): readonly Tag[] {
  return tags.map((tag, index) => ('id' in tag && tag.by !== 'rule' ? tag : { ...tag, id: tagId(`t${index + 1}`) }))
}

function builtInTags(lines: readonly Line[], { fields: { language = 'en' }, source: { category } }: Story): readonly Unnumbered[] {
  const sightings = findAll(lines, language)
  return [...gather(sightings), ...suggestTopics(lines, sightings, { language, ...(category !== undefined && { category }) })]
}

function withKnowledge(tags: readonly Unnumbered[], lines: readonly Line[], knows: DeskKnowledge): readonly Unnumbered[] {
  const { memory = emptyMemory, own, topics } = knows
  const learned = memory.stories.length === 0 ? tags : withLearned(tags, memory, wordsOfStory(lines, tags), topics)
  const named = own === undefined ? learned : withOwnNames(learned, lines, own)
  return topics === undefined ? named : onceEach(named.flatMap((tag) => asImported(tag, topics)))
}

/** Two retired topics may have become one. */
function onceEach(tags: readonly Unnumbered[]): readonly Unnumbered[] {
  const codes = tags.map(({ kind, code }) => (kind === 'topic' ? code : undefined))
  return tags.filter((_, at) => codes[at] === undefined || codes.indexOf(codes[at]) === at)
}

/** A topic by the desk's own vocabulary of topics: a retired one is what took its place, or goes. */
function asImported(tag: Unnumbered, topics: Vocabulary): readonly Unnumbered[] {
  const code = tag.kind === 'topic' && tag.by === 'rule' ? tag.code?.replace('medtop:', '') : undefined
  if (code === undefined || !topics.has(code)) return [tag]
  const concept = inUse(code, topics)
  return concept === undefined ? [] : [{ ...tag, name: labelOf(concept, 'en'), code: `medtop:${concept.code}` }]
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
