/** The story object of `copydesk clean --json` (its shape is part of the command line's contract). */
import type { Article, ArticleCaption, ArticleTag } from '../model'

/** A change as the command line tells it. `after` is "" for what was set aside; `line` is 1-based in the wire text. */
export interface CleanChange {
  readonly rule: string
  readonly reason: string
  readonly before: string
  readonly after: string
  readonly line?: number
}

export interface CleanQuery {
  readonly rule: string
  readonly reason: string
  readonly text: string
  readonly line?: number
}

/** A field that is not there is left out; a list that is empty is an empty list. */
export interface ArticleFields {
  readonly headline?: string
  readonly subhead?: string
  readonly byline?: string
  readonly dateline?: string
  readonly slug?: string
  readonly language?: string
  readonly urgency?: number
  readonly embargo?: string
  readonly captions: readonly ArticleCaption[]
  /** One paragraph, crosshead, list item or table row (cells separated by tabs) a string. */
  readonly body: readonly string[]
  readonly tags: readonly ArticleTag[]
}

export interface CleanStory extends ArticleFields {
  readonly notes: readonly string[]
  readonly changes: readonly CleanChange[]
  readonly queries: readonly CleanQuery[]
  readonly source: Article['source']
}

/** What of an article goes into JSON; the facts stand first, in the article's own order. */
export function articleFields(article: Article): ArticleFields {
  const { direction, notes, source, captions, body, tags, ...facts } = article
  return { ...facts, captions, body: body.map((block) => block.text), tags }
}

export function articleJson(article: Article, changes: readonly CleanChange[], queries: readonly CleanQuery[]): CleanStory {
  const { tags, ...copy } = articleFields(article)
  return { ...copy, notes: article.notes, tags, changes, queries, source: article.source }
}
