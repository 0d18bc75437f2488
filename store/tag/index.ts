/** Tags for a story, offline: who, what and where it names, and its IPTC Media Topics, each with the words that say so. */
import { tagId, type Story, type Tag } from '../model'
import { findByEnding, findListed, findNavies, findShortForms } from './find-organisations'
import { findVessels } from './find-objects'
import { findPeople } from './find-people'
import { findPlaces } from './find-places'
import { gather } from './gather'
import { Taken } from './sighting'
import { linesOf } from './tokens'
import { suggestTopics } from './topics/suggest'

/**
 * Suggestions for a story as it stands, the surest first within each kind; deterministic. The order of the finders is the
 * order of their claims on a word: a ship's name before a person's, a person's before a place's.
 */
export function suggestTags(story: Story): readonly Tag[] {
  const lines = linesOf(story)
  const language = story.fields.language ?? 'en'
  const taken = new Taken()
  findVessels(lines, taken)
  findListed(lines, language, taken, findShortForms(lines))
  findNavies(lines, taken)
  findPeople(lines, taken)
  findByEnding(lines, taken)
  findPlaces(lines, language, taken)
  const tags = [...gather(taken.sightings), ...suggestTopics(lines)]
  return tags.map((tag, index) => ({ ...tag, id: tagId(`t${index + 1}`) }))
}
