/** Sets aside what the labeller took for page furniture: share buttons, widgets, crumbs, rules between stories. */
import type { Pass } from '../../model'
import { makeChange } from '../make-change'

export const furniture: Pass = {
  id: 'furniture',
  title: 'Page furniture',
  after: [],
  keeps: 'letters',
  find(story) {
    const changes = story.blocks.flatMap(({ id, role, furniture: found }) => {
      if (found === undefined || role === 'set-aside') return []
      return [makeChange(found.rule, found.reason, [{ kind: 'role', block: id, before: role, after: 'set-aside' }])]
    })
    return { changes, queries: [] }
  },
}
