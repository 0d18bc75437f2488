/** Tags for a story, offline: who, what and where it names, and its IPTC Media Topics, each with the words that say so. */
import { tagId, type Story, type Tag } from '../model'
import type { Reading } from './candidate'
import { findArabicNames } from './arabic'
import { findNames } from './find-names'
import { findNavies } from './find-navies'
import { findObjects } from './find-objects'
import { gather } from './gather'
import { gazetteer } from './names/gazetteer'
import { wordsOf } from './names/words'
import { findShortForms } from './short-forms'
import { Taken, type Sighting } from './sighting'
import { linesOf, type Line } from './tokens'
import { suggestTopics } from './topics/suggest'

/**
 * Suggestions for a story as it stands, the surest first within each kind; deterministic. The order of the finders is the
 * order of their claims on a word: a ship's name before a person's, a person's before a place's.
 */
export function suggestTags(story: Story): readonly Tag[] {
  const lines = linesOf(story)
  const reading = readingOf(lines, story.fields.language ?? 'en')
  const taken = new Taken()
  findObjects(lines, reading, taken)
  findNavies(lines, taken)
  if (reading.language.startsWith('ar')) findArabicNames(lines, reading, taken)
  else findNames(lines, reading, taken)
  const tags = [...gather(inOrder(taken.sightings, lines)), ...suggestTopics(lines)]
  return tags.map((tag, index) => ({ ...tag, id: tagId(`t${index + 1}`) }))
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
