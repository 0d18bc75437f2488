import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { fixture, read, rolesOf } from './messages'

test('reads head, wrapped paragraphs, notebook and sign-off of a dpa message', () => {
  const [wire] = read(fixture('iptc7901-story.txt')).wires
  expect(wire && rolesOf(wire)).toEqual([
    'frame: eca0815 3 i 93  dpa 0045',
    'frame: Harbour/transport/',
    'note: REFILE',
    'note: 1ST LEAD',
    'headline: New bridge over Example harbour opens on time',
    'byline: By Erika Muster, dpa',
    '-: Port Example (dpa) - A bridge over the harbour opened on Sunday, ending 90 years of ferries, the city said. The first cars crossed at noon.',
    '-: "It is a fine bridge," Mayor Max Sample told dpa. He thanked André, its builder.',
    'note: # Notebook',
    'note: ## Note to editors',
    'note: - adds mayor in graf 2',
    'note: * * * *',
    'note: The following information is not intended for publication',
    'note: ## Editorial contacts',
    'note: - Reporting by: Erika Muster in Port Example, Max Mustermann in Sampleton',
    'note: - Editing by: Jane Roe, +49 30 0000 00000, <desk@example.org>',
    'frame: dpa em mm jr',
    'frame: 221322 GMT Nov 26',
  ])
})

test('reads slug, urgency, agency, version and a number that is one of a kind from the header', () => {
  const [wire] = read(fixture('iptc7901-story.txt')).wires
  expect(wire?.stated).toEqual({ slug: 'Harbour/transport', urgency: '3', dateline: 'Port Example' })
  expect(wire?.source).toMatchObject({
    format: 'iptc7901',
    provider: 'dpa',
    itemId: 'eca0815-2026-11-22',
    version: 'REFILE, 1ST LEAD',
    labels: [{ kind: 'refile' }, { kind: 'lead', count: 1 }],
    category: 'i',
    wordCount: 93,
    dates: { sent: '2026-11-22T13:22:00Z' },
  })
  expect(wire?.source.charset).toMatchObject({ name: 'windows-1252', by: 'guess' })
})

test('reads the basic service in German: a headline over two lines, paragraphs by indent, a Notizblock', () => {
  const [wire] = read(fixture('iptc7901-german.txt')).wires
  expect(wire && rolesOf(wire)).toEqual([
    'frame: bdt0042 4 pl 60  dpa 0100',
    'frame: Brücken/Verkehr/',
    'note: (Achtung)',
    'headline: Neue Brücke über den Beispielhafen ist am Sonntag eröffnet worden - Fähren fahren nicht mehr',
    '-: Beispielstadt (dpa) - Nach 90 Jahren fährt keine Fähre mehr.',
    '-: Der Bürgermeister lobte die Brücke am Sonntag und sagte, sie sei schön geworden.',
    'note: # Notizblock',
    'note: ## Orte',
    'note: - [Brücke](Am Hafen 1, 00000 Beispielstadt)',
    'note: * * * *',
    'note: Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    'note: ## dpa-Kontakte',
    'note: - Autor: Max Mustermann, <mm@example.org>',
    'frame: dpa mm yy n1 em',
    'frame: 221500 Nov 26',
  ])
})

test('makes one wire of each message of a file', () => {
  const { wires, problems } = read(Buffer.concat([fixture('iptc7901-story.txt'), fixture('iptc7901-german.txt')]))
  expect(problems).toEqual([])
  expect(wires.map(({ source, stated }) => [source.part, stated.slug])).toEqual([[1, 'Harbour/transport'], [2, 'Brücken/Verkehr']])
})

test('reads telex, ZCZC to NNNN, and leaves its headline to the labeller', () => {
  const { wires, problems } = read(Buffer.concat([fixture('telex.txt'), fixture('telex.txt')]))
  expect(problems).toEqual([])
  expect(wires).toHaveLength(2)
  expect(wires[0] && rolesOf(wires[0])).toEqual([
    'frame: ZCZC EXA001',
    'frame: YY NLB',
    '-: Bridge opens over Example harbour',
    '-: PORT EXAMPLE, Nov 22 - A bridge over the harbour opened on Sunday, ending 90 years of ferries.',
    'frame: NNNN',
  ])
})

test('imports a message without its end, with a problem', () => {
  const { wires, problems } = read(fixture('iptc7901-story.txt').subarray(0, 300), 'cut.txt')
  expect(wires[0]?.text).toContain('ending 90 years of ferries')
  expect(problems).toMatchObject([{ file: 'cut.txt', line: 1, code: 'malformed' }])
})

test('never takes the only line of a head for a label', () => {
  const [wire] = read('\x01eca0001 1 i 10  dpa 0001\r\n\nStorm/\r\n\x02URGENT\nSTORM WARNING =\r\n\r\nPort Example (dpa) - A storm comes.\r\n\x03221322 GMT Nov 26\r\n\x04').wires
  expect(wire && rolesOf(wire)).toContain('headline: STORM WARNING')
})

test('reads the IBM PC’s letters of old terminals', () => {
  const [wire] = read('\x01eca0001 4 i 10  dpa 0001\r\n\nWetter/\r\n\x02Sturm =\r\n\r\nPort Example (dpa) - Die Br\x81cke ist sch\x94n und l\x84nger.\r\n\x03221322 GMT Nov 26\r\n\x04').wires
  expect(wire?.text).toContain('Die Brücke ist schön und länger.')
  expect(wire?.source.charset).toMatchObject({ name: 'cp850', by: 'guess' })
})

test.each([
  ['Grüne in Norden wählen neue Spitze -', 'Kritik am Baustopp ='],
  ['Nach dem Sturm in Norden,', 'vor der Flut ='],
])('goes on with a headline that was broken by hand behind %j (regression)', (first, second) => {
  const message = `\x01bdt0417 4 pl 20  dpa 0812\r\n\r\nWahlen/\r\n\x02${first}\r\n${second}\r\n\r\n   Norden (dpa) - Die Partei hat gewählt.\r\n\x03161512 Mrz 24\r\n\x04`
  const [wire] = read(Buffer.from(message, 'latin1')).wires
  expect(wire && rolesOf(wire).filter((line) => line.startsWith('headline'))).toEqual([`headline: ${first} ${second.slice(0, -2)}`])
})
