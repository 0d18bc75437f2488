import { expect, test } from 'vitest'
import { at, laid, readAll, readOne, tagged } from './laid'
import { wire } from './wires'

test('reads every item of a message, and says which hold no story', () => {
  const { wires, problems } = readAll('newsml-g2/message.xml')
  expect(wires.map(({ source }) => [source.part, source.itemId, source.version, source.status])).toEqual([
    [1, 'urn:newsml:hna.example:20260312:bridge', '5', 'usable'],
    [2, 'urn:newsml:hna.example:20260312:pic', '1', 'canceled'],
  ])
  expect(problems.map(({ message }) => message)).toEqual(['A NewsML-G2 conceptItem holds no story; it was left out.'])
})

test('lays a text item out, without the page head that says the same again', () => {
  const { wires } = readAll('newsml-g2/message.xml')
  expect(laid(at(wires, 0))).toEqual([
    'headline: Bridge reopens',
    'subhead: Traffic flows at noon',
    'byline: By Jane Roe',
    'note: Corrects the length of the bridge',
    '-: NORTHAVEN (Reuters) - The bridge is "open", engineers said.',
    'crosshead: Long wait',
    '-: It took 800-900 days.Q Ltd built it.',
  ])
})

test('lays a picture out as caption and credit', () => {
  const { wires } = readAll('newsml-g2/message.xml')
  expect(laid(at(wires, 1))).toEqual(['headline: Bridge', 'caption: The bridge at dawn.', 'credit: Max Doe/HNA'])
})

test('reads the facts of an item', () => {
  const { stated, source } = at(readAll('newsml-g2/message.xml').wires, 0)
  expect(stated).toEqual({
    slug: 'NORLAND-BRIDGE/',
    urgency: '2',
    embargo: '2026-03-12T11:00:00Z',
    language: 'en-GB',
    keywords: 'bridge',
  })
  expect(source).toMatchObject({ provider: 'HNA', copyright: '(c) HNA 2026', usageTerms: 'By contract only' })
})

test('tags subjects by nature and code, in the language of the item, without the ancestors a machine added', () => {
  expect(tagged(at(readAll('newsml-g2/message.xml').wires, 0))).toEqual([
    'topic transport medtop:20000337',
    'topic election medtop:20000574',
    'person Ann Poe',
    'place Norland iso3166:NO',
    'keyword bridge',
  ])
})

test('leaves copy that a teleprinter set to the labeller', () => {
  const item = readOne('newsml-g2/typeset.xml')
  expect(laid(item)).toEqual([
    'headline: PRECIOUS-Gold falls',
    '?: (Adds quotes)',
    '?:     * Dollar rises',
    '?:     * Silver flat',
    '?:     By Jane Roe',
    '?:     March 12 (Reuters) - Gold fell on Thursday as the dollar rose',
    '?: against most other currencies and buyers waited for the figures',
    '?: of the week.',
    '?:     Silver was flat at the end of the morning, dealers in all the',
    '?: big cities said.',
  ])
})

test('keeps the lines of results apart', () => {
  expect(laid(readOne('newsml-g2/agate.xml'))).toEqual([
    'headline: Results',
    '-: Results from the cup on Monday night in the north of the country',
    '-: Northaven           2 Southport            0',
    '-: Easton              5 Weston               1',
    '-: Monday, January 30',
  ])
})

test('reads a package as its headline, without the items it lists', () => {
  const item = readOne('newsml-g2/package.xml')
  expect(laid(item)).toEqual(['headline: Top stories'])
  expect(item.source).toMatchObject({ status: 'withheld', itemId: 'tag:hna.example:top', version: '3' })
})

test('reads NITF inside an item, its own lines before those of the NITF', () => {
  const inside = '<nitf><body><body.head><hedline><hl1>Inside</hl1></hedline><byline>By Jane Roe</byline></body.head><body.content><p>Copy.</p></body.content></body></nitf>'
  const item = (meta: string) => `<newsItem guid="g" version="1">${meta}<contentSet><inlineXML contenttype="application/nitf+xml">${inside}</inlineXML></contentSet></newsItem>`
  expect(laid(wire(item('')))).toEqual(['headline: Inside', 'byline: By Jane Roe', '-: Copy.'])
  expect(laid(wire(item('<contentMeta><headline>Outside</headline></contentMeta>')))).toEqual(['headline: Outside', 'byline: By Jane Roe', '-: Copy.'])
})

test('reads a notepad once, in its own order', () => {
  const notes = '<edNote role="n:pad"><section><h4>Contacts</h4><ul><li>Desk: 555 0100</li></ul></section></edNote><edNote>Desk: 555 0100</edNote><edNote>Picture free</edNote>'
  const item = wire(`<newsItem guid="g"><itemMeta>${notes}</itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>`)
  expect(laid(item)).toEqual(['headline: H', 'note: Contacts', 'note: Desk: 555 0100', 'note: Picture free'])
})
