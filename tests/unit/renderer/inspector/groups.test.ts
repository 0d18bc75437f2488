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

  it('says a reason once where all of a rule share it', () => {
    const [same] = groupChanges([made('1', 'rule', 'a/b', 'Same.'), made('2', 'rule', 'a/b', 'Same.')])
    const [other] = groupChanges([made('1', 'rule', 'a/b', 'One.'), made('2', 'rule', 'a/b', 'Two.')])
    expect(same?.reason).toBe('Same.')
    expect(other?.reason).toBeNull()
  })
})
