/** What the open story can be held against: as it came, as the rules left it, before each of the editor's changes, and other stories. */
import { asOf, replay, type ChangeId, type Dossier, type QueueRow, type Recorded, type StoryId } from '../../store/model'
import type { Line } from './compare'

export type State =
  | { readonly kind: 'came' }
  | { readonly kind: 'cleaned' }
  /** Before a change of the editor's. */
  | { readonly kind: 'before'; readonly recorded: Recorded }
  /** After a change of the history. */
  | { readonly kind: 'after'; readonly recorded: Recorded }
  | { readonly kind: 'story'; readonly id: StoryId; readonly headline: string }

/** So many of the editor's own changes, the newest, are offered as states. */
const mostStates = 50

/** `after` is a change whose state was asked for. */
export function statesOf(dossier: Dossier, others: readonly QueueRow[], after: ChangeId | null = null): readonly State[] {
  const own = dossier.history.filter(({ by, state }) => by === 'editor' && state === 'done')
  const asked = dossier.history.find(({ id }) => id === after)
  const states: State[] = [...(asked === undefined ? [] : [{ kind: 'after', recorded: asked } as const]), { kind: 'came' }]
  if (own.length > 0 && own.length < dossier.history.length) states.push({ kind: 'cleaned' })
  for (const recorded of own.slice(1).slice(-mostStates).reverse()) states.push({ kind: 'before', recorded })
  return [...states, ...others.map(({ id, headline }): State => ({ kind: 'story', id, headline }))]
}

export const keyOfState = (state: State): string =>
  state.kind === 'before' || state.kind === 'after' ? `${state.kind} ${state.recorded.id}` : state.kind === 'story' ? `story ${state.id}` : state.kind

/** The lines of a state of the story itself. */
export function linesAt(dossier: Dossier, state: Exclude<State, { kind: 'story' }>): readonly Line[] {
  if (state.kind === 'came') return dossier.imported.blocks
  if (state.kind === 'after') {
    const then = asOf(dossier, state.recorded.id)
    return then.ok ? then.value.blocks : dossier.imported.blocks
  }
  const at = dossier.history.findIndex((recorded) => (state.kind === 'before' ? recorded.id === state.recorded.id : recorded.by === 'editor'))
  const copy = replay(dossier.imported, dossier.history.slice(0, at === -1 ? undefined : at))
  return copy.ok ? copy.value.blocks : dossier.imported.blocks
}
