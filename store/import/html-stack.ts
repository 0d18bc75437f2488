/** The open elements of a page. Finding one by name costs the same however many are open. */
import type { Frame } from './html-lines'

export class OpenElements {
  private readonly frames: Frame[]
  /** Where the open elements of a name stand, innermost last. */
  private readonly places = new Map<string, number[]>()
  private readonly blocks: number[] = [0]

  constructor(root: Frame) {
    this.frames = [root]
  }

  get length(): number {
    return this.frames.length
  }

  get top(): Frame {
    const top = this.frames[this.frames.length - 1]
    if (top === undefined) throw new Error('The page itself was closed')
    return top
  }

  push(frame: Frame): void {
    const at = this.frames.push(frame) - 1
    const places = this.places.get(frame.name)
    if (places === undefined) this.places.set(frame.name, [at])
    else places.push(at)
    if (frame.block) this.blocks.push(at)
  }

  pop(): void {
    const frame = this.frames.pop()
    if (frame === undefined) return
    this.places.get(frame.name)?.pop()
    if (frame.block) this.blocks.pop()
  }

  count(name: string): number {
    return this.places.get(name)?.length ?? 0
  }

  /** Where the innermost `name` stands, unless a barrier stands further in; else -1. */
  find(name: string, barrier: readonly string[] = []): number {
    const at = this.last(name)
    return barrier.every((other) => this.last(other) <= at || other === name) ? at : -1
  }

  /** Where the innermost `name` of the innermost block stands; else -1. */
  findInline(name: string): number {
    const at = this.last(name)
    return at > (this.blocks[this.blocks.length - 1] ?? 0) ? at : -1
  }

  private last(name: string): number {
    const places = this.places.get(name)
    return places?.[places.length - 1] ?? -1
  }
}
