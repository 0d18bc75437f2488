import { describe, expect, it } from 'vitest'
import { changeId, type Recorded, type RuleId } from '../../../../store/model'
import { groupChanges } from '../../../../renderer/inspector/groups'
import { text } from '../../../helpers/stories'

const made = (id: string, by: Recorded['by'], rule: RuleId, reason: string): Recorded => ({
  id: changeId(id),
  by,
  at: '2026-01-01T00:00:00.000Z',
  state: 'done',
  change: { rule, reason, steps: [text('b1', 0, 'a', 'b')] },
})

describe('groupChanges', () => {
  it('groups rules in the order they first spoke, the editor last and newest first', () => {
    const groups = groupChanges([
      made('1', 'rule', 'quotes/curly', 'Curly.'),
      made('2', 'editor', 'editor/typed', 'Typed.'),
      made('3', 'rule', 'repeats/caption', 'Again.'),
      made('4', 'rule', 'quotes/curly', 'Curly.'),
      made('5', 'editor', 'editor/typed', 'Typed.'),
    ])
    expect(groups.map(({ rule, changes }) => [rule, changes.map(({ id }) => id)])).toEqual([
      ['quotes/curly', ['1', '4']],
      ['repeats/caption', ['3']],
      ['editor', ['5', '2']],
    ])
  })

  it('keeps changes and rules in their places when the first of them is taken back (regression)', () => {
    const undone = (one: Recorded): Recorded => ({ ...one, state: 'undone' })
    const names = Array.from({ length: 11 }, (_each, at) => `r${at + 1}`)
    const [first, second, ...others] = names.map((id, at) => made(id, 'rule', at === 0 ? 'repeats/caption' : 'quotes/curly', 'Why.'))
    const typed = ['a', 'b'].map((id, at) => ({ ...made(id, 'editor', 'editor/typed', 'Typed.'), at: `2026-01-01T00:00:0${at + 1}.000Z` }))
    if (first === undefined || second === undefined || typed[0] === undefined || typed[1] === undefined) throw new Error('Nothing made')
    const { [0]: early, [1]: late } = typed
    const groups = groupChanges([...others, late, undone(second), undone(first), undone(early)])
    expect(groupChanges([...others, early, late, second, first])[1]?.changes.map(({ id }) => id)).toEqual(names.slice(1))
    expect(groups.map(({ rule, changes }) => [rule, changes.map(({ id }) => id)])).toEqual([
      ['repeats/caption', ['r1']],
      ['quotes/curly', names.slice(1)],
      ['editor', ['b', 'a']],
    ])
  })

  it('says a reason once where all of a rule share it', () => {
    const [same] = groupChanges([made('1', 'rule', 'a/b', 'Same.'), made('2', 'rule', 'a/b', 'Same.')])
    const [other] = groupChanges([made('1', 'rule', 'a/b', 'One.'), made('2', 'rule', 'a/b', 'Two.')])
    expect(same?.reason).toBe('Same.')
    expect(other?.reason).toBeNull()
  })
})
