/**
 * What an editor does to an open story, as data: each act is applied to the window's copy at once, sent to the desk in order,
 * and has an opposite, which is all that undo and redo are. Pure: ids and the time come from the caller.
 */
import {
  assertNever,
  done,
  editTags,
  gatesOf,
  leadBack,
  makeArticle,
  record,
  redo,
  turnMany,
  undo,
  wavedThrough,
  type Change,
  type ChangeId,
  type Dossier,
  type Edit,
  type OpenStory,
  type Query,
  type Recorded,
  type Reply,
  type StoryState,
  type Tag,
  type TagEdit,
  type Turn,
} from '../../store/model'

export type Act =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly at: string; readonly who: string }
  /** Back to how the copy stood after a change, or as it came, as a change of its own. */
  | { readonly kind: 'back'; readonly to: ChangeId | null; readonly own: ChangeId; readonly at: string; readonly who: string }
  /** The language; the marks that go with it come with the desk's answer. */
  | { readonly kind: 'language'; readonly change: Change; readonly language: string; readonly own: ChangeId; readonly at: string; readonly who: string }
  | { readonly kind: 'undo'; readonly change: ChangeId }
  | { readonly kind: 'redo'; readonly change: ChangeId }
  /** Many changes at once: one step back turns them round again. */
  | { readonly kind: 'turn'; readonly changes: readonly ChangeId[]; readonly turn: Turn }
  | { readonly kind: 'ignore'; readonly queries: readonly Query[]; readonly keys: readonly string[]; readonly ignored: boolean }
  | { readonly kind: 'tag'; readonly edit: TagEdit }
  | { readonly kind: 'state'; readonly state: StoryState }

/** The story with the act done, as the desk will have it; a failure is what the desk would answer. */
export function perform(open: OpenStory, act: Act): Reply<OpenStory> {
  switch (act.kind) {
    case 'edit':
      return withDossier(open, record(open.dossier, { ...byHand(act), id: act.edit.id, change: act.edit.change }))
    case 'back': {
      const back = leadBack(open.dossier, act.to)
      return back.ok ? withDossier(open, record(open.dossier, { ...byHand(act), id: act.own, change: back.value })) : back
    }
    case 'language':
      return withDossier(open, record(open.dossier, { ...byHand(act), id: act.own, change: act.change }))
    case 'undo':
      return withDossier(open, undo(open.dossier, act.change))
    case 'redo':
      return withDossier(open, redo(open.dossier, act.change))
    case 'turn':
      return withDossier(open, turnMany(open.dossier, act.changes, act.turn))
    case 'ignore':
      return done(withIgnored(open, act.queries, act.keys, act.ignored))
    case 'tag':
      return withTag(open, act.edit)
    case 'state':
      return done({ ...open, dossier: { ...open.dossier, state: act.state } })
    default:
      return assertNever(act)
  }
}

const byHand = ({ at, who }: { readonly at: string; readonly who: string }): Pick<Recorded, 'by' | 'who' | 'at' | 'state'> => ({ by: 'editor', who, at, state: 'done' })

/** What takes the act back; nothing where Ctrl+Z is not the way (the state of a story has its own). */
export function opposite(before: OpenStory, act: Act): Act | null {
  switch (act.kind) {
    case 'edit':
      return { kind: 'undo', change: act.edit.id }
    case 'back':
    case 'language':
      return { kind: 'undo', change: act.own }
    case 'undo':
      return { kind: 'redo', change: act.change }
    case 'redo':
      return { kind: 'undo', change: act.change }
    case 'turn':
      return { ...act, turn: act.turn === 'undo' ? 'redo' : 'undo', changes: standing(before.dossier, act) }
    case 'ignore':
      return { ...act, ignored: !act.ignored }
    case 'tag':
      return oppositeTag(before.dossier.tags, act.edit)
    case 'state':
      return null
    default:
      return assertNever(act)
  }
}

/** After a restart Ctrl+Z still takes back what the editor wrote, last first. */
export function actsOfHistory(dossier: Dossier): readonly Act[] {
  return dossier.history
    .filter(({ by, state }) => by === 'editor' && state === 'done')
    .map(({ id }) => ({ kind: 'undo', change: id }))
}

/**
 * And Ctrl+Shift+Z does again what was taken back since the editor last wrote something, what was taken back last first. The history
 * has them in that order; only those that stand on another one undone come right behind it, and are done again after it.
 */
export function undoneOfHistory({ history }: Dossier): readonly Act[] {
  const own = history.filter(({ by }) => by === 'editor')
  const undone = own.slice(own.map(({ state }) => state).lastIndexOf('done') + 1).filter(({ state, lost }) => state === 'undone' && lost !== true)
  const groups: ChangeId[][] = []
  for (const { id, waits } of undone) {
    const group = groups[groups.length - 1]
    if (waits === undefined || group === undefined) groups.push([id])
    else group.unshift(id)
  }
  return groups.flat().map((change) => ({ kind: 'redo', change }))
}

function withDossier(open: OpenStory, reply: Reply<Dossier>): Reply<OpenStory> {
  if (!reply.ok) return reply
  const { story, tags } = reply.value
  const { signals } = open.standing
  const standing = story.fields === open.dossier.story.fields ? open.standing : { signals, gates: gatesOf(signals, story.fields) }
  return done({ ...open, dossier: reply.value, article: makeArticle(story, tags), standing })
}

/** Where the queries are not at hand that are asked again, they come with the desk's answer. */
function withIgnored(open: OpenStory, queries: readonly Query[], keys: readonly string[], ignored: boolean): OpenStory {
  const others = open.queries.filter((known) => !queries.includes(known))
  return {
    ...open,
    dossier: { ...open.dossier, ignored: wavedThrough(open.dossier.ignored, keys, ignored) },
    queries: ignored ? others : [...others, ...queries],
  }
}

const tagVerb = { accepted: 'accept', refused: 'refuse', suggested: 'suggest' } as const

function withTag(open: OpenStory, edit: TagEdit): Reply<OpenStory> {
  const tags = editTags(open.dossier.tags, edit)
  return tags.ok ? withDossier(open, done({ ...open.dossier, tags: tags.value })) : tags
}

/** Of the changes to be turned, those that stand the other way. */
function standing({ history }: Dossier, { changes, turn }: Extract<Act, { kind: 'turn' }>): readonly ChangeId[] {
  const done = new Set(history.filter(({ state }) => state === 'done').map(({ id }) => id))
  return changes.filter((id) => done.has(id) === (turn === 'undo'))
}

function oppositeTag(tags: readonly Tag[], edit: TagEdit): Act | null {
  if (edit.kind === 'add') {
    const same = tags.find((tag) => tag.kind === edit.as && tag.name.toLowerCase() === edit.name.toLowerCase())
    return { kind: 'tag', edit: same === undefined ? { kind: 'remove', tag: edit.tag } : { kind: tagVerb[same.state], tag: same.id } }
  }
  if (edit.kind === 'set') {
    const ids = new Set(edit.states.map(([id]) => id))
    return { kind: 'tag', edit: { kind: 'set', states: tags.filter(({ id }) => ids.has(id)).map(({ id, state }) => [id, state]) } }
  }
  const tag = tags.find(({ id }) => id === edit.tag)
  if (tag === undefined) return null
  if (edit.kind === 'remove') return { kind: 'tag', edit: { kind: 'add', tag: tag.id, as: tag.kind, name: tag.name, ...(tag.code !== undefined && { code: tag.code }) } }
  return { kind: 'tag', edit: { kind: tagVerb[tag.state], tag: tag.id } }
}
