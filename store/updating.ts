/** A later version beside the editor's story: what it changes, and what of it the editor takes over, as one change of the history. */
import type { Chains } from './chains'
import type { Library } from './library'
import { compare, piecesOf, takeOverSteps, type FoundItem, type Three } from './match'
import {
  done,
  failed,
  isId,
  record,
  redo,
  storyId,
  undo,
  type Change,
  type Dossier,
  type QueueRow,
  type Recorded,
  type Reply,
  type ShownItem,
  type Step,
  type TakeOver,
  type Update,
} from './model'
import { heldBy } from './standing'
import { heldBecause, wireWords } from './wire-words'

/** The story as the rules left it: without what the editor did, and with what the editor undid of the rules. */
export function asRulesLeft(dossier: Dossier): Dossier {
  let now = dossier
  for (const { id, by, state } of [...dossier.history].reverse()) {
    const undone = by === 'editor' && state === 'done' ? undo(now, id) : null
    if (undone?.ok === true) now = undone.value
  }
  for (const { id, by, state } of dossier.history) {
    const redone = by === 'rule' && state === 'undone' ? redo(now, id) : null
    if (redone?.ok === true) now = redone.value
  }
  return now
}

/** What the editor has worked on is the version taken over last, else the story as it came in. */
async function threeOf(library: Library, dossier: Dossier, later: Dossier): Promise<Three> {
  const { taken } = dossier.story.fields
  const base = isId(taken) && taken !== undefined && taken !== later.story.id ? await library.read(storyId(taken)) : null
  if (base?.ok === true) return { base: asRulesLeft(base.value).story, mine: dossier.story, theirs: later.story, sameIds: false }
  return { base: asRulesLeft(dossier).story, mine: dossier.story, theirs: later.story, sameIds: true }
}

export async function updateOf(library: Library, chains: Chains, dossier: Dossier, later: Dossier): Promise<Reply<Update>> {
  const [row] = library.rowsOf([later.story.id])
  if (row === undefined) return failed('not-found', 'There is no such story.')
  const { items } = compare(await threeOf(library, dossier, later))
  return done({ from: chains.shown(row), items: items.map(shownItem) })
}

function shownItem({ mineBlock: _mine, theirBlock: _theirs, ...item }: FoundItem): ShownItem {
  return { ...item, pieces: piecesOf(item.mine, item.taken) }
}

/** Steps and the words for them; what holds the later version in comes with its words. */
export async function takingOver(
  library: Library,
  dossier: Dossier,
  later: Dossier,
  { items }: TakeOver,
  now: number,
): Promise<Reply<Change>> {
  const three = await threeOf(library, dossier, later)
  const found = compare(three).items
  const chosen = new Set(items)
  const held = chosen.size === 0 ? done<readonly Step[]>([]) : holding(dossier, later, now)
  if (!held.ok) return held
  const steps = takeOverSteps(three, chosen)
  const before = dossier.story.fields.taken ?? ''
  const mark: Step = { kind: 'field', field: 'taken', before, after: later.story.id }
  const [row] = library.rowsOf([later.story.id])
  const name = nameOf(row)
  const taken = found.filter(({ id }) => chosen.has(id)).length
  const reason = taken === 0 ? wireWords.leftUpdate(name) : wireWords.tookUpdate(taken, found.length, name)
  const all: readonly Step[] = [...steps, ...held.value, ...(before === later.story.id ? [] : [mark])]
  const [first, ...rest] = all
  return first === undefined ? failed('conflict', wireWords.nothingToTake) : done({ rule: 'versions/taken', reason, steps: [first, ...rest] })
}

const nameOf = (row: QueueRow | undefined): string => row?.wire?.version ?? row?.headline ?? ''

/** Words under embargo bring the embargo with them; words that may not be used at all stay where they are. */
function holding(dossier: Dossier, later: Dossier, now: number): Reply<readonly Step[]> {
  const gate = heldBy(later, now)
  if (gate === null || heldBy(dossier, now)?.key === gate.key) return done([])
  if (gate.kind !== 'embargo' || typeof gate.until !== 'string') return failed('held', wireWords.laterIsHeld(heldBecause(gate)))
  const { embargo = '' } = dossier.story.fields
  if (Date.parse(embargo) >= Date.parse(gate.until)) return done([])
  return done([{ kind: 'field', field: 'embargo', before: embargo, after: gate.until }])
}

export function recordTaking(dossier: Dossier, change: Change, recorded: Pick<Recorded, 'id' | 'at'>): Reply<Dossier> {
  return record(dossier, { ...recorded, by: 'editor', state: 'done', change })
}
