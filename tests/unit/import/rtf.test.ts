import { expect, test } from 'vitest'
import { fixture, read } from './messages'
import { workSince } from '../../helpers/work'

test('reads paragraphs, quotes, letters of several code pages, links and rows, and no codes', () => {
  const { wires, problems } = read(fixture('story.rtf'))
  expect(problems).toEqual([])
  expect(wires[0]?.text.split('\n')).toEqual([
    'New bridge opens over Example harbour',
    'By Jane Roe',
    'PORT EXAMPLE — The bridge opened on Sunday after “three” years, ‘officials’ said in the café. It cost €5.',
    'Tolls start later.',
    'Привет',
    'مرحبا',
    'A link stands here.',
    'Towers\t2',
    '{braces} and \\ stay.',
    '',
  ])
  expect(wires[0]?.hints.map(({ element }) => element)).toEqual(['p', 'p', 'p', 'p', 'p', 'p', 'p', 'td', 'p'])
  expect(wires[0]?.source).toMatchObject({ format: 'rtf', charset: { name: 'windows-1252', by: 'declared' } })
})

test('reads letters beyond 16 bits, and skips as many stand-ins as the file says', () => {
  const [wire] = read('{\\rtf1\\ansi \\u-10179?\\u-8704? \\uc2 \\u8364??x \\uc0 \\u8364 y\\par}').wires
  expect(wire?.text).toBe('\u{1F600} €x €y\n')
})

test('imports what there is of a file that was cut off', () => {
  const { wires, problems } = read('{\\rtf1\\ansi The bridge\\par opened', 'a.rtf')
  expect(wires[0]?.text).toBe('The bridge\nopened\n')
  expect(problems).toMatchObject([{ file: 'a.rtf', line: 1, code: 'malformed' }])
})

test.each([
  ['brackets a hundred thousand deep', `{\\rtf1 ${'{'.repeat(100_000)}text${'}'.repeat(100_000)}}`],
  ['a million open brackets', `{\\rtf1 text${'{'.repeat(1_000_000)}`],
  ['a binary object longer than the file', '{\\rtf1 text{\\pict\\bin999999999 x}}'],
])('reads %s in less than two seconds', (_name, content) => {
  const started = process.cpuUsage()
  expect(read(content).wires[0]?.text).toBe('text\n')
  expect(workSince(started)).toBeLessThan(2_000)
})

test('has no story for a file without text', () => {
  expect(read('{\\rtf1{\\info{\\title Nothing}}}', 'a.rtf')).toEqual({ wires: [], problems: [{ file: 'a.rtf', code: 'no-copy', message: 'The RTF file has no text.' }] })
})
