/** Which stories an editor has seen, by their place of arrival: kept as stretches, for most of a queue is read in one go. */
import type { Stretch } from './library'

export class ReadMarks {
  /** A bit a story would do; a set is as quick and needs no bound. */
  readonly #read = new Set<number>()
  #changes = 0

  constructor(stretches: readonly Stretch[]) {
    for (const [from, to] of stretches) for (let arrival = from; arrival <= to; arrival += 1) this.#read.add(arrival)
  }

  get changes(): number {
    return this.#changes
  }

  has(arrival: number): boolean {
    return this.#read.has(arrival)
  }

  /** Whether anything is other than it was. */
  set(arrivals: readonly number[], read: boolean): boolean {
    const before = this.#read.size
    for (const arrival of arrivals) {
      if (read) this.#read.add(arrival)
      else this.#read.delete(arrival)
    }
    if (this.#read.size === before) return false
    this.#changes += 1
    return true
  }

  stretches(): readonly Stretch[] {
    const made: [number, number][] = []
    for (const arrival of [...this.#read].sort((a, b) => a - b)) {
      const last = made[made.length - 1]
      if (last?.[1] === arrival - 1) last[1] = arrival
      else made.push([arrival, arrival])
    }
    return made
  }
}
