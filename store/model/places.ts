/** Where changes stand in the copy today: what the window marks. Derived from the history in one walk. */
import type { Recorded } from './change'
import { assertNever } from './reply'
import type { SplitStep, Step, TextStep } from './step'
import type { BlockId, ChangeId } from './story'

export interface Place {
  readonly block: BlockId
  /** UTF-16 offsets into the block's text; `from === to` where words went, or where a whole line is meant. */
  readonly from: number
  readonly to: number
}

/** Moved where it stands, step by step; handed out when all have been taken. */
interface Standing {
  readonly change: ChangeId
  readonly block: BlockId
  from: number
  to: number
}

/** Every done change's places in the copy as it stands, in the order of its steps. A place whose words are gone is left out. */
export function places(history: readonly Recorded[]): ReadonlyMap<ChangeId, readonly Place[]> {
  const byBlock = new Map<BlockId, Standing[]>()
  for (const { id, state, change } of history) {
    if (state !== 'done') continue
    for (const step of change.steps) {
      shift(byBlock, step)
      const place = placeOf(step)
      if (place !== null) put(byBlock, { change: id, block: place.block, from: place.from, to: place.to })
    }
  }
  const found = new Map<ChangeId, Place[]>()
  for (const { id } of history) found.set(id, [])
  for (const standing of byBlock.values()) for (const { change, block, from, to } of standing) found.get(change)?.push({ block, from, to })
  return found
}

function put(byBlock: Map<BlockId, Standing[]>, place: Standing): void {
  const there = byBlock.get(place.block)
  if (there === undefined) byBlock.set(place.block, [place])
  else there.push(place)
}

/** Where a step's own words stand right after it. */
function placeOf(step: Step): Place | null {
  switch (step.kind) {
    case 'text':
      return { block: step.block, from: step.from, to: step.from + step.after.length }
    case 'join':
      return { block: step.block, from: step.at, to: step.at + step.glue.length }
    case 'split':
      return { block: step.right, from: 0, to: 0 }
    case 'insert':
      return { block: step.block.id, from: 0, to: step.block.text.length }
    case 'role':
    case 'move':
      return { block: step.block, from: 0, to: 0 }
    case 'remove':
    case 'field':
      return null
    default:
      return assertNever(step)
  }
}

/** Moves the places that stand already to where they are after one more step. */
function shift(byBlock: Map<BlockId, Standing[]>, step: Step): void {
  switch (step.kind) {
    case 'text':
      for (const place of byBlock.get(step.block) ?? []) shiftByText(place, step)
      return
    case 'split':
      return shiftBySplit(byBlock, step)
    case 'join': {
      const by = step.at + step.glue.length
      for (const place of byBlock.get(step.right) ?? []) put(byBlock, { ...moved(place, by), block: step.block })
      byBlock.delete(step.right)
      return
    }
    case 'remove':
      byBlock.delete(step.block.id)
      return
    case 'role':
    case 'field':
    case 'insert':
    case 'move':
      return
    default:
      return assertNever(step)
  }
}

function moved(place: Standing, by: number): Standing {
  return { ...place, from: place.from + by, to: place.to + by }
}

/** A mark of the whole line (at the very start, without length) stays with the left line. */
function shiftBySplit(byBlock: Map<BlockId, Standing[]>, step: SplitStep): void {
  const there = byBlock.get(step.block) ?? []
  const seam = step.at + step.glue.length
  const goesRight = (place: Standing): boolean => seam > 0 && place.from >= seam
  byBlock.set(
    step.block,
    there.filter((place) => !goesRight(place)).map((place) => ({ ...place, to: Math.min(place.to, step.at) })),
  )
  for (const place of there.filter(goesRight)) put(byBlock, { ...moved(place, -seam), block: step.right })
}

function shiftByText(place: Standing, step: TextStep): void {
  const to = step.from + step.before.length
  const by = step.after.length - step.before.length
  const atPoint = place.from === place.to && step.from === place.from
  if (to <= place.from && !atPoint) {
    place.from += by
    place.to += by
  } else if (step.from < place.to) {
    place.from = Math.min(place.from, step.from)
    place.to = Math.max(step.from + step.after.length, place.to + by)
  }
}
