/**
 * Two stories made of one, and one of two, as changes of both: blocks leave one story and come into the other, so that all
 * stories of a wire together still hold every character of it. Pure; the same change id stands in both histories.
 */
import {
  applyAll, blockId, done, failed, invertAll, record, replay, storyId, undo,
  type Block, type BlockId, type Change, type ChangeId, type Copy, type Dossier, type FieldStep, type Recorded, type Reply, type Step,
  type Story, type StoryId, type Tag,
} from './model'
import { rowFacts } from './queue-facts'

export const splitRule = 'parting/split'
export const joinRule = 'parting/join'
export const isParting = ({ rule }: Change): boolean => rule === splitRule || rule === joinRule

/** A story that an editor made out of another. */
export interface NewPart {
  readonly story: Story
  readonly imported: Copy
  readonly history: readonly Recorded[]
  readonly tags: readonly Tag[]
}

/** Two stories of one wire, the one that comes first in it first. */
export interface Pair {
  readonly first: Dossier
  readonly second: Dossier
}

/** Who did it when: the id is the same in both stories. */
export interface Stamp {
  readonly id: ChangeId
  readonly at: string
}

/** What the new story takes along of the old one's facts. Its place is its own. */
const shared = ['language', 'urgency', 'slug', 'embargo', 'keywords'] as const

/** The id of the part that is split off: known from the change, so that asking twice makes one story. */
export function partId(story: StoryId, id: ChangeId): StoryId {
  return storyId(`${story.slice(0, 40)}-${id.replace(/[^A-Za-z0-9]/g, '').slice(0, 12)}`)
}

/** The story up to a line, and a new one from there on. */
export function split(dossier: Dossier, at: BlockId, stamp: Stamp): Reply<{ readonly first: Dossier; readonly second: NewPart }> {
  const { blocks } = dossier.story
  const index = blocks.findIndex(({ id }) => id === at)
  if (index === -1) return failed('not-found', 'That line is not in the story.')
  if (index === 0) return failed('bad-input', 'The story begins with this line, so there is nothing to split off.')
  const moved = blocks.slice(index)
  const reason = `The story was split in two; what followed is the story “${nameOf(dossier, moved)}”.`
  const first = record(dossier, recorded(stamp, splitRule, reason, removing(blocks, moved)))
  return first.ok ? done({ first: first.value, second: partOf(dossier, moved, stamp) }) : first
}

/** All of the second story's lines behind the first one's; the second is left empty, in the bin. */
export function join(first: Dossier, second: Dossier, stamp: Stamp): Reply<Pair> {
  const { blocks } = second.story
  if (blocks.length === 0) return failed('bad-input', 'The next story has no lines.')
  const name = nameOf(second, blocks)
  const whole = record(first, recorded(stamp, joinRule, `The story “${name}” was joined to the end of this one.`, inserting(first.story.blocks, blocks)))
  if (!whole.ok) return whole
  const rest = record(second, recorded(stamp, joinRule, `This story was joined to the end of “${nameOf(first, first.story.blocks)}”.`, removing(blocks, blocks)))
  return rest.ok ? done({ first: whole.value, second: { ...rest.value, state: 'spiked' } }) : rest
}

/** Both stories as they were before a join. */
export function unjoin(first: Dossier, second: Dossier, id: ChangeId): Reply<Pair> {
  const apart = undo(first, id)
  if (!apart.ok) return apart
  const back = undo(second, id)
  return back.ok ? done({ first: apart.value, second: { ...back.value, state: 'new' } }) : back
}

/** The lines back where they came from; refused when the part was worked on, for those words would be lost. */
export function unsplit(first: Dossier, second: Dossier, id: ChangeId, stamp: Stamp): Reply<Pair> {
  const { blocks } = second.story
  const steps = first.history.find((one) => one.id === id)?.change.steps ?? []
  const gone = steps.flatMap((step) => (step.kind === 'remove' ? [step.block] : []))
  const byId = new Map(gone.map((block) => [block.id, block]))
  const isUntouched = blocks.length === gone.length && blocks.every((block) => sameWords(byId.get(block.id), block))
  if (!isUntouched) return failed('conflict', 'The other half has been worked on since. Join the two stories instead.')
  const whole = undo(first, id)
  if (!whole.ok) return whole
  const rest = record(second, recorded(stamp, joinRule, 'The split was taken back: the lines are in the story they came from.', removing(blocks, blocks)))
  return rest.ok ? done({ first: whole.value, second: { ...rest.value, state: 'spiked' } }) : rest
}

const sameWords = (one: Block | undefined, other: Block): boolean => one !== undefined && one.text === other.text

function recorded({ id, at }: Stamp, rule: Change['rule'], reason: string, steps: readonly Step[]): Recorded {
  const [first, ...rest] = steps
  if (first === undefined) throw new Error('A parting always has a step.')
  return { id, by: 'editor', at, state: 'done', change: { rule, reason, steps: [first, ...rest] } }
}

/** From the last to the first, so that each stands behind the line it is said to stand behind. */
function removing(all: readonly Block[], gone: readonly Block[]): readonly Step[] {
  return [...gone].reverse().map((block) => ({ kind: 'remove', after: all[all.indexOf(block) - 1]?.id ?? null, block }))
}

/** Two stories of a page both begin with a first line: what comes in gets names that are free. */
function inserting(there: readonly Block[], come: readonly Block[]): readonly Step[] {
  const taken = new Set<string>(there.map(({ id }) => id))
  let after = there[there.length - 1]?.id ?? null
  return come.map((block): Step => {
    const id = freeId(block.id, taken)
    taken.add(id)
    const step: Step = { kind: 'insert', after, block: { ...block, id } }
    after = id
    return step
  })
}

function freeId(id: BlockId, taken: ReadonlySet<string>): BlockId {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : blockId(`${id.slice(0, 56)}-j${count}`)
    if (!taken.has(candidate)) return candidate
  }
}

function nameOf({ story, imported, importedAt }: Dossier, blocks: readonly Block[]): string {
  const { headline } = rowFacts({ story: { ...story, blocks }, imported, importedAt }, 0)
  return headline === '' ? 'Untitled' : headline
}

/** The new story, with what rules and editors did to its lines where that can be told apart; its first line becomes its headline. */
function partOf({ story, history, tags }: Dossier, moved: readonly Block[], stamp: Stamp): NewPart {
  const before = pastOf(history, moved)
  const own: Story = { ...story, id: partId(story.id, stamp.id), blocks: moved, fields: {} }
  const steps = [...fieldSteps(story), ...headlineStep(moved)]
  const reason = 'An editor split this story off the one before it.'
  const [first] = steps
  const history2 = first === undefined ? before.history : [...before.history, recorded(stamp, splitRule, reason, steps)]
  const imported = { blocks: before.blocks, fields: {} }
  const now = replay({ ...own, blocks: imported.blocks }, history2)
  if (!now.ok) throw new Error(`A part does not replay: ${now.failure.message}`)
  return { story: now.value, imported, history: history2, tags: tagsOf(tags, moved) }
}

function fieldSteps({ fields }: Story): readonly FieldStep[] {
  return shared.flatMap((field): readonly FieldStep[] => {
    const after = fields[field] ?? ''
    return after === '' ? [] : [{ kind: 'field', field, before: '', after }]
  })
}

/** A short first line without a full stop is the headline an editor split at. */
function headlineStep(moved: readonly Block[]): readonly Step[] {
  const [first] = moved
  if (first === undefined || !['paragraph', 'crosshead', 'subhead'].includes(first.role)) return []
  const isTitle = first.text.length <= 200 && !/[.。]\s*$/.test(first.text)
  if (!isTitle || moved.some(({ role }) => role === 'headline')) return []
  return [{ kind: 'role', block: first.id, before: first.role, after: 'headline' }]
}

/**
 * The done changes that have to do with the moved lines alone, and the lines as they were before them. Where a change ties moved
 * lines to others, the lines begin as they stand now: their past stays in the story they came from.
 */
function pastOf(history: readonly Recorded[], moved: readonly Block[]): Pick<Dossier, 'history'> & Pick<Copy, 'blocks'> {
  const ids = new Set<BlockId>(moved.map(({ id }) => id))
  const nothing = { blocks: moved, history: [] }
  const own: Recorded[] = []
  for (const one of [...history].reverse()) {
    if (one.state !== 'done') continue
    const inside = one.change.steps.map((step) => (step.kind === 'text' || step.kind === 'role' ? ids.has(step.block) : null))
    // Lines that were made, moved or parted would need the others to be told of.
    if (inside.includes(null) && touches(one, ids)) return nothing
    if (inside.every((is) => is === true)) own.unshift(one)
    else if (inside.includes(true)) return nothing
  }
  const before = takenBack(moved, own)
  return before === null ? nothing : { blocks: before, history: own }
}

function touches({ change }: Recorded, ids: ReadonlySet<BlockId>): boolean {
  return change.steps.some((step) => {
    if (step.kind === 'field') return false
    if (step.kind === 'insert' || step.kind === 'remove') return ids.has(step.block.id)
    return ids.has(step.block) || ((step.kind === 'split' || step.kind === 'join') && ids.has(step.right))
  })
}

function takenBack(blocks: readonly Block[], history: readonly Recorded[]): readonly Block[] | null {
  const steps = history.flatMap(({ change }) => change.steps)
  const back = applyAll({ blocks, fields: {} }, invertAll(steps))
  return back.ok ? back.value.blocks : null
}

function tagsOf(tags: readonly Tag[], moved: readonly Block[]): readonly Tag[] {
  const ids = new Set(moved.map(({ id }) => id))
  return tags.flatMap((tag) => {
    const mentions = tag.mentions.filter(({ block }) => ids.has(block))
    return mentions.length === 0 ? [] : [{ ...tag, mentions }]
  })
}
