import { expect, it } from 'vitest'
import { noLimits, preflight, tagId, type ExportLimits, type Gate, type StoryState, type Tag } from '../../../store/model'
import { story } from '../../helpers/stories'

const copy = story(
  'headline: Ferries Sail Again',
  'caption: The ferry Sea Lark at Port Hadrin.',
  'credit: Reuters',
  'caption: Captains wait on the quay.',
  'set-aside: Captains wait on the quay.',
  'paragraph: Ferries sailed again on Tuesday after four days.',
)

const tag = (name: string, by: Tag['by'], state: Tag['state']): Tag => ({ id: tagId(name), kind: 'place', name, evidence: [], mentions: [], by, state })

interface Told {
  readonly of?: typeof copy
  readonly tags?: readonly Tag[]
  readonly state?: StoryState
  readonly queries?: number
  readonly gate?: Gate | null
  readonly limits?: ExportLimits
}

const findings = ({ of = copy, tags = [], state = 'ready', queries = 0, gate = null, limits = noLimits }: Told) =>
  preflight({ story: of, tags, state }, { queries, gate, limits })

it('names a caption without a credit, and leads to it', () => {
  expect(findings({})).toEqual([{ kind: 'credit', amount: 1, block: 'b4' }])
})

it('has nothing to say of a story that is in order', () => {
  expect(findings({ of: story('headline: Ferries Sail Again', 'paragraph: They sailed on Tuesday.') })).toEqual([])
})

it('says that there is no headline, that the story is spiked, and how many queries are open', () => {
  const of = story('paragraph: They sailed on Tuesday.')
  expect(findings({ of, state: 'spiked', queries: 2 })).toEqual([{ kind: 'spiked' }, { kind: 'no-headline' }, { kind: 'queries', amount: 2 }])
})

it('measures headline and copy only where the desk has set a length', () => {
  const of = story('headline: Fe\u0301te at Port Hadrin', 'paragraph: It was held on Tuesday.')
  expect(findings({ of })).toEqual([])
  // An accent is part of its letter: 19 letters, and nine words with the headline.
  expect(findings({ of, limits: { headline: 18, words: 8 } })).toEqual([
    { kind: 'headline-length', amount: 19, most: 18, block: 'b1' },
    { kind: 'copy-length', amount: 9, most: 8 },
  ])
  expect(findings({ of, limits: { headline: 19, words: 9 } })).toEqual([])
})

it('counts suggested tags that nobody has decided, not those the wire states', () => {
  const tags = [tag('Hadrin', 'rule', 'suggested'), tag('Tolven', 'rule', 'accepted'), tag('Saltreach', 'source', 'suggested')]
  expect(findings({ of: story('headline: Ferries Sail', 'paragraph: On Tuesday.'), tags })).toEqual([{ kind: 'tags', amount: 1 }])
})

it('puts what holds the story in first', () => {
  const gate: Gate = { kind: 'killed', key: 'killed', released: false }
  expect(findings({ gate, queries: 1 }).map(({ kind }) => kind)).toEqual(['held', 'credit', 'queries'])
})
