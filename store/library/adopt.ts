/** Brings the stories of a backup into a library that has stories of its own. Nothing there is ever overwritten. */
import { done, failed, storyId } from '../model'
import type { Reply, StoryId } from '../model'
import type { LongWork } from './backup'
import { isStoryPath } from './backup-list'
import { openBackup } from './backup-reader'
import type { BackupReader } from './backup-reader'
import { isSha256, readingEnding } from './layout'
import type { Library, NewStory } from './library'
import { storyCheck } from './story-file'
import type { StoryFile } from './schema'

export interface Adopted {
  /** Stories that came. */
  readonly came: readonly StoryId[]
  /** Stories that are here in the same revision. */
  readonly already: number
  /** Stories that are here in another revision, and were left as they are: their headlines. */
  readonly kept: readonly string[]
  /** What could not be read. */
  readonly problems: readonly { readonly file: string; readonly message: string }[]
}

const lot = 50

/** Stories come in the order in which they had arrived. Fails with `not-saved` where the disk refused: what came before is there. */
export async function adoptBackup(library: Library, file: string, work: LongWork): Promise<Reply<Adopted>> {
  const opened = await openBackup(file)
  if (!opened.ok) return opened
  const backup = opened.value
  try {
    const adopting = new Adopting(library, backup)
    const paths = await adopting.inOrder(work)
    for (let at = 0; at < paths.length; at += lot) {
      if (work.cancelled()) return failed('cancelled', 'It was cancelled. The stories that had come by then are here.')
      const added = await adopting.take(paths.slice(at, at + lot))
      if (!added.ok) return added
      work.progress(paths.length + Math.min(at + lot, paths.length), paths.length * 2)
    }
    return done(adopting.adopted())
  } finally {
    backup.close()
  }
}

class Adopting {
  readonly #library: Library
  readonly #backup: BackupReader
  readonly #wires: ReadonlyMap<string, string>
  readonly #kept: string[] = []
  readonly #problems: { readonly file: string; readonly message: string }[] = []
  readonly #came: StoryId[] = []
  #already = 0

  constructor(library: Library, backup: BackupReader) {
    this.#library = library
    this.#backup = backup
    const wires = [...backup.manifest.files.keys()].filter((path) => path.startsWith('wire/'))
    this.#wires = new Map(wires.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))
  }

  adopted(): Adopted {
    return { came: this.#came, already: this.#already, kept: this.#kept, problems: this.#problems }
  }

  async inOrder({ progress, cancelled }: LongWork): Promise<readonly string[]> {
    const all = [...this.#backup.manifest.files.keys()].filter(isStoryPath)
    const found: { readonly path: string; readonly arrival: number }[] = []
    for (const [at, path] of all.entries()) {
      if (cancelled()) break
      const file = await this.#story(path)
      if (file !== null) found.push({ path, arrival: file.dossier.arrival })
      if (at % 50 === 0) progress(at, all.length * 2)
    }
    return found.sort((a, b) => a.arrival - b.arrival).map(({ path }) => path)
  }

  async take(paths: readonly string[]): Promise<Reply<null>> {
    const fresh: NewStory[] = []
    for (const path of paths) {
      const file = await this.#story(path)
      const story = file === null || this.#isHere(file) ? null : await this.#asNew(path, file)
      if (story !== null) fresh.push(story)
    }
    const added = await this.#library.add(fresh)
    if (!added.ok) return added
    this.#came.push(...added.value.filter(({ already }) => !already).map(({ id }) => id))
    return done(null)
  }

  #isHere({ dossier, row }: StoryFile): boolean {
    const [here] = this.#library.rowsOf([dossier.story.id])
    if (here === undefined) return false
    if (here.revision === dossier.revision) this.#already += 1
    else this.#kept.push(row.headline)
    return true
  }

  async #story(path: string): Promise<StoryFile | null> {
    const bytes = await this.#backup.read(path)
    if (!bytes.ok) return this.#problem(path, bytes.failure.message)
    const id = storyId(path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
    // Copydesk gives none with capitals: on a disk to which case is nothing it would lie over the file of another story.
    if (id !== id.toLowerCase()) return this.#problem(path, 'The story is damaged: its id has capitals.')
    try {
      const read = storyCheck(id)(JSON.parse(bytes.value.toString('utf8')))
      return read.ok ? read.value : this.#problem(path, `The story is damaged: ${read.why}.`)
    } catch {
      return this.#problem(path, 'The story is damaged.')
    }
  }

  async #asNew(path: string, { row, dossier }: StoryFile): Promise<NewStory | null> {
    const { story, imported, history, tags, state, revision, importedAt, ignored, deeds = [] } = dossier
    const { sha256, part, importer } = story.source
    const reading = part === undefined ? importer : `${importer}-${part}`
    const bytes = await this.#wire(sha256)
    const text = (await this.#wire(`${sha256}${readingEnding(reading)}`)) ?? (await this.#wire(`${sha256}${readingEnding('')}`))
    if (bytes === null || text === null || !isSha256(sha256)) return this.#problem(path, 'The wire copy of the story is not in the backup.')
    const wire = { sha256, bytes, text: text.toString('utf8'), reading }
    return { story, imported, history, tags, row, wire, before: { state, revision, importedAt, ignored, deeds } }
  }

  async #wire(name: string): Promise<Buffer | null> {
    const path = this.#wires.get(name)
    const read = path === undefined ? null : await this.#backup.read(path)
    return read?.ok === true ? read.value : null
  }

  #problem(file: string, message: string): null {
    if (!this.#problems.some((known) => known.file === file)) this.#problems.push({ file, message })
    return null
  }
}
