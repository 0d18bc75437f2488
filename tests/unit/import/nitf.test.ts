import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { laid, readOne, tagged } from './laid'
import { wire } from './wires'

const nitf = (head: string, content: string) => wire(`<nitf><head>${head}</head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`)
const body = (content: string) => laid(nitf('', content)).slice(1)

test('lays an item out by the roles that NITF states', () => {
  expect(laid(readOne('nitf/ferry.xml'))).toEqual([
    'headline: Ferries sail again after “longest” strike',
    'subhead: Crews accept 4 % more pay',
    'byline: By Jane Roe, Transport Correspondent',
    'dateline: Northaven, Norland March 12',
    'note: Adds the minister in paragraph 3',
    'note: Pictures to follow.',
    'caption: The Heron leaves the old harbour.',
    'credit: Max Doe / HNA',
    '-: NORTHAVEN (HNA) - The ferries sailed again on Thursday, said Ann Poe of Q&A Lines, who runs the boats.',
    'crosshead: A long week',
    '-: Boats by number:',
    'list-item: the Heron',
    'list-item: the Gull',
    'table-row: Boat\tSeats',
    'table-row: Heron\t90',
    'quote: We are tired.',
    "-: “We start at six,” Ann Poe's deputy said.",
    'note: AAP jr',
    'note: hh/jr',
    'contributor: Max Doe contributed from Southport.',
  ])
})

test('reads the facts of an item', () => {
  const { stated, source } = readOne('nitf/ferry.xml')
  expect(stated).toEqual({
    slug: 'Harbour Ferries',
    urgency: '3',
    embargo: '2026-03-12T11:00:00Z',
    keywords: 'ferries, strike',
    dateline: 'Northaven, Norland',
  })
  expect(source).toMatchObject({
    format: 'nitf',
    provider: 'HNA',
    itemId: 'hna.20260312.0042',
    version: '2',
    status: 'usable',
    copyright: '2026 Harbour News Agency',
    usageTerms: 'Not for resale.',
  })
  expect(source.part).toBeUndefined()
})

test('tags what the item names, each once, and not who wrote it', () => {
  expect(tagged(readOne('nitf/ferry.xml'))).toEqual([
    'topic soccer medtop:20001065',
    'topic waterway and maritime transport subj:04015001',
    'place Northaven',
    'object Heron',
    'person Ann Poe',
    'organisation Q&A Lines',
    'keyword ferries',
    'keyword strike',
  ])
})

test('joins the lines that a teleprinter wrapped, and reads the place of a dateline without elements', () => {
  const item = readOne('nitf/wrapped.xml')
  expect(laid(item)).toEqual([
    'headline: Tide tables',
    'dateline: NORTHAVEN March 12 AAP -',
    '-: The tide will come in at six on Thursday and go out again at noon, the harbour office said, and nobody in the old town should ' +
      'leave a car on the quay before the water has gone down again.',
    '-: It will be the highest of the year, and the office will hang out flags along the quay, as it has done for two hundred years ' +
      'and more, on the eve of every spring tide and every storm that the weather men foresee.',
  ])
  expect(item.stated.dateline).toBe('NORTHAVEN')
})

test('leaves verse in its lines', () => {
  expect(body('<p>Roses are red<br/>Violets are blue<br/>And so on</p>')).toEqual(['-: Roses are red', '-: Violets are blue', '-: And so on'])
})

test('takes a release after the issue for an embargo, and one at the issue for none', () => {
  const dates = (release: string) => `<docdata><date.issue norm="20260312T080000Z"/><date.release norm="${release}"/></docdata>`
  expect(nitf(dates('20260312T090000Z'), '<p>x</p>').stated.embargo).toBe('2026-03-12T09:00:00Z')
  expect(nitf(dates('20260312T080000Z'), '<p>x</p>').stated.embargo).toBeUndefined()
})

test('makes a story of an item without text, by its headline or its slug', () => {
  const kill = '<docdata management-status="canceled"><doc-id id-string="k1"/><du-key key="ferries"/></docdata>'
  const item = wire(`<nitf><head>${kill}</head><body><body.head><hedline/></body.head></body></nitf>`)
  expect(laid(item)).toEqual(['headline: ferries'])
  expect(item.source).toMatchObject({ status: 'canceled', itemId: 'k1' })
})

test('keeps every letter of the body, in order', () => {
  const words = '<p>One <b>two</b><i>three</i> <a href="x">four</a>, five<br/>six</p><ol><li>seven<ul><li>eight</li></ul>nine</li></ol><pre>  ten\n   eleven</pre>twelve'
  const letters = body(words).map((line) => line.replace(/^\S+: /, '')).join('').replace(/\s/g, '')
  expect(letters).toBe('Onetwothreefour,fivesixseveneightnineteneleventwelve')
})

test('reads several documents of one file as so many items, each fault at its own line', () => {
  const one = (head: string) => `<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>${head}</hl1></hedline></body.head></body></nitf>\n`
  const { wires, problems } = readWires(Buffer.from(`${one('First')}${one('Second')}\n${one('Third').replace('</body>', '')}`), 'day.xml')
  expect(wires.map(laid)).toEqual([['headline: First'], ['headline: Second'], ['headline: Third']])
  expect(wires.map(({ source }) => source.part)).toEqual([1, 2, 3])
  expect(problems).toMatchObject([{ file: 'day.xml', line: 7, code: 'malformed' }])
})
