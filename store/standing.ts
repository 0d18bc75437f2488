/** How a story stands with the wire: what keeps it in the desk, and an editor's way to open that, with a reason in the history. */
import { deskFields, done, failed, gatesOf, isId, record, releasing, shutGate, storyId, type Change, type ChangeId, type Dossier, type Gate, type Reply, type RowWire, type Standing, type Step } from './model'
import { itemKey, slugKey, versionOrder } from './match'
import { readSignals } from './signal'
import { wireWords } from './wire-words'

type Known = Pick<Dossier, 'story' | 'imported' | 'importedAt'>

/** Read from the copy as it came, so that nothing an editor deletes lets a story go. */
export function standingOf({ story, imported, importedAt }: Known): Standing {
  const signals = readSignals({ copy: imported, source: story.source, arrived: importedAt })
  return { signals, gates: gatesOf(signals, story.fields) }
}

/** What keeps a story in at an instant; `null` when it may go. */
export function heldBy(dossier: Known, at: number): Gate | null {
  return shutGate(standingOf(dossier).gates, at)
}

/** What the queue shows of it. Nothing of an ordinary story. */
export function rowWire(dossier: Known): RowWire | undefined {
  const { gates, signals } = standingOf(dossier)
  const { source, fields } = dossier.story
  // At the beginning of time every embargo is still shut.
  const gate = shutGate(gates, -Infinity)
  const kind = signals.find((signal) => signal.kind === 'correction' || signal.kind === 'refile')?.kind
  const item = itemKey(source)
  const slug = slugKey(fields, source)
  const version = [...new Set([...(source.labels ?? []).map(({ written }) => written), ...(source.version === undefined ? [] : [source.version])])].join(', ')
  const row: RowWire = {
    ...(gate !== null && { gate: gate.kind }),
    ...(typeof gate?.until === 'string' && { until: gate.until }),
    ...((kind === 'correction' || kind === 'refile') && { kind }),
    ...(version !== '' && { version }),
    ...(fields.chain !== undefined && isId(fields.chain) && { chain: storyId(fields.chain) }),
    ...(fields.taken !== undefined && isId(fields.taken) && { taken: storyId(fields.taken) }),
    ...(item !== null && { item }),
    ...(slug !== null && { slug }),
    ...((item !== null || slug !== null || version !== '') && { order: versionOrder(source) }),
  }
  return Object.keys(row).length === 0 ? undefined : row
}

export interface Override {
  readonly id: ChangeId
  readonly at: string
  /** By the desk's clock, in milliseconds since 1970. */
  readonly now: number
  readonly who: string
  readonly why: string
  readonly until?: string
}

/** Opens every gate that is shut, and says in the history who did it and why. A story that nothing keeps in comes back as it is. */
export function release<Story extends Known & Pick<Dossier, 'history'>>(dossier: Story, { id, at, now, who, why, until }: Override): Reply<Story> {
  const reason = why.trim()
  if (reason === '') return failed('bad-input', wireWords.needsWhy)
  const { gates } = standingOf(dossier)
  const gate = shutGate(gates, now)
  if (gate === null) return done(dossier)
  const { released = '', embargo = '' } = dossier.story.fields
  const opened = releasing(gates, released, now)
  if (!opened.ok) return opened
  const open: Step = { kind: 'field', field: 'released', before: released, after: opened.value }
  if (until === undefined) return record(dossier, { id, by: 'editor', at, state: 'done', change: overriding(wireWords.released(who, gate, reason), [open]) })
  const end = Date.parse(until)
  if (Number.isNaN(end)) return failed('bad-input', wireWords.notAnInstant)
  if (gate.kind !== 'embargo') return failed('bad-input', wireWords.onlyEmbargo)
  const set: Step = { kind: 'field', field: 'embargo', before: embargo, after: new Date(end).toISOString() }
  return record(dossier, { id, by: 'editor', at, state: 'done', change: overriding(wireWords.moved(who, until, reason), [open, set]) })
}

const overriding = (reason: string, steps: readonly [Step, ...Step[]]): Change => ({ rule: 'wire/override', reason, steps })

/** Why a change may not be made by hand: it would open a gate without a reason. */
export function whyNotByHand({ steps }: Change): string | null {
  if (steps.some((step) => step.kind === 'field' && deskFields.some((field) => field === step.field))) return wireWords.deskOnly
  return steps.some(endsEarlier) ? wireWords.earlierByHand : null
}

function endsEarlier(step: Step): boolean {
  return step.kind === 'field' && step.field === 'embargo' && step.before !== '' && !(Date.parse(step.after) >= Date.parse(step.before))
}

/** Why a change may not be undone: a kill is lifted with a reason, and only so. */
export function whyNotUndone({ steps }: Change): string | null {
  return steps.some((step) => step.kind === 'field' && step.field === 'status' && step.after !== '') ? wireWords.notUndone : null
}
