/** The desk's own vocabulary: the names it tags with, their other names, and lists of its own. */
import type { TagKind } from './tag'

export interface VocabularyEntry {
  readonly id: string
  readonly kind: TagKind
  readonly name: string
  /** Other names that are filed under this one. */
  readonly aliases: readonly string[]
  readonly code?: string
  /** A list of the desk's own: "Candidates 2026". */
  readonly list?: string
}

/** A change of the vocabulary. A new name, and a merge, carry through every story that has the tag. */
export type VocabularyEdit =
  | { readonly kind: 'save'; readonly entry: VocabularyEntry }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'merge'; readonly ids: readonly string[]; readonly into: string }

export interface VocabularyChanged {
  /** Stories whose tags were brought under the new name. */
  readonly stories: number
  readonly cancelled: boolean
}

export interface VocabularyRow {
  readonly entry: VocabularyEntry
  /** Stories that are tagged with it. */
  readonly stories: number
}

/** Which Media Topics the desk has: the built-in core, or IPTC's own file. */
export interface TopicsInfo {
  readonly terms: number
  readonly imported: boolean
  /** When IPTC released the file, where it says so. */
  readonly released?: string
  readonly languages: readonly string[]
}

export interface VocabularyPage {
  readonly rows: readonly VocabularyRow[]
  readonly total: number
  readonly lists: readonly string[]
  readonly topics: TopicsInfo
  /** Stories the desk has learned from. */
  readonly learnedFrom: number
}

/** A name to complete what is typed with. */
export interface TagOffer {
  readonly kind: TagKind
  readonly name: string
  readonly code?: string
  /** What was matched where it is not the name: an alias, a label in another language. */
  readonly matched?: string
  readonly from: 'vocabulary' | 'topics' | 'list'
}

/** What is known of one tag over the whole library. */
export interface TagFacts {
  readonly stories: number
  /** Stories a day, the last fourteen, the oldest first. */
  readonly trend: readonly number[]
  /** Tags that stand on the same stories, the most frequent first. */
  readonly alike: readonly { readonly name: string; readonly stories: number }[]
}

export const vocabularyFormats = ['csv', 'json'] as const
export type VocabularyFormat = (typeof vocabularyFormats)[number]

/** What was taken from a file of names. */
export interface VocabularyTaken {
  readonly taken: number
  /** Rows that could not be used, with their line and why. */
  readonly left: readonly { readonly line: number; readonly why: string }[]
}

/** A term of a vocabulary of subjects, as IPTC's files have them. */
export interface TopicConcept {
  /** Eight digits. */
  readonly code: string
  /** The term above; '' for a top term. */
  readonly above: string
  /** By language: en, ar, fr, de, es and whatever an imported vocabulary has. */
  readonly labels: Readonly<Record<string, string>>
  /** A retired term is never suggested; where IPTC names what took its place, that is taken for it. */
  readonly retired?: true
  readonly successor?: string
}

/** What a file of Media Topics held. */
export interface TopicsFile {
  readonly concepts: readonly TopicConcept[]
  readonly released?: string
}
