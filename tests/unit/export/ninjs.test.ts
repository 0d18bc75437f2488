import { expect, test } from 'vitest'
import { ninjs, ninjs1, ninjs2 } from '../../../store/export/ninjs'
import type { Article } from '../../../store/model'
import { arabic, bare, full } from './articles'
import { issue } from './generated'

const short: Article = { ...full, body: full.body.slice(0, 1), captions: full.captions.slice(0, 1), tags: full.tags.slice(0, 2) }

test('writes ninjs 3.1', () => {
  expect(JSON.parse(ninjs.write(short, issue))).toEqual({
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: 'urn:copydesk:story:0123456789abcdef01234567-1',
    type: 'text',
    version: '2',
    versionCreated: '2026-02-28T12:00:00Z',
    embargoedUntil: '2026-03-01T06:00:00Z',
    pubStatus: 'usable',
    urgency: 3,
    language: 'en',
    slugline: 'callow/ferries',
    located: 'PORT CALLOW, Callowshire',
    by: 'Marit Osk and Tobin Ferrand, Island Staff',
    representationType: 'full',
    headlines: [
      { role: 'main', contentType: 'text/plain', value: 'Ferries “Sail Again” After Storm' },
      { role: 'subhead', contentType: 'text/plain', value: 'Four days without bread' },
    ],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.</p>' }],
    places: [{ name: 'Port Callow', literal: 'geo:1' }],
    subjects: [{ name: 'maritime transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000001' }],
    associations: [
      {
        name: 'picture-1',
        uri: 'urn:copydesk:story:0123456789abcdef01234567-1:picture-1',
        type: 'picture',
        by: 'Norwire',
        descriptions: [{ role: 'caption', contentType: 'text/plain', value: 'Islanders wait on the quay.' }],
      },
    ],
  })
})

test('ninjs 2.2 says it in small letters, and calls the embargo by its older name', () => {
  const item: unknown = JSON.parse(ninjs2.write(short, issue))
  expect(item).toMatchObject({
    standard: { version: '2.2' },
    versioncreated: '2026-02-28T12:00:00Z',
    embargoed: '2026-03-01T06:00:00Z',
    pubstatus: 'usable',
    bodies: [{ contenttype: 'text/html' }],
  })
})

test('ninjs 1.6 has one headline, and codes with their scheme', () => {
  expect(JSON.parse(ninjs1.write(short, issue))).toMatchObject({
    headline: 'Ferries “Sail Again” After Storm',
    description_text: 'Four days without bread',
    byline: 'Marit Osk and Tobin Ferrand, Island Staff',
    embargoed: '2026-03-01T06:00:00Z',
    subject: [{ name: 'maritime transport', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000001' }],
    associations: { picture_1: { type: 'picture', byline: 'Norwire', description_caption: 'Islanders wait on the quay.' } },
  })
})

test.each([ninjs, ninjs2, ninjs1])('$format withholds a story whose embargo cannot be read, and says how Arabic runs', (exporter) => {
  expect(exporter.write({ ...bare, embargo: 'Friday' }, issue)).toMatch(/"pub[sS]tatus": "withheld"/)
  expect(exporter.write(arabic, issue)).toContain('<div dir=\\"rtl\\">')
})

test.each([ninjs, ninjs2, ninjs1])('$format keeps an id that is no URI beside the one it makes', (exporter) => {
  const file = exporter.write({ ...bare, source: { ...bare.source, itemId: 'ABC 123' } }, issue)
  expect(file).toContain('"uri": "urn:copydesk:story:0123456789abcdef01234567-1"')
  expect(file).toContain('"ABC 123"')
})

test.each([ninjs, ninjs2, ninjs1])('$format holds no editor’s note and no path', (exporter) => {
  expect(exporter.write(full, issue)).not.toMatch(/EDITORS|\/home/)
})
