/**
 * Stages many files together. Those of the same bytes, as most wires and their texts are, become names of one: no room, and no wait for
 * the disk.
 */
import { stage, stageAgain } from './durable-file'
import type { Staged } from './durable-file'
import { atMost } from './serial'

/** Files that are written at a time. */
const width = 16

export interface ToStage<T> {
  /** The same for files of the same bytes. */
  readonly sameAs: (item: T) => string
  readonly place: (item: T) => string
  /** `null` for a file that is not staged. */
  readonly read: (item: T) => Promise<Uint8Array | null>
}

/** Throws what the disk answers. */
export async function stageLot<T>(items: readonly T[], { sameAs, place, read }: ToStage<T>): Promise<readonly Staged[]> {
  const firsts = new Map<string, Staged>()
  const staged: Staged[] = []
  const stageOne = async (item: T): Promise<void> => {
    const bytes = await read(item)
    if (bytes === null) return
    const first = firsts.get(sameAs(item))
    const made = await (first === undefined ? stage(place(item), bytes) : stageAgain(place(item), bytes, first))
    staged.push(made)
    if (first === undefined) firsts.set(sameAs(item), made)
  }
  const [distinct, same] = partedBy(items, sameAs)
  await atMost(width, distinct, stageOne)
  await atMost(width, same, stageOne)
  return staged
}

/** The first of each key, and all others. */
function partedBy<T>(items: readonly T[], key: (item: T) => string): readonly [firsts: readonly T[], others: readonly T[]] {
  const seen = new Set<string>()
  const [firsts, others]: [T[], T[]] = [[], []]
  for (const item of items) {
    const own = key(item)
    if (seen.has(own)) others.push(item)
    else firsts.push(item)
    seen.add(own)
  }
  return [firsts, others]
}
