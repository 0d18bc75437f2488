import { expect, test } from 'vitest'
import type { Hint, Role, Wire } from '../../../store/model'
import { structure } from '../../../store/structure'

/** A wire of lines, each with the role its format states, or none. */
function wire(lines: readonly (readonly [text: string, role?: Role])[], stated: Wire['stated'] = {}): Wire {
  const hints: Hint[] = []
  let text = ''
  for (const [line, role] of lines) {
    hints.push({ from: text.length, to: text.length + line.length, element: 'p', links: 0, words: [], ...(role !== undefined && { role }) })
    text += `${line}\n\n`
  }
  return { source: { file: 'in', format: 'nitf', sha256: '', importer: 'test' }, text, hints, stated }
}

const roles = (item: Wire) => structure(item).map(({ blocks }) => blocks.map(({ role, text, furniture }) => `${furniture?.rule ?? role}: ${text}`))

test('keeps stated roles, and finds bylines, notes and contributors among the paragraphs', () => {
  const item = wire([
    ['Share', 'headline'],
    ['Ferries sail', 'subhead'],
    ['By Jane Roe'],
    ['NORTHAVEN (AFP) - The ferries sailed again on Thursday after a week in harbour.'],
    ['The boats', 'crosshead'],
    ['Crews said they were tired but glad to be at sea again. (AFP)'],
    ['(Reporting by Jane Roe; editing by Max Doe)'],
    ['hh/jr', 'note'],
  ])
  expect(roles(item)).toEqual([
    [
      'headline: Share',
      'subhead: Ferries sail',
      'byline: By Jane Roe',
      'paragraph: NORTHAVEN (AFP) - The ferries sailed again on Thursday after a week in harbour.',
      'crosshead: The boats',
      'paragraph: Crews said they were tired but glad to be at sea again. (AFP)',
      'contributor: (Reporting by Jane Roe; editing by Max Doe)',
      'note: hh/jr',
    ],
  ])
})

test('takes no furniture but rules and end marks, and never splits the item', () => {
  const item = wire([['One', 'headline'], ['Share'], ['Read more'], ['___'], ['Two stories in one headline'], ['By Max Doe'], ['-30-']])
  expect(roles(item)).toHaveLength(1)
  expect(roles(item)[0]?.filter((line) => line.startsWith('furniture/'))).toEqual(['furniture/separator: ___', 'furniture/end-mark: -30-'])
})

test('gives the story the fields the format states', () => {
  const stated = { slug: 'ferries', urgency: '3', embargo: '2026-03-12T11:00:00Z', language: 'nb', dateline: 'Northaven', headline: 'not a field' }
  expect(structure(wire([['One', 'headline']], stated))[0]?.fields).toEqual({
    slug: 'ferries',
    dateline: 'Northaven',
    language: 'nb',
    urgency: '3',
    embargo: '2026-03-12T11:00:00Z',
  })
})

test('keeps the empty cells that a row of a table opens with (regression)', () => {
  const [story = []] = roles(wire([['One', 'headline'], ['\t2024\t2025', 'table-row'], ['Heron\t90\t100', 'table-row']]))
  expect(story).toEqual(['headline: One', 'table-row: \t2024\t2025', 'table-row: Heron\t90\t100'])
})

test('sets the foot of a press release aside, whatever it is marked up as', () => {
  const paragraph = 'The ferries of Callow carried more people than ever last year, the harbour office said on Tuesday.'
  const [story = []] = roles(wire([['One', 'headline'], [paragraph], ['Contacts', 'crosshead'], ['Jane Roe, jane@ferries.example', 'list-item'], ['hh/jr', 'note']]))
  expect(story.slice(2)).toEqual(['furniture/release-foot: Contacts', 'furniture/release-foot: Jane Roe, jane@ferries.example', 'note: hh/jr'])
})
