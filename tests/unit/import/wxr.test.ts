import { expect, test } from 'vitest'
import { at, laid, readAll } from './laid'

test('reads the posts of an export, not its files, with line breaks as the editor meant them', () => {
  const { wires, problems } = readAll('wxr/export.xml')
  expect(problems).toEqual([])
  expect(wires.map(laid)).toEqual([
    [
      'headline: Ferries sail',
      '-: By Max Doe',
      '-: Northaven, March 12 (Harbour Daily) - The ferries sail again, said the harbour office on Thursday.',
      '-: They sail at six.',
    ],
    ['headline: Bridge', 'subhead: Soon.', 'byline: Jane Roe', '-: Not yet.'],
  ])
})

test('reads the place from a lead that names the paper itself', () => {
  expect(at(readAll('wxr/export.xml').wires, 0).stated).toEqual({ slug: 'ferries-sail', language: 'en-US', dateline: 'Northaven' })
})

test('takes a post that is to appear later for embargoed', () => {
  const { stated, source } = at(readAll('wxr/export.xml').wires, 1)
  expect(stated.embargo).toBe('2026-03-13T06:00:00Z')
  expect(source.status).toBe('usable')
})
