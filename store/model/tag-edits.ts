/** What an editor does to a story's tags; the window and the desk use the same. */
import { done, failed, type Reply } from './reply'
import type { Tag } from './tag'
import type { TagEdit } from './desk'

const stateAfter = { accept: 'accepted', refuse: 'refused', suggest: 'suggested' } as const

export function editTags(tags: readonly Tag[], edit: TagEdit): Reply<readonly Tag[]> {
  if (edit.kind === 'add') return addTag(tags, edit)
  if (edit.kind === 'set') return done(tags.map((tag) => ({ ...tag, state: edit.states.find(([id]) => id === tag.id)?.[1] ?? tag.state })))
  const tag = tags.find(({ id }) => id === edit.tag)
  if (tag === undefined) return failed('not-found', 'There is no such tag on this story.')
  if (edit.kind === 'remove') return done(tags.filter(({ id }) => id !== edit.tag))
  const state = stateAfter[edit.kind]
  return done(tags.map((one) => (one.id === edit.tag ? { ...one, state } : one)))
}

/** A tag the story has already is accepted, not doubled. */
function addTag(tags: readonly Tag[], edit: TagEdit & { kind: 'add' }): Reply<readonly Tag[]> {
  const name = edit.name.replace(/\s+/g, ' ').trim()
  if (name === '') return failed('bad-input', 'A tag needs a name.')
  const same = tags.find((tag) => tag.kind === edit.as && tag.name.toLowerCase() === name.toLowerCase())
  if (same !== undefined) return editTags(tags, { kind: 'accept', tag: same.id })
  if (tags.some(({ id }) => id === edit.tag)) return failed('conflict', 'A tag of that name is already there.')
  const code = edit.code === undefined ? {} : { code: edit.code }
  return done([...tags, { id: edit.tag, kind: edit.as, name, ...code, evidence: [], mentions: [], by: 'editor', state: 'accepted' }])
}
