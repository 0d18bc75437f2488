/**
 * The copy on its way through a history. Most changes touch words of one line: then only that line is looked at and replaced,
 * not the 3,000 others of a long story.
 */
import type { Step } from './step'
import type { Block, BlockId, Copy } from './story'

export class RunningCopy {
  private blocks: Map<BlockId, Block>

  constructor(private copy: Copy) {
    this.blocks = byId(copy)
  }

  /** The lines that steps touch, or the whole copy where they move lines about. What is made of it is handed to `take`. */
  around(steps: readonly Step[]): Copy {
    const touched: Block[] = []
    for (const step of steps) {
      if (step.kind === 'field') continue
      if (step.kind !== 'text' && step.kind !== 'role') return this.whole()
      const block = this.blocks.get(step.block)
      if (block !== undefined && !touched.includes(block)) touched.push(block)
    }
    return { ...this.copy, blocks: touched }
  }

  /** `next` is what became of `before`, the answer of `around`. */
  take(next: Copy, before: Copy): void {
    if (before === this.copy) {
      this.copy = next
      this.blocks = byId(next)
      return
    }
    for (const block of next.blocks) this.blocks.set(block.id, block)
    this.copy = { ...this.copy, fields: next.fields }
  }

  private whole(): Copy {
    this.copy = { ...this.copy, blocks: this.copy.blocks.map((block) => this.blocks.get(block.id) ?? block) }
    return this.copy
  }
}

const byId = ({ blocks }: Copy): Map<BlockId, Block> => new Map(blocks.map((block) => [block.id, block]))
