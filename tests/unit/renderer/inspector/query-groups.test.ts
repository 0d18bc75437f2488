import { describe, expect, it } from 'vitest'
import { applyAll, blockId, type Query } from '../../../../store/model'
import { fixOfAll, groupQueries } from '../../../../renderer/inspector/query-groups'
import { change, lines, story, text } from '../../../helpers/stories'

const copy = story('headline: Ferry aground', 'paragraph: The the ship hit the the quay.')

function doubled(from: number): Query {
  return { rule: 'doubled-words/word', reason: 'Twice.', block: blockId('b2'), from, to: from + 7, fix: change('Once.', text('b2', from + 3, ' the', '')) }
}

const missing: Query = { rule: 'missing-word/preposition', reason: 'Missing.', block: blockId('b1'), from: 0, to: 5 }

describe('groupQueries', () => {
  it('puts the queries of a rule together, in the order in which rules first ask', () => {
    const groups = groupQueries([doubled(0), missing, doubled(17)])
    expect(groups.map(({ rule, queries }) => `${rule} ${queries.length}`)).toEqual(['doubled-words/word 2', 'missing-word/preposition 1'])
  })
})

describe('fixOfAll', () => {
  it('mends all of them by one change that fits the copy', () => {
    const all = fixOfAll([doubled(0), doubled(17)], 'Two taken.')
    const mended = all && applyAll(copy, all.steps)
    expect(mended?.ok === true && lines(mended.value)).toEqual(['headline: Ferry aground', 'paragraph: The ship hit the quay.'])
  })

  it('leaves out a mend that touches what another mends, and is nothing where none has one', () => {
    expect(fixOfAll([doubled(0), doubled(0)], 'Once.')?.steps).toHaveLength(1)
    expect(fixOfAll([missing], 'None.')).toBeNull()
  })
})
