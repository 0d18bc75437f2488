/** What an editor would want to know of a story before it leaves the desk. Pure; only what the wire orders holds a story in. */
import { copyWords, countLetters } from './count-words'
import type { Dossier } from './dossier'
import type { Gate } from './gate'
import { makeArticle } from './make-article'
import type { Block, BlockId, StoryId } from './story'

/** Lengths over which an export says so; 0: any length. */
export interface ExportLimits {
  /** Letters of the headline, as a reader counts them. */
  readonly headline: number
  /** Words of the copy. */
  readonly words: number
}

export const noLimits: ExportLimits = { headline: 0, words: 0 }

/** In the order they are told, the weightiest first. */
export const findingKinds = ['held', 'unreadable', 'spiked', 'no-headline', 'headline-length', 'copy-length', 'credit', 'queries', 'tags'] as const

export type Finding =
  | { readonly kind: 'held'; readonly gate: Gate }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'spiked' | 'no-headline' }
  /** `amount` is over `most`. */
  | { readonly kind: 'headline-length' | 'copy-length'; readonly amount: number; readonly most: number; readonly block?: BlockId }
  /** Captions without a credit; the first of them. */
  | { readonly kind: 'credit'; readonly amount: number; readonly block: BlockId }
  | { readonly kind: 'queries' | 'tags'; readonly amount: number }

export interface CheckedStory {
  readonly story: StoryId
  readonly headline: string
  readonly findings: readonly Finding[]
}

export interface Preflight {
  /** Those with something to tell, in the order they were chosen; of very many only the first ones. */
  readonly stories: readonly CheckedStory[]
  /** How many stories there are with something to tell, listed or not. */
  readonly told: number
  /** Stories that may not leave the desk: all of them. */
  readonly held: readonly StoryId[]
  /** Stories looked at; fewer than were asked for where the work was cancelled. */
  readonly checked: number
}

interface Known {
  /** Open queries of the story. */
  readonly queries: number
  /** What holds it in now. */
  readonly gate: Gate | null
  readonly limits: ExportLimits
}

export function preflight({ story, tags, state }: Pick<Dossier, 'story' | 'tags' | 'state'>, { queries, gate, limits }: Known): readonly Finding[] {
  const { headline } = makeArticle(story)
  const live = story.blocks.filter(({ role, text }) => role !== 'set-aside' && text.trim() !== '')
  const bare = withoutCredit(live)
  const undecided = tags.filter((tag) => tag.state === 'suggested' && tag.by !== 'source').length
  const findings: readonly (Finding | null)[] = [
    gate === null ? null : { kind: 'held', gate },
    state === 'spiked' ? { kind: 'spiked' } : null,
    headline === undefined ? { kind: 'no-headline' } : over('headline-length', countLetters(headline), limits.headline, live.find(({ role }) => role === 'headline')),
    over('copy-length', copyWords(story), limits.words),
    bare[0] === undefined ? null : { kind: 'credit', amount: bare.length, block: bare[0].id },
    queries === 0 ? null : { kind: 'queries', amount: queries },
    undecided === 0 ? null : { kind: 'tags', amount: undecided },
  ]
  return findings.filter((finding) => finding !== null)
}

function over(kind: 'headline-length' | 'copy-length', amount: number, most: number, block?: Block): Finding | null {
  return most === 0 || amount <= most ? null : { kind, amount, most, ...(block !== undefined && { block: block.id }) }
}

/** A credit stands right behind its caption. */
function withoutCredit(live: readonly Block[]): readonly Block[] {
  return live.filter(({ role }, at) => role === 'caption' && live[at + 1]?.role !== 'credit')
}
