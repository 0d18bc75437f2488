import { expect, it } from 'vitest'
import { beginnings } from '../../../store/structure/beginnings'
import { bylineStarts } from '../../../store/structure/words/bylines'
import * as furniture from '../../../store/structure/words/furniture'

const fruit = beginnings(
  [
    ['apple', ['apples?', '(?:an|one) apple']],
    ['number', ['\\d+', '(?:\\d )?pears']],
  ],
  { before: '[(*]*', behind: '(?:\\s|$)' },
)

it('says what kind of beginning a line has, and where it ends', () => {
  expect(fruit('apple pie')).toEqual({ kind: 'apple', end: 6 })
  expect(fruit('(one apple')).toEqual({ kind: 'apple', end: 10 })
  expect(fruit('*12 eggs')).toEqual({ kind: 'number', end: 4 })
})

it('asks a pattern with an optional start whatever the line begins with', () => {
  expect(fruit('pears')).toEqual({ kind: 'number', end: 5 })
  expect(fruit('3 pears')).toEqual({ kind: 'number', end: 2 })
})

it('knows no beginning where there is none', () => {
  expect(fruit('a pie')).toBeUndefined()
  expect(fruit('')).toBeUndefined()
  expect(fruit('applesauce')).toBeUndefined()
})

const lists = [bylineStarts, ...Object.values(furniture).map(({ starts }) => starts)].filter((list) => list.length > 0)
const lines = [
  'by jane roe', 'von max muster', 'بقلم سمير', '作者 王', 'share this with a friend', '» share on facebook', '12 comments', '٣ تعليقات', 'photos (4)', '3 photos (4)',
  'min read', '5 min read', '12:30 / 14:00', '1:02:03 /', '© 2024 the courier', '(c) courier 2024', '- anzeige -', '« previous', 'more from the town', 'you might also like', 'lire aussi : le port',
  'sprawdź', 'themen: hafen', 'the council met on tuesday', '', '…', '½ price', '𝒶lpha',
]

it('finds what one expression of all patterns finds, for every list there is', () => {
  for (const list of lists) {
    const all = new RegExp(`^[\\s»›>•·|▸►▶*(\\[-]*(?:${list.join('|')})`, 'u')
    const begins = beginnings([['is', list]], { before: '[\\s»›>•·|▸►▶*(\\[-]*' })
    for (const line of lines) expect([line, begins(line) !== undefined]).toEqual([line, all.test(line)])
  }
})
