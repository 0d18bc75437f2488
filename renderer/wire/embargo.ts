/** The end of an embargo set by hand. What would let a story go sooner goes the way of every override: with a reason. */
import type { Gate, OpenStory } from '../../store/model'
import { tell, tellFailure } from '../state/notices'
import { recordChange } from '../state/story'
import { reasons } from '../story/words'
import { offerRelease } from './release'
import { wireWords } from './words'

const words = wireWords.byHand

export function setEmbargo({ dossier, standing }: OpenStory, end: Date): void {
  if (Number.isNaN(end.getTime())) return tellFailure(words.notAnInstant)
  const until = end.toISOString()
  const embargoes = standing.gates.filter(({ kind }) => kind === 'embargo')
  if (embargoes.some((gate) => gate.released && gate.until === until)) return tellFailure(words.letGo)
  if (embargoes.some((gate) => endsLater(gate, until))) return offerRelease([dossier.story.id], false, until)
  const before = dossier.story.fields.embargo ?? ''
  if (before === until) return
  recordChange({ rule: 'editor/embargo', reason: reasons.embargo(until), steps: [{ kind: 'field', field: 'embargo', before, after: until }] })
  tell(words.told(until))
}

function endsLater({ released, until }: Gate, than: string): boolean {
  return !released && (typeof until !== 'string' || Date.parse(until) > Date.parse(than))
}
