/** The stories of a library: the catalogue, which says where each is, and the files, which are the truth. */
import { done, failed } from '../model'
import type { QueueRow, Reply, StoryId } from '../model'
import type { Catalogue, Place } from './catalogue'
import { diskCode, diskSentence } from './disk-error'
import type { Day, Layout } from './layout'
import { isAway } from './lock'
import { unreachable } from './ownership'
import type { Quarantine } from './quarantine'
import { heal, readCatalogue, readEntry, tellOfUnread } from './rebuild'
import type { Behind, Healing, Rebuilding } from './rebuild'
import type { StoryContent } from './schema'
import { entryOf, NewerFile } from './story-file'
import type { StoryShelf } from './story-shelf'

export class Stories {
  readonly #layout: Layout
  readonly #quarantine: Quarantine
  readonly #shelf: StoryShelf
  /** Days whose stories the catalogue may not hold yet. */
  readonly #unhealed = new Set<Day>()
  #catalogue: Catalogue

  constructor(layout: Layout, quarantine: Quarantine, shelf: StoryShelf, catalogue: Catalogue) {
    this.#layout = layout
    this.#quarantine = quarantine
    this.#shelf = shelf
    this.#catalogue = catalogue
  }

  get catalogue(): Catalogue {
    return this.#catalogue
  }

  row(id: StoryId): QueueRow | undefined {
    return this.#catalogue.find(id)?.entry.row
  }

  /** Makes the days that are behind anew. No story may be saved meanwhile. */
  async heal(behind: readonly Behind[], healing: Healing | undefined, writable: boolean): Promise<void> {
    for (const { day } of behind) this.#unhealed.add(day)
    await heal(this.#rebuilding(writable), this.#catalogue, behind, healing)
    this.#unhealed.clear()
  }

  /** What a guest sees of a library that others work on. */
  async readAgain(): Promise<void> {
    const { catalogue, behind } = readCatalogue(this.#layout)
    await heal(this.#rebuilding(false), catalogue, behind)
    this.#catalogue = catalogue
  }

  #rebuilding(writable: boolean): Rebuilding {
    return { layout: this.#layout, quarantine: this.#quarantine, writable }
  }

  async read(id: StoryId, writable: boolean): Promise<Reply<StoryContent>> {
    const place = await this.#locate(id, writable)
    if (place === null) return failed('not-found', 'The story is not in this library.')
    const path = this.#layout.storyFile(place.day, id)
    try {
      const content = await this.#shelf.read(place.day, id)
      if (content === null && isAway(this.#layout.root)) return failed('bad-input', unreachable)
      return content === null ? this.#missing(place, path) : this.#asRead(place, content)
    } catch (error) {
      return this.#unread(place, path, error)
    }
  }

  /** False for a story that is not in order. Throws what the disk answers. */
  async store(place: Place, content: StoryContent): Promise<boolean> {
    if (!(await this.#shelf.store(place.day, content))) return false
    this.#catalogue.put(place.day, entryOf(content))
    return true
  }

  /** Where a story is, also while the catalogue heals: its file is looked for in the days that are not done. */
  async #locate(id: StoryId, writable: boolean): Promise<Place | null> {
    const place = this.#catalogue.find(id)
    if (place !== null) return place
    for (const day of this.#unhealed) {
      const entry = await readEntry(this.#rebuilding(writable), day, id, undefined)
      if (entry !== null) return { day, entry }
    }
    return null
  }

  /** The file is the truth: a revision someone else has put there is the one to save upon. */
  #asRead(place: Place, content: StoryContent): Reply<StoryContent> {
    if (content.dossier.revision !== place.entry.row.revision) this.#catalogue.put(place.day, entryOf(content))
    return done(content)
  }

  #missing({ entry }: Place, path: string): Reply<never> {
    this.#quarantine.missing(path, { id: entry.row.id, sha256: entry.sha256, row: entry.row })
    this.#catalogue.remove([entry.row.id])
    return failed('not-found', `The file of “${entry.row.headline}” was deleted outside Copydesk.`)
  }

  #unread({ entry }: Place, path: string, error: unknown): Reply<never> {
    const { id, headline } = entry.row
    if (error instanceof NewerFile) return failed('unsupported', `“${headline}” was written by a later version of Copydesk.`)
    if (diskCode(error) !== null) return failed('bad-input', `“${headline}” could not be read. ${diskSentence(error)}`)
    tellOfUnread(this.#quarantine, path, error, id, entry)
    this.#catalogue.remove([id])
    return failed('bad-input', `The file of “${headline}” is damaged. Its wire copy is kept.`)
  }
}
