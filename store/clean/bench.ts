/**
 * A story while one pass works on it. A line and what is cut out of it (a credit) are one place: steps inside one place
 * touch that place alone, so that a story of 3,000 paragraphs costs what its changes cost. Other steps touch the whole copy.
 */
import { applyAll, done, failed, type Block, type BlockId, type Field, type Reply, type Step, type Story } from '../model'

interface Place {
  /** Its index among the lines of the copy as it was laid out. */
  readonly at: number
  blocks: readonly Block[]
  /** The steps applied here, in order. */
  readonly steps: Step[]
}

export class Bench {
  private readonly index = new Map<BlockId, number>()
  /** Only of lines that were touched. */
  private readonly places = new Map<BlockId, Place>()
  private readonly fieldSteps = new Map<Field, Step[]>()
  private readonly all: Step[] = []
  private everywhere = false

  constructor(private base: Story) {
    this.lay(base)
  }

  story(): Story {
    const touched = new Map([...this.places.values()].map((place) => [place.at, place.blocks]))
    const blocks: Block[] = []
    for (const [at, block] of this.base.blocks.entries()) {
      const now = touched.get(at)
      if (now === undefined) blocks.push(block)
      else blocks.push(...now)
    }
    return { ...this.base, blocks }
  }

  /** The steps already applied that these steps, found on the copy before any, must be mapped over: those of the same place. */
  appliedBeside(steps: readonly Step[]): readonly Step[] {
    if (this.everywhere) return this.all
    const [first] = steps
    if (first?.kind === 'field') return steps.length === 1 ? (this.fieldSteps.get(first.field) ?? []) : this.all
    const place = this.onePlace(steps)
    return place === null ? this.all : place.steps
  }

  /** Applies steps, all or none; exactly what `applyAll` would make of the whole copy. */
  apply(steps: readonly Step[]): Reply<null> {
    const place = this.onePlace(steps)
    if (place === null) return this.applyToAll(steps)
    if (steps.some((step) => step.kind === 'split' && this.has(step.right))) return failed('conflict', 'A line of that name is already there.')
    const next = applyAll({ blocks: place.blocks, fields: {} }, steps)
    if (!next.ok) return next
    place.blocks = next.value.blocks
    for (const { id } of place.blocks) this.places.set(id, place)
    place.steps.push(...steps)
    this.all.push(...steps)
    return done(null)
  }

  private applyToAll(steps: readonly Step[]): Reply<null> {
    const next = applyAll(this.story(), steps)
    if (!next.ok) return next
    this.all.push(...steps)
    for (const step of steps) {
      if (step.kind !== 'field') this.everywhere = true
      else this.fieldSteps.set(step.field, [...(this.fieldSteps.get(step.field) ?? []), step])
    }
    if (this.everywhere) this.lay(next.value)
    else this.base = { ...this.base, fields: next.value.fields }
    return done(null)
  }

  private lay(story: Story): void {
    this.base = story
    this.places.clear()
    this.index.clear()
    for (const [at, { id }] of story.blocks.entries()) this.index.set(id, at)
  }

  private has(id: BlockId): boolean {
    return this.index.has(id) || this.places.has(id)
  }

  private placeOf(id: BlockId): Place | null {
    const known = this.places.get(id)
    if (known !== undefined) return known
    const at = this.index.get(id)
    const block = at === undefined ? undefined : this.base.blocks[at]
    if (at === undefined || block === undefined) return null
    const place: Place = { at, blocks: [block], steps: [] }
    this.places.set(id, place)
    return place
  }

  /** The place all these steps have to do with, or make out of it; `null` when there is no such one. */
  private onePlace(steps: readonly Step[]): Place | null {
    const made = new Set<BlockId>()
    let one: Place | null = null
    for (const step of steps) {
      if (step.kind !== 'text' && step.kind !== 'role' && step.kind !== 'split') return null
      if (step.kind === 'split') made.add(step.right)
      if (made.has(step.block)) continue
      const place = this.placeOf(step.block)
      if (place === null || (one !== null && one !== place)) return null
      one = place
    }
    return one
  }
}
