/** Stories come in: files are led down their road, tied to their versions, and saved in groups. */
import type { Chains } from './chains'
import { cameIn } from './came-in'
import type { Input, QueuedParts } from './desk-parts'
import type { SettingsKeeper } from './desk-settings'
import type { NewStory } from './library'
import { done, type DeskSettings, type ImportReport, type Named, type Problem, type Reply, type StoryId } from './model'
import { contextOf, newStories } from './new-stories'
import { tieAll, type Order } from './newcomers'
import { counted } from './teaching'

/** Stories written in one group: enough to share one flush of the disk, few enough that an edit never waits long. */
const groupSize = 50

export interface LotParts extends QueuedParts {
  readonly chains: Chains
  readonly tellOf: (ids: readonly StoryId[]) => void
  readonly follow: (orders: readonly Order[]) => Promise<readonly StoryId[]>
}

export interface ComingParts extends LotParts {
  readonly settingsKeeper: SettingsKeeper
  /** Jobs that are to end. */
  readonly cancelled: Set<string>
}

/** Takes files in, a group at a time; `found` are problems that were found before. */
export async function takeFiles(
  parts: ComingParts,
  job: string,
  inputs: readonly Input[],
  found: readonly Problem[],
): Promise<Reply<ImportReport>> {
  const { chains, vocabularies, settingsKeeper: settings, cancelled } = parts
  await chains.sketched()
  const lot = new Lot(parts)
  const problems = [...found]
  const desk = await settings.now()
  if (!desk.ok) return desk
  await vocabularies.load()
  cancelled.delete(job)
  for (const [index, input] of inputs.entries()) {
    if (cancelled.has(job)) break
    parts.progress({ job, done: index, total: inputs.length, what: input.file })
    problems.push(...(await takeIn(parts, input, desk.value, lot)))
    if (lot.size >= groupSize) problems.push(...(await lot.save()))
  }
  problems.push(...(await lot.save()))
  if (lot.used.length > 0) await settings.change(({ taught }) => ({ taught: counted(taught, lot.used) }))
  parts.progress({ job, done: inputs.length, total: inputs.length, what: '' })
  return done({ stories: inOrder(lot.saved), killed: lot.killed, problems, cancelled: cancelled.delete(job) })
}

/** Stories prepared but not saved yet, and those that are saved. */
export class Lot {
  readonly saved: ImportReport['stories'][number][] = []
  /** The lessons that spoke. */
  readonly used: string[] = []
  readonly killed: Named[] = []
  private waiting: NewStory[] = []

  constructor(private readonly parts: LotParts) {}

  get size(): number {
    return this.waiting.length
  }

  take(story: NewStory): void {
    this.waiting.push(story)
  }

  /** Saves what waits, as one group. What the disk refuses comes back as problems, a file each. */
  async save(): Promise<readonly Problem[]> {
    if (this.waiting.length === 0) return []
    const group = this.waiting
    this.waiting = []
    const { library, chains } = this.parts
    const fresh = group.filter(({ story }) => library.rowsOf([story.id]).length === 0)
    const tied = tieAll(chains, fresh, new Date().toISOString())
    const byId = new Map(tied.stories.map((one) => [one.story.id, one]))
    const added = await library.add(group.map((one) => byId.get(one.story.id) ?? one))
    if (!added.ok) {
      for (const { story } of fresh) chains.forget(story.id)
      const files = new Set(group.map(({ story }) => story.source.file))
      return [...files].map((file) => ({ file, code: 'not-saved', message: `It was read but not saved. ${added.failure.message}` }))
    }
    for (const { row } of added.value) chains.put(row)
    chains.keep(tied.sketches)
    const came = added.value.map(({ already, row }, at) => ({ row, already, file: group[at]?.story.source.file ?? '' }))
    this.saved.push(...came.map((one) => cameIn(chains, one)))
    this.parts.tellOf(added.value.filter(({ already }) => !already).map(({ id }) => id))
    const killed = await this.parts.follow(tied.orders)
    this.killed.push(...library.rowsOf(killed).map(({ id, headline }) => ({ id, headline })))
    this.parts.queue.index(group.filter((_, at) => added.value[at]?.already === false))
    return []
  }
}

/** Files in the order they came, the stories of each in the order of the file. */
function inOrder(saved: ImportReport['stories']): ImportReport['stories'] {
  const byFile = new Map<string, ImportReport['stories'][number][]>()
  for (const story of saved) {
    const there = byFile.get(story.file)
    if (there === undefined) byFile.set(story.file, [story])
    else there.unshift(story)
  }
  return [...byFile.values()].flat()
}

async function takeIn(parts: QueuedParts, input: Input, desk: DeskSettings, lot: Lot): Promise<readonly Problem[]> {
  const bytes = await input.bytes()
  if (!(bytes instanceof Uint8Array)) return [bytes]
  const made = await parts.intake({ bytes, file: input.file, at: new Date().toISOString(), desk: contextOf(desk) })
  lot.used.push(...made.stories.flatMap(({ used }) => used))
  for (const story of newStories(made, bytes)) lot.take({ ...story, tags: parts.vocabularies.retag(story.story, story.tags) })
  return made.problems
}
