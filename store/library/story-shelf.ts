/**
 * Reads and writes the files of stories. The last few stand in memory, so that an edit does not read what was written a moment ago; a file
 * that something else has touched is read again. A very long story is not written whole for every letter: its saves go to its trail.
 */
import { statSync } from 'node:fs'
import type { StoryId } from '../model'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import { appendDurably, ensureFolder, removeQuietly } from './durable-file'
import type { Day, Layout } from './layout'
import type { Quarantine } from './quarantine'
import type { StoryContent } from './schema'
import { isSound, makeStoryFile, storyCheck } from './story-file'
import { encodeLine, followTrail, isSoundLine, lineOf, readTrail, trailsIn } from './trail'
import type { Followed, TrailPlace } from './trail'

/** From this size on, in bytes, a file is not written for every save: below it, the whole file is as quick as a line (measured). */
const long = 128 * 1024
/** A line that is a larger share of its file than this is no gain. */
const share = 1 / 8
/** A trail that has grown to this many bytes is folded in at once. */
const longest = 1024 * 1024
/** Bytes of files whose stories are kept in memory. */
const most = 16 * 1024 * 1024

/** A story as it was last read or written. */
interface Known {
  readonly place: TrailPlace
  readonly content: StoryContent
  /** Size and time of its file and its trail: another, and it is read again. */
  readonly stamp: string
  readonly size: number
  /** Lines of the trail that the file does not have. */
  readonly lines: number
  /** Bytes of the trail; `null` when it may not be added to. */
  readonly end: number | null
  /** When it was last saved by us; 0 for one that was only read. */
  readonly savedAt: number
}

export class StoryShelf {
  readonly #layout: Layout
  readonly #quarantine: Quarantine
  readonly #known = new Map<StoryId, Known>()
  readonly #told = new Set<StoryId>()

  constructor(layout: Layout, quarantine: Quarantine) {
    this.#layout = layout
    this.#quarantine = quarantine
  }

  /** `null` where there is no file. Throws `BrokenFile`, `NewerFile`, or what the disk answers. */
  async read(day: Day, id: StoryId): Promise<StoryContent | null> {
    const place = { day, id }
    const known = this.#current(place)
    if (known !== null) return this.#keep(known).content
    const [stamp, size] = this.#stampOf(place)
    const file = await load(new DurableAdapter(this.#layout.storyFile(day, id), storyCheck(id, () => this.#tellOfChange(place))))
    if (file === null) return null
    const { content, lines, end } = this.#followed(place, file)
    // Meanwhile it may have been saved.
    return (this.#current(place) ?? this.#keep({ place, content, stamp, size, lines, end, savedAt: 0 })).content
  }

  /** Puts the next state of a story on the disk. False for one that is not in order; throws what the disk answers. It is then not saved. */
  async store(day: Day, content: StoryContent): Promise<boolean> {
    const place = { day, id: content.dossier.story.id }
    if (this.#append(place, content)) return true
    if (!isSound(content)) return false
    await this.#write(place, content)
    return true
  }

  /** Folds trails into the files of their stories: those that were at rest for so many milliseconds. True when some are left. */
  async fold(rest: number): Promise<boolean> {
    let left = false
    for (const known of [...this.#known.values()]) {
      if (known.lines === 0) continue
      if (Date.now() - known.savedAt >= rest || Date.now() < known.savedAt) await this.#write(known.place, known.content)
      else left = true
    }
    return left
  }

  /** The files of these stories go elsewhere, whole. */
  async letGo(ids: readonly StoryId[]): Promise<void> {
    for (const id of ids) {
      const known = this.#known.get(id)
      if (known !== undefined && known.lines > 0) await this.#write(known.place, known.content)
      this.#known.delete(id)
    }
  }

  /** Nothing that is remembered holds any more: another Copydesk may own the library. */
  forget(): void {
    this.#known.clear()
  }

  /** After a crash: every trail that was left is folded in. What does not fit is put in quarantine. */
  async recover(): Promise<void> {
    for (const place of trailsIn(this.#layout)) {
      const trail = this.#layout.trail(place.day, place.id)
      try {
        if ((await this.read(place.day, place.id)) === null) this.#quarantine.broken(trail)
        else await this.letGo([place.id])
        removeQuietly(trail)
      } catch (error) {
        // A file that the disk or a later version keeps from us keeps its trail.
        if (error instanceof BrokenFile) this.#quarantine.broken(trail)
      }
    }
  }

  #followed(place: TrailPlace, file: StoryContent): Followed {
    const trail = readTrail(this.#layout, place)
    if (trail === null) return { content: file, lines: 0, end: 0, fits: true }
    const followed = followTrail(file, trail)
    if (!followed.fits) this.#quarantine.unfit(this.#layout.trail(place.day, place.id))
    return followed
  }

  #append(place: TrailPlace, content: StoryContent): boolean {
    const known = this.#current(place)
    if (known === null || known.size < long || known.end === null || known.end > longest) return false
    if (content.dossier.revision !== known.content.dossier.revision + 1) return false
    const line = lineOf(known.content, content)
    if (!isSoundLine(line, content.dossier)) return false
    const bytes = encodeLine(line)
    if (bytes.length > known.size * share) return false
    try {
      ensureFolder(this.#layout.journal)
      appendDurably(this.#layout.trail(place.day, place.id), bytes, known.end)
    } catch {
      // What stands in the trail now is not known: the file is written whole, and whether that goes well is the answer.
      this.#known.set(place.id, { ...known, end: null })
      return false
    }
    const end = known.end + bytes.length
    this.#keep({ ...known, content, stamp: `${fileOf(known.stamp)} ${String(end)}`, lines: known.lines + 1, end, savedAt: Date.now() })
    return true
  }

  async #write(place: TrailPlace, content: StoryContent): Promise<void> {
    const path = this.#layout.storyFile(place.day, place.id)
    const known = this.#known.get(place.id)
    if (known !== undefined && known.lines > 0 && !['', fileOf(known.stamp)].includes(fileStamp(path))) this.#quarantine.overruled(path)
    await store(new DurableAdapter(path, storyCheck(place.id)), makeStoryFile(content))
    if (known !== undefined && known.end !== 0) removeQuietly(this.#layout.trail(place.day, place.id))
    this.#remember(place, content)
  }

  /** It is saved: what the disk answers now only means that it is read again. */
  #remember(place: TrailPlace, content: StoryContent): void {
    try {
      const [stamp, size] = this.#stampOf(place)
      const end = sizeOf(this.#layout.trail(place.day, place.id)) === 0 ? 0 : null
      this.#keep({ place, content, stamp, size, lines: 0, end, savedAt: Date.now() })
    } catch {
      this.#known.delete(place.id)
    }
  }

  /** What is remembered, where the disk has the same. What is not folded in yet stands, whatever became of the file. */
  #current(place: TrailPlace): Known | null {
    const known = this.#known.get(place.id)
    if (known === undefined) return null
    if (known.lines > 0 && known.savedAt > 0) return known
    return known.stamp === this.#stampOf(place)[0] ? known : null
  }

  /** The oldest go where there are too many; never one whose trail is not folded in. */
  #keep(known: Known): Known {
    this.#known.delete(known.place.id)
    this.#known.set(known.place.id, known)
    let bytes = [...this.#known.values()].reduce((sum, { size }) => sum + size, 0)
    for (const { place, size, lines, savedAt } of [...this.#known.values()]) {
      if (bytes <= most || place.id === known.place.id) break
      if (lines > 0 && savedAt > 0) continue
      this.#known.delete(place.id)
      bytes -= size
    }
    return known
  }

  #stampOf({ day, id }: TrailPlace): readonly [stamp: string, size: number] {
    const path = this.#layout.storyFile(day, id)
    return [`${fileStamp(path)} ${String(sizeOf(this.#layout.trail(day, id)))}`, sizeOf(path)]
  }

  #tellOfChange({ day, id }: TrailPlace): void {
    if (this.#told.has(id)) return
    this.#told.add(id)
    this.#quarantine.changed(this.#layout.storyFile(day, id))
  }
}

function fileStamp(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : `${String(found.ino)}.${String(found.mtimeNs)}.${String(found.ctimeNs)}.${String(found.size)}`
}

const fileOf = (stamp: string): string => stamp.slice(0, stamp.indexOf(' '))

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
