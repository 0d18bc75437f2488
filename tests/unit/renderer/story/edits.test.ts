import fc from 'fast-check'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { applyAll, type Block, blockId } from '../../../../store/model'
import { difference } from '../../../../renderer/story/difference'
import { deleteSelected, giveRoles, intentOf, joinAtEdge, moveLine, paste, pastedLines, splitLine, typeOver, withoutAsides } from '../../../../renderer/story/edits'
import { beginList, leaveList, nextRow, toCell } from '../../../../renderer/story/lists-and-tables'
import { linesOf } from '../../../../renderer/story/schema'
import { copyOf, countedIds, editorOn, shown } from './copy'

/** The lines after an edit; also checks that its steps give the model the very same. */
function edited(blocks: readonly Block[], state: EditorState, tr: Transaction | null): readonly string[] {
  if (tr === null) throw new Error('There was nothing to edit')
  const lines = linesOf(state.apply(tr).doc)
  const reply = applyAll({ blocks, fields: {} }, difference(blocks, lines))
  if (!reply.ok) throw new Error(reply.failure.message)
  expect(shown(reply.value.blocks)).toEqual(shown(lines))
  return shown(lines)
}

const copy = copyOf('headline: Ship sinks', 'caption: The ship.', 'set-aside: TT', 'paragraph: It sank.', 'paragraph: All are safe.')

describe('Enter', () => {
  test('in the middle of a paragraph makes two', () => {
    const state = editorOn(copy, ['d', 2])
    expect(edited(copy, state, splitLine(state, countedIds())).slice(3, 5)).toEqual(['d paragraph: It', 'n1 paragraph:  sank.'])
  })

  test('at the end of a headline begins a paragraph', () => {
    const state = editorOn(copy, ['a', 10])
    expect(edited(copy, state, splitLine(state, countedIds())).slice(0, 2)).toEqual(['a headline: Ship sinks', 'n1 paragraph: '])
  })

  test('at the start of a line puts an empty one before it, so that the line stays itself', () => {
    const state = editorOn(copy, ['d', 0])
    expect(edited(copy, state, splitLine(state, countedIds())).slice(3, 5)).toEqual(['n1 paragraph: ', 'd paragraph: It sank.'])
  })

  test('over a selection takes its words out and splits there', () => {
    const state = editorOn(copy, ['d', 2], ['d', 3])
    expect(edited(copy, state, splitLine(state, countedIds())).slice(3, 5)).toEqual(['d paragraph: It', 'n1 paragraph: sank.'])
  })

  test('is recorded under its own rule, with a reason', () => {
    const state = editorOn(copy, ['d', 2])
    const tr = splitLine(state, countedIds())
    expect(tr && intentOf(tr)).toEqual({ rule: 'editor/split', reason: 'Split the paragraph in two.' })
  })
})

describe('Backspace at the start of a line and Delete at the end of one', () => {
  test('join two lines, and the first keeps its role', () => {
    const state = editorOn(copy, ['b', 0])
    expect(edited(copy, state, joinAtEdge(state, -1))[0]).toBe('a headline: Ship sinksThe ship.')
    const other = editorOn(copy, ['a', 10])
    expect(edited(copy, other, joinAtEdge(other, 1))[0]).toBe('a headline: Ship sinksThe ship.')
  })

  test('take an empty line away and leave the other what it is', () => {
    const blocks = copyOf('headline:', 'paragraph: It sank.')
    const state = editorOn(blocks, ['b', 0])
    expect(edited(blocks, state, joinAtEdge(state, -1))).toEqual(['b paragraph: It sank.'])
  })

  test('choose a line set aside instead of joining over it', () => {
    const state = editorOn(copy, ['d', 0])
    const next = state.apply(joinAtEdge(state, -1) ?? state.tr)
    expect(next.selection).toBeInstanceOf(NodeSelection)
    expect(next.doc.eq(state.doc)).toBe(true)
  })

  test('are left to typing in the middle of a line', () => {
    expect(joinAtEdge(editorOn(copy, ['d', 3]), -1)).toBeNull()
  })
})

describe('deleting a selection over several lines', () => {
  test('joins what is left of the first and the last', () => {
    const state = editorOn(copy, ['d', 3], ['e', 4])
    expect(edited(copy, state, deleteSelected(state, countedIds())).slice(3)).toEqual(['d paragraph: It are safe.'])
  })

  test('from the start of a line leaves the last its own role', () => {
    const state = editorOn(copy, ['a', 0], ['b', 4])
    expect(edited(copy, state, deleteSelected(state, countedIds()))[0]).toBe('b caption: ship.')
  })

  test('keeps a line set aside that stands in it, and does not join over it', () => {
    const state = editorOn(copy, ['b', 3], ['d', 3])
    expect(edited(copy, state, deleteSelected(state, countedIds()))).toEqual([
      'a headline: Ship sinks',
      'b caption: The',
      'c set-aside: TT',
      'd paragraph: sank.',
      'e paragraph: All are safe.',
    ])
  })

  test('of everything keeps what is set aside and one line to type in', () => {
    const state = editorOn(copy, ['a', 0], ['e', 13])
    expect(edited(copy, state, deleteSelected(state, countedIds()))).toEqual(['a headline: ', 'c set-aside: TT'])
  })

  test('typed over puts the words in the first line', () => {
    const state = editorOn(copy, ['d', 3], ['e', 4])
    expect(edited(copy, state, typeOver(state, 'X', countedIds())).slice(3)).toEqual(['d paragraph: It Xare safe.'])
  })
})

describe('a paste', () => {
  test('of a piece of a line goes into the line as it is, spaces too', () => {
    const state = editorOn(copy, ['d', 7])
    expect(edited(copy, state, paste(state, ' in fog', countedIds()))[3]).toBe('d paragraph: It sank in fog.')
  })

  test('of several paragraphs splits the line it is put in', () => {
    const state = editorOn(copy, ['d', 3])
    expect(edited(copy, state, paste(state, 'one\r\n\r\ntwo\u2028three', countedIds())).slice(3, 6)).toEqual([
      'd paragraph: It one',
      'n1 paragraph: two',
      'n2 paragraph: threesank.',
    ])
  })

  test('into a headline leaves one headline', () => {
    const state = editorOn(copy, ['a', 10])
    expect(edited(copy, state, paste(state, '\none\ntwo', countedIds())).slice(0, 2)).toEqual(['a headline: Ship sinksone', 'n1 paragraph: two'])
  })

  test('puts the caret behind the last pasted word', () => {
    const state = editorOn(copy, ['d', 3])
    const next = state.apply(paste(state, 'one\ntwo', countedIds()) ?? state.tr)
    expect(next.selection.$head.parent.textContent).toBe('twosank.')
    expect(next.selection.$head.parentOffset).toBe(3)
  })

  test('of nothing but line breaks is nothing', () => {
    expect(paste(editorOn(copy, ['d', 3]), '\n\n', countedIds())).toBeNull()
  })

  test('brings no control characters and no halves of characters', () => {
    expect(pastedLines('a\u0000b\n\ud83d\nc\ud83d\ude00')).toEqual(['ab', 'c😀'])
  })
})

describe('roles', () => {
  test('are given to every line asked for, set aside among them', () => {
    const state = editorOn(copy, ['d', 0])
    const tr = giveRoles(state, new Map([[blockId('d'), 'set-aside'], [blockId('c'), 'note']]), { rule: 'editor/role', reason: 'Made two lines other.' }, countedIds())
    expect(edited(copy, state, tr).slice(2, 4)).toEqual(['c note: TT', 'd set-aside: It sank.'])
    expect(tr?.selection.$head.parent.textContent).toBe('All are safe.')
  })

  test('are not recorded where they are what they were', () => {
    expect(giveRoles(editorOn(copy, ['d', 0]), new Map([[blockId('d'), 'paragraph']]), { rule: 'editor/role', reason: '' }, countedIds())).toBeNull()
  })

  test('set the last line aside and leave the caret a blank one', () => {
    const blocks = copyOf('paragraph: One.')
    const state = editorOn(blocks, ['a', 0])
    const tr = giveRoles(state, new Map([[blockId('a'), 'set-aside']]), { rule: 'editor/set-aside', reason: 'x' }, countedIds())
    expect(edited(blocks, state, tr)).toEqual(['a set-aside: One.'])
    expect(tr?.selection.$head.parent.textContent).toBe('')
  })
})

test('a copy to the clipboard leaves out what is set aside', () => {
  const { doc } = editorOn(copy, ['a', 0])
  const slice = withoutAsides(doc.slice(5, doc.content.size - 5))
  expect(slice.content.textBetween(0, slice.content.size, '|')).toBe(' sinks|The ship.|It sank.|All are s')
})

test('Alt and an arrow move a line over its neighbour, caret and all', () => {
  const state = editorOn(copy, ['e', 3])
  const tr = moveLine(state, -1)
  expect(edited(copy, state, tr).slice(3)).toEqual(['e paragraph: All are safe.', 'd paragraph: It sank.'])
  expect(tr?.selection.$head.parent.textContent).toBe('All are safe.')
  expect(tr?.selection.$head.parentOffset).toBe(3)
})

describe('the law of the two ways', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ل', '\n', 'é'), maxLength: 6 })
  const edit = fc.record({
    kind: fc.constantFrom('type', 'delete', 'enter', 'back', 'forward', 'paste', 'role', 'aside', 'up', 'down'),
    from: fc.nat(200),
    to: fc.nat(200),
    text,
  })
  type Edit = { readonly kind: string; readonly from: number; readonly to: number; readonly text: string }

  function select(state: EditorState, { from, to }: Edit): EditorState {
    const size = state.doc.content.size
    const anchor = state.doc.resolve(from % (size + 1))
    const head = state.doc.resolve(to % (size + 1))
    return state.apply(state.tr.setSelection(TextSelection.between(anchor, head)))
  }

  function make(state: EditorState, { kind, text: words }: Edit, ids: ReturnType<typeof countedIds>): Transaction | null {
    const here = linesOf(state.doc)[state.selection.$head.index(0)]
    switch (kind) {
      case 'type':
        if (here?.role === 'set-aside') return null
        return state.selection.$from.sameParent(state.selection.$to) ? state.tr.insertText(words.replaceAll('\n', '')) : typeOver(state, words.replaceAll('\n', ''), ids)
      case 'delete':
        return deleteSelected(state, ids)
      case 'enter':
        return splitLine(state, ids)
      case 'back':
        return joinAtEdge(state, -1)
      case 'forward':
        return joinAtEdge(state, 1)
      case 'paste':
        return paste(state, words, ids)
      case 'up':
        return moveLine(state, -1)
      case 'down':
        return moveLine(state, 1)
      default:
        return here && here.role !== 'set-aside' ? giveRoles(state, new Map([[here.id, kind === 'aside' ? 'set-aside' : 'caption']]), { rule: 'editor/role', reason: 'x' }, ids) : null
    }
  }

  test('any edits leave in the model what they leave in the document, and never touch a line set aside', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const ids = countedIds()
        let blocks = copy
        let state = editorOn(copy, ['a', 0])
        for (const each of edits) {
          state = select(state, each)
          const struck = linesOf(state.doc).filter(({ role }) => role === 'set-aside')
          const tr = state.selection instanceof TextSelection ? make(state, each, ids) : null
          if (tr === null) continue
          state = state.apply(tr)
          state.doc.check()
          const lines = linesOf(state.doc)
          for (const line of struck) expect(lines).toContainEqual(line)
          const reply = applyAll({ blocks, fields: {} }, difference(blocks, lines))
          if (!reply.ok) throw new Error(reply.failure.message)
          expect(shown(reply.value.blocks)).toEqual(shown(lines))
          expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
          blocks = reply.value.blocks
        }
      }),
      { seed: 6, numRuns: 1500 },
    )
  })
})

describe('a list', () => {
  const list = copyOf('paragraph: *', 'list-item: one', 'list-item:', 'paragraph: end')

  test('begins with an asterisk and a space at the start of a paragraph', () => {
    const state = editorOn(list, ['a', 1])
    expect(edited(list, state, beginList(state, ' '))[0]).toBe('a list-item: ')
    expect(beginList(editorOn(list, ['d', 3]), ' ')).toBeNull()
  })

  test('ends with Enter in an empty item, and an item is a paragraph again with Backspace at its start', () => {
    const empty = editorOn(list, ['c', 0])
    expect(edited(list, empty, leaveList(empty, 'enter'))[2]).toBe('c paragraph: ')
    const item = editorOn(list, ['b', 0])
    expect(edited(list, item, leaveList(item, 'backspace'))[1]).toBe('b paragraph: one')
    expect(leaveList(item, 'enter')).toBeNull()
  })
})

describe('a table', () => {
  const table = copyOf('table-row: Berth\tMetres', 'table-row: 1\t90', 'paragraph: end')
  const selected = (state: EditorState): string => state.doc.textBetween(state.selection.from, state.selection.to)

  test('gets another row of as many cells with Enter at the end of one', () => {
    const state = editorOn(table, ['b', 4])
    expect(edited(table, state, nextRow(state, countedIds()))).toEqual(['a table-row: Berth\tMetres', 'b table-row: 1\t90', 'n1 table-row: \t', 'c paragraph: end'])
  })

  test('is gone through with Tab, cell by cell, until its end', () => {
    let state = editorOn(table, ['a', 0])
    const cells = [1, 2, 3].map(() => {
      state = state.apply(toCell(state, 1) ?? state.tr)
      return selected(state)
    })
    expect(cells).toEqual(['Metres', '1', '90'])
    expect(toCell(state, 1)).toBeNull()
    expect(selected(state.apply(toCell(state, -1) ?? state.tr))).toBe('1')
    expect(toCell(editorOn(table, ['c', 1]), 1)).toBeNull()
  })
})
