/** What is written can be read back: the article of the file is the article that was written, in what the format can hold. */
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { exporters } from '../../../store/export'
import { plain } from '../../../store/export/plain'
import { readWires } from '../../../store/import'
import type { Article } from '../../../store/model'
import { issue, someArticles } from './generated'
import { readBack, told } from './read-back'

const ferries: Article = {
  headline: 'Ferries “Sail Again” After Storm & Strike',
  subhead: 'Four days without bread <or> flour',
  byline: 'Marit Osk and Tobin Ferrand, Island Staff',
  dateline: 'PORT CALLOW, Callowshire',
  slug: 'callow-ferries',
  language: 'en-GB',
  direction: 'ltr',
  urgency: 3,
  embargo: '2026-03-01T06:00:00Z',
  captions: [{ text: 'Islanders wait on the quay in Port Callow.', credit: 'Norwire/Jane Roe' }, { text: 'The only bakery on Saltreach.' }],
  body: [
    { kind: 'paragraph', text: 'PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday after four days of storm.' },
    { kind: 'crosshead', text: 'Flour' },
    { kind: 'quote', text: '“We ran out of flour on the second day & nobody knew,” the baker said.' },
    { kind: 'list-item', text: 'Seven metres of sea wall were lost' },
    { kind: 'list-item', text: 'Forty boats were driven ashore' },
    { kind: 'table-row', text: 'Boat\tSeats' },
    { kind: 'table-row', text: 'Heron\t90' },
    { kind: 'paragraph', text: 'The crossing takes ninety minutes when x < y && z ]]> w, its captain said.' },
    { kind: 'contributor', text: 'Reporting by Marit Osk; Editing by Tobin Ferrand' },
  ],
  notes: ['EDITORS: the child is not to be named'],
  tags: [
    { kind: 'person', name: 'Marit Osk', evidence: ['Marit Osk'] },
    { kind: 'organisation', name: 'Callow Line', evidence: [] },
    { kind: 'place', name: 'Syria', code: 'iso3166:SY', evidence: [] },
    { kind: 'topic', name: 'transport', code: 'medtop:20000337', evidence: [] },
    { kind: 'topic', name: 'weather', code: 'medtop:17000000', evidence: [] },
    { kind: 'event', name: 'March Storm', evidence: [] },
    { kind: 'keyword', name: 'ferries', evidence: [] },
  ],
  source: {
    file: '/home/desk/in/ferries.txt',
    format: 'text',
    provider: 'Norwire',
    itemId: 'urn:newsml:norwire.example:20260228:ferries',
    version: '3',
    status: 'usable',
    copyright: '© 2026 Norwire',
    usageTerms: 'Not for use in Callowshire',
    dates: { created: '2026-02-27T09:00:00Z', expires: '2026-04-01T00:00:00Z' },
  },
}

/** Everything that a format of the wire has a place for. */
const all = told(ferries)

test('NewsML-G2 gives back the whole article', () => {
  expect(told(readBack('newsml-g2', ferries))).toEqual(all)
})

/** Its one date says when this version was issued. */
test('NITF gives back all but when the item was first made', () => {
  expect(told(readBack('nitf', ferries))).toMatchObject({ ...all, source: { ...all.source, dates: { expires: '2026-04-01T00:00:00Z' } } })
})

/** ninjs has no keywords: they come back as subjects without a code. */
test.each(['ninjs', 'ninjs-2', 'ninjs-1'] as const)('%s gives back all but the kind of keywords', (format) => {
  expect(told(readBack(format, ferries))).toEqual({ ...all, tags: all.tags.map((tag) => tag.replace('keyword', 'topic')).sort() })
})

/** Its tags have names and codes; what kind of thing each is, only a code tells. */
test('Markdown gives back the copy and the facts an editor sees', () => {
  const { source: _source, tags, ...read } = told(readBack('md', ferries))
  const { source: _known, tags: _tags, ...held } = all
  expect(read).toEqual({ ...held, body: held.body.map(({ kind, text }) => ({ kind, text })) })
  expect(tags).toContain('topic transport medtop:20000337')
  expect(tags).toContain('keyword ferries')
})

test('RSS gives back the copy, its language, the id and the rights; tags as keywords, and the hour it may be published as its date', () => {
  const { urgency: _urgency, embargo: _embargo, slug: _slug, ...held } = all
  expect(told(readBack('rss', ferries))).toEqual({
    ...held,
    source: {
      provider: 'Norwire',
      itemId: ferries.source.itemId,
      copyright: ferries.source.copyright,
      dates: { created: '2026-03-01T06:00:00Z' },
    },
    tags: ferries.tags.map(({ name }) => `keyword ${name}`).sort(),
  })
})

test('Word gives back the copy', () => {
  const { headline, subhead, byline, captions, body } = readBack('docx', ferries)
  expect({ headline, subhead, byline, body }).toEqual({ headline: all.headline, subhead: all.subhead, byline: all.byline, body: all.body })
  expect(captions).toEqual(ferries.captions)
})

test.each(['nitf', 'newsml-g2'] as const)('%s says that an item is withheld or cancelled', (format) => {
  for (const status of ['withheld', 'canceled'] as const) {
    expect(readBack(format, { ...ferries, source: { ...ferries.source, status } }).source.status).toBe(status)
  }
})

/** Letters and digits only: readers join and trim white space and set their own marks. */
const letters = (text: string) => plain(text).normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

test.each(['nitf', 'newsml-g2', 'ninjs', 'ninjs-2', 'ninjs-1', 'rss', 'docx'] as const)('%s loses no letter of any paragraph', (format) => {
  const exporter = exporters.find((one) => one.format === format)
  for (const generated of someArticles(200, 7)) {
    // What looks like markup is read as markup even where it stands escaped: agencies escape twice.
    const paragraphs = generated.body.filter(({ kind }) => kind === 'paragraph')
    const body = paragraphs.map(({ kind, text }) => ({ kind, text: text.replace(/[<>&]/g, ' ') }))
    const file = exporter?.write({ ...generated, headline: 'A headline', body }, issue) ?? ''
    const [wire] = readWires(typeof file === 'string' ? Buffer.from(file) : file, 'story').wires
    expect(letters(wire?.text ?? '')).toContain(letters(body.map(({ text }) => text).join('')))
  }
})
