import { describe, expect, it } from 'vitest'
import { readTopicsFile } from '../../../store/import'

const knowledgeItem = `<?xml version="1.0" encoding="UTF-8"?>
<knowledgeItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="7">
  <itemMeta><versionCreated>2025-03-01T12:00:00+00:00</versionCreated></itemMeta>
  <conceptSet>
    <concept><conceptId qcode="medtop:17000000"/><type qcode="cpnat:abstract"/><name xml:lang="en-GB">weather</name><name xml:lang="ar">طقس</name></concept>
    <concept><conceptId qcode="medtop:20009001" retired="2024-05-01T00:00:00+00:00"/><name xml:lang="en-GB">fog</name><broader qcode="medtop:17000000"/><related rel="iptc:replacedBy" qcode="medtop:20009002"/></concept>
    <concept><conceptId qcode="medtop:20009002"/><name xml:lang="en-GB">mist &amp; fog</name><broader qcode="medtop:17000000"/></concept>
    <concept><conceptId qcode="genre:Current"/><name xml:lang="en-GB">none of ours</name></concept>
  </conceptSet>
</knowledgeItem>`

const linkedData = {
  '@context': 'http://www.w3.org/2004/02/skos/core',
  '@graph': [
    { '@id': 'http://cv.iptc.org/newscodes/mediatopic/17000000', 'skos:prefLabel': [{ '@language': 'en-GB', '@value': 'weather' }, { '@language': 'ar', '@value': 'طقس' }] },
    { '@id': 'http://cv.iptc.org/newscodes/mediatopic/20009002', 'skos:prefLabel': [{ '@language': 'en-GB', '@value': 'mist & fog' }], 'skos:broader': { '@id': 'http://cv.iptc.org/newscodes/mediatopic/17000000' } },
  ],
}

describe('files of Media Topics', () => {
  it('are read as a NewsML-G2 Knowledge Item, with what is retired and what took its place', () => {
    expect(readTopicsFile(knowledgeItem)).toEqual({
      ok: true,
      value: {
        released: '2025-03-01T12:00:00+00:00',
        concepts: [
          { code: '17000000', above: '', labels: { en: 'weather', ar: 'طقس' } },
          { code: '20009001', above: '17000000', labels: { en: 'fog' }, retired: true, successor: '20009002' },
          { code: '20009002', above: '17000000', labels: { en: 'mist & fog' } },
        ],
      },
    })
  })

  it('are read as JSON-LD, in a graph with prefixes', () => {
    expect(readTopicsFile(JSON.stringify(linkedData))).toEqual({
      ok: true,
      value: { concepts: [{ code: '17000000', above: '', labels: { en: 'weather', ar: 'طقس' } }, { code: '20009002', above: '17000000', labels: { en: 'mist & fog' } }] },
    })
  })

  it('are read as IPTC hands them out, with its own codes of languages, terms below by qcode, and a note on what was retired', () => {
    const address = (code: string) => `http://cv.iptc.org/newscodes/mediatopic/${code}`
    const handedOut = {
      '@context': 'https://www.iptc.org/std/IKOS/IKOS.jsonld',
      uri: address(''),
      prefSchemeAlias: 'medtop',
      dateReleased: '2026-07-02T12:00:00+00:00',
      prefLabel: { 'en-GB': 'Media Topic' },
      hasTopConcept: [address('17000000')],
      conceptSet: [
        { uri: address('17000000'), qcode: 'medtop:17000000', prefLabel: { 'en-GB': 'weather', se: 'Väder', dk: 'vejr', 'no-NB': 'vær', 'no-NN': 'vêr', 'zh-Hans': '天气', 'pt-PT': 'tempo', 'pt-BR': 'clima' }, narrower: ['medtop:20009001'] },
        { uri: address('20009001'), qcode: 'medtop:20009001', prefLabel: { 'en-GB': 'fog' }, broader: [address('17000000')], retired: '2021-09-30T12:00:00+00:00', changeNote: { 'en-GB': 'Retired on 2021-09-30. Use medtop:20009002 instead.' } },
        { uri: address('20009003'), qcode: 'medtop:20009003', prefLabel: { 'en-GB': 'haze' }, broader: [address('17000000')], retired: '2021-09-30T12:00:00+00:00', changeNote: { 'en-GB': 'Retired. Child terms moved up to be children of medtop:17000000 weather.' } },
      ],
    }
    expect(readTopicsFile(JSON.stringify(handedOut))).toEqual({
      ok: true,
      value: {
        released: '2026-07-02T12:00:00+00:00',
        concepts: [
          { code: '17000000', above: '', labels: { en: 'weather', sv: 'Väder', da: 'vejr', nb: 'vær', nn: 'vêr', zh: '天气', pt: 'tempo' } },
          { code: '20009001', above: '17000000', labels: { en: 'fog' }, retired: true, successor: '20009002' },
          { code: '20009003', above: '17000000', labels: { en: 'haze' }, retired: true },
        ],
      },
    })
  })

  it('keep names of properties out of their objects', () => {
    const read = readTopicsFile('{"conceptSet":[{"qcode":"medtop:20000001","prefLabel":{"__proto__":"x","constructor":"y","en":"z"}}]}')
    expect(read.ok && read.value.concepts[0]?.labels).toEqual({ en: 'z' })
  })

  it.each(['', '<html></html>', '[1, 2]', '{', '<knowledgeItem/>', 'null'])('are refused in plain words where they are none: %j', (text) => {
    const read = readTopicsFile(text)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.failure.message).toMatch(/^(?:This is neither|There is no)/)
  })
})
