/**
 * A story that has been opened in this window: as the editor sees it, what of it the desk has not answered yet, and what undo
 * and redo would do. Acts are applied here at once and sent one at a time, in order; what fails to be saved stays here, is said
 * to be unsaved, and can be sent again. No React and no global state, so that its order and its failures can be tested alone.
 */
import { done, type Dossier, type Edited, type Failure, type OpenStory, type Reply, type StoryId } from '../../store/model'
import { keepSame, keepSameStory } from './keep-same'
import { actsOfHistory, opposite, perform, undoneOfHistory, type Act } from './acts'

export interface Session {
  readonly id: StoryId
  readonly open: OpenStory
  /** What Ctrl+Z does next is the last one. */
  readonly past: readonly Act[]
  readonly future: readonly Act[]
  /** Done here, not yet answered; the first one is under way while `sending`. */
  readonly waiting: readonly Act[]
  readonly sending: boolean
  /** Why the first one waiting was not saved. */
  readonly trouble: Failure | null
  /** The revision the desk last told. */
  readonly revision: number
}

export type Answer =
  | { readonly kind: 'edited'; readonly edited: Edited }
  | { readonly kind: 'open'; readonly open: OpenStory }
  | { readonly kind: 'revision'; readonly revision: number }

export function startSession(open: OpenStory): Session {
  const { story, revision } = open.dossier
  const known = { past: actsOfHistory(open.dossier), future: undoneOfHistory(open.dossier) }
  return { id: story.id, open, ...known, waiting: [], sending: false, trouble: null, revision }
}

/** The session with an act of the editor done and waiting to be sent. */
export function act(session: Session, next: Act): Reply<Session> {
  const performed = perform(session.open, next)
  if (!performed.ok) return performed
  const back = opposite(session.open, next)
  return done({
    ...session,
    open: performed.value,
    past: back === null ? session.past : [...session.past, back],
    future: back === null ? session.future : [],
    waiting: [...session.waiting, next],
  })
}

interface Stepped {
  readonly session: Session
  /** `null` where there was nothing to take back. */
  readonly outcome: Reply<Act> | null
}

/** Takes back (or, with `future`, does again) the last act. One that no longer fits is dropped, and the failure says why. */
export function step(session: Session, from: 'past' | 'future'): Stepped {
  const list = session[from]
  const next = list[list.length - 1]
  if (next === undefined) return { session, outcome: null }
  const shorter = { ...session, [from]: list.slice(0, -1) }
  const performed = perform(session.open, next)
  if (!performed.ok) return { session: shorter, outcome: performed }
  const back = opposite(session.open, next)
  const to = from === 'past' ? 'future' : 'past'
  return {
    session: {
      ...shorter,
      open: performed.value,
      waiting: [...session.waiting, next],
      ...(back === null ? {} : { [to]: [...session[to], back] }),
    },
    outcome: done(next),
  }
}

/** The desk has saved the first act waiting. */
export function answered(session: Session, answer: Answer): Session {
  const waiting = session.waiting.slice(1)
  const last = waiting.length === 0
  const base = { ...session, waiting, sending: false, trouble: null }
  switch (answer.kind) {
    case 'edited': {
      const { revision, queries } = answer.edited
      const open = last ? { ...session.open, queries: keepSame(session.open.queries, queries) } : session.open
      return { ...base, revision, open: withRevision(open, revision) }
    }
    case 'open': {
      const { revision } = answer.open.dossier
      return { ...base, revision, open: last ? keepSameStory(session.open, answer.open) : withRevision(session.open, revision) }
    }
    case 'revision':
      return { ...base, revision: answer.revision, open: withRevision(session.open, answer.revision) }
  }
}

/** The disk refused: everything stays as the editor sees it, and waits. */
export function refused(session: Session, trouble: Failure): Session {
  return { ...session, sending: false, trouble }
}

/** The story was read again; what was waiting is done again on top of it where it fits. */
export function reloaded(open: OpenStory, waiting: readonly Act[]): { readonly session: Session; readonly lost: readonly Act[] } {
  let now = startSession(open)
  const lost: Act[] = []
  for (const next of waiting) {
    const reply = act(now, next)
    if (reply.ok) now = reply.value
    else lost.push(next)
  }
  return { session: now, lost }
}

function withRevision(open: OpenStory, revision: number): OpenStory {
  const dossier: Dossier = { ...open.dossier, revision }
  return { ...open, dossier }
}
