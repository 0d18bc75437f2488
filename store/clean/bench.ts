/**
 * A story while passes work on it. A line and what is cut out of it (a credit) are one place: steps inside one place touch
 * that place alone, so that a story of 3,000 paragraphs costs what its changes cost. Other steps touch the whole copy.
 */
import { applyAll, done, failed, type Block, type BlockId, type Field, type Reply, type Step, type Story } from '../model'

export class Bench {
  private base: Story
  private places: (readonly Block[])[] = []
  private readonly placeOf = new Map<BlockId, number>()
  /** What the pass at work has done: to a place, to a field, to all. */
  private readonly steps = new Map<number, Step[]>()
  private readonly fieldSteps = new Map<Field, Step[]>()
  private all: Step[] = []
  private everywhere = false

  constructor(story: Story) {
    this.base = story
    this.lay(story)
  }

  /** The copy as it stands, for the next pass to read. What that one finds is mapped over its own steps alone. */
  nextPass(): Story {
    this.steps.clear()
    this.fieldSteps.clear()
    this.all = []
    this.everywhere = false
    return this.story()
  }

  private story(): Story {
    const blocks: Block[] = []
    for (const place of this.places) for (const block of place) blocks.push(block)
    return { ...this.base, blocks }
  }

  /** The steps already applied that these steps, found on the copy before any, must be mapped over: those of the same place. */
  appliedBeside(steps: readonly Step[]): readonly Step[] {
    if (this.everywhere) return this.all
    const [first] = steps
    if (first?.kind === 'field') return steps.length === 1 ? (this.fieldSteps.get(first.field) ?? []) : this.all
    const place = this.onePlace(steps)
    return place === null ? this.all : (this.steps.get(place) ?? [])
  }

  /** Applies steps, all or none; exactly what `applyAll` would make of the whole copy. */
  apply(steps: readonly Step[]): Reply<null> {
    const place = this.onePlace(steps)
    if (place === null) return this.applyToAll(steps)
    if (steps.some((step) => step.kind === 'split' && this.placeOf.has(step.right))) return failed('conflict', 'A line of that name is already there.')
    const next = applyAll({ blocks: this.places[place] ?? [], fields: {} }, steps)
    if (!next.ok) return next
    this.places[place] = next.value.blocks
    for (const step of steps) if (step.kind === 'split') this.placeOf.set(step.right, place)
    const before = this.steps.get(place)
    if (before === undefined) this.steps.set(place, [...steps])
    else before.push(...steps)
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
    this.places = story.blocks.map((block) => [block])
    this.placeOf.clear()
    for (const [at, { id }] of story.blocks.entries()) this.placeOf.set(id, at)
  }

  /** The place all these steps have to do with, or make out of it; `null` when there is no such one. */
  private onePlace(steps: readonly Step[]): number | null {
    const [only] = steps
    if (steps.length === 1 && (only?.kind === 'text' || only?.kind === 'role')) return this.placeOf.get(only.block) ?? null
    const made = new Set<BlockId>()
    let one: number | null = null
    for (const step of steps) {
      if (step.kind !== 'text' && step.kind !== 'role' && step.kind !== 'split') return null
      if (step.kind === 'split') made.add(step.right)
      if (made.has(step.block)) continue
      const place = this.placeOf.get(step.block)
      if (place === undefined || (one !== null && one !== place)) return null
      one = place
    }
    return one
  }
}
