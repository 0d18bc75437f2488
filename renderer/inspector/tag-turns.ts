/** How a decision about tags is told, and taken back. */
import type { TagEdit, TagTurn } from '../../store/model'

export const tagOutcomes = ['added', 'accepted', 'refused', 'suggested', 'removed'] as const
export type TagOutcome = (typeof tagOutcomes)[number]

export const outcomeOf = ({ before, after }: TagTurn): TagOutcome => after === null ? 'removed' : before === null ? 'added' : after

/** What makes the tags stand as they stood before. */
export function editsBack(turns: readonly TagTurn[]): readonly TagEdit[] {
  const states = turns.flatMap(({ id, before, after }) => (before === null || after === null ? [] : [[id, before] as const]))
  const others = turns.flatMap(({ id, kind, name, code, before, after }): readonly TagEdit[] => {
    if (before === null) return [{ kind: 'remove', tag: id }]
    return after === null ? [{ kind: 'add', tag: id, as: kind, name, ...(code !== undefined && { code }) }] : []
  })
  return states.length === 0 ? others : [{ kind: 'set', states }, ...others]
}
