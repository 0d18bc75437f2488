import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { fixture, read, rolesOf } from './messages'
import { workSince } from '../../helpers/work'

test('states the roles of a message’s lines, and keeps its header and trailer apart', () => {
  const [wire] = read(fixture('anpa-story.tst')).wires
  expect(wire && rolesOf(wire)).toEqual([
    'frame: W4711 asian',
    'frame: u i   BC-EU--Harbour-Bridge 1stLd-Writethru   11-22 0204',
    'frame: BC-EU--Harbour Bridge, 1st Ld-Writethru,204',
    'headline: New bridge opens over Example harbor',
    'subhead: Ferries stop after 90 years; tolls start next month',
    'note: AP Photo EXA101, EXA102',
    "note: Eds: UPDATES with mayor's quotes. With AP Photos.",
    'byline: By JANE ROE and RICHARD DOE, Associated Press',
    '-: PORT EXAMPLE, Exampleland (AP) _ A bridge over the harbor opened Sunday, ending 90 years of ferries.',
    "-: ``It is a fine bridge,'' Mayor Max Sample said. ``And it's on time.''",
    'crosshead: TOLLS START LATER',
    '-: Tolls start in January.',
    '-: ___',
    '-: Associated Press writer Erika Muster contributed to this report.',
    'frame: AP-WF-11-22-26 1509GMT',
  ])
})

test('reads slug, version, urgency, agency and a number that is one of a kind from the header', () => {
  const [wire] = read(fixture('anpa-story.tst')).wires
  expect(wire?.stated).toEqual({ slug: 'Harbour Bridge', urgency: '3' })
  expect(wire?.source).toMatchObject({ format: 'anpa', provider: 'AP', itemId: 'W4711-2026-11-22', version: '1st Ld-Writethru', status: 'usable' })
})

test('keeps tables as rows with their cells parted by tabs', () => {
  const [wire] = read(fixture('anpa-glance.tst')).wires
  expect(wire && rolesOf(wire).slice(3)).toEqual([
    'headline: Ferry League Glance',
    'subhead: All Times GMT',
    'byline: By The Associated Press',
    'crosshead: NORTH LEAGUE',
    'table-row: W\tL\tPct\tGB',
    'table-row: Port Example\t23\t13\t.639\t_',
    'table-row: Sampleton\t19\t17\t.528\t4{',
    '-: ___',
    "crosshead: Sunday's Races",
    '-: Port Example 7, Sampleton 5',
    '-: Muster at Sampleton, ppd.',
    'frame: AP-WF-11-22-26 0620GMT',
  ])
})

test('takes lines with a mark and no end for the items of a digest', () => {
  const [wire] = read(fixture('anpa-digest.tst')).wires
  expect(wire && rolesOf(wire).slice(2)).toEqual([
    'frame: *9006',
    'frame: AP-Top-Example-Headlines,0030',
    'headline: AP Top Example News at 11:23 p.m. GMT',
    'list-item: Bridge opens over Example harbor',
    'list-item: Ferry crews find new work',
    'frame: AP-WF-11-22-26 2323GMT',
  ])
  expect(wire?.stated.slug).toBe('Top-Example-Headlines')
})

test('makes one wire of each message of a file, in order', () => {
  const all = Buffer.concat([fixture('anpa-story.tst'), fixture('anpa-glance.tst'), fixture('anpa-story.tst')])
  const { wires, problems } = read(all)
  expect(problems).toEqual([])
  expect(wires.map(({ source }) => source.part)).toEqual([1, 2, 3])
  expect(wires.map(({ stated }) => stated.slug)).toEqual(['Harbour Bridge', 'Ferry Glance', 'Harbour Bridge'])
})

test('imports what there is of a message that was cut off, and says in which line it begins', () => {
  const cut = fixture('anpa-story.tst').subarray(0, 560)
  const { wires, problems } = read(Buffer.concat([fixture('anpa-digest.tst'), cut]), 'day.tst')
  expect(wires).toHaveLength(2)
  expect(wires[1]?.text).toContain('A bridge over the harbor')
  const message = 'The message W4711 has no end mark; it may be cut off. What is there was imported.'
  expect(problems).toEqual([{ file: 'day.tst', line: 10, code: 'malformed', message }])
})

test('keeps what stands before the first message with it', () => {
  const [wire] = read(Buffer.concat([Buffer.from('lost line\r\n'), fixture('anpa-digest.tst')])).wires
  expect(wire && rolesOf(wire)[0]).toBe('frame: lost line')
})

test('joins lines that a teleprinter broke at its column, and leaves short lines alone', () => {
  const lines = [
    '\t   The bridge over the harbour opened on Sunday, ending ninety years',
    'of ferries.',
    '\t   Roses are red',
    'Violets are blue',
  ]
  const [wire] = read(`\x16\x16\x01W0001\x1fx\r\nr i\x13\x11 BC-X     11-22 0010\r\n\x02^BC-X,10<\r\n${lines.join('\r\n')}\r\n\x03\r\n\x04`).wires
  expect(wire && rolesOf(wire).slice(3)).toEqual([
    '-: The bridge over the harbour opened on Sunday, ending ninety years of ferries.',
    '-: Roses are red',
    '-: Violets are blue',
  ])
})

test('takes the status of a kill from the line that names the story, never from its words', () => {
  const named = (line: string) => read(`\x16\x16\x01W0001\x1fx\r\nb i\x13\x11 BC-X     11-22 0010\r\n\x02^${line}<\r\n\t   Text.\r\n\x03\x04`).wires[0]?.source.status
  expect(named('BC-EU--Harbour Bridge, KILL,10')).toBe('canceled')
  expect(named('BC-US--Film-Kill Bill,10')).toBe('usable')
})

test('reads a file of nothing but message starts in no time', () => {
  const started = process.cpuUsage()
  const { wires, problems } = read('\x16\x16\x01'.repeat(1_000_000))
  expect(workSince(started)).toBeLessThan(2_000)
  expect(wires).toEqual([])
  expect(problems.map(({ code }) => code)).toEqual(['too-large', 'no-copy'])
})
