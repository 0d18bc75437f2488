/**
 * What the editor teaches the desk from the open story: a line or a query, for all that comes from the same source. It is offered
 * after the act itself, kept at one press, and taken back at another.
 */
import { sameSubject, sourceOf, type Change, type ChangeId, type Lesson, type Query } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'
import { tell, tellFailure } from './notices'
import { useSettings } from './settings'
import { currentSession, ignoreQuery, recordChange, undoChange, useStory } from './story'

/** Keeps a lesson, and says so with a way back. */
export async function teach(lesson: Lesson, text: string): Promise<void> {
  const story = currentSession(useStory.getState())?.open.dossier.story
  if (story === undefined) return
  const reply = await ask((desk) => desk.teach(story.id, { lesson, text }))
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  const source = sourceOf(story.source)
  tell(words.lessons.learnt[lesson.kind], { name: words.undo, run: () => void unlearn(source, lesson, text) })
}

async function unlearn(source: string, lesson: Lesson, text: string): Promise<void> {
  const same = useSettings.getState().taught.filter((one) => sameSubject(one, { source, lesson, text }))
  const reply = await ask((desk) => desk.forget(same.map(({ id }) => id)))
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

/** Waves a query through here, and for good where copy comes from the same source. */
export function ignoreAlways(query: Query): void {
  const story = currentSession(useStory.getState())?.open.dossier.story
  const line = story?.blocks.find(({ id }) => id === query.block)?.text ?? ''
  const reply = ignoreQuery(query)
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else void teach({ kind: 'query', rule: query.rule }, query.from < query.to ? line.slice(query.from, query.to) : line)
}

/** Records a change of the editor's; where it set one line aside or brought one back, that can be made a rule for the source. */
export function recordAndOffer(change: Change): void {
  recordChange(change)
  const [step, second] = change.steps
  if (step.kind !== 'role' || second !== undefined) return
  if (step.after === 'set-aside') offer({ kind: 'crumb' }, step.block)
  else if (step.before === 'set-aside') offer({ kind: 'copy' }, step.block)
}

/** Takes a change back; where it had taken one line for page furniture, the desk can be told that such lines are copy. */
export function undoAndOffer(id: ChangeId): void {
  const recorded = currentSession(useStory.getState())?.open.dossier.history.find((one) => one.id === id)
  const reply = undoChange(id)
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else if (recorded?.change.rule.startsWith('furniture/') === true) {
    const [step] = recorded.change.steps
    if (step.kind === 'role') offer({ kind: 'copy' }, step.block)
  }
}

function offer(lesson: Lesson & { readonly kind: 'crumb' | 'copy' }, block: string): void {
  const text = currentSession(useStory.getState())?.open.dossier.story.blocks.find(({ id }) => id === block)?.text ?? ''
  if (text.trim() === '') return
  tell(words.lessons.did[lesson.kind], { name: words.lessons.always, run: () => void teach(lesson, text) })
}
