import { describe, expect, it } from 'vitest'
import { changeId, record, replay, turnMany, undo, type Dossier, type Recorded, type Role } from '../../../store/model'
import { must } from '../../helpers/must'
import { change, lines, recorded, story, text } from '../../helpers/stories'

type Kept = Pick<Dossier, 'story' | 'history' | 'imported'>

function road(blocks: readonly `${Role}: ${string}`[], ...records: readonly Recorded[]): Kept {
  const made = story(...blocks)
  return records.reduce<Kept>((now, one) => must(record(now, one)), { story: made, imported: made, history: [] })
}

const ids = (...names: readonly string[]) => names.map(changeId)
const states = ({ history }: Kept): readonly string[] => history.map(({ id, state }) => `${id} ${state}`)

describe('many changes at once', () => {
  const start = road(
    ['paragraph: He said "no".', 'paragraph: She said "yes".'],
    recorded('no', change('Curled.', text('b1', 8, '"', '“'), text('b1', 11, '"', '”'))),
    recorded('yes', change('Curled.', text('b2', 9, '"', '“'), text('b2', 13, '"', '”'))),
    recorded('typed', change('Typed.', text('b1', 0, 'He', 'The mayor'))),
  )

  it('are taken back as one by one, last first, and put back', () => {
    const back = must(turnMany(start, ids('no', 'yes'), 'undo'))
    expect(lines(back.story)).toEqual(['paragraph: The mayor said "no".', 'paragraph: She said "yes".'])
    expect(states(back)).toEqual(['typed done', 'no undone', 'yes undone'])
    const again = must(turnMany(back, ids('no', 'yes'), 'redo'))
    expect(lines(again.story)).toEqual(lines(start.story))
    expect(must(replay(again.imported, again.history)).blocks).toEqual(again.story.blocks)
  })

  it('that stand on each other go together', () => {
    const typed = road(
      ['paragraph: '],
      recorded('one', change('Typed.', text('b1', 0, '', 'hello'))),
      recorded('two', change('Typed.', text('b1', 3, 'lo', 'p'))),
    )
    const back = must(turnMany(typed, ids('one', 'two'), 'undo'))
    expect(lines(back.story)).toEqual(['paragraph: '])
    expect(lines(must(turnMany(back, ids('one', 'two'), 'redo')).story)).toEqual(['paragraph: help'])
  })

  it('leave standing what a later change touches, and are refused where that is so of all', () => {
    const over = road(
      ['paragraph: colour and "no"'],
      recorded('one', change('First.', text('b1', 0, 'colour', 'color'))),
      recorded('two', change('Curled.', text('b1', 10, '"', '“'))),
      recorded('three', change('Second.', text('b1', 3, 'o', 'ou'))),
    )
    const back = must(turnMany(over, ids('one', 'two'), 'undo'))
    expect(states(back)).toEqual(['one done', 'three done', 'two undone'])
    expect(turnMany(over, ids('one'), 'undo')).toMatchObject({ ok: false, failure: { code: 'conflict' } })
    expect(turnMany(over, ids('one'), 'redo').ok).toBe(false)
  })

  it('cost what they touch, not the square of their number', () => {
    const many = 4_000
    const blocks = Array.from({ length: many }, (_each, at) => `paragraph: Line ${at} says "so".` as const)
    const wide = story(...blocks)
    const marks = wide.blocks.map(({ id, text: words }, at) =>
      recorded(`c${at}`, change('Curled.', text(id, words.indexOf('"'), '"', '“'))),
    )
    const curled = wide.blocks.map((block) => ({ ...block, text: block.text.replace('"', '“') }))
    const full: Kept = { story: { ...wide, blocks: curled }, imported: wide, history: marks }
    const began = process.cpuUsage()
    const back = must(turnMany(full, marks.map(({ id }) => id), 'undo'))
    const { user, system } = process.cpuUsage(began)
    expect(back.story.blocks).toEqual(wide.blocks)
    expect((user + system) / 1_000).toBeLessThan(1_500)
    expect(must(undo(full, changeId('c7'))).story.blocks[7]?.text).toBe('Line 7 says "so".')
  })
})
