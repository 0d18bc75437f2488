/** Looking back at an earlier state of a story, and bringing it back as one change that can be undone. */
import { asOf, done, leadBack, makeArticle, record, type ChangeId, type Dossier, type PastStory, type Recorded, type Reply } from './model'

/** The story as it stood after a change; `null`: as it was imported. Tags are today's. */
export function lookBack(dossier: Dossier, change: ChangeId | null): Reply<PastStory> {
  const story = asOf(dossier, change)
  return story.ok ? done({ story: story.value, article: makeArticle(story.value, dossier.tags) }) : story
}

export function bringBack(dossier: Dossier, change: ChangeId | null, recorded: Pick<Recorded, 'id' | 'at'>): Reply<Dossier> {
  const back = leadBack(dossier, change)
  return back.ok ? record(dossier, { ...recorded, by: 'editor', state: 'done', change: back.value }) : back
}
