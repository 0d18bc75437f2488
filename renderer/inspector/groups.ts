/**
 * The history as the inspector shows it: the rules' changes by rule, as they first spoke; the editor's own last, newest first. A change
 * taken back or put back goes to the end of the history, and keeps its place here: what the hand is on does not move away under it.
 */
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
  for (const recorded of asMade(history)) {
    if (recorded.by === 'editor') edits.push(recorded)
    else push(byRule, recorded)
  }
  edits.reverse()
  const groups = [...byRule].map(([rule, changes]): ChangeGroup => ({ rule, by: 'rule', reason: sharedReason(changes), changes }))
  return edits.length === 0 ? groups : [...groups, { rule: 'editor', by: 'editor', reason: null, changes: edits }]
}

/** Changes in the order in which they were made, whatever was taken back, or put back, since. */
function asMade(history: readonly Recorded[]): readonly Recorded[] {
  const numbers = new Map(history.map(({ id }) => [id, numberOf(id)]))
  return [...history].sort((one, other) => {
    if (one.at !== other.at) return one.at < other.at ? -1 : 1
    return (numbers.get(one.id) ?? 0) - (numbers.get(other.id) ?? 0)
  })
}

/** The cleaning of an import has one time for all and numbers its changes: r1, r2 … */
const numberOf = (id: string): number => (/^r\d+$/.test(id) ? Number(id.slice(1)) : 0)

function sharedReason(changes: readonly Recorded[]): string | null {
  const reason = changes[0]?.change.reason
  return reason !== undefined && changes.length > 1 && changes.every((one) => one.change.reason === reason) ? reason : null
}

function push(byRule: Map<string, Recorded[]>, recorded: Recorded): void {
  const known = byRule.get(recorded.change.rule)
  if (known === undefined) byRule.set(recorded.change.rule, [recorded])
  else known.push(recorded)
}
