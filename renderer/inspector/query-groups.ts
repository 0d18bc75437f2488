/** The open queries as the inspector shows them: those of one rule together, and what mends all of them at once. */
import { mapBoth, type Change, type Query, type Step } from '../../store/model'

export interface QueryGroup {
  readonly rule: Query['rule']
  readonly queries: readonly Query[]
}

/** In the order in which a rule first asks. */
export function groupQueries(queries: readonly Query[]): readonly QueryGroup[] {
  const byRule = new Map<Query['rule'], Query[]>()
  for (const query of queries) {
    const known = byRule.get(query.rule)
    if (known === undefined) byRule.set(query.rule, [query])
    else known.push(query)
  }
  return [...byRule].map(([rule, asked]) => ({ rule, queries: asked }))
}

/** The mends of several queries as one change, which one undo takes back. One that touches what another mends is left out. */
export function fixOfAll(queries: readonly Query[], reason: string): Change | null {
  const [asked] = queries
  const steps: Step[] = []
  for (const { fix } of queries) {
    const fitted = fix === undefined ? null : mapBoth(steps, fix.steps)
    if (fitted !== null) steps.push(...fitted.second)
  }
  const [first, ...rest] = steps
  return asked === undefined || first === undefined ? null : { rule: asked.rule, reason, steps: [first, ...rest] }
}
