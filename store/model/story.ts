/** A story: an ordered list of blocks, each with a role and the place in the wire text it came from. */
import type { VersionLabel } from './version-label'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type StoryId = Branded<'StoryId'>
export type BlockId = Branded<'BlockId'>
export type ChangeId = Branded<'ChangeId'>
export type TagId = Branded<'TagId'>

const idShape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

function id(text: string): string {
  if (!idShape.test(text)) throw new Error(`Not an id: ${JSON.stringify(text.slice(0, 80))}`)
  return text
}

/** An id is 1 to 64 ASCII letters, digits, `-` or `_`, so that it is always a safe file name. Throws on anything else. */
export const storyId = (text: string): StoryId => id(text) as StoryId
export const blockId = (text: string): BlockId => id(text) as BlockId
export const changeId = (text: string): ChangeId => id(text) as ChangeId
export const tagId = (text: string): TagId => id(text) as TagId
export const isId = (text: unknown): boolean => typeof text === 'string' && idShape.test(text)

/** Roles in the order a desk names them. `set-aside` is copy that stays with the story but not in the article. */
export const roles = [
  'headline',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'credit',
  'paragraph',
  'crosshead',
  'quote',
  'list-item',
  'table-row',
  'contributor',
  'note',
  'set-aside',
] as const
export type Role = (typeof roles)[number]

/** Half-open range of UTF-16 offsets into the wire text. Never empty. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Why the labeller takes a line for page furniture (a share button, a widget, a rule between stories) and not for copy. */
export interface Furniture {
  /** The rule of the pass `furniture` that sets it aside, such as `furniture/share`. */
  readonly rule: `furniture/${string}`
  readonly reason: string
}

export interface Block {
  readonly id: BlockId
  readonly role: Role
  /** The copy as it stands: one line, without line breaks. */
  readonly text: string
  /** Where it came from, in order, touching ranges merged; empty for what an editor wrote new. */
  readonly source: readonly Range[]
  readonly furniture?: Furniture
}

/** Facts of the copy that an editor may change. Values are strings; `''` means not there. */
export const copyFields = ['slug', 'dateline', 'language', 'urgency', 'embargo', 'keywords'] as const
/** What an editor may change by hand: with those, whose copy it is, and a note to the desk, which never leaves it. */
export const handFields = [...copyFields, 'provider', 'note'] as const
export type HandField = (typeof handFields)[number]
/** What the rules of the wire keep beside it. Only the desk changes them, by recorded changes with a reason; see `Copy.fields`. */
export const deskFields = ['status', 'released', 'chain', 'taken'] as const
/** Facts beside the copy that a step may change. */
export const fields = [...handFields, ...deskFields] as const
export type Field = (typeof fields)[number]

/** What steps act upon. */
export interface Copy {
  readonly blocks: readonly Block[]
  /**
   * `language` is a BCP 47 tag, `urgency` 1 (most) to 9, `embargo` an ISO 8601 instant, `dateline` the place alone. `provider` stands
   * in for that of the source. `status` is `killed` or `withheld` where another message said so, `released` the keys of gates an
   * editor opened (see `gate.ts`), `chain` the id of the story whose version this is, `taken` the id of the later version whose changes
   * were last looked through.
   */
  readonly fields: Readonly<Partial<Record<Field, string>>>
}

export const formats = [
  'text',
  'markdown',
  'html',
  'anpa',
  'iptc7901',
  'nitf',
  'newsml1',
  'newsml-g2',
  'ninjs',
  'rss',
  'wxr',
  'email',
  'docx',
  'rtf',
] as const
/** What a file is read as. `rss` is any feed: RSS, Atom, JSON Feed. `wxr` is a WordPress export. */
export type Format = (typeof formats)[number]

/** Where a story came from. Facts, never changed by steps. */
export interface Source {
  /** The path exactly as given; `-` for standard input; `a.zip!inner.xml` inside an archive; `paste` for the clipboard. */
  readonly file: string
  readonly format: Format
  /** SHA-256 of the wire bytes, in hex: the key of the bytes in the library. */
  readonly sha256: string
  /** Which message of the file this is, from 1, where a file holds several; each has a wire text of its own. */
  readonly part?: number
  /** Which version of the importer made the wire text, so that ranges keep their meaning. */
  readonly importer: string
  readonly charset?: Charset
  readonly provider?: string
  readonly itemId?: string
  /** As written: a number, or the words of a take ("1st Ld-Writethru"). */
  readonly version?: string
  /** What slug, label lines and headline say of the version, in that order. */
  readonly labels?: readonly VersionLabel[]
  readonly status?: 'usable' | 'withheld' | 'canceled'
  /** The item says that it is under embargo and names no hour at which that ends. */
  readonly openEmbargo?: true
  /** Ids of items that this one replaces, corrects or withdraws, where it names them. */
  readonly replaces?: readonly string[]
  /** The agency's own category or desk: "i", "pl", "Sport". */
  readonly category?: string
  /** ISO 8601 instants, as the item states them. */
  readonly dates?: { readonly created?: string; readonly modified?: string; readonly sent?: string; readonly expires?: string }
  /** Words of the copy as the agency counts them. */
  readonly wordCount?: number
  /** What a package is made of, in its order. */
  readonly items?: readonly PackedItem[]
  readonly copyright?: string
  readonly usageTerms?: string
}

/** Character set the bytes were read as, with how it was known; `editor` chose another one in place of a wrong guess. */
export interface Charset {
  readonly name: string
  readonly by: 'bom' | 'declared' | 'valid' | 'guess' | 'editor'
  /** Words around the first letter that another set would read otherwise, to check a guess by. */
  readonly sample?: string
}

export interface PackedItem {
  readonly id: string
  /** Its part in the package: "main", "sidebar", "picture". */
  readonly role?: string
  readonly title?: string
}

export interface Story extends Copy {
  readonly id: StoryId
  readonly source: Source
}

/** Direction of the copy, by its first strongly directional letter (Unicode UAX #9, rule P2). */
export function direction(text: string): 'ltr' | 'rtl' {
  const strong = /[A-Za-z\u00C0-\u02B8\u0370-\u058F\u0900-\u1FFF\u2C00-\uD7FF]|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.exec(text)
  return strong !== null && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(strong[0]) ? 'rtl' : 'ltr'
}
