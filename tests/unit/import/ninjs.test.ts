import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { at, laid, readAll, readOne, tagged } from './laid'
import { wire } from './wires'

test('reads ninjs 1 as Superdesk writes it', () => {
  const item = readOne('ninjs/one.json')
  expect(laid(item)).toEqual([
    'headline: Ferries sail again',
    'subhead: Crews accept.',
    'byline: Jane Roe',
    'dateline: Northaven',
    'note: Updates with vote',
    '-: The ferries sail, a\u00A0boss said.',
    'crosshead: Votes',
    'list-item: One',
    'list-item: Two',
    'caption: The Heron.',
    'credit: Max Doe/HNA',
  ])
  expect(item.stated).toEqual({
    slug: 'ferries',
    urgency: '3',
    embargo: '2026-03-12T11:00:00Z',
    language: 'en',
    keywords: 'ferry, strike',
    dateline: 'Northaven',
  })
  expect(item.source).toMatchObject({ provider: 'HNA', itemId: 'urn:hna:1', version: '2', status: 'usable', usageTerms: 'Once' })
  expect(tagged(item)).toEqual([
    'place Northaven',
    'topic sport medtop:15000000',
    'topic transport medtop:20000337',
    'topic Ports',
    'keyword ferry',
    'keyword strike',
  ])
})

test('reads a list of ninjs 3, text and pictures', () => {
  const { wires, problems } = readAll('ninjs/three.json')
  expect(problems).toEqual([])
  expect(wires.map(laid)).toEqual([
    ['headline: Above', 'subhead: Below', 'byline: By Jane Roe', 'note: For editors', '-: Marked & clear.', 'caption: The gate.', 'credit: Max Doe'],
    ['headline: Gate', 'caption: The gate at night.', 'credit: Max Doe'],
    ['headline: Plain', '?: One line of copy.', '?: Another one.'],
  ])
  expect(at(wires, 0).source).toMatchObject({ part: 1, status: 'canceled', version: '7' })
  expect(at(wires, 0).stated.embargo).toBe('2026-03-12T11:00:00Z')
  expect(tagged(at(wires, 0))).toEqual(['person Ann Poe', 'organisation Q Lines', 'topic labour market medtop:20000523'])
})

test('finds the item in the answer of a service', () => {
  expect(laid(wire('{"status": 1, "data": {"item": {"uri": "u", "headline": "Found", "version": 0}}}'))).toEqual(['headline: Found'])
})

test('says the line where JSON breaks, and that other JSON holds no news', () => {
  const problems = (json: string, from?: 'ninjs') => readWires(Buffer.from(json), 'in.json', from && { from }).problems
  expect(problems('{\n"uri": "u",\n"headline": "Cut', 'ninjs')).toEqual([
    { file: 'in.json', line: 3, code: 'malformed', message: 'This is not well-formed JSON; nothing could be read.' },
  ])
  expect(problems('{"colour": "red"}')).toEqual([{ file: 'in.json', code: 'unsupported', message: 'This is JSON, but no news item is in it.' }])
})

test('takes values of other kinds than expected for none', () => {
  const odd = '{"uri": 7, "headline": {"x": 1}, "headlines": ["x", null, {"value": 3}], "body_html": [], "bodies": {"a": {"value": "<p>Copy</p>"}}, "subject": "x", "associations": null}'
  expect(laid(wire(odd, { from: 'ninjs' }))).toEqual(['headline: 3', '-: Copy'])
})

test('reads what Copydesk itself wrote as JSON, a list of stories and one without a headline too (regression)', () => {
  const story = (slug: string) => ({ slug, captions: [{ text: 'On the quay.', credit: 'Norwire' }], body: ['Ferries sail.', 'Flour\tBread'], tags: [{ kind: 'place', name: 'Tolven' }], source: { file: 'a.txt', format: 'text', status: 'canceled' } })
  const { wires, problems } = readWires(Buffer.from(JSON.stringify({ stories: [story('ferries'), story('bread')], problems: [] })), 'clean.json')
  expect(problems).toEqual([])
  expect(wires.map(({ stated, source, text }) => [stated.slug, source.status, text])).toEqual([
    ['ferries', 'canceled', 'Ferries sail.\nFlour\tBread\n\nOn the quay.\n\nNorwire\n'],
    ['bread', 'canceled', 'Ferries sail.\nFlour\tBread\n\nOn the quay.\n\nNorwire\n'],
  ])
})
