import { describe, expect, test } from 'vitest'
import { type Block, blockId } from '../../../../store/model'
import { piecesOf, wireLines, wireLinks } from '../../../../renderer/story/wire-lines'

const block = (id: string, role: Block['role'], from: number, to: number): Block => ({ id: blockId(id), role, text: '', source: [{ from, to }] })

// 0         10        20
// Ship sinks\n\nThe ship. (AP)\nTT\n
const text = 'Ship sinks\n\nThe ship. (AP)\nTT\n'
const blocks = [block('a', 'headline', 0, 10), block('b', 'caption', 12, 21), block('c', 'credit', 22, 26), block('d', 'set-aside', 27, 29)]
const lines = wireLines(text)
const none = { number: 0, from: 0, to: 0 }
const pieces = (index: number) =>
  piecesOf(text, lines[index] ?? none, wireLinks(blocks)).map((piece) => [piece.text, piece.link?.block ?? null])

describe('the lines of the wire', () => {
  test('are numbered from one, the empty ones too', () => {
    expect(lines.map(({ number, from, to }) => [number, text.slice(from, to)])).toEqual([
      [1, 'Ship sinks'],
      [2, ''],
      [3, 'The ship. (AP)'],
      [4, 'TT'],
    ])
  })

  test('end with the text where it has no last line break', () => {
    expect(wireLines('a\nb').map(({ to }) => to)).toEqual([1, 3])
  })

  test('are cut where one block ends and the next begins', () => {
    expect(pieces(2)).toEqual([
      ['The ship.', 'b'],
      [' ', null],
      ['(AP)', 'c'],
    ])
  })

  test('know what was set aside', () => {
    expect(piecesOf(text, lines[3] ?? none, wireLinks(blocks))[0]?.link?.struck).toBe(true)
  })

  test('show copy of no block of this story as it is', () => {
    expect(piecesOf('other', { number: 1, from: 0, to: 5 }, [])).toEqual([{ text: 'other', link: null }])
  })

  test('show a block of several lines on each of them', () => {
    const wrapped = wireLinks([block('a', 'paragraph', 0, 21)])
    expect(lines.slice(0, 3).map((line) => piecesOf(text, line, wrapped)[0]?.link?.block)).toEqual(['a', undefined, 'a'])
  })
})
