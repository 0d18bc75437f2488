import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { at, laid, readAll, tagged } from './laid'

test("reads the items of an agency's own XML by names that leave no doubt", () => {
  const { wires, problems } = readAll('news-xml/queue.xml')
  expect(problems).toEqual([])
  expect(wires.map(laid)).toEqual([
    ['headline: Boats', 'subhead: Two of them', 'byline: Jane Roe', 'dateline: Northaven', 'note: Call first', '-: They sail "now".'],
    ['-: No headline yet.'],
  ])
  expect(at(wires, 0).source).toMatchObject({ itemId: 'm-1', version: '2', part: 1 })
  expect(at(wires, 0).stated).toEqual({ urgency: '4', dateline: 'Northaven' })
  expect(tagged(at(wires, 0))).toEqual(['topic sport medtop:15000000'])
})

test('reads the names that Nordic agencies use, and what an item replaces', () => {
  const { wires, problems } = readAll('news-xml/nordic.xml')
  expect(problems).toEqual([])
  expect(wires.map(laid)).toEqual([['headline: Ny havn åbner', 'subhead: Tre års arbejde er slut', 'dateline: Nordhavn', '-: Havnen åbnede tirsdag.']])
  expect(at(wires, 0).source).toMatchObject({ provider: 'ritzau', category: 'Udland', replaces: ['n-6'], dates: { created: '2026-11-22T09:00:00Z' } })
})

test('says that other XML is of no kind that is known', () => {
  const { wires, problems } = readWires(Buffer.from('<?xml version="1.0"?><menu><dish>Fish</dish></menu>'), 'menu.xml')
  expect(wires).toEqual([])
  expect(problems).toEqual([{ file: 'menu.xml', code: 'unsupported', message: 'This is XML of a kind that is not known here.' }])
})
