/** Tags: what a story is about, with the words that say so. */
import type { BlockId, TagId } from './story'

export const tagKinds = ['person', 'organisation', 'place', 'object', 'event', 'topic', 'keyword'] as const
export type TagKind = (typeof tagKinds)[number]

export interface Mention {
  readonly block: BlockId
  readonly from: number
  readonly to: number
}

export interface Tag {
  readonly id: TagId
  readonly kind: TagKind
  /** The canonical name: "Syrian Democratic Forces" for SDF. */
  readonly name: string
  /** `medtop:04000000`, `iso3166:SY`; left out where none is known. */
  readonly code?: string
  /** Words of the story, or a sentence, that led to the tag. */
  readonly evidence: readonly string[]
  readonly mentions: readonly Mention[]
  readonly by: 'rule' | 'editor' | 'source'
  /** A suggestion goes out with the article unless refused; `accepted` is the editor's word. */
  readonly state: 'suggested' | 'accepted' | 'refused'
}
