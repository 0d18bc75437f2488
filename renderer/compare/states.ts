/** What the open story can be held against: as it came, as the rules left it, before each of the editor's changes, and other stories. */
import { replay, type Dossier, type QueueRow, type Recorded, type StoryId } from '../../store/model'
import type { Line } from './compare'

export type State =
  | { readonly kind: 'came' }
  | { readonly kind: 'cleaned' }
  /** Before a change of the editor's. */
  | { readonly kind: 'before'; readonly recorded: Recorded }
  | { readonly kind: 'story'; readonly id: StoryId; readonly headline: string }

/** So many of the editor's own changes, the newest, are offered as states. */
const mostStates = 50

export function statesOf(dossier: Dossier, others: readonly QueueRow[]): readonly State[] {
  const own = dossier.history.filter(({ by, state }) => by === 'editor' && state === 'done')
  const states: State[] = [{ kind: 'came' }]
  if (own.length > 0 && own.length < dossier.history.length) states.push({ kind: 'cleaned' })
  for (const recorded of own.slice(1).slice(-mostStates).reverse()) states.push({ kind: 'before', recorded })
  return [...states, ...others.map(({ id, headline }): State => ({ kind: 'story', id, headline }))]
}

export const keyOfState = (state: State): string =>
  state.kind === 'before' ? `before ${state.recorded.id}` : state.kind === 'story' ? `story ${state.id}` : state.kind

/** The lines of a state of the story itself. */
export function linesAt(dossier: Dossier, state: Exclude<State, { kind: 'story' }>): readonly Line[] {
  if (state.kind === 'came') return dossier.imported.blocks
  const at = dossier.history.findIndex((recorded) => (state.kind === 'before' ? recorded.id === state.recorded.id : recorded.by === 'editor'))
  const copy = replay(dossier.imported, dossier.history.slice(0, at === -1 ? undefined : at))
  return copy.ok ? copy.value.blocks : dossier.imported.blocks
}
