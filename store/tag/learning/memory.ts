/**
 * What the desk's own editors have taught by accepting and refusing tags: the stories they decided on, each with the words it is
 * remembered by. It never leaves the library.
 */
import type { Tag } from '../../model'
import type { Line } from '../tokens'

export type LearnedTag = Pick<Tag, 'kind' | 'name' | 'code'>

/** A story whose tags an editor has decided on. */
export interface TaggedStory {
  readonly id: string
  /** The first of the stories that are alike to one another, as versions of one are. */
  readonly group: string
  /** The words it is remembered by, what it is most about first. */
  readonly words: readonly string[]
  readonly accepted: readonly LearnedTag[]
  readonly refused: readonly LearnedTag[]
  /** Stories this one stands for; one where left out. */
  readonly times?: number
}

export interface TagMemory {
  /** The latest decision last. */
  readonly stories: readonly TaggedStory[]
}

export const emptyMemory: TagMemory = { stories: [] }

/** Stories remembered, at most: what a desk chose thousands of stories ago says little of what it wants now. */
const mostStories = 2_000
/** Words of a story that are remembered, at most. */
const mostWords = 48

export const tagKey = ({ kind, name, code }: LearnedTag): string => (kind === 'topic' && code !== undefined ? code : `${kind} ${name.toLowerCase()}`)

/** What was decided on a story takes the place of what was known of it; a story without a decision is forgotten. */
export function remember(memory: TagMemory, id: string, words: readonly string[], tags: readonly Tag[]): TagMemory {
  const others = memory.stories.filter((story) => story.id !== id)
  const decided = (state: Tag['state']): readonly LearnedTag[] =>
    tags.filter((tag) => tag.state === state).map(({ kind, name, code }) => ({ kind, name, ...(code !== undefined && { code }) }))
  const story: TaggedStory = { id, group: groupOf(others, words) ?? id, words, accepted: decided('accepted'), refused: decided('refused') }
  if (story.accepted.length + story.refused.length === 0) return { stories: others }
  return { stories: [...others, story].slice(-mostStories) }
}

/** Two stories that share a third of their words are of one group. */
const sameGroup = 0.3

function groupOf(stories: readonly TaggedStory[], words: readonly string[]): string | undefined {
  const own = new Set(words)
  const shares = ({ words: others }: TaggedStory): boolean =>
    others.filter((word) => own.has(word)).length >= Math.min(own.size, others.length) * sameGroup
  return stories.find((one) => one.words.length > 0 && shares(one))?.group
}

/** A tag that has another name from now on has it in what was learned too. */
export function renameLearned({ stories }: TagMemory, before: Pick<LearnedTag, 'kind' | 'name'>, after: LearnedTag): TagMemory {
  const isOld = ({ kind, name }: LearnedTag): boolean => kind === before.kind && name === before.name
  const named = (tags: readonly LearnedTag[]): readonly LearnedTag[] => tags.map((tag) => (isOld(tag) ? after : tag))
  const changed = (story: TaggedStory): boolean => [...story.accepted, ...story.refused].some(isOld)
  const rename = (story: TaggedStory): TaggedStory => ({ ...story, accepted: named(story.accepted), refused: named(story.refused) })
  return { stories: stories.map((story) => (changed(story) ? rename(story) : story)) }
}

const tooCommon = new Set(
  `about after again against also among another because been before being between both called came come could does down during each even every first former from gave going good group have having here himself into just know last later like little long made make many more most much must near never next only other over part people same says seen several should since some still such take than that their them then there these they this those three through time today told took under until upon very want week well went were what when where which while whom whose will with without would year years your said says told monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december million billion dans pour avec sont être cette leur plus mais nous vous elle selon été aussi nach auch sich eine einen einem einer wird sind über oder haben hatte war wurde para como este esta desde sobre entre pero más según había fueron`.split(
    /\s+/,
  ),
)

/** Letters of a word that are compared: "strike", "strikes" and "striking" say the same of a story. */
const stemLetters = 6
const stemOf = (word: string): string => word.slice(0, stemLetters)

/** What a story is remembered by, what it is most about first. */
export interface LessonWords {
  readonly words: readonly string[]
  /** How the copy writes them. */
  readonly written: ReadonlyMap<string, string>
}

/** The topics its words speak for, its names, and words of four letters and more that are not of every story. */
export function wordsOfStory(lines: readonly Line[], tags: readonly LearnedTag[]): LessonWords {
  const counts = new Map<string, number>()
  const written = new Map<string, string>()
  const count = (word: string, as: string, times: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + times)
    if (!written.has(word)) written.set(word, as)
  }
  for (const { kind, name } of tags) if (kind !== 'topic' && kind !== 'keyword') count(name.toLowerCase(), name, 2)
  for (const { role, tokens } of lines) {
    for (const { text } of tokens) {
      const word = text.toLowerCase()
      if (word.length >= 4 && !tooCommon.has(word) && !/\d/.test(word)) count(stemOf(word), word, role === 'headline' ? 2 : 1)
    }
  }
  const topics = tags.filter(({ kind }) => kind === 'topic')
  for (const tag of topics) written.set(tagKey(tag), tag.name)
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
  return { words: [...topics.map(tagKey), ...words].slice(0, mostWords), written }
}
