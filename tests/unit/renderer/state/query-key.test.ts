import { describe, expect, it } from 'vitest'
import { queryKey as deskKey } from '../../../../store/clean'
import { blockId, type Query } from '../../../../store/model'
import { queryKey } from '../../../../renderer/state/query-key'
import { story } from '../../../helpers/stories'

const copy = story('headline: The ferry, the the harbour “and” the ship’s hull', 'paragraph: قال الوزير إن «الأعمال» ستبدأ')

const asked: readonly Query[] = [
  { rule: 'doubled/word', reason: 'Twice.', block: blockId('b1'), from: 11, to: 18 },
  { rule: 'quotes/odd', reason: 'Odd.', block: blockId('b2'), from: 14, to: 23 },
  { rule: 'captions/odd', reason: 'Odd.', block: blockId('b1'), from: 0, to: 0 },
  { rule: 'captions/odd', reason: 'Gone.', block: blockId('b9'), from: 0, to: 0 },
]

describe('queryKey', () => {
  it.each(asked)('gives $rule at $block the name the desk gives it', (query) => {
    expect(queryKey(query, copy)).toBe(deskKey(query, copy))
  })
})
