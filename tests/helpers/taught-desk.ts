/**
 * A desk that has tagged stories: each is made of some paragraphs of one of the labelled set's English stories, and its editor accepts the
 * labels' own topics, refuses every other suggestion, and adds a keyword of the desk's own.
 */
import { blockId, storyId, tagId, type Story, type Tag } from '../../store/model'
import { emptyMemory, lessonWords, remember, suggestTags, type TagMemory } from '../../store/tag'
import { labelledStories, type Labelled } from './labelled'

/** Deterministic: the same desk every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function mixed(from: Labelled, index: number, next: () => number): Story {
  const blocks = from.story.blocks.filter(({ role }) => role === 'paragraph' || role === 'headline')
  const some = blocks.filter(() => next() < 0.6)
  return { ...from.story, id: storyId(`${from.name}-m${index}`), blocks: (some.length === 0 ? blocks : some).map((block, at) => ({ ...block, id: blockId(`b${at + 1}`) })) }
}

const topicTag = (code: string): Tag => ({ id: tagId('x'), kind: 'topic', name: code, code: `medtop:${code}`, evidence: [], mentions: [], by: 'editor', state: 'accepted' })
export const deskKeyword = ({ topics }: Labelled): string => `desk file ${topics.top[0] ?? ''}`

export function taughtDesk(stories: number): TagMemory {
  const next = random(7)
  const base = labelledStories().filter(({ language }) => language === 'en')
  let memory = emptyMemory
  for (let index = 0; index < stories; index += 1) {
    const from = base[index % base.length]
    if (from === undefined) continue
    const story = mixed(from, index, next)
    const right = chosenTopics(from).map(topicTag)
    const keyword: Tag = { ...topicTag(''), kind: 'keyword', name: deskKeyword(from) }
    const { code: _, ...plain } = keyword
    const wrong = suggestTags(story).filter((tag) => tag.kind === 'topic' && !isRight(from, tag))
    const decided = [...right, plain, ...wrong.map((tag): Tag => ({ ...tag, state: 'refused' }))]
    memory = remember(memory, story.id, lessonWords(story), decided)
  }
  return memory
}

/** The topics the desk's editor gives a story: the first right top term, and two below. */
export const chosenTopics = ({ topics }: Labelled): readonly string[] => [topics.top[0] ?? '', ...topics.below.slice(0, 2)]

/** The desk as it would be had it never seen anything of a story. */
export const without = ({ stories }: TagMemory, { name }: Labelled): TagMemory => ({ stories: stories.filter(({ id }) => !id.startsWith(`${name}-m`)) })

export function isRight({ topics }: Labelled, { code = '' }: Tag): boolean {
  const bare = code.replace('medtop:', '')
  return topics.top.includes(bare) || topics.below.includes(bare)
}
