/** Undoes or redoes all of a rule's changes, as one act that one step back turns round. */
import { redo, undo, type ChangeId, type Recorded } from '../../store/model'
import { speak, tell } from '../state/notices'
import { currentSession, turnChanges, useStory } from '../state/story'
import { words } from '../words'

export function turnAll(changes: readonly Recorded[], from: 'done' | 'undone'): void {
  const wanted = changes.filter(({ state }) => state === from).map(({ id }) => id)
  const reply = turnChanges(wanted, from === 'done' ? 'undo' : 'redo')
  const stay = staying(wanted, from)
  const why = reply.ok ? whyStays(stay[0], from) : reply.failure.message
  if (stay.length > 0) tell(words.changes.someStay(stay.length, why))
  const turned = wanted.length - stay.length
  speak(from === 'done' ? words.changes.undidSome(turned) : words.changes.redidSome(turned))
}

const dossierNow = () => currentSession(useStory.getState())?.open.dossier

function staying(wanted: readonly ChangeId[], from: 'done' | 'undone'): readonly ChangeId[] {
  const states = new Map(dossierNow()?.history.map(({ id, state }) => [id, state]))
  return wanted.filter((id) => states.get(id) === from)
}

/** Turned alone it is refused, with the reason. */
function whyStays(first: ChangeId | undefined, from: 'done' | 'undone'): string {
  const dossier = dossierNow()
  if (first === undefined || dossier === undefined) return ''
  const alone = from === 'done' ? undo(dossier, first) : redo(dossier, first)
  return alone.ok ? '' : alone.failure.message
}
