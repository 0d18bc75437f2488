/** What an editor decided about a story beside its copy: its state, its tags, what was waved through; the history tells who and when. */
import type { StoryState } from './dossier'
import type { Tag } from './tag'

/** A tag that is now otherwise than it was; `null`: it was not there, or is gone. */
export interface TagTurn extends Pick<Tag, 'id' | 'kind' | 'name' | 'code'> {
  readonly before: Tag['state'] | null
  readonly after: Tag['state'] | null
}

export type Deed = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly who: string
} & (
  | { readonly kind: 'state'; readonly before: StoryState; readonly after: StoryState }
  | { readonly kind: 'tags'; readonly tags: readonly TagTurn[] }
  /** Keys of queries (see `queryKey`) that were waved through, or are asked again. */
  | { readonly kind: 'ignored'; readonly keys: readonly string[]; readonly ignored: boolean }
)

type Stamp = Pick<Deed, 'at' | 'who'>
interface Decided {
  readonly state: StoryState
  readonly tags: readonly Tag[]
  readonly ignored: readonly string[]
}

/** What is decided otherwise in `after` than it was in `before`. */
export function deedsBetween(before: Decided, after: Decided, stamp: Stamp): readonly Deed[] {
  const deeds: Deed[] = []
  if (before.state !== after.state) deeds.push({ ...stamp, kind: 'state', before: before.state, after: after.state })
  const tags = turnsBetween(before.tags, after.tags)
  if (tags.length > 0) deeds.push({ ...stamp, kind: 'tags', tags })
  const [waved, again] = [without(after.ignored, before.ignored), without(before.ignored, after.ignored)]
  if (waved.length > 0) deeds.push({ ...stamp, kind: 'ignored', keys: waved, ignored: true })
  if (again.length > 0) deeds.push({ ...stamp, kind: 'ignored', keys: again, ignored: false })
  return deeds
}

/** The keys waved through once `keys` are so too, or (with `ignored` false) are asked again. */
export function wavedThrough(before: readonly string[], keys: readonly string[], ignored: boolean): readonly string[] {
  const others = without(before, keys)
  return ignored ? [...others, ...new Set(keys)] : others
}

function turnsBetween(before: readonly Tag[], after: readonly Tag[]): readonly TagTurn[] {
  const was = new Map(before.map((tag) => [tag.id, tag]))
  const is = new Map(after.map((tag) => [tag.id, tag]))
  return [...new Map([...was, ...is]).values()].flatMap((tag) => {
    const { id, kind, name, code } = tag
    const [from, to] = [was.get(id)?.state ?? null, is.get(id)?.state ?? null]
    return from === to ? [] : [{ id, kind, name, ...(code !== undefined && { code }), before: from, after: to }]
  })
}

function without(all: readonly string[], known: readonly string[]): readonly string[] {
  const there = new Set(known)
  return all.filter((one) => !there.has(one))
}
