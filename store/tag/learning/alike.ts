/** Finds the stories of the desk's memory that are most like one: by the words they share, rare ones before common ones. */
import type { TaggedStory, TagMemory } from './memory'

export interface Neighbour {
  readonly story: TaggedStory
  /** 0 to 1: the cosine of the two stories' words. */
  readonly likeness: number
  /** Its likeness, less where others of its group stand before it. */
  readonly weight: number
  /** Words it shares with the story, the most telling first. */
  readonly shared: readonly string[]
}

/** Groups of stories that are heard, the nearest first. */
const mostGroups = 12
/** Less than this in common says nothing. */
const leastLikeness = 0.04
/** Five versions of a story prove little more than one: of a group some are heard, each for less than the one before. */
const mostOfGroup = 5
const furtherOfGroup = 0.3
/** What a story is about says more than a word of it. */
const topicWeight = 4

interface Index {
  readonly stories: readonly TaggedStory[]
  /** Word → the stories it stands in. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly telling: ReadonlyMap<string, number>
  readonly lengths: readonly number[]
}

const made = new WeakMap<TagMemory, Index>()

function indexOf(memory: TagMemory): Index {
  const there = made.get(memory) ?? index(memory)
  made.set(memory, there)
  return there
}

function index({ stories }: TagMemory): Index {
  const places = new Map<string, number[]>()
  stories.forEach(({ words }, at) => {
    for (const word of words) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [at])
      else list.push(at)
    }
  })
  const telling = new Map([...places].map(([word, list]) => [word, tellingOf(word, list.length, stories.length)]))
  return { stories, places, telling, lengths: stories.map(({ words }) => lengthOf(words, telling, stories.length)) }
}

/** A desk's first stories may all be of one thing: as if it had tagged so many others too. */
const others = 8

/** How telling a word is: of every story, little. */
function tellingOf(word: string, stories: number, all: number): number {
  return Math.log((all + others) / (stories + 0.5)) * (word.startsWith('medtop:') ? topicWeight : 1)
}

function lengthOf(words: readonly string[], telling: Index['telling'], all: number): number {
  return Math.sqrt(words.reduce((sum, word) => sum + (telling.get(word) ?? tellingOf(word, 0, all)) ** 2, 0))
}

export function neighbours(memory: TagMemory, words: readonly string[]): readonly Neighbour[] {
  const known = indexOf(memory)
  const own = new Set(words)
  const tellingOne = (word: string): number => known.telling.get(word) ?? 0
  const chosen: Neighbour[] = []
  const heard = new Map<string, number>()
  for (const { story, likeness } of nearest(known, words)) {
    const before = heard.get(story.group) ?? 0
    if (before === mostOfGroup || (before === 0 && heard.size === mostGroups)) continue
    heard.set(story.group, before + 1)
    const shared = story.words.filter((word) => own.has(word)).sort((one, other) => tellingOne(other) - tellingOne(one))
    chosen.push({ story, likeness, weight: likeness * furtherOfGroup ** before, shared })
  }
  return chosen
}

function nearest(known: Index, words: readonly string[]): readonly Pick<Neighbour, 'story' | 'likeness'>[] {
  const length = lengthOf(words, known.telling, known.stories.length)
  const sums = new Map<number, number>()
  for (const word of words) {
    const worth = (known.telling.get(word) ?? 0) ** 2
    for (const at of known.places.get(word) ?? []) sums.set(at, (sums.get(at) ?? 0) + worth)
  }
  return [...sums]
    .map(([at, sum]) => ({ at, likeness: sum / (length * (known.lengths[at] ?? 0) || 1) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness || other.at - one.at)
    .flatMap(({ at, likeness }) => known.stories.slice(at, at + 1).map((story) => ({ story, likeness })))
}
