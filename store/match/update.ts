/** What a later version changes, line by line, beside what the editor made of the earlier one: the items an editor takes or leaves. */
import { copyFields, type Block, type Copy, type UpdateItem } from '../model'
import { alignLines, inPlace } from './align'
import { mergeWords } from './merge-words'

/** The three hands of a merge. */
export interface Three {
  /** The version the editor worked on, as the rules left it. */
  readonly base: Copy
  /** The same, with what the editor did. */
  readonly mine: Copy
  /** The later version, as the rules left it. */
  readonly theirs: Copy
  /** Lines of `base` and `mine` are known by their ids; otherwise by their words. */
  readonly sameIds: boolean
}

/** Lines that are copy: set-aside ones are not compared. */
export const live = ({ blocks }: Copy): readonly Block[] => blocks.filter(({ role, text }) => role !== 'set-aside' && text.trim() !== '')

/** An item with what is needed to take it over. */
export interface FoundItem extends UpdateItem {
  readonly mineBlock: Block | null
  readonly theirBlock: Block | null
}

/** Where each line of the later version is with the editor. */
export interface Compared {
  readonly items: readonly FoundItem[]
  readonly theirs: readonly Block[]
  /** By place in `theirs`. */
  readonly counterparts: ReadonlyMap<number, Block>
}

export function compare({ base, mine, theirs, sameIds }: Three): Compared {
  const [from, own, to] = [live(base), live(mine), live(theirs)]
  const toMine = new Map(alignLines(from, own, sameIds))
  const toTheirs = alignLines(from, to)
  const ofTheirs = new Map(toTheirs.map(([x, y]) => [y, x]))
  const kept = new Set(inPlace(toTheirs).map(([, y]) => y))
  const inMine = new Set(toMine.values())
  const counterparts = new Map<number, Block>()
  const items = to.flatMap((line, y): readonly FoundItem[] => {
    const x = ofTheirs.get(y)
    const after = beginning(to[y - 1])
    if (x === undefined) return addedLine(line, y, own, inMine, counterparts, after)
    const there = toMine.get(x)
    const block = there === undefined ? null : (own[there] ?? null)
    if (block !== null) counterparts.set(y, block)
    return pairedLine(from[x] ?? line, block, line, y, kept.has(y) ? null : after)
  })
  const removed = from.flatMap((line, x): readonly FoundItem[] => {
    if (toTheirs.some(([at]) => at === x)) return []
    const there = toMine.get(x)
    return removedLine(line, there === undefined ? null : (own[there] ?? null))
  })
  return { items: [...items, ...removed, ...fieldItems({ base, mine, theirs })], theirs: to, counterparts }
}

const beginning = (line: Block | undefined): string => (line === undefined ? '' : line.text.slice(0, 80))

function addedLine(
  line: Block,
  y: number,
  own: readonly Block[],
  inMine: Set<number>,
  counterparts: Map<number, Block>,
  after: string,
): readonly FoundItem[] {
  const same = own.findIndex(({ text }, at) => !inMine.has(at) && text.trim() === line.text.trim())
  const there = own[same]
  if (there !== undefined) {
    inMine.add(same)
    counterparts.set(y, there)
    return []
  }
  const said = { base: '', theirs: line.text, mine: '', taken: line.text, conflict: false, after }
  return [{ id: `added-${y + 1}`, kind: 'added', role: line.role, ...said, mineBlock: null, theirBlock: line }]
}

function pairedLine(base: Block, mine: Block | null, theirs: Block, y: number, movedAfter: string | null): readonly FoundItem[] {
  const facts = { role: theirs.role, base: base.text, theirs: theirs.text, mineBlock: mine, theirBlock: theirs }
  if (mine === null) {
    // The editor took the line out. That the agency changed it since is for the editor to know.
    if (base.text === theirs.text) return []
    return [{ id: `changed-${y + 1}`, kind: 'changed', ...facts, mine: '', taken: theirs.text, conflict: true, after: movedAfter ?? '' }]
  }
  const merged = mergeWords(base.text, mine.text, theirs.text)
  const changed = base.text !== theirs.text && mine.text !== theirs.text && merged !== mine.text
  const items: FoundItem[] = []
  if (changed) items.push({ id: `changed-${y + 1}`, kind: 'changed', ...facts, mine: mine.text, taken: merged ?? theirs.text, conflict: merged === null })
  if (movedAfter !== null) {
    items.push({ id: `moved-${y + 1}`, kind: 'moved', ...facts, mine: mine.text, taken: mine.text, conflict: false, after: movedAfter })
  }
  return items
}

function removedLine(base: Block, mine: Block | null): readonly FoundItem[] {
  if (mine === null) return []
  const said = { base: base.text, theirs: '', mine: mine.text, taken: '', conflict: mine.text !== base.text }
  return [{ id: `removed-${base.id}`, kind: 'removed', role: base.role, ...said, mineBlock: mine, theirBlock: null }]
}

function fieldItems({ base, mine, theirs }: Omit<Three, 'sameIds'>): readonly FoundItem[] {
  return copyFields.flatMap((field): readonly FoundItem[] => {
    const [b, m, t] = [base, mine, theirs].map(({ fields }) => fields[field] ?? '')
    if (b === undefined || m === undefined || t === undefined || b === t || m === t) return []
    const said = { base: b, theirs: t, mine: m, taken: t, conflict: m !== b }
    return [{ id: `field-${field}`, kind: 'field', field, ...said, mineBlock: null, theirBlock: null }]
  })
}
