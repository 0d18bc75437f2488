/** From the items an editor takes to steps on the editor's copy: one change, which undo takes back as a whole. */
import { apply, blockId, type Block, type BlockId, type Copy, type Step } from '../model'
import { compare, type FoundItem, type Three } from './update'

/** Steps that bring the chosen items into the editor's copy. A line that is gone is set aside, not lost. */
export function takeOverSteps(three: Three, chosen: ReadonlySet<string>): readonly Step[] {
  const { items, theirs, counterparts } = compare(three)
  const taken = items.filter(({ id }) => chosen.has(id))
  const work = new Work(three.mine, theirs, counterparts)
  for (const item of taken) if (item.kind === 'field') work.setField(item)
  for (const item of taken) if (item.kind === 'changed' && item.mineBlock !== null) work.rewrite(item.mineBlock, item.taken)
  for (const item of taken) if (item.kind === 'removed' && item.mineBlock !== null) work.setAside(item.mineBlock)
  const placed = taken.filter(({ kind, mineBlock }) => kind === 'added' || kind === 'moved' || (kind === 'changed' && mineBlock === null))
  for (const item of placed) {
    if (item.kind === 'moved' && item.mineBlock !== null) work.move(item.mineBlock, item)
    else work.insert(item)
  }
  return work.steps
}

class Work {
  readonly steps: Step[] = []
  #copy: Copy
  readonly #theirs: readonly Block[]
  /** Where each line of the later version stands by now, by its place there. */
  readonly #here: Map<number, BlockId>

  constructor(mine: Copy, theirs: readonly Block[], counterparts: ReadonlyMap<number, Block>) {
    this.#copy = mine
    this.#theirs = theirs
    this.#here = new Map([...counterparts].map(([y, { id }]) => [y, id]))
  }

  setField({ field, mine, taken }: FoundItem): void {
    if (field !== undefined) this.#do({ kind: 'field', field, before: mine, after: taken })
  }

  rewrite(block: Block, text: string): void {
    const { from, before, after } = difference(block.text, text)
    this.#do({ kind: 'text', block: block.id, from, before, after })
  }

  setAside({ id, role }: Block): void {
    this.#do({ kind: 'role', block: id, before: role, after: 'set-aside' })
  }

  insert({ theirBlock }: FoundItem): void {
    if (theirBlock === null) return
    const y = this.#theirs.indexOf(theirBlock)
    const block: Block = { id: this.#freshId(theirBlock.id), role: theirBlock.role, text: theirBlock.text, source: [] }
    if (this.#do({ kind: 'insert', after: this.#placeOf(y), block })) this.#here.set(y, block.id)
  }

  move(block: Block, { theirBlock }: FoundItem): void {
    const y = theirBlock === null ? -1 : this.#theirs.indexOf(theirBlock)
    const at = this.#copy.blocks.findIndex(({ id }) => id === block.id)
    const before = this.#copy.blocks[at - 1]?.id ?? null
    const after = this.#placeOf(y, block.id)
    if (at !== -1 && before !== after) this.#do({ kind: 'move', block: block.id, before, after })
  }

  /** Behind the nearest line before it that is here; at the top where there is none. */
  #placeOf(y: number, besides?: BlockId): BlockId | null {
    for (let at = y - 1; at >= 0; at -= 1) {
      const id = this.#here.get(at)
      if (id !== undefined && id !== besides && this.#copy.blocks.some((block) => block.id === id)) return id
    }
    return null
  }

  #freshId(like: BlockId): BlockId {
    const taken = new Set<string>(this.#copy.blocks.map(({ id }) => id))
    for (let count = 1; ; count += 1) {
      const id = `u${count}-${like.slice(0, 50)}`
      if (!taken.has(id)) return blockId(id)
    }
  }

  #do(step: Step): boolean {
    const applied = apply(this.#copy, step)
    if (!applied.ok) return false
    this.#copy = applied.value
    this.steps.push(step)
    return true
  }
}

/** The part of a line that becomes another, never cut inside a character. */
function difference(one: string, other: string): { readonly from: number; readonly before: string; readonly after: string } {
  const shorter = Math.min(one.length, other.length)
  let from = 0
  while (from < shorter && one[from] === other[from]) from += 1
  let end = 0
  while (end < shorter - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  if (isLow(one.charCodeAt(from)) || isLow(other.charCodeAt(from))) from -= 1
  if (end > 0 && (isLow(one.charCodeAt(one.length - end)) || isLow(other.charCodeAt(other.length - end)))) end -= 1
  from = Math.max(0, from)
  return { from, before: one.slice(from, one.length - end), after: other.slice(from, other.length - end) }
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
