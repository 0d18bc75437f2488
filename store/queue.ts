/**
 * The queue as the desk keeps it: rows in memory, what was read, and the index of words, asked together. Everything that changes
 * a story tells it here; it tells the window, and keeps the index up without anybody waiting for that.
 */
import type { Library } from './library'
import { judge, type Beyond, type Dimension } from './listing-filter'
import { arrivalsOf, atLeast, counted, having, placeOf, select, type Selected } from './listing-select'
import {
  done,
  type Dossier,
  type Facets,
  type Listed,
  type ListedRow,
  type Listing,
  type QueueRow,
  type Reply,
  type StoryId,
} from './model'
import { QueueRows } from './queue-rows'
import { ReadMarks } from './read-marks'
import { parseQuery, searchStory, type Matched, type Phrase, type Query, type Search, type SearchStory } from './search'

export interface QueueParts {
  readonly library: Library
  readonly search: Search
  /** Told of every row that is new or has changed; of none when the list may be another all the same. */
  readonly rows: (rows: readonly QueueRow[]) => void
}

export interface StoryQueue {
  rows(): Promise<Reply<readonly QueueRow[]>>
  find(listing: Listing, from: number, count: number, about: readonly StoryId[]): Promise<Reply<Listed>>
  facets(listing: Listing): Promise<Reply<Facets>>
  ids(listing: Listing, from: number, to: number): Promise<Reply<readonly StoryId[]>>
  setRead(ids: readonly StoryId[], read: boolean): Promise<Reply<null>>
  /** Rows are new or have changed: the window is told. */
  take(rows: readonly QueueRow[]): void
  /** Words of stories are new or have changed: they are found from now on. */
  index(dossiers: readonly Pick<Dossier, 'story' | 'tags'>[]): void
  /** A story could not be read: where it has gone from the library, it goes from the queue. */
  recheck(id: StoryId): void
  /** Indexes what the index does not have; resolves when it has everything. Questions are answered meanwhile. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

/** Stories indexed in one go while the index catches up: a question waits for that long. */
const lot = 200
/** Milliseconds after which a guest in another's library looks again at what there is. */
const guestPatience = 5_000
/** Milliseconds between two words on how far the index is. */
const tellsAfter = 500
/** Milliseconds after which what was read is written down. */
const readRests = 1_000
/** Tags and sources that are counted for an editor to choose from. */
const mostFacets = 50

export function openQueue(parts: QueueParts): StoryQueue {
  return new DeskQueue(parts)
}

class DeskQueue implements StoryQueue {
  readonly #library: Library
  readonly #search: Search
  readonly #tell: (rows: readonly QueueRow[]) => void
  readonly #rows = new QueueRows()
  #marks = new ReadMarks([])
  #opening: Promise<Reply<null>> | null = null
  #loaded = 0
  #told = 0
  #indexed = 0
  #indexing: Listed['indexing'] = null
  #last: { readonly key: string; readonly selected: Selected } | null = null
  #rest: NodeJS.Timeout | null = null

  constructor({ library, search, rows }: QueueParts) {
    this.#library = library
    this.#search = search
    this.#tell = rows
  }

  async rows(): Promise<Reply<readonly QueueRow[]>> {
    const rows = await this.#library.rows()
    if (rows.ok) this.#rows.fill(rows.value)
    return rows
  }

  async find(listing: Listing, from: number, count: number, about: readonly StoryId[]): Promise<Reply<Listed>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    const { rows, states, query } = await this.#select(listing)
    const first = Math.max(0, Math.min(from, rows.length))
    return done({
      from: first,
      rows: await this.#shown(rows.slice(first, first + count), wantedOf(query)),
      total: rows.length,
      states,
      library: this.#rows.states,
      at: about.map((id) => placeOf(rows, id)),
      ignored: query.ignored,
      indexing: this.#indexing,
    })
  }

  async facets(listing: Listing): Promise<Reply<Facets>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    const { judged, verdicts } = await this.#select(listing)
    const under = (dimension: Dimension): readonly QueueRow[] =>
      judged.filter((_, at) => verdicts[at] === 'in' || verdicts[at] === dimension)
    return done({
      sources: counted(under('source'), ({ source }) => source, mostFacets),
      languages: counted(under('language'), ({ language }) => language, mostFacets),
      tags: await this.#search.countTags(arrivalsOf(under('tag')), mostFacets),
      urgencies: atLeast(under('urgency')),
      unread: under('unread').filter(({ arrival }) => !this.#marks.has(arrival)).length,
      queried: under('queried').filter(({ queries }) => queries > 0).length,
    })
  }

  async ids(listing: Listing, from: number, to: number): Promise<Reply<readonly StoryId[]>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    const { rows } = await this.#select(listing)
    return done(rows.slice(from, to).map(({ id }) => id))
  }

  async setRead(ids: readonly StoryId[], read: boolean): Promise<Reply<null>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    const rows = ids.map((id) => this.#rows.get(id)).filter((row) => row !== undefined)
    if (this.#marks.set(rows.map(({ arrival }) => arrival), read)) this.#saveMarksSoon()
    return done(null)
  }

  take(rows: readonly QueueRow[]): void {
    if (rows.length === 0) return
    this.#rows.take(rows)
    this.#tell(rows)
  }

  index(dossiers: readonly Pick<Dossier, 'story' | 'tags'>[]): void {
    const rows = new Map(this.#library.rowsOf(dossiers.map(({ story }) => story.id)).map((row) => [row.id, row]))
    const stories = dossiers.flatMap(({ story, tags }): readonly SearchStory[] => {
      const row = rows.get(story.id)
      return row === undefined ? [] : [searchStory(story.blocks, story.fields.slug, tags, row.arrival, row.revision)]
    })
    if (stories.length > 0) void this.#index(() => this.#search.put(stories))
  }

  recheck(id: StoryId): void {
    const row = this.#rows.get(id)
    if (row === undefined || this.#library.rowsOf([id]).length > 0) return
    this.#rows.drop(new Set([id]))
    void this.#index(() => this.#search.remove([row.arrival]))
    this.#tell([])
  }

  async catchUp(): Promise<void> {
    const opened = await this.#open()
    if (!opened.ok) return
    const rows = this.#rows.all
    const byArrival = new Map(rows.map(({ arrival, id }) => [arrival, id]))
    const numbers = (of: (row: QueueRow) => number): Uint32Array => Uint32Array.from(rows, of)
    const wanted = await this.#search.sync(numbers(({ arrival }) => arrival), numbers(({ revision }) => revision))
    for (let at = 0; at < wanted.length; at += lot) {
      this.#indexing = { done: rows.length - wanted.length + at, total: rows.length }
      const ids = wanted.slice(at, at + lot).flatMap((arrival) => byArrival.get(arrival) ?? [])
      const paths = ids.flatMap((id) => this.#library.storyFile(id) ?? [])
      await this.#index(() => this.#search.putFiles(paths))
      this.#tellSometimes()
    }
    this.#indexing = null
    if (wanted.length > 0) this.#tell([])
  }

  /** While the index catches up, the list is asked for again now and then. */
  #tellSometimes(): void {
    if (Date.now() - this.#told < tellsAfter) return
    this.#told = Date.now()
    this.#tell([])
  }

  async close(): Promise<void> {
    if (this.#rest !== null) await this.#saveMarks()
    await this.#search.close().catch(() => null)
  }

  /** Search is derived: where it fails, stories are only not found by their words until the next start. */
  async #index(work: () => Promise<null>): Promise<void> {
    try {
      await work()
    } catch {
      return
    } finally {
      this.#indexed += 1
    }
  }

  #open(): Promise<Reply<null>> {
    const isOld = this.#library.readOnly !== null && Date.now() - this.#loaded > guestPatience
    if (this.#opening === null || isOld) {
      this.#loaded = Date.now()
      this.#opening = this.#load()
    }
    return this.#opening
  }

  async #load(): Promise<Reply<null>> {
    this.#marks = new ReadMarks(await this.#library.readMarks())
    const rows = await this.rows()
    if (rows.ok) return done(null)
    this.#opening = null
    return rows
  }

  /** What was worked out last is kept: scrolling asks for the same listing again and again. */
  async #select(listing: Listing): Promise<Selected> {
    const now = new Date()
    const key = JSON.stringify([listing, this.#rows.changes, this.#marks.changes, this.#indexed, now.toDateString()])
    if (this.#last?.key === key) return this.#last.selected
    const query = parseQuery(listing.search, listing.typing)
    const phrases = phrasesOf(query)
    const ranked = listing.order === 'best' && phrases.length > 0
    const matched = await this.#match(phrases, listing.tags, ranked)
    const verdict = judge(listing, query, { ...beyond(matched), isRead: (arrival) => this.#marks.has(arrival), now })
    const selected = select(having(this.#rows.all, query, matched.phrases), verdict, listing.order, query, matched.scores)
    this.#last = { key, selected }
    return selected
  }

  async #match(phrases: readonly Phrase[], tags: readonly string[], ranked: boolean): Promise<Matched> {
    if (phrases.length + tags.length === 0) return { phrases: [], tags: [], scores: null }
    return this.#search.match(phrases, tags, ranked)
  }

  async #shown(rows: readonly QueueRow[], phrases: readonly Phrase[]): Promise<readonly ListedRow[]> {
    const plain = rows.map((row): ListedRow => ({ row, unread: !this.#marks.has(row.arrival), marks: [], snippet: null }))
    if (phrases.length === 0 || rows.length === 0) return plain
    const shown = rows.map(({ id, revision, headline }) => ({ path: this.#library.storyFile(id) ?? '', revision, headline }))
    const hits = await this.#search.hits(shown, phrases)
    return plain.map((row, at) => ({ ...row, marks: hits[at]?.headline ?? [], snippet: hits[at]?.snippet ?? null }))
  }

  #saveMarksSoon(): void {
    if (this.#rest !== null || this.#library.readOnly !== null) return
    this.#rest = setTimeout(() => void this.#saveMarks(), readRests)
  }

  /** A mark the disk refuses is written with the next one. */
  async #saveMarks(): Promise<void> {
    if (this.#rest !== null) clearTimeout(this.#rest)
    this.#rest = null
    await this.#library.saveReadMarks(this.#marks.stretches())
  }
}

/** All phrases, in the order of the query. */
function phrasesOf({ clauses }: Query): readonly Phrase[] {
  return clauses.flatMap(({ any }) => any.flatMap((term) => (term.kind === 'phrase' ? [term.phrase] : [])))
}

/** Those that are looked for. */
function wantedOf({ clauses, ignored }: Query): readonly Phrase[] {
  return phrasesOf({ clauses: clauses.filter(({ minus }) => !minus), ignored })
}

function beyond({ phrases, tags }: Matched): Pick<Beyond, 'phrases' | 'tags'> {
  const asTest = (words: Uint32Array) => (arrival: number): boolean => (((words[arrival >>> 5] ?? 0) >>> (arrival & 31)) & 1) === 1
  return { phrases: phrases.map(asTest), tags: tags.map(asTest) }
}
