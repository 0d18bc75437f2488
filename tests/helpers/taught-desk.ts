/**
 * A desk that has tagged stories: each is made of paragraphs of the labelled set's development half, and its editor accepts the
 * labels' own topics, refuses every other suggestion, and adds a keyword of the desk's own.
 */
import { blockId, storyId, tagId, type Story, type Tag } from '../../store/model'
import { emptyMemory, lessonWords, suggestTags, teach, type TagMemory } from '../../store/tag'
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
  return { ...from.story, id: storyId(`m${index}`), blocks: (some.length === 0 ? blocks : some).map((block, at) => ({ ...block, id: blockId(`b${at + 1}`) })) }
}

const topicTag = (code: string): Tag => ({ id: tagId('x'), kind: 'topic', name: code, code: `medtop:${code}`, evidence: [], mentions: [], by: 'editor', state: 'accepted' })
export const deskKeyword = ({ topics }: Labelled): string => `desk file ${topics.top[0] ?? ''}`

export function taughtDesk(stories: number): TagMemory {
  const next = random(7)
  const base = labelledStories().filter(({ half, language }) => half === 'development' && language === 'en')
  let memory = emptyMemory
  for (let index = 0; index < stories; index += 1) {
    const from = base[index % base.length]
    if (from === undefined) continue
    const story = mixed(from, index, next)
    const words = lessonWords(story)
    const right = [from.topics.top[0] ?? '', ...from.topics.below.slice(0, 2)].map(topicTag)
    const keyword: Tag = { ...topicTag(''), kind: 'keyword', name: deskKeyword(from) }
    const { code: _, ...plain } = keyword
    const wrong = suggestTags(story).filter((tag) => tag.kind === 'topic' && !isRight(from, tag))
    const decisions = [...[...right, plain].map((tag) => ({ tag, decision: 'accepted' as const })), ...wrong.map((tag) => ({ tag, decision: 'refused' as const }))]
    for (const [at, { tag, decision }] of decisions.entries()) memory = teach(memory, words, tag, decision, 1, at === 0)
  }
  return memory
}

export function isRight({ topics }: Labelled, { code = '' }: Tag): boolean {
  const bare = code.replace('medtop:', '')
  return topics.top.includes(bare) || topics.below.includes(bare)
}
