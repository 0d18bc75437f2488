/** The life of a story as the history leaf tells it: it came, rules cleaned it, editors worked on it, it went out. Newest first. */
import { assertNever, type ChangeId, type Deed, type Dossier, type ExportedFile, type Recorded, type TagTurn } from '../../store/model'

export type HistoryStep =
  | { readonly kind: 'came'; readonly at: string }
  /** What rules did in one go. */
  | { readonly kind: 'rules'; readonly at: string; readonly changes: Changes }
  /** What one editor did in one go: more than one change only where they are of one kind and close in time. */
  | { readonly kind: 'editor'; readonly at: string; readonly who: string | null; readonly changes: Changes }
  /** Taken back; it stands in the list where it was taken back. */
  | { readonly kind: 'undone'; readonly at: string; readonly changes: Changes }
  | { readonly kind: 'exported'; readonly at: string; readonly paths: readonly string[] }
  /** What an editor decided beside the copy; tags decided close in time are one step. */
  | Deed

export type Changes = readonly [Recorded, ...Recorded[]]

/** Changes of one kind with less between them than this, in milliseconds, are one step: nobody thinks in single pauses of typing. */
const together = 120_000

export function historySteps({ history, importedAt, deeds = [] }: Pick<Dossier, 'history' | 'importedAt' | 'deeds'>, exports: readonly ExportedFile[]): readonly HistoryStep[] {
  const steps: HistoryStep[] = [{ kind: 'came', at: importedAt }]
  for (const recorded of history) {
    const last = steps[steps.length - 1]
    const grown = last === undefined ? null : grow(last, recorded)
    if (grown === null) steps.push(begin(recorded))
    else steps[steps.length - 1] = grown
  }
  return atTheirTimes(steps, [...exported(exports), ...inGoes(deeds)]).reverse()
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
    case 'state':
    case 'tags':
    case 'ignored':
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
  if (!('changes' in step)) return null
  const next = begin(recorded)
  const [first] = step.changes
  if (next.kind !== step.kind) return null
  const changes: Changes = [...step.changes, recorded]
  if (step.kind !== 'editor') return step.kind === 'undone' || step.at === recorded.at ? { ...step, changes } : null
  const near = Math.abs(Date.parse(recorded.at) - Date.parse(step.at)) < together
  const same = recorded.change.rule === first.change.rule && recorded.change.rule !== 'editor/bring-back' && recorded.who === first.who
  return near && same ? { ...step, at: recorded.at, changes } : null
}

/** Files written at one time are one step. */
function exported(exports: readonly ExportedFile[]): readonly HistoryStep[] {
  const byTime = new Map<string, string[]>()
  for (const { at, path } of exports) if (at !== undefined) byTime.set(at, [...(byTime.get(at) ?? []), path])
  return [...byTime].map(([at, paths]) => ({ kind: 'exported', at, paths }))
}

/** Tags, or queries, that one editor decides in one go are one step; of tags it tells how each stood before and stands after. */
function inGoes(deeds: readonly Deed[]): readonly Deed[] {
  const goes: Deed[] = []
  for (const deed of deeds) {
    const last = goes[goes.length - 1]
    const near = last !== undefined && last.who === deed.who && Math.abs(Date.parse(deed.at) - Date.parse(last.at)) < together
    if (near && last.kind === 'tags' && deed.kind === 'tags') goes[goes.length - 1] = { ...deed, tags: turnsOf([...last.tags, ...deed.tags]) }
    else if (near && last.kind === 'ignored' && deed.kind === 'ignored' && last.ignored === deed.ignored) goes[goes.length - 1] = { ...deed, keys: [...new Set([...last.keys, ...deed.keys])] }
    else goes.push(deed)
  }
  return goes.filter((deed) => deed.kind !== 'tags' || deed.tags.length > 0)
}

/** From how each tag stood at first to how it stood at last; one that stands as it stood is not told. */
function turnsOf(turns: readonly TagTurn[]): readonly TagTurn[] {
  const byTag = new Map<string, TagTurn>()
  for (const turn of turns) byTag.set(turn.id, { ...turn, before: (byTag.get(turn.id) ?? turn).before })
  return [...byTag.values()].filter(({ before, after }) => before !== after)
}

/** Each of `others` stands behind what was done before its time. */
function atTheirTimes(steps: readonly HistoryStep[], others: readonly HistoryStep[]): HistoryStep[] {
  const all = [...steps]
  for (const other of [...others].sort((one, next) => (one.at < next.at ? -1 : 1))) {
    const later = all.findIndex((step) => step.kind !== 'undone' && step.at > other.at)
    all.splice(later === -1 ? all.length : later, 0, other)
  }
  return all
}
