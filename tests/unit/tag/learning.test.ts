import { describe, expect, it } from 'vitest'
import { tagId, type Tag } from '../../../store/model'
import { emptyMemory, lessonWords, suggestTags, teach, type TagMemory } from '../../../store/tag'
import { labelledStories } from '../../helpers/labelled'
import { story } from '../../helpers/stories'
import { deskKeyword, isRight, taughtDesk } from '../../helpers/taught-desk'

const harbour = (day: string) => story(`headline: Ferry Late at Port Hadrin on ${day}`, 'paragraph: The ferry came late, pilots at the harbour of Port Hadrin said.', 'paragraph: Pilots blamed the tide.')
const keyword: Tag = { id: tagId('k'), kind: 'keyword', name: 'ferries', evidence: [], mentions: [], by: 'editor', state: 'accepted' }
const towns = ['Tolven', 'Marrowby', 'Saltreach', 'Undermere', 'Hallow', 'Brackwater', 'Orrin', 'Pellgate', 'Stavely']
const days = ['Monday', 'Tuesday', 'Friday']

const taught = (decision: 'accepted' | 'refused', tag: Tag = keyword): TagMemory => {
  const others = towns.map((town) => story(`paragraph: The choir of ${town} sang in the old market hall.`))
  let memory = emptyMemory
  for (const day of days) memory = teach(memory, lessonWords(harbour(day)), tag, decision, 1, true)
  for (const other of others) memory = teach(memory, lessonWords(other), { ...keyword, name: 'town' }, 'accepted', 1, true)
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
    for (const day of days) memory = teach(memory, lessonWords(harbour(day)), keyword, 'accepted', -1, false)
    expect(suggestTags(harbour('Sunday'), { memory }).filter(({ name }) => name === 'ferries')).toEqual([])
  })

  it('gives a desk that has tagged 500 stories its own keywords, which a new one cannot know, and topics as right', { timeout: 120_000 }, () => {
    const memory = taughtDesk(500)
    const unseen = labelledStories().filter(({ half, language }) => half === 'unseen' && language === 'en')
    const measured = (knows: { readonly memory?: TagMemory }) => {
      const all = unseen.map((one) => ({ one, tags: suggestTags(one.story, knows) }))
      const keywords = all.flatMap(({ one, tags }) => tags.filter(({ kind }) => kind === 'keyword').map(({ name }) => name === deskKeyword(one)))
      const topics = all.flatMap(({ one, tags }) => tags.filter(({ kind }) => kind === 'topic').map((tag) => isRight(one, tag)))
      const share = (list: readonly boolean[]): number => (list.length === 0 ? 0 : list.filter((right) => right).length / list.length)
      return { found: keywords.filter((right) => right).length / unseen.length, right: share(keywords), topics: share(topics) }
    }
    const fresh = measured({})
    const grown = measured({ memory })
    expect(fresh.found).toBe(0)
    expect(grown.found).toBeGreaterThanOrEqual(0.5)
    expect(grown.right).toBeGreaterThanOrEqual(0.5)
    expect(grown.topics).toBeGreaterThanOrEqual(fresh.topics - 0.05)
  })
})
