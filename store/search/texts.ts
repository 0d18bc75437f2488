/** What of a story is searched: its copy as it stands, its slug, and its tags. What was set aside is not copy. */
import type { Block, Role, Tag } from '../model'
import type { Part } from './query'

export interface SearchText {
  readonly part: Part | null
  readonly text: string
}

/** One story, as the index takes it. */
export interface SearchStory {
  /** Its place in the order of arrival, by which the index knows it. */
  readonly arrival: number
  readonly revision: number
  readonly texts: readonly SearchText[]
  /** Names of its tags, to the letter. */
  readonly tags: readonly string[]
}

const partOf: Readonly<Partial<Record<Role, Part>>> = { headline: 'headline', byline: 'byline', caption: 'caption', credit: 'caption' }

export function searchStory(
  blocks: readonly Pick<Block, 'role' | 'text'>[],
  slug: string | undefined,
  tags: readonly Pick<Tag, 'name' | 'state'>[],
  arrival: number,
  revision: number,
): SearchStory {
  const names = tags.filter(({ state }) => state !== 'refused').map(({ name }) => name)
  const copy = blocks
    .filter(({ role, text }) => role !== 'set-aside' && text !== '')
    .map(({ role, text }): SearchText => ({ part: partOf[role] ?? null, text }))
  const slugs: readonly SearchText[] = slug === undefined ? [] : [{ part: 'slug', text: slug }]
  return { arrival, revision, tags: names, texts: [...copy, ...slugs, ...names.map((text): SearchText => ({ part: 'tag', text }))] }
}
