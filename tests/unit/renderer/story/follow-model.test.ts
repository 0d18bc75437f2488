import { describe, expect, test } from 'vitest'
import { type Block, blockId } from '../../../../store/model'
import { isExternal, followModel } from '../../../../renderer/story/follow-model'
import { linesOf } from '../../../../renderer/story/schema'
import { copyOf, editorOn, shown } from './copy'

const spare = () => blockId('spare')
const copy = copyOf('headline: Ship sinks', 'set-aside: TT', 'paragraph: It sank.', 'paragraph: All are safe.')
const changed = (id: string, change: Partial<Block>): readonly Block[] =>
  copy.map((block) => (block.id === id ? { ...block, ...change } : block))

describe('what the model changes', () => {
  test('is shown, and the transaction is not taken for an edit', () => {
    const state = editorOn(copy, ['c', 3])
    const tr = followModel(state, copy, changed('d', { text: 'All were safe.' }), spare)
    expect(tr && isExternal(tr)).toBe(true)
    expect(shown(linesOf(state.apply(tr ?? state.tr).doc))[3]).toBe('d paragraph: All were safe.')
  })

  test('is nothing where it is what stands there', () => {
    expect(followModel(editorOn(copy, ['c', 3]), copy, [...copy], spare)).toBeNull()
  })

  test('leaves the caret between the letters it stood between', () => {
    const state = editorOn(copy, ['c', 3])
    const tr = followModel(state, copy, changed('c', { text: 'Later, it sank.' }), spare)
    expect(tr?.selection.$head.parent.textContent.slice(tr.selection.$head.parentOffset)).toBe('sank.')
  })

  test('brings a struck line back and strikes another', () => {
    const state = editorOn(copy, ['c', 3])
    const next = copy.map((block): Block => (block.id === 'b' ? { ...block, role: 'note' } : block.id === 'c' ? { ...block, role: 'set-aside' } : block))
    const tr = followModel(state, copy, next, spare)
    expect(shown(linesOf(state.apply(tr ?? state.tr).doc)).slice(1, 3)).toEqual(['b note: TT', 'c set-aside: It sank.'])
  })

  test('puts lines in and takes lines out, and the caret stays in its line', () => {
    const state = editorOn(copy, ['d', 4])
    const next = copy.filter(({ id }) => id !== 'c')
    const tr = followModel(state, copy, next, spare)
    const after = state.apply(tr ?? state.tr)
    expect(shown(linesOf(after.doc))).toEqual(shown(next))
    expect([after.selection.$head.parent.textContent, after.selection.$head.parentOffset]).toEqual(['All are safe.', 4])
  })

  test('sets the caret where its line was when that has gone', () => {
    const state = editorOn(copy, ['c', 3])
    const tr = followModel(state, copy, copy.filter(({ id }) => id !== 'c'), spare)
    expect(tr?.selection.$head.parent.textContent).toBe('All are safe.')
  })
})

describe('what was typed and is not yet recorded', () => {
  const typing = () => {
    const state = editorOn(copy, ['c', 8])
    return state.apply(state.tr.insertText(' Fast.'))
  }

  test('stays when the model changes another line', () => {
    const state = typing()
    const tr = followModel(state, copy, changed('a', { text: 'Ship founders' }), spare)
    expect(shown(linesOf(state.apply(tr ?? state.tr).doc))).toEqual([
      'a headline: Ship founders',
      'b set-aside: TT',
      'c paragraph: It sank. Fast.',
      'd paragraph: All are safe.',
    ])
  })

  test('stays when the model changes other words of its line', () => {
    const state = typing()
    const tr = followModel(state, copy, changed('c', { text: 'She sank.' }), spare)
    expect(shown(linesOf(state.apply(tr ?? state.tr).doc))[2]).toBe('c paragraph: She sank. Fast.')
  })

  test('stays when the model takes its line away', () => {
    const state = typing()
    const tr = followModel(state, copy, copy.filter(({ id }) => id !== 'c'), spare)
    expect(shown(linesOf(state.apply(tr ?? state.tr).doc))[2]).toBe('c paragraph: It sank. Fast.')
  })
})

test('copy of which everything is set aside still has a line to type in, which is no block while it is empty', () => {
  const all = copyOf('set-aside: One', 'set-aside: Two')
  const state = editorOn(all, ['spare', 0])
  expect(shown(linesOf(state.doc))).toEqual(['a set-aside: One', 'b set-aside: Two'])
  expect(shown(linesOf(state.apply(state.tr.insertText('New')).doc))[2]).toBe('spare paragraph: New')
})
