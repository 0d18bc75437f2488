import { describe, expect, it } from 'vitest'
import type { VocabularyEntry } from '../../../store/model'
import { readVocabulary, writeVocabulary } from '../../../store/vocabulary-files'

let next = 0
const makeId = (): string => `n${(next += 1)}`
const entries: readonly VocabularyEntry[] = [
  { id: 'a', kind: 'person', name: 'Belvedi, Orhan', aliases: ['Orhan “O.” Belvedi', 'Belvedi'], code: 'desk:7', list: 'Candidates 2026' },
  { id: 'b', kind: 'keyword', name: '=HYPERLINK("x")', aliases: [] },
  { id: 'c', kind: 'place', name: 'ميناء هادرين', aliases: [] },
]

describe('files of the vocabulary', () => {
  it('come back from CSV as they went, quotes, commas and Arabic included', () => {
    const read = readVocabulary(writeVocabulary(entries, 'csv'), makeId)
    expect(read.ok && read.value.entries.map(({ id: _, ...rest }) => rest)).toEqual(entries.map(({ id: _, ...rest }) => rest))
  })

  it('come back from JSON with their ids', () => {
    const read = readVocabulary(writeVocabulary(entries, 'json'), makeId)
    expect(read.ok && read.value.entries).toEqual(entries)
  })

  it('let no cell begin like a formula, for a spreadsheet would run it', () => {
    const cells = writeVocabulary([{ id: 'a', kind: 'keyword', name: '=1+1', aliases: ['@sum'], code: '-2', list: '+3' }], 'csv')
    expect(cells).not.toMatch(/(?:^|,)"?[=+@-]/m)
  })

  it('name the rows that cannot be used, with their line and why, and take the others', () => {
    const read = readVocabulary('kind,name\nkeyword,ferries\nplanet,Mars\nperson,\n', makeId)
    expect(read.ok && read.value.entries.map(({ name }) => name)).toEqual(['ferries'])
    expect(read.ok && read.value.left).toEqual([
      { line: 3, why: '“planet” is no kind of tag.' },
      { line: 4, why: 'It has no name.' },
    ])
  })

  it.each(['', 'hello', '{"a": 1}', '[', 'kind;name\nx;y', '\u0000\u0001'])('refuse what is no vocabulary: %j', (text) => {
    expect(readVocabulary(text, makeId).ok).toBe(false)
  })
})
