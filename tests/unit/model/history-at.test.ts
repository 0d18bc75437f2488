import { describe, expect, it } from 'vitest'
import { asOf, changeId, leadBack, record, undo, type Dossier } from '../../../store/model'
import { change, lines, recorded, story, text } from '../../helpers/stories'
import { must } from '../../helpers/must'

type Past = Pick<Dossier, 'story' | 'imported' | 'history'>

/** Imported as "ferry sinks", then a capital (c1), then a stop (c2), then another verb (c3). */
function ferry(): Past {
  const imported = story('headline: ferry sinks')
  let past: Past = { story: imported, imported, history: [] }
  past = must(record(past, recorded('c1', change('A headline begins with a capital.', text('b1', 0, 'f', 'F')))))
  past = must(record(past, recorded('c2', change('A stop was added.', text('b1', 11, '', '.')))))
  return must(record(past, recorded('c3', change('Typed.', text('b1', 6, 'sinks', 'founders')))))
}

describe('an earlier state of a story', () => {
  it.each([
    [null, 'ferry sinks'],
    ['c1', 'Ferry sinks'],
    ['c2', 'Ferry sinks.'],
    ['c3', 'Ferry founders.'],
  ])('after %s reads as it did', (id, headline) => {
    expect(lines(must(asOf(ferry(), id === null ? null : changeId(id))))).toEqual([`headline: ${headline}`])
  })

  it('leaves undone changes out', () => {
    const undone = must(undo(ferry(), changeId('c1')))
    expect(lines(must(asOf(undone, changeId('c2'))))).toEqual(['headline: ferry sinks.'])
    expect(asOf(undone, changeId('c1'))).toMatchObject({ ok: false, failure: { code: 'conflict' } })
  })

  it('is not there for a change that is not', () => {
    expect(asOf(ferry(), changeId('c9'))).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })
})

describe('bringing an earlier state back', () => {
  it('is one change, with its reason, and one undo takes it back', () => {
    const before = ferry()
    const back = must(leadBack(before, changeId('c1')))
    expect(back.reason).toBe('The story was brought back as it stood after “A headline begins with a capital.”, without 2 later changes.')
    const after = must(record(before, recorded('back', back)))
    expect(lines(after.story)).toEqual(['headline: Ferry sinks'])
    expect(lines(must(undo(after, changeId('back'))).story)).toEqual(['headline: Ferry founders.'])
  })

  it('goes back to the copy as it was imported', () => {
    const before = ferry()
    const back = must(leadBack(before, null))
    expect(lines(must(record(before, recorded('back', back))).story)).toEqual(['headline: ferry sinks'])
    expect(back.reason).toBe('The story was brought back as it was imported, without 3 later changes.')
  })

  it('leaves what was decided about its use, where it belongs and what was noted as it is', () => {
    const field = (id: string, name: 'embargo' | 'slug' | 'chain' | 'note' | 'status', after: string) =>
      recorded(id, change('Set.', { kind: 'field', field: name, before: '', after }))
    let past = ferry()
    const set = [['embargo', '2026-11-27T00:01:00.000Z'], ['slug', 'ferry'], ['chain', 's1'], ['note', 'Call the harbour.'], ['status', 'killed']] as const
    for (const [at, [name, after]] of set.entries()) past = must(record(past, field(`f${at}`, name, after)))
    const after = must(record(past, recorded('back', must(leadBack(past, null)))))
    expect(lines(after.story)).toEqual(['headline: ferry sinks'])
    expect(after.story.fields).toEqual({ embargo: '2026-11-27T00:01:00.000Z', chain: 's1', note: 'Call the harbour.', status: 'killed' })
  })

  it('says so when the story stands there already', () => {
    expect(leadBack(ferry(), changeId('c3'))).toMatchObject({ ok: false, failure: { code: 'conflict', message: 'The story stands so already.' } })
  })
})
