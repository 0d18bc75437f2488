import { expect, test } from 'vitest'
import { postedAt } from '../../../store/import/instant'
import { at, laid, readAll, readOne, tagged } from './laid'
import { read } from './messages'

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

test('keeps the hours of a feed, and no beginning of the copy as its summary', () => {
  const item = `<item><title>Ferry</title><pubDate>Tue, 24 Nov 2026 18:30:00 EST</pubDate>
<description><![CDATA[<p>The ferry between the islands sails again after a month in dock [&#8230;]</p><p>The post <a>Ferry</a> appeared first on <a>Harbour</a>.</p>]]></description>
<content:encoded><![CDATA[<p>The ferry between the islands sails again after a month in dock and two storms.</p>]]></content:encoded></item>`
  const [wire] = read(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>${item}</channel></rss>`).wires
  expect(wire && laid(wire)).toEqual(['headline: Ferry', '-: The ferry between the islands sails again after a month in dock and two storms.'])
  expect(wire?.source.dates).toEqual({ created: '2026-11-24T23:30:00Z' })
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><published>2026-11-24T18:30:00+01:00</published><updated>2026-11-24T19:00:00Z</updated><content>Copy.</content></entry></feed>'
  expect(read(atom).wires[0]?.source.dates).toEqual({ created: '2026-11-24T17:30:00Z', modified: '2026-11-24T19:00:00Z' })
})

test.each([
  ['Tue, 24 Nov 2026 18:30:00 +0100', '2026-11-24T17:30:00Z'],
  ['4 Jan 26 08:05 PDT', '2026-01-04T15:05:00Z'],
  ['Sun, 22 Nov 2026 10:00:00 +0000 (Greenwich Mean Time)', '2026-11-22T10:00:00Z'],
  ['2026-11-24T18:30:00Z', '2026-11-24T18:30:00Z'],
  ['Tue, 24 Nov 2026 18:30:00 XYZ', undefined],
  ['Tue, 24 Foo 2026 18:30:00 GMT', undefined],
  ['yesterday', undefined],
])('reads %j as a date of a feed', (written, expected) => {
  expect(postedAt(written)).toBe(expected)
})
