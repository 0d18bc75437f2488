import { expect, test } from 'vitest'
import { at, laid, readAll, readOne, tagged } from './laid'

test('reads RSS with its full text, its picture and its authors', () => {
  const { wires, problems } = readAll('rss/rss.xml')
  expect(problems).toEqual([])
  expect(wires.map(laid)).toEqual([
    ['headline: Q&A: ferries & strikes', 'subhead: What happens now.', 'byline: Jane Roe', '-: They sail — again.', 'quote: At last.', 'caption: The Heron.', 'credit: Max Doe'],
    ['headline: Second', 'byline: Jane Roe', '?: Plain words only.'],
  ])
  expect(at(wires, 0).source).toMatchObject({ part: 1, format: 'rss', provider: 'Harbour Daily', itemId: 'hd-1', copyright: '(c) Harbour Daily' })
  expect(at(wires, 0).stated.language).toBe('en-GB')
  expect(tagged(at(wires, 0))).toEqual(['keyword Transport'])
  expect(at(wires, 1).source.itemId).toBe('http://hd.example/2')
})

test('reads Atom by what its text constructs say they are', () => {
  const item = readOne('rss/atom.xml')
  expect(laid(item)).toEqual(['headline: Fähren & Streik', 'byline: Jana Reh', '-: Sie fahren wieder.', '-: Heute.'])
  expect(item.source).toMatchObject({ provider: 'Hafenblatt', itemId: 'tag:hb:1' })
  expect(item.stated.language).toBe('de')
  expect(tagged(item)).toEqual(['keyword Verkehr'])
})

test('reads a JSON Feed', () => {
  const { wires } = readAll('rss/feed.json')
  expect(wires.map(laid)).toEqual([['headline: Ferries', 'byline: Jane Roe', '-: They sail.'], ['?: A note without a title.']])
  expect(wires.map(({ source }) => source.itemId)).toEqual(['7', '8'])
})
