/** Teaching the desk: a lesson is kept for the source of its story, counted when it speaks, and forgotten when that is asked. */
import { randomUUID } from 'node:crypto'
import { sameSubject, sourceOf, type Dossier, type Taught, type Teaching } from './model'
import { rowFacts } from './queue-facts'

/** The lessons with one more, in the place of one that said otherwise of the same line. */
export function taughtWith(taught: readonly Taught[], dossier: Dossier, { lesson, text }: Teaching): readonly Taught[] {
  const { story } = dossier
  const { headline } = rowFacts(dossier, 0)
  const learntFrom = { story: story.id, headline, at: new Date().toISOString() }
  const lessonOfIt: Taught = { id: randomUUID(), source: sourceOf(story.source), lesson, text, learntFrom, used: 0 }
  return [...taught.filter((one) => !sameSubject(one, lessonOfIt)), lessonOfIt]
}

/** Each lesson counted up by how often it is named in `used`. */
export function counted(taught: readonly Taught[], used: readonly string[]): readonly Taught[] {
  const times = new Map<string, number>()
  for (const id of used) times.set(id, (times.get(id) ?? 0) + 1)
  return taught.map((one) => ({ ...one, used: one.used + (times.get(one.id) ?? 0) }))
}
