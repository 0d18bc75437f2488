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
  /** How likely a suggestion is right, 0 to 1: of suggestions of .8 four in five were, on stories labelled by hand. */
  readonly confidence?: number
  readonly by: 'rule' | 'editor' | 'source'
  /** `accepted` is the editor's word. A suggestion goes out only where the preset says so; what the wire states goes out unless refused. */
  readonly state: 'suggested' | 'accepted' | 'refused'
}
