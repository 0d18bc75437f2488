/** Finds the stories of one segment that have a phrase, and how well. */
import { anywhere, letterOf } from './batch'
import { Bits } from './bits'
import type { Phrase, Word } from './query'
import { noTerms, type Segment, type Terms } from './segment'

/** A place in a story as one number: stories have fewer than 2^22 tokens (longer ones are found by words beyond, not by phrases). */
const perStory = 2 ** 22

/** `times`, where it is given, adds up how often each story has the phrase's words. */
export function matchPhrase(segment: Segment, phrase: Phrase, times: Float32Array | null): Bits {
  const found = new Bits(segment.stories)
  const terms = phrase.words.map((word) => termsOf(segment, phrase, word))
  const [first = noTerms, ...rest] = terms
  segment.collect(first, found, times)
  for (const other of rest) {
    const having = new Bits(segment.stories)
    segment.collect(other, having, times)
    found.keep(having)
  }
  return rest.length === 0 || found.count === 0 ? found : inARow(segment, terms, found)
}

function termsOf(segment: Segment, { part }: Phrase, { token, prefix }: Word): Terms {
  return segment.find((part === null ? anywhere : letterOf[part]) + token, prefix)
}

/** Of stories that have all the words, those where they stand one behind the other. The rarest word is looked at first. */
function inARow(segment: Segment, terms: readonly Terms[], within: Bits): Bits {
  const order = terms.map((term, offset) => ({ term, offset, cost: costOf(segment, term) })).sort((a, b) => a.cost - b.cost)
  let beginnings: Float64Array | null = null
  let stories = within
  for (const { term, offset } of order) {
    const places = placesOf(segment, term, offset, stories)
    beginnings = beginnings === null ? places : common(beginnings, places)
    stories = storiesOf(segment, beginnings)
  }
  return stories
}

function costOf(segment: Segment, { from, to }: Terms): number {
  let cost = 0
  for (let term = from; term < to; term += 1) cost += segment.counts[term] ?? 0
  return cost
}

/** Where a phrase would begin whose word at `offset` is one of the terms, in order. */
function placesOf(segment: Segment, { from, to }: Terms, offset: number, within: Bits): Float64Array {
  const places: number[] = []
  for (let term = from; term < to; term += 1) {
    segment.walk(term, (story, times, bytes) => {
      if (within.has(story)) readPlaces(bytes, times, story * perStory - offset, places)
    })
  }
  const list = Float64Array.from(places)
  return to - from > 1 ? list.sort() : list
}

function readPlaces(bytes: Uint8Array, times: number, base: number, places: number[]): void {
  let at = 0
  let place = 0
  for (let left = times; left > 0; left -= 1) {
    let shift = 0
    let byte = bytes[at++] ?? 0
    let distance = byte & 127
    while (byte > 127) {
      byte = bytes[at++] ?? 0
      shift += 7
      distance |= (byte & 127) << shift
    }
    place += distance
    if (place < perStory) places.push(base + place)
  }
}

function common(one: Float64Array, other: Float64Array): Float64Array {
  const both: number[] = []
  let at = 0
  for (const place of one) {
    while (at < other.length && (other[at] ?? 0) < place) at += 1
    if (other[at] === place) both.push(place)
  }
  return Float64Array.from(both)
}

function storiesOf(segment: Segment, places: Float64Array): Bits {
  const stories = new Bits(segment.stories)
  for (const place of places) stories.add(Math.floor(place / perStory))
  return stories
}
