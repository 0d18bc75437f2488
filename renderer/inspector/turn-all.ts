/** Undoes or redoes all of a rule's changes. Undoing goes from the last to the first, because later ones may stand on earlier ones. */
import type { Recorded } from '../../store/model'
import { speak, tell } from '../state/notices'
import { redoChange, undoChange } from '../state/story'
import { words } from '../words'

export function turnAll(changes: readonly Recorded[], from: 'done' | 'undone'): void {
  const wanted = changes.filter(({ state }) => state === from)
  const ordered = from === 'done' ? [...wanted].reverse() : wanted
  const replies = ordered.map(({ id }) => (from === 'done' ? undoChange(id) : redoChange(id)))
  const failures = replies.flatMap((reply) => (reply.ok ? [] : [reply.failure.message]))
  const [first] = failures
  if (first !== undefined) tell(words.changes.someStay(failures.length, first))
  const turned = replies.length - failures.length
  speak(from === 'done' ? words.changes.undidSome(turned) : words.changes.redidSome(turned))
}
