/** Which lines are kept, by their chances. */
import { expect, test } from 'vitest'
import { structure } from '../../../store/structure'
import { keptLines } from '../../../store/structure/kept'
import { readUnits } from '../../../store/structure/units'
import { textWire } from './text-wire'

const paragraph = 'The harbour office of Caldmoor said on Tuesday that the eastern berth had been closed for nine days.'
const units = (count: number) => readUnits(textWire(Array.from({ length: count }, (_, at) => `${paragraph} ${at}`).join('\n\n')))

test('keeps what is likelier copy than not where the rest is sure', () => {
  expect(keptLines(units(4), [0.99, 0.98, 0.6, 0.2])).toEqual([true, true, true, false])
})

test('keeps both of two readings that are about as good as each other', () => {
  expect(keptLines(units(4), [0.55, 0.55, 0.45, 0.45])).toEqual([true, true, true, true])
})

test('keeps nothing where nothing is likely', () => {
  expect(keptLines(units(3), [0.01, 0, 0.015])).toEqual([false, false, false])
})

test('loses no copy to another story’s headline and byline further down the page (regression)', () => {
  const menu = ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Opinion', 'Travel', 'Sign in']
  const copy = [
    'The ferry line between Caldmoor and the islands has ordered two ships, it said on Wednesday after months of talks with the yard.',
    'Each will carry 300 passengers and 60 cars. The yard expects to lay the first keel in January, and to finish within a year.',
    '“We shall learn, and so will the harbour,” said Tomas Wick, who speaks for the line and once sailed its oldest boat.',
  ]
  const below = ['Museum Lends Its Oldest Map', 'By Marta Quill', 'May 3, 2024', 'The museum of Caldmoor has lent its oldest map of the coast to a village school.']
  const kept = structure(textWire([menu.join('\n'), 'Two ships', ...copy, 'Related', below.join('\n'), 'Privacy Policy'].join('\n\n')))
  const lines = kept.flatMap(({ blocks }) => blocks.filter(({ furniture }) => furniture === undefined).map(({ text }) => text))
  expect(lines).toEqual(expect.arrayContaining(copy))
})
