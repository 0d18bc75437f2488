/**
 * Looks at every file of a library and says what is not as it should be. Nothing is written and no lock is taken: a library that is
 * open elsewhere can be looked at too.
 */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { done, failed, isId, replay, storyId } from '../model'
import type { Dossier, Reply, StoryId } from '../model'
import type { LongWork } from './backup'
import { Breath } from './breath'
import { daysIn, readDay, stampOf } from './catalogue-files'
import { diskCode, diskSentence } from './disk-error'
import { namesIn } from './folder-names'
import { isSha256, isTemporary, layoutOf, libraryFormat, readingEnding } from './layout'
import type { Day, Layout } from './layout'
import { isHeld } from './lock'
import { checkLibraryFile } from './schema'
import type { Entry } from './schema'
import { entryOf, NewerFile, storyCheck } from './story-file'
import { trailOf } from './trail'

export interface Fault {
  readonly kind:
    | 'settings' // library.json cannot be read
    | 'story' // a story file cannot be read
    | 'changed' // a story is not, to the letter, what was written
    | 'history' // the history does not lead to the copy
    | 'ranges' // places in the wire that are not there, or stand in two blocks
    | 'wire' // the wire bytes or their text are missing or damaged
    | 'twice' // one story in two files, or one place in the order for two stories
    | 'catalogue' // the list is not what the stories say
    | 'left-over' // what a crash left behind
  /** Path inside the library, with `/`. */
  readonly file: string
  /** The story it is about, where it is one. */
  readonly story?: StoryId
  readonly message: string
}

/** Kinds that can be made good from what is there: derived files, left-overs, and stories from their history or wire. */
export const mendable: ReadonlySet<Fault['kind']> = new Set(['settings', 'story', 'changed', 'catalogue', 'left-over'])

export interface Verified {
  readonly stories: number
  readonly wires: number
  readonly faults: readonly Fault[]
  /** Wire copies that no story stands upon any more. They are kept. */
  readonly unused: number
  /** Files in quarantine. */
  readonly quarantined: number
  readonly cancelled: boolean
}


/** Fails with `not-found` where there is no library, and with `unsupported` for one of a later version. */
export async function verifyLibrary(folder: string, verifying: LongWork): Promise<Reply<Verified>> {
  const layout = layoutOf(folder)
  if (lstatSync(layout.stories, { throwIfNoEntry: false }) === undefined) return failed('not-found', `There is no library in ${folder}.`)
  const look = new Look(layout, verifying)
  try {
    return await look.all()
  } catch (error) {
    if (diskCode(error) === null) throw error
    return failed('bad-input', `The library ${folder} could not be read. ${diskSentence(error)}`)
  }
}

interface StoryPlace {
  readonly day: Day
  readonly name: string
}

class Look {
  readonly #layout: Layout
  readonly #verifying: LongWork
  readonly #faults: Fault[] = []
  /** Work may be under way: the list lags a little, and what looks left over is being written. */
  readonly #inUse: boolean
  readonly #files = new Map<string, string>()
  readonly #arrivals = new Map<number, string>()
  readonly #used = new Set<string>()
  /** Files of the wire, each with its newest day. */
  readonly #wires = new Map<string, Day>()
  /** Saves go on while all of it is looked through. */
  readonly #breath = new Breath()
  readonly #sound = new Map<string, string | null>()
  #stories = 0

  constructor(layout: Layout, verifying: LongWork) {
    this.#layout = layout
    this.#verifying = verifying
    this.#inUse = isHeld(layout.lock)
  }

  async all(): Promise<Reply<Verified>> {
    const settings = this.#settings()
    if (!settings.ok) return settings
    const stories = await this.#list()
    // After the stories: what comes in meanwhile has its wire before its story.
    await this.#listWires()
    let count = 0
    const entries = new Map<Day, Entry[]>()
    for (const place of stories) {
      if (this.#verifying.cancelled()) return done(this.#verified(true))
      const entry = this.#story(place)
      const there = entries.get(place.day) ?? []
      if (entry !== null) there.push(entry)
      entries.set(place.day, there)
      count += 1
      if (await this.#breath.taken()) this.#verifying.progress(count, stories.length)
    }
    await this.#catalogue(entries)
    this.#verifying.progress(stories.length, stories.length)
    return done(this.#verified(false))
  }

  #tell(kind: Fault['kind'], file: string, message: string): void {
    const id = /^stories\/[^/]*\/([^/.]*)\.json$/.exec(file)?.[1]
    this.#faults.push({ kind, file, message, ...(isId(id) && { story: storyId(id ?? '') }) })
  }

  #settings(): Reply<null> {
    try {
      const read = checkLibraryFile(JSON.parse(readFileSync(this.#layout.settings, 'utf8')))
      if (!read.ok) this.#tell('settings', 'library.json', `The settings are not in order: ${read.why}.`)
      else if (read.value.format > libraryFormat) return failed('unsupported', 'The library was made by a later version of Copydesk.')
    } catch (error) {
      if (!(error instanceof SyntaxError) && diskCode(error) === null) throw error
      this.#tell('settings', 'library.json', 'The settings are missing or cannot be read.')
    }
    return done(null)
  }

  async #listWires(): Promise<void> {
    for (const day of daysIn(this.#layout.wire)) {
      for (const name of namesIn(join(this.#layout.wire, day))) this.#wires.set(name, day)
      await this.#breath.taken()
    }
  }

  /** Every story file; what else lies among them is told of. */
  async #list(): Promise<readonly StoryPlace[]> {
    for (const name of this.#inUse ? [] : namesIn(this.#layout.journal)) {
      const what = trailOf(name) === null ? 'An import was interrupted here.' : 'The last changes of a long story are not in its file yet.'
      this.#tell('left-over', `journal/${name}`, what)
    }
    for (const day of daysIn(this.#layout.wire)) await this.#leftOvers(`wire/${day}`)
    for (const day of daysIn(this.#layout.catalogue)) await this.#leftOvers(`catalogue/${day}`)
    const places: StoryPlace[] = []
    for (const day of daysIn(this.#layout.stories)) {
      await this.#leftOvers(`stories/${day}`)
      for (const name of namesIn(join(this.#layout.stories, day))) if (name.endsWith('.json') && !name.startsWith('.')) places.push({ day, name })
    }
    return places
  }

  async #leftOvers(folder: string): Promise<void> {
    await this.#breath.taken()
    if (this.#inUse) return
    for (const name of namesIn(join(this.#layout.root, folder))) {
      if (isTemporary(name)) this.#tell('left-over', `${folder}/${name}`, 'A write was interrupted here.')
    }
  }

  #story({ day, name }: StoryPlace): Entry | null {
    const file = `stories/${day}/${name}`
    const id = name.slice(0, -'.json'.length)
    if (!isId(id)) return null
    try {
      const value: unknown = JSON.parse(utf8.decode(readFileSync(join(this.#layout.root, file))))
      const read = storyCheck(storyId(id), () => this.#tell('changed', file, 'The story was changed outside Copydesk.'))(value)
      if (!read.ok) {
        this.#tell('story', file, `The story cannot be read: ${read.why}.`)
        return null
      }
      this.#dossier(file, read.value.dossier)
      return entryOf(read.value)
    } catch (error) {
      if (error instanceof NewerFile) this.#tell('story', file, 'The story was written by a later version of Copydesk.')
      else this.#tell('story', file, `The story cannot be read. ${diskCode(error) === null ? 'The file is damaged.' : diskSentence(error)}`)
      return null
    }
  }

  #dossier(file: string, dossier: Dossier): void {
    this.#stories += 1
    const { id, source, blocks, fields } = dossier.story
    this.#once(file, id, dossier.arrival)
    const led = replay({ blocks: dossier.imported.blocks, fields: dossier.imported.fields }, dossier.history)
    const fits = led.ok && isDeepStrictEqual({ blocks: led.value.blocks, fields: led.value.fields }, { blocks, fields })
    if (!fits) this.#tell('history', file, led.ok ? 'The history leads to another copy than the one that stands.' : `The history does not fit: ${led.failure.message}`)
    const reading = source.part === undefined ? source.importer : `${source.importer}-${source.part}`
    const text = this.#wire(file, source.sha256, reading)
    if (text !== null) this.#ranges(file, dossier, text)
  }

  #once(file: string, id: string, arrival: number): void {
    const other = this.#files.get(id)
    const neighbour = this.#arrivals.get(arrival)
    if (other !== undefined) this.#tell('twice', file, `The story stands in another file too: ${other}.`)
    else if (neighbour !== undefined) this.#tell('twice', file, `It has the same place in the order of arrival as ${neighbour}.`)
    this.#files.set(id, file)
    this.#arrivals.set(arrival, file)
  }

  /** The wire text; `null` where it is not in order. One text is kept at a time: stories of one wire stand together. */
  #wire(file: string, sha256: string, reading: string): string | null {
    const key = `${sha256} ${reading}`
    const known = this.#sound.get(key)
    if (known !== undefined) return known
    this.#used.add(sha256)
    const text = this.#readWire(file, sha256, reading)
    this.#sound.clear()
    this.#sound.set(key, text)
    return text
  }

  #readWire(file: string, sha256: string, reading: string): string | null {
    const bytes = this.#find(sha256)
    if (bytes === null) this.#tell('wire', file, 'Its wire bytes are missing.')
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) this.#tell('wire', file, 'Its wire bytes are damaged.')
    const text = this.#find(`${sha256}${readingEnding(reading)}`) ?? this.#find(`${sha256}${readingEnding('')}`)
    if (text === null) {
      this.#tell('wire', file, 'The text read from its wire is missing.')
      return null
    }
    return text.toString('utf8')
  }

  #find(name: string): Buffer | null {
    const day = this.#wires.get(name)
    return day === undefined ? null : readFileSync(join(this.#layout.wire, day, name))
  }

  /** Every place a block came from is in the wire, and none stands in two blocks. */
  #ranges(file: string, { imported }: Dossier, text: string): void {
    const ranges = imported.blocks.flatMap(({ source }) => source).sort((a, b) => a.from - b.from)
    let end = 0
    for (const { from, to } of ranges) {
      if (to > text.length || from >= to) return this.#tell('ranges', file, 'It stands on a place that is not in its wire.')
      if (from < end) return this.#tell('ranges', file, 'A place of its wire stands in two of its blocks.')
      end = to
    }
  }

  async #catalogue(entries: ReadonlyMap<Day, readonly Entry[]>): Promise<void> {
    for (const day of new Set([...entries.keys(), ...daysIn(this.#layout.catalogue)])) {
      await this.#breath.taken()
      const stored = readDay(this.#layout, day)
      const stories = [...(entries.get(day) ?? [])].sort((a, b) => a.row.arrival - b.row.arrival)
      const file = `catalogue/${day}`
      if (stored === null) {
        if (stories.length > 0 && !this.#inUse) this.#tell('catalogue', file, 'The list of this day is missing or cannot be read.')
      } else if (stored.stamp !== stampOf(this.#layout, day)) {
        if (!this.#inUse) this.#tell('catalogue', file, 'The list of this day is behind its stories.')
      } else if (!isDeepStrictEqual(plain(stored.entries), plain(stories))) this.#tell('catalogue', file, 'The list of this day is not what its stories say.')
    }
  }

  #verified(cancelled: boolean): Verified {
    const wires = [...this.#wires.keys()].filter(isSha256)
    const unused = wires.filter((sha256) => !this.#used.has(sha256)).length
    const quarantined = namesIn(this.#layout.quarantine).length
    return { stories: this.#stories, wires: wires.length, faults: this.#faults, unused: cancelled ? 0 : unused, quarantined, cancelled }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** As JSON would give it back: a key that holds nothing is no key. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
