/** Sets aside what the labeller took for page furniture: share buttons, widgets, crumbs, rules between stories. */
import type { Change, Pass } from '../../model'
import { makeChange } from '../make-change'

export const furniture: Pass = {
  id: 'furniture',
  title: 'Page furniture',
  after: [],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    const changes: Change[] = []
    for (const { id, role, furniture: found } of story.blocks) {
      if (found === undefined || role === 'set-aside') continue
      changes.push(makeChange(found.rule, found.reason, [{ kind: 'role', block: id, before: role, after: 'set-aside' }]))
    }
    return { changes, queries: [] }
  },
}
