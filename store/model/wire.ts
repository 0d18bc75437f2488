/** What an importer makes of one message: the decoded text all source ranges point into, and what the markup told. */
import type { Field, Range, Role, Source } from './story'
import type { TagKind } from './tag'

/** A block element of a page. Lines of one element share the object: that is how a reader knows that they stand together. */
export interface Box {
  readonly element: string
  /** Its own class, id, role and itemprop words, in lower case. */
  readonly words: readonly string[]
  readonly within?: Box
}

/** What markup says of one line of the wire text. Plain text has none. */
export interface Hint extends Range {
  /** Element that held the line: `h1`, `p`, `figcaption`, `li`, `td`, `title` and so on, in lower case. */
  readonly element: string
  /** Share of the line's letters that stand inside links, 0 to 1. */
  readonly links: number
  /** Class and id words of the element and its ancestors, in lower case, nearest first. */
  readonly words: readonly string[]
  /** The innermost block that holds the line; a page has them. */
  readonly box?: Box
  /** Share of the line's words that the page's linked data repeats as the text of its article, 0 to 1; left out where it gives no text. */
  readonly inData?: number
  /** The role the format states outright (NITF `hl1`, a NewsML `ByLine`, a picture's caption): the labeller takes it as it is. */
  readonly role?: Role
}

/** A tag the format states outright: a NITF `key-list`, a NewsML-G2 `subject`. */
export interface StatedTag {
  readonly kind: TagKind
  readonly name: string
  readonly code?: string
}

export interface Problem {
  readonly file: string
  /** 1-based line in the file, where one can be named. */
  readonly line?: number
  readonly code: 'empty' | 'binary' | 'unreadable' | 'missing' | 'no-copy' | 'unsupported' | 'malformed' | 'too-large' | 'not-saved' | 'held' | 'internal'
  readonly message: string
}

export interface Wire {
  readonly source: Source
  /** Lines end with `\n`; no other line break stands in it, and no byte order mark. */
  readonly text: string
  /** In order, never overlapping. */
  readonly hints: readonly Hint[]
  /** Facts the format states outright (a title element, a language attribute, a slug). */
  readonly stated: Readonly<Partial<Record<Field | 'headline' | 'byline', string>>>
  readonly tags?: readonly StatedTag[]
}

/** Finds the 1-based line of a UTF-16 offset in a wire text; the breaks are counted once. */
export function lineFinder(text: string): (offset: number) => number {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return (offset) => {
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
