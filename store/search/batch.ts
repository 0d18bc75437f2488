/** Some stories, read into a new segment. */
import type { IndexFiles } from './files'
import type { Part } from './query'
import { scan } from './scan'
import { SegmentWriter } from './segment-writer'
import type { SearchStory } from './texts'

/** The letter a term begins with says where in a story its token stands. */
export const anywhere = 'a'
export const letterOf: Readonly<Record<Part, string>> = { headline: 'h', byline: 'b', caption: 'c', slug: 's', tag: 't' }
/** Begins the name of a tag, whole and to the letter. */
export const wholeTag = 'x'

export function writeSegment(files: IndexFiles, segment: number, stories: readonly SearchStory[]): void {
  const batch = new Batch()
  for (const story of stories) batch.add(story)
  const writer = new SegmentWriter(files, segment)
  try {
    batch.write(writer)
    writer.finish(stories.map(({ arrival }) => arrival), batch.lengths)
  } catch (error) {
    writer.drop()
    throw error
  }
}

/** Every token met, in the order of the copy: its term, its story, its place. */
class Batch {
  readonly lengths: number[] = []
  readonly #terms = new Map<string, number>()
  /** The terms of tokens anywhere, found without making the term's text. */
  readonly #tokens = new Map<string, number>()
  readonly #term = new NumberList()
  readonly #story = new NumberList()
  readonly #place = new NumberList()

  add({ texts, tags }: SearchStory): void {
    let place = 0
    for (const { part, text } of texts) {
      scan(text, (token) => {
        this.#note(this.#tokenTerm(token), place)
        if (part !== null) this.#note(this.#termOf(letterOf[part] + token), place)
        place += 1
      })
      place += 1 // no phrase goes on from one line to the next
    }
    for (const tag of new Set(tags)) this.#note(this.#termOf(wholeTag + tag), 0)
    this.lengths.push(place)
  }

  /** Sorts all tokens by their terms (counting, so that stories and places stay in order) and writes them. */
  write(writer: SegmentWriter): void {
    const names = [...this.#terms.keys()]
    const order = names.map((name, term) => ({ name, term })).sort((a, b) => (a.name < b.name ? -1 : 1))
    const rank = new Uint32Array(names.length)
    order.forEach(({ term }, at) => { rank[term] = at })
    const ends = this.#ends(rank)
    const sorted = this.#sorted(rank, ends)
    order.forEach(({ name }, at) => {
      writer.begin()
      this.#writeTerm(writer, sorted.subarray(at === 0 ? 0 : ends[at - 1], ends[at]))
      writer.end(name)
    })
  }

  #writeTerm(writer: SegmentWriter, tokens: Uint32Array): void {
    const story = this.#story.list
    const place = this.#place.list
    for (let from = 0; from < tokens.length; ) {
      const of = story[tokens[from] ?? 0] ?? 0
      let to = from + 1
      while (to < tokens.length && story[tokens[to] ?? 0] === of) to += 1
      writer.story(of, to - from)
      let last = 0
      for (; from < to; from += 1) {
        const at = place[tokens[from] ?? 0] ?? 0
        writer.place(at - last)
        last = at
      }
    }
  }

  /** Where each term's tokens end when all are sorted. */
  #ends(rank: Uint32Array): Uint32Array {
    const counts = new Uint32Array(rank.length)
    for (const term of this.#term.view()) counts[rank[term] ?? 0] = (counts[rank[term] ?? 0] ?? 0) + 1
    let end = 0
    return counts.map((count) => (end += count))
  }

  #sorted(rank: Uint32Array, ends: Uint32Array): Uint32Array {
    const next = new Uint32Array(ends.length)
    if (ends.length > 1) next.set(ends.subarray(0, ends.length - 1), 1)
    const terms = this.#term.view()
    const sorted = new Uint32Array(terms.length)
    for (let token = 0; token < terms.length; token += 1) {
      const at = rank[terms[token] ?? 0] ?? 0
      const to = next[at] ?? 0
      sorted[to] = token
      next[at] = to + 1
    }
    return sorted
  }

  #note(term: number, place: number): void {
    this.#term.push(term)
    this.#story.push(this.lengths.length)
    this.#place.push(place)
  }

  #tokenTerm(token: string): number {
    const known = this.#tokens.get(token)
    if (known !== undefined) return known
    const term = this.#termOf(anywhere + token)
    this.#tokens.set(token, term)
    return term
  }

  #termOf(name: string): number {
    const known = this.#terms.get(name)
    if (known !== undefined) return known
    const term = this.#terms.size
    this.#terms.set(name, term)
    return term
  }
}

/** A list of numbers that grows without being copied often. */
class NumberList {
  list = new Uint32Array(4096)
  #length = 0

  push(value: number): void {
    if (this.#length === this.list.length) {
      const longer = new Uint32Array(this.list.length * 2)
      longer.set(this.list)
      this.list = longer
    }
    this.list[this.#length] = value
    this.#length += 1
  }

  view(): Uint32Array {
    return this.list.subarray(0, this.#length)
  }
}
