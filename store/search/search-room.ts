/**
 * Search as others use it: an index that is kept up while nobody asks (merged, and written down), and the words around what was
 * found. All values can be sent between threads: the window has this in a thread of its own, the command line in its own.
 */
import type { IndexFiles } from './files'
import { Bits } from './bits'
import type { Phrase } from './query'
import { placesIn, snippet, type Marked } from './snippet'
import { readStoryFile } from './story-file'
import { TextIndex } from './text-index'
import type { SearchStory } from './texts'

/** Which stories have each phrase and each tag: sets of arrivals, a bit each (see `Bits`). */
export interface Matched {
  readonly phrases: readonly Uint32Array[]
  readonly tags: readonly Uint32Array[]
  /** How well, by arrival; only when asked for. */
  readonly scores: Float32Array | null
}

/** A story in the list, to be shown with what was found in it. */
export interface Shown {
  readonly path: string
  readonly revision: number
  readonly headline: string
}

export interface Hit {
  readonly headline: Marked['marks']
  readonly snippet: Marked | null
}

export interface Search {
  /** Takes in stories that are new or have changed. */
  put(stories: readonly SearchStory[]): Promise<null>
  /** The same, from their files; those that cannot be read are left out. */
  putFiles(paths: readonly string[]): Promise<null>
  remove(arrivals: readonly number[]): Promise<null>
  /** Told of all stories there are, answers the arrivals of those it wants, newest first. */
  sync(arrivals: Uint32Array, revisions: Uint32Array): Promise<readonly number[]>
  match(phrases: readonly Phrase[], tags: readonly string[], ranked: boolean): Promise<Matched>
  countTags(within: Uint32Array, most: number): Promise<readonly (readonly [name: string, stories: number])[]>
  hits(shown: readonly Shown[], phrases: readonly Phrase[]): Promise<readonly Hit[]>
  /** Writes down what is indexed. */
  close(): Promise<null>
}

/** Milliseconds of rest after which the index is written down. */
const restsAfter = 2_000
/** Milliseconds that keeping the index up may take before a question is let in. */
const slice = 8
/** A search looks into each segment: with so many, merging comes before more stories. */
const mostSegments = 24
/** Stories whose words are kept for the next letter that is typed. */
const mostTexts = 400

export function openSearch(files: IndexFiles): Search {
  return new SearchRoom(files)
}

class SearchRoom implements Search {
  readonly #index: TextIndex
  readonly #texts = new Map<string, SearchStory>()
  #keeping: Promise<void> | null = null
  #closed = false
  #rest: NodeJS.Timeout | null = null

  constructor(files: IndexFiles) {
    this.#index = new TextIndex(files)
  }

  put(stories: readonly SearchStory[]): Promise<null> {
    if (!this.#closed) this.#index.put(stories)
    return this.#kept()
  }

  putFiles(paths: readonly string[]): Promise<null> {
    return this.put(paths.map(readStoryFile).filter((story) => story !== null))
  }

  remove(arrivals: readonly number[]): Promise<null> {
    this.#index.remove(arrivals)
    return this.#kept()
  }

  sync(arrivals: Uint32Array, revisions: Uint32Array): Promise<readonly number[]> {
    const wanted = this.#index.sync(arrivals, revisions)
    return this.#kept().then(() => wanted)
  }

  match(phrases: readonly Phrase[], tags: readonly string[], ranked: boolean): Promise<Matched> {
    const { found, scores } = this.#index.match(phrases, ranked)
    return Promise.resolve({ phrases: found.map(({ words }) => words), tags: tags.map((tag) => this.#index.tagged(tag).words), scores })
  }

  countTags(within: Uint32Array, most: number): Promise<readonly (readonly [string, number])[]> {
    return Promise.resolve(this.#index.countTags(Bits.of(within), most))
  }

  hits(shown: readonly Shown[], phrases: readonly Phrase[]): Promise<readonly Hit[]> {
    const inHeadline = phrases.filter(({ part }) => part === null || part === 'headline')
    return Promise.resolve(
      shown.map((one) => ({ headline: placesIn(one.headline, inHeadline), snippet: snippet(this.#story(one)?.texts ?? [], phrases) })),
    )
  }

  close(): Promise<null> {
    if (this.#rest !== null) clearTimeout(this.#rest)
    if (!this.#closed) {
      this.#closed = true
      this.#save()
      this.#index.close()
    }
    return Promise.resolve(null)
  }

  #story({ path, revision }: Shown): SearchStory | null {
    const known = this.#texts.get(path)
    const story = known?.revision === revision ? known : readStoryFile(path)
    if (story === null) return null
    this.#texts.delete(path)
    this.#texts.set(path, story)
    if (this.#texts.size > mostTexts) for (const oldest of this.#texts.keys()) return this.#forgetText(oldest, story)
    return story
  }

  #forgetText(path: string, story: SearchStory): SearchStory {
    this.#texts.delete(path)
    return story
  }

  /** Something has changed: the index is merged in slices, and written down when it rests. Who brings much waits for the merging. */
  #kept(): Promise<null> {
    if (this.#rest !== null) clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#save(), restsAfter)
    this.#rest.unref()
    this.#keeping ??= this.#keep()
    return this.#index.segments < mostSegments ? Promise.resolve(null) : this.#keeping.then(() => null)
  }

  /** What the disk refuses is tried again after the next change. */
  async #keep(): Promise<void> {
    try {
      let merged = true
      while (merged && !this.#closed) merged = await this.#merge()
    } catch {
      return
    } finally {
      this.#keeping = null
    }
  }

  /** One merge, in slices; whether one was due. */
  async #merge(): Promise<boolean> {
    const merging = this.#index.maintain()
    let began = performance.now()
    for (let step = merging.next(); ; step = merging.next()) {
      if (step.done === true) return step.value
      if (performance.now() - began < slice) continue
      await nextTurn()
      began = performance.now()
      if (this.#closed) step = merging.return(false)
    }
  }

  /** What the disk refuses is indexed again after the next start. */
  #save(): void {
    try {
      this.#index.save()
    } catch {
      return
    }
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
