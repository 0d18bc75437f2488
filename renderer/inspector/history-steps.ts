/** The life of a story as the history leaf tells it: it came, rules cleaned it, editors worked on it, it went out. Newest first. */
import { assertNever, type ChangeId, type Dossier, type ExportedFile, type Recorded } from '../../store/model'

export type HistoryStep =
  | { readonly kind: 'came'; readonly at: string }
  /** What rules did in one go. */
  | { readonly kind: 'rules'; readonly at: string; readonly changes: Changes }
  /** What one editor did in one go: more than one change only where they are of one kind and close in time. */
  | { readonly kind: 'editor'; readonly at: string; readonly who: string | null; readonly changes: Changes }
  /** Taken back; it stands in the list where it was taken back. */
  | { readonly kind: 'undone'; readonly at: string; readonly changes: Changes }
  | { readonly kind: 'exported'; readonly at: string; readonly paths: readonly string[] }

export type Changes = readonly [Recorded, ...Recorded[]]

/** Changes of one kind with less between them than this, in milliseconds, are one step: nobody thinks in single pauses of typing. */
const together = 120_000

export function historySteps({ history, importedAt }: Pick<Dossier, 'history' | 'importedAt'>, exports: readonly ExportedFile[]): readonly HistoryStep[] {
  const steps: HistoryStep[] = [{ kind: 'came', at: importedAt }]
  for (const recorded of history) {
    const last = steps[steps.length - 1]
    const grown = last === undefined ? null : grow(last, recorded)
    if (grown === null) steps.push(begin(recorded))
    else steps[steps.length - 1] = grown
  }
  return withExports(steps, exports).reverse()
}

/** The change after which the copy stood as this step left it; `null`: as it came; `undefined`: it never stood so. */
export function placeOf(step: HistoryStep): ChangeId | null | undefined {
  switch (step.kind) {
    case 'came':
      return null
    case 'rules':
    case 'editor':
      return step.changes[step.changes.length - 1]?.id
    case 'undone':
    case 'exported':
      return undefined
    default:
      return assertNever(step)
  }
}

function begin(recorded: Recorded): HistoryStep {
  const { at, by, who = null, state } = recorded
  if (state !== 'done') return { kind: 'undone', at, changes: [recorded] }
  return by === 'rule' ? { kind: 'rules', at, changes: [recorded] } : { kind: 'editor', at, who, changes: [recorded] }
}

/** The step with one more change in it; `null` where that is a step of its own. */
function grow(step: HistoryStep, recorded: Recorded): HistoryStep | null {
  if (step.kind === 'came' || step.kind === 'exported') return null
  const next = begin(recorded)
  const [first] = step.changes
  if (next.kind !== step.kind) return null
  const changes: Changes = [...step.changes, recorded]
  if (step.kind !== 'editor') return step.kind === 'undone' || step.at === recorded.at ? { ...step, changes } : null
  const near = Math.abs(Date.parse(recorded.at) - Date.parse(step.at)) < together
  const same = recorded.change.rule === first.change.rule && recorded.change.rule !== 'editor/bring-back' && recorded.who === first.who
  return near && same ? { ...step, at: recorded.at, changes } : null
}

/** Files written at one time are one step; it stands behind what was done before that time. */
function withExports(steps: readonly HistoryStep[], exports: readonly ExportedFile[]): HistoryStep[] {
  const byTime = new Map<string, string[]>()
  for (const { at, path } of exports) if (at !== undefined) byTime.set(at, [...(byTime.get(at) ?? []), path])
  const all = [...steps]
  for (const [at, paths] of [...byTime].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const later = all.findIndex((step) => step.kind !== 'undone' && step.at > at)
    all.splice(later === -1 ? all.length : later, 0, { kind: 'exported', at, paths })
  }
  return all
}
