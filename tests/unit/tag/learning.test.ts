import { describe, expect, it } from 'vitest'
import { tagId, type Story, type Tag } from '../../../store/model'
import { emptyMemory, lessonWords, remember, suggestTags, type TaggedStory, type TagMemory } from '../../../store/tag'
import { labelledStories, type Labelled } from '../../helpers/labelled'
import { story } from '../../helpers/stories'
import { chosenTopics, deskKeyword, isRight, taughtDesk, without } from '../../helpers/taught-desk'

const harbour = (day: string) => story(`headline: Ferry Late at Port Hadrin on ${day}`, 'paragraph: The ferry came late, pilots at the harbour of Port Hadrin said.', 'paragraph: Pilots blamed the tide.')
const keyword: Tag = { id: tagId('k'), kind: 'keyword', name: 'ferries', evidence: [], mentions: [], by: 'editor', state: 'accepted' }
const towns = ['Tolven', 'Marrowby', 'Saltreach', 'Undermere', 'Hallow', 'Brackwater', 'Orrin', 'Pellgate', 'Stavely']
const days = ['Monday', 'Tuesday', 'Friday']

const decide = (memory: TagMemory, id: string, copy: Story, tags: readonly Tag[]): TagMemory =>
  remember(memory, id, lessonWords(copy), tags)

const taught = (state: Tag['state'], tag: Tag = keyword): TagMemory => {
  let memory = emptyMemory
  for (const day of days) memory = decide(memory, `harbour ${day}`, harbour(day), [{ ...tag, state }])
  for (const town of towns) memory = decide(memory, town, story(`paragraph: The choir of ${town} sang in the old market hall.`), [{ ...keyword, name: 'town' }])
  return memory
}

describe('learning from the desk', () => {
  it('offers a keyword that editors gave stories like this one, and says so', () => {
    const tags = suggestTags(harbour('Sunday'), { memory: taught('accepted') })
    const [offered] = tags.filter(({ kind }) => kind === 'keyword')
    expect(offered?.name).toBe('ferries')
    expect(offered?.evidence[0]).toMatch(/^Editors of this desk chose it for 3 stories with “/)
  })

  it('offers nothing of it for a story of other matters', () => {
    const tags = suggestTags(story('paragraph: A painter showed her pictures in the gallery of Marrowby.'), { memory: taught('accepted') })
    expect(tags.filter(({ name }) => name === 'ferries')).toEqual([])
  })

  it('offers a name no more that editors have refused three times', () => {
    const place: Tag = { ...keyword, kind: 'place', name: 'Port Hadrin' }
    expect(suggestTags(harbour('Sunday')).some(({ name }) => name === 'Port Hadrin')).toBe(true)
    expect(suggestTags(harbour('Sunday'), { memory: taught('refused', place) }).some(({ name }) => name === 'Port Hadrin')).toBe(false)
  })

  it('forgets a decision that was taken back', () => {
    let memory = taught('accepted')
    for (const day of days) memory = decide(memory, `harbour ${day}`, harbour(day), [{ ...keyword, state: 'suggested' }])
    expect(suggestTags(harbour('Sunday'), { memory }).filter(({ name }) => name === 'ferries')).toEqual([])
  })

  it('remembers a story once, however often its tags are decided on', () => {
    let memory = emptyMemory
    for (const state of ['accepted', 'refused', 'accepted'] as const) memory = decide(memory, 'one', harbour('Monday'), [{ ...keyword, state }])
    expect(memory.stories.map(({ accepted, refused }) => [accepted.length, refused.length])).toEqual([[1, 0]])
  })

  it('leaves a new desk’s topics where nothing it was taught is like the story', () => {
    const topics = (knows: { readonly memory?: TagMemory }) => suggestTags(harbour('Sunday'), knows).filter(({ kind }) => kind === 'topic')
    const choirs = { stories: taught('refused', { ...keyword, kind: 'topic', name: 'music', code: 'medtop:20000018' }).stories.filter(({ id }) => towns.includes(id)) }
    expect(topics({ memory: choirs })).toEqual(topics({}))
  })

  it('takes a topic back only where stories of little in common agree', () => {
    const copy = story('headline: Ferry Collides With Tanker', 'paragraph: The collision tore the bow open and a fire broke out before the ferry sank.')
    const [topic] = suggestTags(copy).filter(({ kind }) => kind === 'topic')
    if (topic === undefined) throw new Error('no topic')
    const refusedFor = (id: string, group: string): TaggedStory => {
      const rest = Array.from({ length: 16 }, (_, at) => `${group} ${at}`)
      return { id, group, words: [...lessonWords(copy).slice(0, 8), ...rest], accepted: [], refused: [topic] }
    }
    const versions = { stories: ['a', 'b', 'c', 'd', 'e'].map((id) => refusedFor(id, 'one')) }
    const several = { stories: ['a', 'b', 'c', 'd', 'e'].map((id) => refusedFor(id, id)) }
    const has = (memory: TagMemory): boolean => suggestTags(copy, { memory }).some(({ code }) => code === topic.code)
    expect([has(versions), has(several)]).toEqual([true, false])
  })

  it('gives a desk that has tagged 500 stories its own keywords, which a new one cannot know, and better topics', { timeout: 120_000 }, () => {
    const memory = taughtDesk(500)
    const stories = labelledStories().filter(({ language }) => language === 'en')
    const share = (list: readonly boolean[]): number => (list.length === 0 ? 0 : list.filter((right) => right).length / list.length)
    const measured = (knows: (one: Labelled) => { readonly memory?: TagMemory }) => {
      const all = stories.map((one) => ({ one, tags: suggestTags(one.story, knows(one)) }))
      const keywords = all.map(({ one, tags }) => tags.filter(({ kind }) => kind === 'keyword').map(({ name }) => name === deskKeyword(one)))
      const topics = all.flatMap(({ one, tags }) => tags.filter(({ kind }) => kind === 'topic').map((tag) => isRight(one, tag)))
      const wanted = all.flatMap(({ one, tags }) => chosenTopics(one).map((code) => tags.some((tag) => tag.code === `medtop:${code}`)))
      const [precision, recall] = [share(topics), share(wanted)]
      const keyword = { found: share(keywords.map((list) => list.includes(true))), right: share(keywords.flat()) }
      return { keyword, precision, f1: (2 * precision * recall) / (precision + recall) }
    }
    const fresh = measured(() => ({}))
    const grown = measured((one) => ({ memory: without(memory, one) }))
    expect(fresh.keyword.found).toBe(0)
    expect(grown.keyword.found).toBeGreaterThanOrEqual(0.5)
    expect(grown.keyword.right).toBeGreaterThanOrEqual(0.6)
    expect(grown.f1).toBeGreaterThan(fresh.f1 + 0.03)
    expect(grown.precision).toBeGreaterThan(fresh.precision - 0.02)
  })
})
