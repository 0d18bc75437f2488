/** Looking back at an earlier state of a story, and bringing it back as one change that can be undone. */
import { randomUUID } from 'node:crypto'
import { asOf, changeId, done, failed, leadBack, makeArticle, record, type ChangeId, type Dossier, type PastStory, type Reply } from './model'
import { whyNotUndone } from './standing'

/** The story as it stood after a change; `null`: as it was imported. Tags are today's. */
export function lookBack(dossier: Dossier, change: ChangeId | null): Reply<PastStory> {
  const story = asOf(dossier, change)
  return story.ok ? done({ story: story.value, article: makeArticle(story.value, dossier.tags) }) : story
}

/** Refused where a change would go that may not be undone either. */
export function bringBack(dossier: Dossier, change: ChangeId | null): Reply<Dossier> {
  const back = leadBack(dossier, change)
  if (!back.ok) return back
  const later = dossier.history.slice(dossier.history.findIndex(({ id }) => id === change) + 1)
  for (const one of later) {
    const refusal = one.state === 'done' ? whyNotUndone(one.change) : null
    if (refusal !== null) return failed('refused', refusal)
  }
  return record(dossier, { id: changeId(randomUUID()), by: 'editor', at: new Date().toISOString(), state: 'done', change: back.value })
}
