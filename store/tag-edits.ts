/** What an editor does to a story's tags. */
import { done, failed, type Reply, type Tag, type TagEdit } from './model'

export function editTags(tags: readonly Tag[], edit: TagEdit): Reply<readonly Tag[]> {
  if (edit.kind === 'add') return addTag(tags, edit)
  const tag = tags.find(({ id }) => id === edit.tag)
  if (tag === undefined) return failed('not-found', 'There is no such tag on this story.')
  if (edit.kind === 'remove') return done(tags.filter(({ id }) => id !== edit.tag))
  const state = edit.kind === 'accept' ? 'accepted' : edit.kind === 'refuse' ? 'refused' : 'suggested'
  return done(tags.map((one) => (one.id === edit.tag ? { ...one, state } : one)))
}

/** A tag the story has already is accepted, not doubled. */
function addTag(tags: readonly Tag[], edit: TagEdit & { kind: 'add' }): Reply<readonly Tag[]> {
  const name = edit.name.replace(/\s+/g, ' ').trim()
  if (name === '') return failed('bad-input', 'A tag needs a name.')
  const same = tags.find((tag) => tag.kind === edit.as && tag.name.toLowerCase() === name.toLowerCase())
  if (same !== undefined) return editTags(tags, { kind: 'accept', tag: same.id })
  if (tags.some(({ id }) => id === edit.tag)) return failed('conflict', 'A tag of that name is already there.')
  return done([...tags, { id: edit.tag, kind: edit.as, name, evidence: [], mentions: [], by: 'editor', state: 'accepted' }])
}
