/**
 * The gate: whether a story may leave the desk. Kill, withhold, hold, embargo and advisory shut it; only the time that an embargo
 * names, or an editor's recorded override, opens it. Pure: the caller brings the time.
 */
import { failed, type Reply, done } from './reply'
import type { Signal } from './signal'
import type { Copy } from './story'

export const gateKinds = ['killed', 'withheld', 'hold', 'embargo', 'advisory'] as const
export type GateKind = (typeof gateKinds)[number]

export interface Gate {
  readonly kind: GateKind
  /** Names it in `fields.released`, so that an override opens this gate and no other: `killed`, `embargo:2026-11-27T00:01:00.000Z`. */
  readonly key: string
  /** Of an embargo. `null`: no known end. */
  readonly until?: string | null
  /** What says so; left out where the desk itself or an editor set it. */
  readonly signal?: Signal
  /** An editor has opened it, with a reason that stands in the history. */
  readonly released: boolean
}

/** All gates of a story, the weightiest first. Each embargo that is named anywhere counts: the latest one decides. */
export function gatesOf(signals: readonly Signal[], { status, embargo, released = '' }: Copy['fields']): readonly Gate[] {
  const open = new Set(released.split(' '))
  const gates = new Map<string, Gate>()
  const put = (kind: GateKind, until?: string | null, signal?: Signal): void => {
    const key = kind === 'embargo' ? `embargo:${until ?? 'open'}` : kind
    if (gates.has(key)) return
    gates.set(key, { kind, key, released: open.has(key), ...(until !== undefined && { until }), ...(signal !== undefined && { signal }) })
  }
  for (const signal of signals) {
    if (signal.kind === 'embargo') put('embargo', signal.until ?? null, signal)
    else if (isGateKind(signal.kind)) put(signal.kind, undefined, signal)
  }
  if (status === 'killed' || status === 'withheld') put(status)
  if (embargo !== undefined && embargo !== '') put('embargo', instant(embargo))
  return [...gates.values()].sort((one, other) => gateKinds.indexOf(one.kind) - gateKinds.indexOf(other.kind))
}

/** What was killed or is withheld must not be used; whatever else shuts a gate passes. */
export const isStopped = (kind: GateKind | undefined): boolean => kind === 'killed' || kind === 'withheld'

const isGateKind = (kind: string): kind is GateKind => gateKinds.some((one) => one === kind)

/** A date that cannot be read is an embargo without a known end. */
function instant(text: string): string | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Whether the gate is shut at an instant, in milliseconds since 1970. */
export function isShut({ released, kind, until }: Gate, at: number): boolean {
  if (released) return false
  if (kind !== 'embargo') return true
  return until === null || until === undefined || Date.parse(until) > at
}

/** The gate that keeps a story in at an instant: the weightiest, and of embargoes the one that ends last. */
export function shutGate(gates: readonly Gate[], at: number): Gate | null {
  const shut = gates.filter((gate) => isShut(gate, at))
  const [first] = shut
  if (first === undefined || first.kind !== 'embargo') return first ?? null
  const embargoes = shut.filter(({ kind }) => kind === 'embargo')
  return embargoes.reduce((last, gate) => (endOf(gate) > endOf(last) ? gate : last), first)
}

const endOf = ({ until }: Gate): number => (until === null || until === undefined ? Infinity : Date.parse(until))

/** `fields.released` with all gates opened that are shut at an instant. Fails where none is. */
export function releasing(gates: readonly Gate[], released: string, at: number): Reply<string> {
  const shut = gates.filter((gate) => isShut(gate, at)).map(({ key }) => key)
  if (shut.length === 0) return failed('conflict', 'Nothing keeps this story in.')
  return done([...released.split(' ').filter((key) => key !== ''), ...shut].join(' '))
}
