/** A listing: which stories of the library the queue shows, in which order; and what the desk answers of it, a window at a time. */
import type { QueueRow } from './desk'
import type { StoryState } from './dossier'
import type { StoryId } from './story'

/** `urgent`: most urgent first, those without urgency last. `best`: by what was searched; without a search, newest first. */
export const listOrders = ['newest', 'oldest', 'urgent', 'best'] as const
export type ListOrder = (typeof listOrders)[number]

export interface Listing {
  /** As typed into the search field; its language is told in `search/query.ts`. */
  readonly search: string
  /** The search is still being typed: its last word may be the beginning of one. */
  readonly typing: boolean
  /** Empty lists let everything through; without states that is everything but the bin. */
  readonly states: readonly StoryState[]
  readonly sources: readonly string[]
  readonly languages: readonly string[]
  /** Names of tags, to the letter; a story has all of them. */
  readonly tags: readonly string[]
  /** At least as urgent as this, 1 to 9. */
  readonly urgency: number | null
  /** Imported in the last so many days, today included. */
  readonly days: number | null
  readonly unread: boolean
  /** With open queries only. */
  readonly queried: boolean
  /** Versions of one story: the first of its chain. */
  readonly chain: StoryId | null
  readonly order: ListOrder
}

export const wholeQueue: Listing = {
  search: '',
  typing: false,
  states: [],
  sources: [],
  languages: [],
  tags: [],
  urgency: null,
  days: null,
  unread: false,
  queried: false,
  chain: null,
  order: 'newest',
}

/** Half-open stretches of a text, in UTF-16 units, in order. */
export type Marks = readonly (readonly [from: number, to: number])[]

export interface ListedRow {
  readonly row: QueueRow
  readonly unread: boolean
  /** What of the headline was searched for. */
  readonly marks: Marks
  /** Words of the copy around what was searched for. */
  readonly snippet: { readonly text: string; readonly marks: Marks } | null
}

export interface Listed {
  /** Place of the first row in the listing. */
  readonly from: number
  readonly rows: readonly ListedRow[]
  readonly total: number
  /** How many there are in each state under the other conditions. */
  readonly states: Readonly<Record<StoryState, number>>
  /** Stories of the library in each state, whatever the listing asks. */
  readonly library: Readonly<Record<StoryState, number>>
  /** Where each of the stories asked about stands; `null` for one that is not in the listing. */
  readonly at: readonly (number | null)[]
  /** Parts of the search that say nothing, such as `date:soon`. */
  readonly ignored: readonly string[]
  /** The index of words is being built: what is not in it yet is not found by its words. */
  readonly indexing: { readonly done: number; readonly total: number } | null
}

export type FacetCount = readonly [name: string, stories: number]

/** What else the listing could be narrowed to, and how many stories that would leave. */
export interface Facets {
  readonly sources: readonly FacetCount[]
  readonly languages: readonly FacetCount[]
  readonly tags: readonly FacetCount[]
  /** How many are at least as urgent, by urgency 1 to 9. */
  readonly urgencies: readonly number[]
  readonly unread: number
  readonly queried: number
}

/** A listing an editor has given a name, kept in the settings of the desk. */
export interface SavedView {
  readonly name: string
  readonly listing: Listing
}
