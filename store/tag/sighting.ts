/** One place in the copy where somebody or something is named, and what gave it away. */
import type { TagKind } from '../model'
import type { Line } from './tokens'

export interface Sighting {
  readonly kind: TagKind
  /** The canonical name. */
  readonly name: string
  readonly code?: string
  readonly line: Line
  /** Tokens of the line, half-open. */
  readonly first: number
  readonly end: number
  /** Why it is taken for that, as a sentence; a second mention needs none. */
  readonly reason?: string
  /** How sure the finder is of the name and its kind, 0 to 1. */
  readonly sureness: number
}

/** Which words of each line are spoken for, so that no word belongs to two names: "Bali" of Mustafa Bali is no island. */
export class Taken {
  private readonly words = new Map<Line, Set<number>>()
  readonly sightings: Sighting[] = []

  has(line: Line, index: number): boolean {
    return this.words.get(line)?.has(index) ?? false
  }

  free(line: Line, first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) if (this.has(line, at)) return false
    return true
  }

  take(sighting: Sighting): void {
    const taken = this.words.get(sighting.line) ?? new Set()
    for (let at = sighting.first; at < sighting.end; at += 1) taken.add(at)
    this.words.set(sighting.line, taken)
    this.sightings.push(sighting)
  }
}
