import { describe, expect, it } from 'vitest'
import { suggestTags } from '../../../store/tag'
import { tagLessons } from '../../../store/tag-lessons'
import { story } from '../../helpers/stories'

describe('what the desk has learned of tags, as it is kept', () => {
  it('is a story with its decisions a row', () => {
    const kept = { stories: [{ id: 'one', group: 'one', words: ['ferry'], accepted: [{ kind: 'keyword', name: 'ferries' }], refused: [] }] }
    expect(tagLessons.parse(kept)).toEqual(kept)
  })

  it('is read where an earlier version kept counts of words (regression)', () => {
    const words = { ferry: 4, tide: 3, pilot: 3, harbour: 2 }
    const counts = { stories: 9, words, tags: { 'keyword ferries': { kind: 'keyword', name: 'ferries', accepted: 4, refused: 0, words, against: {} } } }
    const memory = tagLessons.parse(counts)
    const tags = suggestTags(story('paragraph: The ferry missed the tide, a pilot of the harbour said.'), { memory })
    expect(tags.filter(({ kind }) => kind === 'keyword').map(({ name, evidence }) => [name, evidence[0]])).toEqual([['ferries', 'Editors of this desk chose it for 4 stories with “ferry”, “tide”, “pilot”.']])
  })
})
