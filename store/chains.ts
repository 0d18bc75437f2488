/**
 * What ties stories together: versions of one item, writethrus known by slug and likeness, stories alike. Kept in memory from the rows
 * of the queue and the sketches of the copy; on disk a story knows the chain it belongs to by a change in its history, with the reason.
 */
import { AlikeIndex, goesOn, likeness, sketch, type Alike, type Sketch } from './match'
import { appendAlike, readAlike, writeAlike, type SketchedStory } from './alike-file'
import type { Library } from './library'
import { isId, storyId, type Copy, type Dossier, type QueueRow, type StoryId } from './model'

/** What a new story is known by before it is in the library. */
export interface Newcomer {
  readonly row: Pick<QueueRow, 'id' | 'wire'>
  readonly labels: Dossier['story']['source']['labels']
  readonly sketch: Sketch
}

export type Tie =
  | { readonly kind: 'item'; readonly chain: StoryId; readonly headline: string }
  | { readonly kind: 'slug'; readonly chain: StoryId; readonly headline: string; readonly common: number }

/** Likeness that makes two stories of one slug and one agency versions of each other. */
const writethru = { common: 0.15, contained: 0.4, seen: 3 }
/** Stories of one slug that a newcomer is compared with: the last ones. */
const mostOfSlug = 12
/** Milliseconds of sketching between two looks at what else is to do: a save that waits must not notice. */
const slice = 5
/** Rest after a slice, in its own lengths: 100,000 stories take half a minute of work, and nobody waits for them. */
const rests = 2
const longestRest = 100 // milliseconds
/** Rows put in between two looks at what else is to do. */
const rowsAtOnce = 5_000
/** Sketches written to disk at a time while they are made anew. */
const writtenAtOnce = 200

export class Chains {
  readonly #library: Library
  readonly #rows = new Map<StoryId, QueueRow>()
  readonly #members = new Map<StoryId, Set<StoryId>>()
  readonly #items = new Map<string, StoryId>()
  readonly #slugs = new Map<string, StoryId[]>()
  /** Sketches of stories that are on their way and not in the index yet. */
  readonly #announced = new Map<StoryId, Sketch>()
  #index = new AlikeIndex()
  #opening: Promise<void> | null = null
  #isReady = false
  #sketching: Promise<void> | null = null
  #filling: Promise<void> = Promise.resolve()

  constructor(library: Library) {
    this.#library = library
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** Reads the rows, once: enough to show chains. */
  ready(): Promise<void> {
    this.#opening ??= this.#readRows()
    return this.#opening
  }

  /** Reads the sketches too, once: enough to compare copy. Those that are missing are made in the background. */
  sketched(): Promise<void> {
    this.#sketching ??= this.ready().then(() => this.#readSketches())
    return this.#sketching
  }

  /** Resolves when every story has its sketch. */
  async whole(): Promise<void> {
    await this.sketched()
    await this.#filling
  }

  /** A row is new or has changed. */
  put(row: QueueRow): void {
    const before = this.#rows.get(row.id)
    const chain = chainOf(row)
    if (before !== undefined && chainOf(before) !== chain) this.#members.get(chainOf(before))?.delete(row.id)
    this.#rows.set(row.id, row)
    const members = this.#members.get(chain)
    if (members === undefined) this.#members.set(chain, new Set([row.id]))
    else members.add(row.id)
    const { item, slug } = row.wire ?? {}
    if (item !== undefined) this.#items.set(item, chain)
    if (slug === undefined || before?.wire?.slug === slug) return
    this.#slugs.set(slug, [...(this.#slugs.get(slug) ?? []), row.id].slice(-mostOfSlug))
  }

  /** A story is on its way: those behind it can be compared with it. */
  announce(id: StoryId, own: Sketch): void {
    this.#announced.set(id, own)
  }

  /** A story that was announced has not come in after all. */
  forget(id: StoryId): void {
    this.#members.get(this.chainOf(id))?.delete(id)
    this.#rows.delete(id)
    this.#announced.delete(id)
  }

  /** Keeps the sketches of stories that came in, in memory and on disk. */
  keep(stories: readonly SketchedStory[]): void {
    for (const { id } of stories) if (isId(id)) this.#announced.delete(storyId(id))
    const fresh = stories.filter(({ id }) => !this.#index.has(id))
    for (const { id, sketch: own } of fresh) this.#index.add(id, own)
    if (fresh.length === 0 || this.#library.readOnly !== null) return
    try {
      appendAlike(this.#library.folder, fresh)
    } catch {
      // Derived: the next start finds them missing and makes them again.
    }
  }

  /** The chain a new story belongs to, and why; `null` where it is the first of its kind. */
  tieOf({ row, labels, sketch: own }: Newcomer): Tie | null {
    const { item, slug } = row.wire ?? {}
    const byItem = item === undefined ? undefined : this.#items.get(item)
    if (byItem !== undefined && this.#rows.has(byItem)) return { kind: 'item', chain: byItem, headline: this.#rows.get(byItem)?.headline ?? '' }
    if (slug === undefined || goesOn(labels)) return null
    for (const id of [...(this.#slugs.get(slug) ?? [])].reverse()) {
      const known = this.#announced.get(id) ?? this.#index.sketchOf(id)
      const other = this.#rows.get(id)
      if (known === null || other === undefined || id === row.id || clashes(row, other)) continue
      const { common, contained, seen } = likeness(own, known)
      const isVersion = seen >= writethru.seen && (common >= writethru.common || contained >= writethru.contained)
      if (isVersion) return { kind: 'slug', chain: chainOf(other), headline: other.headline, common }
    }
    return null
  }

  /** All versions, oldest first. */
  membersOf(chain: StoryId): readonly QueueRow[] {
    const rows = [...(this.#members.get(chain) ?? [])].flatMap((id) => this.#rows.get(id) ?? [])
    return rows.sort(byVersion)
  }

  chainOf(id: StoryId): StoryId {
    const row = this.#rows.get(id)
    return row === undefined ? id : chainOf(row)
  }

  chainOfItem(item: string): StoryId | null {
    return this.#items.get(item) ?? null
  }

  /** Stories whose slug has these words, of any agency where none is named; the newest first. */
  ofSlug(slug: string): readonly StoryId[] {
    return [...(this.#slugs.get(slug) ?? [])].reverse()
  }

  /** The newest story with just this headline. */
  ofHeadline(headline: string, besides: StoryId): StoryId | null {
    const sought = folded(headline)
    let found: QueueRow | null = null
    for (const row of this.#rows.values()) {
      if (row.id !== besides && row.arrival > (found?.arrival ?? -1) && folded(row.headline) === sought) found = row
    }
    return found?.id ?? null
  }

  /** Stories with much of the same copy, versions left out; the likest first. */
  alike(id: StoryId, own: Sketch): readonly (Alike & { readonly row: QueueRow })[] {
    const chain = this.chainOf(id)
    return this.#index.find(own, id).flatMap((alike) => {
      const row = isId(alike.id) ? this.#rows.get(storyId(alike.id)) : undefined
      return row === undefined || chainOf(row) === chain ? [] : [{ ...alike, row }]
    })
  }

  /** The same of a story that is in the index; none of another. */
  alikeTo(id: StoryId): ReturnType<Chains['alike']> {
    const own = this.#index.sketchOf(id)
    return own === null ? [] : this.alike(id, own)
  }

  /** Rows as they are shown: with the number of versions, and the newer one that waits to be looked through. */
  shown(row: QueueRow): QueueRow {
    const chain = chainOf(row)
    const size = this.#members.get(chain)?.size ?? 0
    if (size < 2) return row
    const usable = this.membersOf(chain).filter(({ wire, state }) => wire?.gate !== 'killed' && state !== 'spiked')
    const newest = usable[usable.length - 1]
    const isBehind = newest !== undefined && newest.id !== row.id && byVersion(row, newest) < 0 && row.wire?.taken !== newest.id
    return { ...row, wire: { ...row.wire, versions: size, ...(isBehind && { newer: newest.id }) } }
  }

  /** The same with what is known by comparing copy: for the rows in sight, not for a whole library. */
  compared(row: QueueRow): QueueRow {
    const known = this.shown(row)
    return this.alikeTo(row.id).length > 0 ? { ...known, wire: { ...known.wire, alike: true } } : known
  }

  async #readRows(): Promise<void> {
    await this.#putRows()
    this.#isReady = true
    // While the catalogue is made again only some of the rows are known.
    void this.#library.whole().then(() => this.#putRows())
  }

  async #putRows(): Promise<void> {
    const rows = await this.#library.rows()
    if (!rows.ok || rows.value.length === this.#rows.size) return
    for (let at = rows.value.length; at > 0; at -= rowsAtOnce) {
      for (const row of rows.value.slice(Math.max(0, at - rowsAtOnce), at).reverse()) {
        // One that was changed meanwhile is newer than what was read.
        if ((this.#rows.get(row.id)?.revision ?? -1) < row.revision) this.put(row)
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  async #readSketches(): Promise<void> {
    const { index, sound } = await readAlike(this.#library.folder)
    this.#index = index
    for (const { id } of index.entries()) if (!isId(id) || !this.#rows.has(storyId(id))) index.remove(id)
    if (!sound && this.#library.readOnly === null) writeQuietly(this.#library.folder, index)
    const missing = [...this.#rows.keys()].filter((id) => !index.has(id))
    // A guest reads what the owner has written, and a library that was closed meanwhile is left alone.
    if (missing.length > 0 && this.#library.readOnly === null) this.#filling = this.#fill(missing)
  }

  async #fill(missing: readonly StoryId[]): Promise<void> {
    const made: SketchedStory[] = []
    let begun = performance.now()
    for (const id of missing) {
      if (this.#library.readOnly !== null) break
      const read = await this.#library.read(id)
      if (read.ok) made.push({ id, sketch: sketchOf(read.value.imported) })
      if (made.length >= writtenAtOnce) this.keep(made.splice(0))
      const took = performance.now() - begun
      if (took < slice) continue
      await new Promise((resolve) => setTimeout(resolve, Math.min(took * rests, longestRest)))
      begun = performance.now()
    }
    this.keep(made)
  }
}

const chainOf = ({ id, wire }: QueueRow): StoryId => wire?.chain ?? id

function byVersion(one: QueueRow, other: QueueRow): number {
  const [a, b] = [one.wire?.order ?? '', other.wire?.order ?? '']
  return a < b ? -1 : a > b ? 1 : one.arrival - other.arrival
}

/** Two items with ids of their own from one source, of which one is no version of the other: a sidebar may have the same slug. */
function clashes(one: Pick<QueueRow, 'wire'>, other: QueueRow): boolean {
  const [a, b] = [one.wire?.order ?? '', other.wire?.order ?? '']
  const items = [one.wire?.item, other.wire?.item]
  return items[0] !== undefined && items[1] !== undefined && items[0] !== items[1] && a.slice(0, 14) === b.slice(0, 14)
}

const body: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'quote', 'list-item', 'table-row'])

/** The sketch of copy as it came: its text, or where there is hardly any, its headline and captions too. */
export function sketchOf({ blocks }: Copy): Sketch {
  const lines = (roles: (role: string) => boolean): readonly string[] =>
    blocks.filter(({ role, furniture }) => roles(role) && furniture === undefined).map(({ text }) => text)
  const own = sketch(lines((role) => body.has(role)))
  return own.size >= 12 ? own : sketch(lines((role) => role !== 'note' && role !== 'set-aside'))
}

const folded = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase().trim()

function writeQuietly(folder: string, index: AlikeIndex): void {
  try {
    writeAlike(folder, index)
  } catch {
    // Derived: what cannot be written now is made again at the next start.
  }
}
