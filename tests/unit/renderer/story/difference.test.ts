import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyAll, type Block, blockId, roles } from '../../../../store/model'
import { difference } from '../../../../renderer/story/difference'
import type { Line } from '../../../../renderer/story/schema'
import { copyOf, shown } from './copy'

const line = (id: string, role: Line['role'], text: string): Line => ({ id: blockId(id), role, text })

const kinds = (old: readonly Block[], next: readonly Line[]) => difference(old, next).map(({ kind }) => kind)

function after(old: readonly Block[], next: readonly Line[]): readonly Block[] {
  const reply = applyAll({ blocks: old, fields: {} }, difference(old, next))
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.value.blocks
}

describe('the steps between two lists of lines', () => {
  const copy = copyOf('headline: Ship sinks', 'paragraph: It sank. All are safe.', 'paragraph: More later.')

  test('are none where nothing changed', () => {
    expect(difference(copy, copy)).toEqual([])
  })

  test('are one text step for typing in one line', () => {
    expect(difference(copy, [line('a', 'headline', 'Ship sinks fast'), ...copy.slice(1)])).toEqual([
      { kind: 'text', block: 'a', from: 10, before: '', after: ' fast' },
    ])
  })

  test('are a split where a new line has the end of the one before', () => {
    const next = [line('a', 'headline', 'Ship sinks'), line('b', 'paragraph', 'It sank.'), line('n', 'paragraph', ' All are safe.'), ...copy.slice(2)]
    expect(kinds(copy, next)).toEqual(['split'])
    expect(after(copy, next).map(({ source }) => source)).toEqual([
      [{ from: 0, to: 10 }],
      [{ from: 11, to: 19 }],
      [{ from: 19, to: 33 }],
      [{ from: 34, to: 45 }],
    ])
  })

  test('are a join where the line before has the end of a line that is gone', () => {
    const next = [line('a', 'headline', 'Ship sinks'), line('b', 'paragraph', 'It sank. All are safe.More later.')]
    expect(kinds(copy, next)).toEqual(['join'])
    expect(after(copy, next)[1]?.source).toEqual([
      { from: 11, to: 33 },
      { from: 34, to: 45 },
    ])
  })

  test('delete across lines as words taken out, lines removed and the ends joined', () => {
    const next = [line('a', 'headline', 'Ship later.')]
    expect(kinds(copy, next)).toEqual(['text', 'text', 'remove', 'join'])
    expect(shown(after(copy, next))).toEqual(['a headline: Ship later.'])
  })

  test('remove a line that was emptied and taken away', () => {
    expect(kinds(copy, [copy[0], copy[2]].filter((block): block is Block => block !== undefined))).toEqual(['remove'])
  })

  test('paste of three lines in the middle of one splits it and puts one between', () => {
    const next = [
      line('a', 'headline', 'Ship one'),
      line('n1', 'paragraph', 'two'),
      line('n2', 'headline', 'three sinks'),
      ...copy.slice(1),
    ]
    expect(kinds(copy, next)).toEqual(['split', 'insert', 'text', 'text'])
    expect(shown(after(copy, next)).slice(0, 3)).toEqual(['a headline: Ship one', 'n1 paragraph: two', 'n2 headline: three sinks'])
  })

  test('give a role', () => {
    expect(difference(copy, [line('a', 'crosshead', 'Ship sinks'), ...copy.slice(1)])).toEqual([
      { kind: 'role', block: 'a', before: 'headline', after: 'crosshead' },
    ])
  })

  test('move a line', () => {
    const [first, second, third] = copy
    if (!first || !second || !third) throw new Error('The copy has three lines')
    expect(kinds(copy, [first, third, second])).toEqual(['move'])
    expect(shown(after(copy, [third, first, second]))).toEqual(shown([third, first, second]))
  })
})

describe('the law of the difference', () => {
  const role = fc.constantFrom(...roles)
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', 'ل', 'é'), maxLength: 8 })
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h').map((name) => blockId(name))
  const lines = fc.uniqueArray(fc.record({ id, role, text }), { selector: (each) => each.id, maxLength: 7 })

  test('its steps make the new lines of the old, whatever the two are', () => {
    fc.assert(
      fc.property(lines, lines, (old, next) => {
        const blocks = old.map((each, at) => ({ ...each, source: [{ from: at * 10, to: at * 10 + 9 }] }))
        expect(shown(after(blocks, next))).toEqual(shown(next))
      }),
      { seed: 5, numRuns: 3000 },
    )
  })
})
