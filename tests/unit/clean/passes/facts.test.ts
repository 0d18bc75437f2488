import { expect, test } from 'vitest'
import { facts } from '../../../../store/clean/passes/facts'
import { storyOf } from '../../../laws/story-of'
import { plainStyle, type Source } from '../../../../store/model'

const copy = storyOf({ lines: ['headline | Bridge opens', 'paragraph | The bridge over the harbour opened on Sunday after ninety years.'] })
const asked = (source: Partial<Source>) => facts.find({ ...copy, source: { ...copy.source, ...source } }, plainStyle).queries.map(({ rule, reason }) => `${rule} ${reason}`)

test('asks where far fewer words came than the agency counts', () => {
  expect(asked({ wordCount: 120 })).toEqual(['facts/cut-short The agency counts 120 words, and 11 stand here: the copy may have been cut off.'])
})

test('does not ask about a small difference, a small item, or one without a count', () => {
  expect(asked({ wordCount: 15 })).toEqual([])
  expect(asked({ wordCount: 59 })).toEqual([])
  expect(asked({})).toEqual([])
})

test('asks where an embargo has no end, until the editor sets one', () => {
  expect(asked({ openEmbargo: true })).toEqual([
    'facts/open-embargo The item says that it is under embargo and names no hour at which that ends. Ask the agency, or set the hour.',
  ])
  const set = { ...copy, source: { ...copy.source, openEmbargo: true as const }, fields: { embargo: '2026-11-25T06:00:00Z' } }
  expect(facts.find(set, plainStyle).queries).toEqual([])
})
