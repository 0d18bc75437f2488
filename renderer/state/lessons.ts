/**
 * What the editor teaches the desk from the open story: a line or a query, for all that comes from the same source. It is offered
 * after the act itself, kept at one press, and taken back at another.
 */
import { sameSubject, sourceOf, type Change, type ChangeId, type Lesson, type Query } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'
import { dismiss, tell, tellFailure, useNotices } from './notices'
import { useSettings } from './settings'
import { currentSession, ignoreQueries, recordChange, takeLook, undoChange, useStory } from './story'

/** Keeps a lesson, and says so with a way back. */
export async function teach(lesson: Lesson, text: string): Promise<void> {
  const story = currentSession(useStory.getState())?.open.dossier.story
  if (story === undefined) return
  const reply = await ask((desk) => desk.teach(story.id, { lesson, text }))
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  takeLook(reply.value)
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
  const reply = ignoreQueries([query])
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else void teach({ kind: 'query', rule: query.rule }, query.from < query.to ? line.slice(query.from, query.to) : line)
}

/** Records a change of the editor's; where it was about the role of one line, that can be made a rule for the source. */
export function recordAndOffer(change: Change): void {
  recordChange(change)
  const [step, second] = change.steps
  if (step.kind !== 'role' || second !== undefined) return
  if (step.after === 'set-aside') offer({ kind: 'crumb' }, step.block)
  else if (step.before === 'set-aside') offer({ kind: 'copy' }, step.block)
  else offer({ kind: 'role', role: step.after }, step.block)
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

let offered: { readonly told: string; readonly run: () => void } | null = null

/** By key: keeps what was offered last, while its message is there. */
export function takeOffer(): void {
  const last = offered
  const message = useNotices.getState().shown.find((notice) => notice.text === last?.told)
  offered = null
  if (last === null || message === undefined) {
    tell(words.lessons.nothing)
    return
  }
  dismiss(message.id)
  last.run()
}

function offer(lesson: Exclude<Lesson, { readonly kind: 'query' }>, block: string): void {
  const dossier = currentSession(useStory.getState())?.open.dossier
  // The line as it came: what was taken off it here ("By", a credit) stands on it the next time too.
  const text = [dossier?.imported, dossier?.story].flatMap((copy) => copy?.blocks.find(({ id }) => id === block)?.text ?? [])[0] ?? ''
  if (text.trim() === '') return
  const told = lesson.kind === 'role' ? words.lessons.became(lesson.role) : words.lessons.did[lesson.kind]
  const run = (): void => void teach(lesson, text)
  offered = { told, run }
  tell(told, { name: words.lessons.always, run })
}
