/** Splitting and joining on the desk: the story that gains lines is saved first, so that a crash leaves a line twice, never lost. */
import type { Library, NewStory } from './library'
import { done, failed, type BlockId, type ChangeId, type Dossier, type Reply, type StoryId } from './model'
import { readingOf } from './new-stories'
import { isParting, join, split, splitRule, unjoin, unsplit, type NewPart, type Pair } from './parting'
import { rowFacts } from './queue-facts'
import { heldBy } from './standing'

export interface PartingParts {
  readonly library: Library
  /** Saves what `how` makes of a story. */
  readonly change: (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>) => Promise<Reply<unknown>>
  /** Takes a new story in and tells of it. */
  readonly add: (story: NewStory) => Promise<Reply<unknown>>
  /** By the desk's clock, in milliseconds since 1970. */
  readonly now: () => number
}

type Both = Reply<{ readonly first: StoryId; readonly second: StoryId }>

export async function splitStory(parts: PartingParts, id: StoryId, at: BlockId, change: ChangeId): Promise<Both> {
  const { library } = parts
  const read = await library.read(id)
  if (!read.ok) return read
  if (heldBy(read.value, parts.now()) !== null) return failed('held', 'The wire keeps this story in; release it before you split it.')
  const stamp = { id: change, at: new Date().toISOString() }
  const made = split(read.value, at, stamp)
  if (!made.ok) return made
  const { second } = made.value
  const whole = await withWire(library, second)
  if (!whole.ok) return whole
  const added = await parts.add(whole.value)
  if (!added.ok) return added
  const saved = await parts.change(id, (dossier) => {
    const again = split(dossier, at, stamp)
    return again.ok ? done(again.value.first) : again
  })
  return saved.ok ? done({ first: id, second: second.story.id }) : saved
}

async function withWire(library: Library, part: NewPart): Promise<Reply<NewStory>> {
  const { source } = part.story
  const reading = readingOf(source)
  const bytes = await library.wireBytes(source.sha256)
  if (!bytes.ok) return bytes
  const text = await library.wireText(source.sha256, reading)
  if (!text.ok) return text
  const importedAt = new Date().toISOString()
  const row = rowFacts({ ...part, importedAt }, 0)
  return done({ ...part, row, wire: { sha256: source.sha256, bytes: bytes.value, text: text.value, reading } })
}

/** Joins a story with the next one of the same wire. */
export async function joinNext(parts: PartingParts, id: StoryId, change: ChangeId): Promise<Both> {
  const read = await parts.library.read(id)
  if (!read.ok) return read
  const next = await nextOf(parts.library, read.value)
  if (!next.ok) return next
  if ([read.value, next.value].some((dossier) => heldBy(dossier, parts.now()) !== null)) return failed('held', 'The wire keeps one of these stories in; release it first.')
  const second = next.value.story.id
  const stamp = { id: change, at: new Date().toISOString() }
  return bothSaved(parts, id, second, (one, other) => join(one, other, stamp))
}

/** Takes a split or a join back, in both stories; `null` when the change is neither. */
export async function undoParting(parts: PartingParts, id: StoryId, change: ChangeId, fresh: ChangeId): Promise<Both | null> {
  const read = await parts.library.read(id)
  const known = read.ok ? read.value.history.find((one) => one.id === change) : undefined
  if (!read.ok || known === undefined || !isParting(known.change)) return null
  const partner = (await kin(parts.library, read.value)).find((dossier) => dossier.history.some((one) => one.id === change))
  if (partner === undefined) return failed('not-found', 'The other story is not in the library any more.')
  const isFirst = known.change.rule === splitRule ? known.change.steps.some(({ kind }) => kind === 'remove') : known.change.steps.some(({ kind }) => kind === 'insert')
  const [first, second] = isFirst ? [id, partner.story.id] : [partner.story.id, id]
  const stamp = { id: fresh, at: new Date().toISOString() }
  const how = known.change.rule === splitRule
    ? (one: Dossier, other: Dossier) => unsplit(one, other, change, stamp)
    : (one: Dossier, other: Dossier) => unjoin(one, other, change)
  return bothSaved(parts, first, second, how)
}

type How = (first: Dossier, second: Dossier) => Reply<Pair>

/** The story whose lines grow is saved first. */
async function bothSaved({ library, change }: PartingParts, first: StoryId, second: StoryId, how: How): Promise<Both> {
  const [one, other] = [await library.read(first), await library.read(second)]
  if (!one.ok) return one
  if (!other.ok) return other
  const made = how(one.value, other.value)
  if (!made.ok) return made
  const grows = made.value.first.story.blocks.length > one.value.story.blocks.length
  const saves = [
    () => change(first, (now) => (now.revision === one.value.revision ? done(made.value.first) : failed('stale', 'The story has changed meanwhile.'))),
    () => change(second, (now) => (now.revision === other.value.revision ? done(made.value.second) : failed('stale', 'The next story has changed meanwhile.'))),
  ]
  for (const save of grows ? saves : saves.reverse()) {
    const saved = await save()
    if (!saved.ok) return saved
  }
  return done({ first, second })
}

/** The other stories of the same wire. */
async function kin(library: Library, { story }: Dossier): Promise<readonly Dossier[]> {
  const rows = await library.rows()
  if (!rows.ok) return []
  const stem = story.source.sha256.slice(0, 24)
  const found: Dossier[] = []
  for (const { id } of rows.value) {
    if (id === story.id || !id.startsWith(stem)) continue
    const read = await library.read(id)
    if (read.ok && read.value.story.source.part === story.source.part) found.push(read.value)
  }
  return found
}

const startOf = ({ story }: Dossier): number => Math.min(...story.blocks.flatMap(({ source }) => source.map(({ from }) => from)))

async function nextOf(library: Library, dossier: Dossier): Promise<Reply<Dossier>> {
  const here = startOf(dossier)
  const later = (await kin(library, dossier)).filter((other) => other.state !== 'spiked' && startOf(other) > here && Number.isFinite(startOf(other)))
  const [next] = later.sort((one, other) => startOf(one) - startOf(other))
  return next === undefined ? failed('not-found', 'No other story of this wire comes after this one.') : done(next)
}
