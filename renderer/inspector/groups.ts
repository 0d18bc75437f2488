/** The history as the inspector shows it: the rules' changes by rule, as they first spoke; the editor's own last, newest first. */
import type { Recorded } from '../../store/model'

export interface ChangeGroup {
  readonly rule: string
  readonly by: Recorded['by']
  /** The one reason all of them share, said once; nothing where reasons differ. */
  readonly reason: string | null
  readonly changes: readonly Recorded[]
}

export function groupChanges(history: readonly Recorded[]): readonly ChangeGroup[] {
  const byRule = new Map<string, Recorded[]>()
  const edits: Recorded[] = []
  for (const recorded of history) {
    if (recorded.by === 'editor') edits.unshift(recorded)
    else push(byRule, recorded)
  }
  const groups = [...byRule].map(([rule, changes]): ChangeGroup => ({ rule, by: 'rule', reason: sharedReason(changes), changes }))
  return edits.length === 0 ? groups : [...groups, { rule: 'editor', by: 'editor', reason: null, changes: edits }]
}

function sharedReason(changes: readonly Recorded[]): string | null {
  const reason = changes[0]?.change.reason
  return reason !== undefined && changes.length > 1 && changes.every((one) => one.change.reason === reason) ? reason : null
}

function push(byRule: Map<string, Recorded[]>, recorded: Recorded): void {
  const known = byRule.get(recorded.change.rule)
  if (known === undefined) byRule.set(recorded.change.rule, [recorded])
  else known.push(recorded)
}
