import { describe, expect, it } from 'vitest'
import { blockId, changeId, record, redo, refuse, replay, undo, type Dossier, type Recorded, type Role } from '../../../store/model'
import { change, lines, recorded, story, text } from '../../helpers/stories'
import { must } from '../../helpers/must'

type Kept = Pick<Dossier, 'story' | 'history' | 'imported'>

function dossier(...blocks: readonly `${Role}: ${string}`[]): Kept {
  const made = story(...blocks)
  return { story: made, imported: made, history: [] }
}

const all = (start: Kept, ...records: readonly Recorded[]): Kept => records.reduce((now, one) => must(record(now, one)), start)
const id = changeId

describe('history', () => {
  it('undoes one change in the middle and leaves the later ones standing', () => {
    const start = dossier('paragraph: He said "no" -- twice.')
    const after = all(
      start,
      recorded('quotes', change('Quotes curled.', text('b1', 8, '"', '“'), text('b1', 11, '"', '”'))),
      recorded('dash', change('Dash set.', text('b1', 13, '--', '—'))),
      recorded('typed', change('Typed.', text('b1', 0, 'He', 'The mayor'))),
    )
    expect(lines(after.story)).toEqual(['paragraph: The mayor said “no” — twice.'])

    const undone = must(undo(after, id('quotes')))
    expect(lines(undone.story)).toEqual(['paragraph: The mayor said "no" — twice.'])
    expect(lines(must(redo(undone, id('quotes'))).story)).toEqual(['paragraph: The mayor said “no” — twice.'])
  })

  it('refuses to undo a change whose words a later change touched, and says which', () => {
    const after = all(
      dossier('paragraph: colour'),
      recorded('one', change('First spelling.', text('b1', 0, 'colour', 'color'))),
      recorded('two', change('Second spelling.', text('b1', 3, 'o', 'ou'))),
    )
    const reply = undo(after, id('one'))
    expect(reply).toEqual({
      ok: false,
      failure: { code: 'conflict', message: 'A later change touches the same words: “Second spelling.” Take that one back first.' },
    })
  })

  it('takes back typing burst by burst and puts it back in order, where each stands on the one before', () => {
    const start = dossier('paragraph: ')
    const typed = all(
      start,
      recorded('one', change('Typed.', text('b1', 0, '', 'hello'))),
      recorded('two', change('Typed.', text('b1', 3, 'lo', 'p'))),
      recorded('three', change('Typed.', text('b1', 1, 'elp', 'ands'))),
    )
    expect(lines(typed.story)).toEqual(['paragraph: hands'])
    const back = must(undo(must(undo(must(undo(typed, id('three'))), id('two'))), id('one')))
    expect(lines(back.story)).toEqual(['paragraph: '])
    expect(redo(back, id('three')).ok).toBe(false)
    const again = must(redo(must(redo(must(redo(back, id('one'))), id('two'))), id('three')))
    expect(lines(again.story)).toEqual(['paragraph: hands'])
    expect(again.history.map(({ id: one, state }) => `${one} ${state}`)).toEqual(['one done', 'two done', 'three done'])
  })

  it('keeps an undone change redoable while copy around it changes', () => {
    const made = all(dossier('paragraph: a b c'), recorded('one', change('Typed.', text('b1', 2, 'b', 'BB'))))
    const later = must(record(must(undo(made, id('one'))), recorded('two', change('Typed.', text('b1', 0, 'a', 'aaaa')))))
    expect(lines(must(redo(later, id('one'))).story)).toEqual(['paragraph: aaaa BB c'])
  })

  it('brings a set-aside line back although the copy around it was split since', () => {
    const aside = change('A repeat.', { kind: 'role', block: blockId('b2'), before: 'caption', after: 'set-aside' })
    const cut = change('A new paragraph.', {
      kind: 'split', block: blockId('b1'), right: blockId('n1'), rightRole: 'paragraph', at: 3, glue: ' ',
      leftSource: [{ from: 0, to: 3 }], rightSource: [{ from: 3, to: 7 }],
    })
    const after = all(dossier('paragraph: one two', 'caption: A ship.'), recorded('aside', aside), recorded('cut', cut))
    expect(lines(must(undo(after, id('aside'))).story)).toEqual(['paragraph: one', 'paragraph: two', 'caption: A ship.'])
    expect(lines(must(undo(after, id('cut'))).story)).toEqual(['paragraph: one two', 'set-aside: A ship.'])
  })

  it('takes a suggestion up or refuses it, and never applies a refused one on its own', () => {
    const suggested = all(dossier('paragraph: DÃ©cÃ¨s'), recorded('fix', change('Broken letters.', text('b1', 0, 'DÃ©cÃ¨s', 'Décès')), 'suggested'))
    expect(lines(suggested.story)).toEqual(['paragraph: DÃ©cÃ¨s'])
    expect(lines(must(redo(suggested, id('fix'))).story)).toEqual(['paragraph: Décès'])
    expect(must(refuse(suggested, id('fix'))).history[0]?.state).toBe('refused')
  })

  it('reads as a straight road after any mix of undo and redo', () => {
    const start = dossier('paragraph: a b c d')
    let now = all(
      start,
      recorded('one', change('Typed.', text('b1', 0, 'a', 'AA'))),
      recorded('two', change('Typed.', text('b1', 3, 'b', ''))),
      recorded('three', change('Typed.', text('b1', 4, 'c', 'see'))),
    )
    now = must(undo(now, id('one')))
    now = must(undo(now, id('three')))
    now = must(redo(now, id('one')))
    expect(must(replay(now.imported, now.history)).blocks).toEqual(now.story.blocks)
    expect(lines(now.story)).toEqual(['paragraph: AA  c d'])
  })
})
