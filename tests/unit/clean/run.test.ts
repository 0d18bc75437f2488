import { describe, expect, it } from 'vitest'
import { findQueries } from '../../../store/clean'
import { inOrder, run } from '../../../store/clean/run'
import { blockId, plainStyle, queryKey, type Change, type Pass } from '../../../store/model'
import { linesOf, storyOf } from '../../laws/story-of'

const pass = (id: string, after: readonly string[], keeps: Pass['keeps'] = 'letters', changes: readonly Change[] = []): Pass => ({
  id,
  title: id,
  after,
  keeps,
  finds: 'both',
  find: () => ({ changes, queries: [] }),
})

const replace = (from: number, before: string, after: string): Change => ({
  rule: 'own/replace',
  reason: 'The words were replaced.',
  steps: [{ kind: 'text', block: blockId('b1'), from, before, after }],
})

describe('the runner', () => {
  it('runs a pass after those it names', () => {
    const [first, second] = [pass('first', ['second']), pass('second', [])]
    expect(inOrder([first, second], []).map(({ id }) => id)).toEqual(['second', 'first'])
  })

  it('throws when passes wait for each other', () => {
    expect(() => inOrder([pass('one', ['two']), pass('two', ['one'])], [])).toThrow('wait for each other')
  })

  it('throws when a pass follows one that is not there', () => {
    expect(() => inOrder([pass('one', ['gone'])], [])).toThrow('not there')
  })

  it('fits changes found on one copy behind each other', () => {
    const story = storyOf({ lines: ['paragraph | a -- b -- c'] })
    const cleaned = run(story, plainStyle, [pass('own', [], 'letters', [replace(2, '--', '—'), replace(7, '--', '—')])], [])
    expect(linesOf(cleaned.story)).toEqual(['paragraph | a — b — c'])
    expect(cleaned.changes[1]?.steps).toEqual([{ kind: 'text', block: 'b1', from: 6, before: '--', after: '—' }])
  })

  it('refuses a change that would lose a letter, whole, and goes on', () => {
    const story = storyOf({ lines: ['paragraph | one -- two'] })
    const cleaned = run(story, plainStyle, [pass('own', [], 'letters', [replace(0, 'one', 'on'), replace(4, '--', '—')])], [])
    expect(linesOf(cleaned.story)).toEqual(['paragraph | one — two'])
    expect(cleaned.refused.map(({ failure }) => failure.code)).toEqual(['loses-text'])
  })

  it('refuses a change that touches words another has changed', () => {
    const story = storyOf({ lines: ['paragraph | one'] })
    const cleaned = run(story, plainStyle, [pass('own', [], 'meaning', [replace(0, 'one', 'two'), replace(1, 'ne', 'x')])], [])
    expect(linesOf(cleaned.story)).toEqual(['paragraph | two'])
    expect(cleaned.refused.map(({ failure }) => failure.code)).toEqual(['conflict'])
  })
})

describe('the key of a query', () => {
  const keyOf = (line: string) => {
    const story = storyOf({ lines: [line], fields: { language: 'en' } })
    return findQueries(story).map((query) => queryKey(query, story))
  }

  it('stays when quotes and spaces around it change', () => {
    expect(keyOf('paragraph | He said "no" and left the the old harbour.')).toEqual(keyOf('paragraph | He said “no” and left the the  old harbour.'))
  })

  it('differs between two places', () => {
    const [first, second] = keyOf('paragraph | He left the the harbour and saw the the boats.')
    expect(first).not.toBe(second)
  })
})
