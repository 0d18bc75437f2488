import { describe, expect, test } from 'vitest'
import { type Block, blockId, changeId, type Recorded, type Step } from '../../../../store/model'
import { Places } from '../../../../renderer/story/places'
import { changeMarks, inLotsOfLines, setAsideBy } from '../../../../renderer/story/marks'
import { docOf } from '../../../../renderer/story/schema'
import { copyOf } from './copy'

const recorded = (id: string, by: Recorded['by'], step: Step, state: Recorded['state'] = 'done'): Recorded => ({
  id: changeId(id),
  by,
  at: '2026-11-22T06:00:00.000Z',
  state,
  change: { rule: 'dashes/em', reason: 'Two hyphens made a dash.', steps: [step] },
})
const text = (from: number, before: string, after: string): Step => ({ kind: 'text', block: blockId('a'), from, before, after })
const role = (before: Block['role'], after: Block['role']): Step => ({ kind: 'role', block: blockId('a'), before, after })

describe('the marks of changes', () => {
  test('stand on the words a rule put there, moved by what was typed since', () => {
    const history = [recorded('r', 'rule', text(2, '--', '—')), recorded('e', 'editor', text(0, '', 'So '))]
    expect(changeMarks(history)).toEqual([{ change: 'r', block: 'a', range: { from: 5, to: 6 } }])
  })

  test('are drawn in lots, line by line from the top, whichever rule spoke first', () => {
    const marks = ['c', 'a', 'b', 'a', 'c'].map((block, at) => ({ change: changeId(`r${at + 1}`), block: blockId(block), range: null }))
    const blocks = ['a', 'b', 'c'].map((id): Block => ({ id: blockId(id), role: 'paragraph', text: '', source: [] }))
    expect(inLotsOfLines(marks, blocks, 2).map((lot) => lot.map(({ change }) => change))).toEqual([['r2', 'r4'], ['r3', 'r1'], ['r5']])
  })

  test('are on the line where its role was changed', () => {
    expect(changeMarks([recorded('r', 'rule', role('paragraph', 'caption'))])).toEqual([{ change: 'r', block: 'a', range: null }])
  })

  test('are not made for what an editor did, nor for what was undone', () => {
    expect(changeMarks([recorded('e', 'editor', text(0, '', 'x')), recorded('r', 'rule', text(0, '', 'x'), 'undone')])).toEqual([])
  })
})

describe('what set a line aside', () => {
  test('is the last done change that struck it, with the role it had', () => {
    const history = [recorded('one', 'rule', role('caption', 'set-aside'))]
    expect(setAsideBy(history).get(blockId('a'))).toMatchObject({ recorded: { id: 'one' }, before: 'caption' })
  })

  test('is nothing once it was brought back', () => {
    const history = [recorded('one', 'rule', role('caption', 'set-aside')), recorded('two', 'editor', role('set-aside', 'caption'))]
    expect(setAsideBy(history).size).toBe(0)
  })
})

test('a place in the model is found in a document with words typed since', () => {
  const base = copyOf('paragraph: It sank on Monday.')
  const doc = docOf(copyOf('paragraph: In fact it sank on Monday.'), () => blockId('spare'))
  const found = new Places(doc, base).range(blockId('a'), 11, 17)
  expect(found && doc.textBetween(found.from, found.to)).toBe('Monday')
})

test('a place outside its line is brought inside it', () => {
  const base = copyOf('paragraph: It sank.')
  expect(new Places(docOf(base, () => blockId('spare')), base).range(blockId('a'), 4, 400)).toEqual({ from: 5, to: 9 })
})
