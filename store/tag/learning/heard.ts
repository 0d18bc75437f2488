/** What the stories most like one say of each tag: how much speaks for it and against it. */
import { builtIn, topOf, type Vocabulary } from '../topics/vocabulary'
import { neighbours } from './alike'
import { tagKey, type LearnedTag, type LessonWords, type TagMemory } from './memory'

export interface Heard {
  readonly tag: LearnedTag
  /** Weights of the stories that have it, and of those it was refused for. */
  readonly for: number
  readonly against: number
  /** Groups of stories alike that speak for it and against it. */
  readonly groupsFor: number
  readonly groupsAgainst: number
  /** Stories that have it, and those that refused it. */
  readonly chosen: number
  readonly refused: number
  /** Words they share with the story, as the copy has them. */
  readonly words: readonly string[]
}

export interface Hearing {
  readonly tags: ReadonlyMap<string, Heard>
  /** Weights of all stories that are like it, whatever they say; and of those with a topic of a branch, by the branch's top term. */
  readonly all: number
  readonly branches: ReadonlyMap<string, number>
}

interface Counting {
  readonly tag: LearnedTag
  for: number
  against: number
  readonly groupsFor: Set<string>
  readonly groupsAgainst: Set<string>
  chosen: number
  refused: number
  readonly words: Set<string>
}

const blank = (tag: LearnedTag): Counting => ({
  tag,
  for: 0,
  against: 0,
  groupsFor: new Set(),
  groupsAgainst: new Set(),
  chosen: 0,
  refused: 0,
  words: new Set(),
})

export function hear(memory: TagMemory, story: LessonWords, vocabulary: Vocabulary = builtIn()): Hearing {
  const counted = new Map<string, Counting>()
  const countOf = (tag: LearnedTag): Counting => {
    const there = counted.get(tagKey(tag)) ?? blank(tag)
    counted.set(tagKey(tag), there)
    return there
  }
  const branches = new Map<string, number>()
  let all = 0
  for (const { story: alike, weight, shared } of neighbours(memory, story.words)) {
    all += weight
    const tops = new Set(alike.accepted.flatMap((tag) => branchOf(tag, vocabulary)))
    for (const top of tops) branches.set(top, (branches.get(top) ?? 0) + weight)
    for (const tag of alike.accepted) {
      const count = countOf(tag)
      count.for += weight
      count.chosen += alike.times ?? 1
      count.groupsFor.add(alike.group)
      for (const word of shared.slice(0, 3)) count.words.add(story.written.get(word) ?? word)
    }
    for (const tag of alike.refused) {
      const count = countOf(tag)
      count.against += weight
      count.refused += alike.times ?? 1
      count.groupsAgainst.add(alike.group)
    }
  }
  const tags = [...counted].map(([key, count]): [string, Heard] => [
    key,
    { ...count, groupsFor: count.groupsFor.size, groupsAgainst: count.groupsAgainst.size, words: [...count.words] },
  ])
  return { tags: new Map(tags), all, branches }
}

/** The code of the top term over a topic, as tags have it. */
export const branchOf = ({ code = '' }: LearnedTag, vocabulary: Vocabulary): readonly string[] =>
  code.startsWith('medtop:') ? [`medtop:${topOf(code.slice('medtop:'.length), vocabulary)}`] : []
