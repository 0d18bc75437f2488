import { expect, test } from 'vitest'
import { newsmlG2 } from '../../../store/export/newsml-g2'
import { arabic, bare, full } from './articles'
import { issue } from './generated'

test('is one item with its id, version, dates and status', () => {
  const file = newsmlG2.write(full, issue)
  expect(file).toContain('standard="NewsML-G2" standardversion="2.35" conformance="power" guid="urn:copydesk:story:0123456789abcdef01234567-1" version="2" xml:lang="en" dir="ltr"')
  expect(file).toContain('<versionCreated>2026-02-28T12:00:00Z</versionCreated>\n<embargoed>2026-03-01T06:00:00Z</embargoed>\n<pubStatus qcode="stat:usable"/>')
  expect(newsmlG2.write(arabic, issue)).toContain('xml:lang="ar" dir="rtl"')
})

test('keeps the wire’s own id and version', () => {
  const file = newsmlG2.write({ ...bare, source: { ...bare.source, itemId: 'urn:newsml:norwire.example:20260228:f', version: '7', provider: 'Norwire' } }, issue)
  expect(file).toContain('guid="urn:newsml:norwire.example:20260228:f" version="7"')
  expect(file).toContain('<provider literal="Norwire"/>')
  expect(newsmlG2.write({ ...bare, source: { ...bare.source, version: '1st Ld-Writethru' } }, issue)).toContain('version="2"')
})

test('an embargo whose hour cannot be read has no known end', () => {
  expect(newsmlG2.write({ ...bare, embargo: 'Friday' }, issue)).toContain('<embargoed/>')
})

test('names subjects by codes of the IPTC’s catalogue, and by words where there are none', () => {
  const file = newsmlG2.write({ ...full, tags: [...full.tags, { kind: 'place', name: 'Syria', code: 'iso3166:SY', evidence: [] }] }, issue)
  expect(file).toContain('<subject type="cpnat:abstract" qcode="medtop:20000001"><name xml:lang="en">maritime transport</name></subject>')
  expect(file).toContain('<subject type="cpnat:geoArea" qcode="iso3166-1a2:SY"><name xml:lang="en">Syria</name></subject>')
  expect(file).toContain('<subject type="cpnat:geoArea" literal="geo:1"><name xml:lang="en">Port Callow</name></subject>')
  expect(file).toContain('<keyword>Port Callow</keyword>')
})

test('holds no editor’s note and no path', () => {
  expect(newsmlG2.write(full, issue)).not.toMatch(/EDITORS|\/home/)
})
