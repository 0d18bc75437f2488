/** The article a story comes to: what exporters write and the command line prints. Derived, never stored. */
import type { Change, Query } from './change'
import type { Source } from './story'
import type { TagKind } from './tag'

export interface ArticleCaption {
  readonly text: string
  /** Names and agencies only: "Reuters", "AP/Jane Roe". */
  readonly credit?: string
}

export interface ArticleBlock {
  readonly kind: 'paragraph' | 'crosshead' | 'quote' | 'list-item' | 'table-row' | 'contributor'
  readonly text: string
}

export interface ArticleTag {
  readonly kind: TagKind
  readonly name: string
  readonly code?: string
  readonly evidence: readonly string[]
}

/** A field that is not there is left out. */
export interface Article {
  readonly headline?: string
  readonly subhead?: string
  /** The names, without "By". */
  readonly byline?: string
  /** The place, without agency and date; the lead keeps its words. */
  readonly dateline?: string
  readonly slug?: string
  readonly language?: string
  readonly direction: 'ltr' | 'rtl'
  /** 1 (most urgent) to 9. */
  readonly urgency?: number
  /** ISO 8601 instant. */
  readonly embargo?: string
  readonly captions: readonly ArticleCaption[]
  readonly body: readonly ArticleBlock[]
  /** Editors' notes: never exported as copy. */
  readonly notes: readonly string[]
  readonly tags: readonly ArticleTag[]
  readonly source: ArticleSource
}

/** What the wire states of itself, without how its bytes were read. */
export type ArticleSource = Omit<Source, 'sha256' | 'part' | 'importer' | 'charset'>

export type { Change, Query }
