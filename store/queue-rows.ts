/** All rows of the library in memory, in the order of arrival. What a listing gives is worked out anew only when something has changed. */
import type { QueueRow, StoryId, StoryState } from './model'

export class QueueRows {
  /** Oldest first. */
  #rows: QueueRow[] = []
  #at = new Map<StoryId, number>()
  #changes = 0
  #states: { readonly of: number; readonly counts: Record<StoryState, number> } | null = null

  /** Grows with every change. */
  get changes(): number {
    return this.#changes
  }

  /** How many stories there are in each state. */
  get states(): Record<StoryState, number> {
    if (this.#states?.of === this.#changes) return this.#states.counts
    const counts: Record<StoryState, number> = { new: 0, ready: 0, spiked: 0 }
    for (const { state } of this.#rows) counts[state] += 1
    this.#states = { of: this.#changes, counts }
    return counts
  }

  get all(): readonly QueueRow[] {
    return this.#rows
  }

  fill(newestFirst: readonly QueueRow[]): void {
    this.#rows = [...newestFirst].sort((a, b) => a.arrival - b.arrival)
    this.#count()
  }

  get(id: StoryId): QueueRow | undefined {
    const at = this.#at.get(id)
    return at === undefined ? undefined : this.#rows[at]
  }

  /** Takes in rows that are new or have changed. */
  take(rows: readonly QueueRow[]): void {
    let inOrder = true
    for (const row of rows) {
      const at = this.#at.get(row.id)
      if (at === undefined) {
        inOrder &&= row.arrival > (this.#rows[this.#rows.length - 1]?.arrival ?? -1)
        this.#at.set(row.id, this.#rows.push(row) - 1)
      } else {
        inOrder &&= row.arrival === this.#rows[at]?.arrival
        this.#rows[at] = row
      }
    }
    if (inOrder) this.#changes += 1
    else this.fill(this.#rows)
  }

  drop(ids: ReadonlySet<StoryId>): void {
    this.#rows = this.#rows.filter(({ id }) => !ids.has(id))
    this.#count()
  }

  #count(): void {
    this.#at = new Map(this.#rows.map(({ id }, at) => [id, at]))
    this.#changes += 1
  }
}
