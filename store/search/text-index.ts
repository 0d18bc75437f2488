/**
 * The index of all words of a library: put stories in, take them out, ask which have a phrase. Made of sealed segments that a
 * table of stories lies over; small segments are merged into larger ones between questions. Everything here is derived: a file
 * that is missing, broken or of another version is forgotten, and its stories are wanted again.
 */
import { writeSegment, wholeTag } from './batch'
import { Bits } from './bits'
import type { IndexFiles } from './files'
import { matchPhrase } from './match'
import { mergeSegments } from './merge'
import { BrokenIndex, checksum, PageCache } from './pages'
import type { Phrase } from './query'
import { Segment } from './segment'
import { removeSegment } from './segment-writer'
import { mostArrivals, Table } from './table'
import type { SearchStory } from './texts'

/** For each phrase the stories that have it, by arrival. */
export interface Matches {
  readonly found: readonly Bits[]
  /** How well each story has the phrases, by arrival; only when asked for. */
  readonly scores: Float32Array | null
}

const tableFile = 'table'
const cacheMegabytes = 48
/** So many segments of about one size become one. */
const mergeAt = 8
const smallest = 64

export class TextIndex {
  readonly #files: IndexFiles
  readonly #cache = new PageCache(cacheMegabytes)
  readonly #table: Table
  readonly #segments = new Map<number, Segment>()
  /** Segments the table on disk may still point to; they are removed after it is written. */
  #leaving: number[] = []
  #next = 1
  #changed = false

  constructor(files: IndexFiles) {
    this.#files = files
    this.#table = Table.read(readQuietly(files, tableFile))
    this.#openSegments()
  }

  /** Stories that are indexed. */
  get size(): number {
    return this.#table.size
  }

  get segments(): number {
    return this.#segments.size
  }

  /**
   * Takes stories in; those it has in the same or a newer revision are left. A story whose words have not changed costs nothing.
   * Throws what the disk answers.
   */
  put(stories: readonly SearchStory[]): void {
    const fresh: { readonly story: SearchStory; readonly sum: number }[] = []
    for (const story of newest(stories)) {
      const { arrival, revision } = story
      if (arrival >= mostArrivals || (this.#table.has(arrival) && this.#table.revision(arrival) >= revision)) continue
      const sum = sumOf(story)
      this.#changed = true
      if (this.#table.has(arrival) && this.#table.sum(arrival) === sum) this.#table.setRevision(arrival, revision)
      else fresh.push({ story, sum })
    }
    if (fresh.length === 0) return
    const id = this.#takeId()
    writeSegment(this.#files, id, fresh.map(({ story }) => story))
    this.#segments.set(id, new Segment(this.#files, id, this.#cache))
    fresh.forEach(({ story: { arrival, revision }, sum }, at) => this.#table.set({ arrival, revision, sum }, id, at))
  }

  remove(arrivals: Iterable<number>): void {
    for (const arrival of arrivals) {
      if (this.#table.has(arrival)) this.#changed = true
      this.#table.remove(arrival)
    }
  }

  /**
   * Told all stories there are, forgets those that have gone and those that have another revision, and answers the arrivals of
   * those it wants, the newest first.
   */
  sync(arrivals: Uint32Array, revisions: Uint32Array): readonly number[] {
    const there = new Bits(Math.max(this.#table.room, 1))
    const wanted: number[] = []
    arrivals.forEach((arrival, at) => {
      if (arrival >= mostArrivals) return
      there.add(arrival)
      if (this.#table.has(arrival) && this.#table.revision(arrival) === revisions[at]) return
      this.remove([arrival])
      wanted.push(arrival)
    })
    const gone: number[] = []
    this.#table.forEach((arrival) => {
      if (!there.has(arrival)) gone.push(arrival)
    })
    this.remove(gone)
    return wanted.sort((a, b) => b - a)
  }

  /** A segment that turns out broken is forgotten: its stories are missing from the answer, and wanted at the next `sync`. */
  match(phrases: readonly Phrase[], ranked: boolean): Matches {
    const room = this.#table.room
    const found = phrases.map(() => new Bits(room))
    const scores = ranked ? new Float32Array(room) : null
    for (const segment of [...this.#segments.values()]) {
      this.#ifSound(segment, () => {
        const alive = this.#table.alive(segment)
        phrases.forEach((phrase, at) => this.#matchIn(segment, alive, phrase, found[at] ?? new Bits(0), scores))
      })
    }
    return { found, scores }
  }

  /** The stories that have a tag of this name, to the letter. */
  tagged(name: string): Bits {
    const found = new Bits(this.#table.room)
    for (const segment of [...this.#segments.values()]) {
      this.#ifSound(segment, () => {
        const local = new Bits(segment.stories)
        segment.collect(segment.find(wholeTag + name, false), local, null)
        local.keep(this.#table.alive(segment))
        local.forEach((story) => found.add(segment.arrivals[story] ?? 0))
      })
    }
    return found
  }

  /** How many of the stories have each tag; the most frequent first, `most` of them. */
  countTags(within: Bits, most: number): readonly (readonly [name: string, stories: number])[] {
    const counts = new Map<string, number>()
    for (const segment of [...this.#segments.values()]) {
      this.#ifSound(segment, () => {
        const wanted = new Bits(segment.stories)
        this.#table.alive(segment).forEach((story) => {
          if (within.has(segment.arrivals[story] ?? 0)) wanted.add(story)
        })
        countIn(segment, wanted, counts)
      })
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  }

  /** One merge that is due, in steps; `false` when none is. Questions may come between the steps, and stories may go. */
  *maintain(): Generator<undefined, boolean, undefined> {
    const due = this.#due()
    if (due.length === 0) return false
    const id = this.#takeId()
    try {
      yield* mergeSegments(this.#files, id, due.map((segment) => ({ segment, alive: this.#table.alive(segment) })))
    } catch (error) {
      if (!(error instanceof BrokenIndex)) throw error
      for (const segment of due) this.#check(segment)
      return true
    }
    this.#replace(due, id)
    return true
  }

  /** Writes down what is indexed. Until then a restart finds the state of the last time. */
  save(): void {
    if (!this.#changed && this.#leaving.length === 0) return
    this.#files.replace(tableFile, this.#table.bytes())
    for (const id of this.#leaving) removeSegment(this.#files, id)
    this.#leaving = []
    this.#changed = false
  }

  close(): void {
    for (const segment of this.#segments.values()) segment.close()
    this.#segments.clear()
  }

  #matchIn(segment: Segment, alive: Bits, phrase: Phrase, found: Bits, scores: Float32Array | null): void {
    const times = scores === null ? null : new Float32Array(segment.stories)
    const local = matchPhrase(segment, phrase, times)
    local.keep(alive)
    local.forEach((story) => found.add(segment.arrivals[story] ?? 0))
    if (scores === null || times === null) return
    const inHeadline = matchPhrase(segment, { ...phrase, part: 'headline' }, null)
    const rarity = Math.log(1 + segment.stories / (1 + local.count))
    local.forEach((story) => {
      const often = times[story] ?? 0
      const length = segment.lengths[story] ?? 0
      const weight = often / (often + 1.2 * (0.25 + (0.75 * length) / usualLength))
      const arrival = segment.arrivals[story] ?? 0
      scores[arrival] = (scores[arrival] ?? 0) + rarity * (weight + (inHeadline.has(story) ? 1 : 0))
    })
  }

  #ifSound(segment: Segment, work: () => void): void {
    try {
      work()
    } catch (error) {
      if (!(error instanceof BrokenIndex)) throw error
      this.#forget(segment)
    }
  }

  /** Reads a segment from end to end. */
  #check(segment: Segment): void {
    this.#ifSound(segment, () => {
      for (let term = 0; term < segment.terms; term += 1) segment.walk(term, () => undefined)
    })
  }

  #forget(segment: Segment): void {
    this.#table.removeSegment(segment.id)
    this.#drop(segment)
  }

  #drop(segment: Segment): void {
    this.#segments.delete(segment.id)
    segment.close()
    this.#leaving.push(segment.id)
    this.#changed = true
  }

  #replace(old: readonly Segment[], id: number): void {
    const merged = new Segment(this.#files, id, this.#cache)
    const before = new Set(old.map((segment) => segment.id))
    this.#segments.set(id, merged)
    merged.arrivals.forEach((arrival, story) => {
      if (before.has(this.#table.segment(arrival))) this.#table.move(arrival, id, story)
    })
    for (const segment of old) this.#drop(segment)
  }

  /** Segments of about one size, once there are enough; else one that is mostly gone. */
  #due(): readonly Segment[] {
    const tiers = new Map<number, Segment[]>()
    for (const segment of this.#segments.values()) {
      const alive = this.#table.alive(segment).count
      if (alive * 2 < segment.stories) return [segment]
      const tier = Math.max(0, Math.floor(Math.log2(alive / smallest) / Math.log2(mergeAt)))
      const same = tiers.get(tier) ?? []
      tiers.set(tier, [...same, segment])
      if (same.length + 1 >= mergeAt) return [...same, segment]
    }
    return []
  }

  #takeId(): number {
    const id = this.#next
    this.#next += 1
    return id
  }

  /** Opens the segments the table points to, and sweeps away the rest. */
  #openSegments(): void {
    const named = new Set<number>()
    this.#table.forEach((_, segment) => named.add(segment))
    for (const id of named) {
      this.#next = Math.max(this.#next, id + 1)
      const segment = this.#open(id)
      if (segment === null) this.#table.removeSegment(id)
      else this.#segments.set(id, segment)
    }
    for (const name of namesOf(this.#files)) {
      const id = Number(/^(\d+)\.(?:head|postings|positions)$/.exec(name)?.[1])
      if (id > 0 && !this.#segments.has(id)) removeSegment(this.#files, id)
      if (id > 0) this.#next = Math.max(this.#next, id + 1)
    }
  }

  #open(id: number): Segment | null {
    try {
      return new Segment(this.#files, id, this.#cache)
    } catch {
      this.#changed = true
      return null
    }
  }
}

/** Tokens of a middling story, for the weight of words in long and short ones. */
const usualLength = 400

function countIn(segment: Segment, wanted: Bits, counts: Map<string, number>): void {
  segment.countEach(segment.find(wholeTag, true), wanted, (term, stories) => {
    if (stories === 0) return
    const name = segment.term(term).slice(wholeTag.length)
    counts.set(name, (counts.get(name) ?? 0) + stories)
  })
}

/** Of several versions of a story in one lot, the newest. */
function newest(stories: readonly SearchStory[]): readonly SearchStory[] {
  const byArrival = new Map<number, SearchStory>()
  for (const story of stories) {
    const other = byArrival.get(story.arrival)
    if (other === undefined || other.revision <= story.revision) byArrival.set(story.arrival, story)
  }
  return [...byArrival.values()]
}

const sumOf = ({ texts, tags }: SearchStory): number => checksum(Buffer.from(JSON.stringify([texts, tags]), 'utf8'))

function readQuietly(files: IndexFiles, name: string): Uint8Array | null {
  try {
    return files.read(name)
  } catch {
    return null
  }
}

function namesOf(files: IndexFiles): readonly string[] {
  try {
    return files.names()
  } catch {
    return []
  }
}
