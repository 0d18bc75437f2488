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
