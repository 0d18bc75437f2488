/**
 * Scrolls the wire with the copy and the copy with the wire. The block at the top of one pane is brought to the top of the
 * other, as far through it; the pane under the editor's hand leads, the other follows.
 */
import type { BlockId } from '../../store/model'

type Side = 'copy' | 'wire'

interface Spot {
  readonly top: number
  readonly height: number
}

export class ScrollLink {
  private leader: Side = 'copy'
  private frame = 0
  private readonly undo: (() => void)[] = []

  constructor(
    private readonly copy: HTMLElement,
    private readonly wire: HTMLElement,
    /** Offset in the wire of a block's first words; `null` for what an editor wrote. */
    private readonly offsetOf: (block: BlockId) => number | null,
  ) {
    this.listen(copy, 'copy')
    this.listen(wire, 'wire')
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    for (const each of this.undo) each()
  }

  /** Brings a block's line into sight in the wire, where it is not. */
  show(block: BlockId): void {
    const spot = this.wireSpot(block)
    if (spot === null || this.leader === 'wire') return
    const { scrollTop: top, clientHeight: height } = this.wire
    const seen = spot.top >= top && spot.top + Math.min(spot.height, 40) <= top + height
    if (!seen) this.wire.scrollTop = spot.top - height / 3
  }

  /** Brings the wire to where the copy stands. Lines not drawn yet are guessed at first, and looked for again once they are. */
  followCopy(looks = 4): void {
    const here = this.topBlock(this.copy, '[data-block]')
    if (here === null) return
    const target = this.wireSpot(here.block)
    if (target === null) return
    this.wire.scrollTop = target.top + here.through * target.height
    const drawn = this.wire.querySelector(`[data-wire-block="${here.block}"]`) !== null
    if (drawn || looks === 0) return
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.followCopy(looks - 1))
  }

  private followWire(): void {
    const here = this.topBlock(this.wire, '[data-wire-block]')
    if (here === null) return
    const block = this.copy.querySelector(`[data-block="${here.block}"]`)
    const target = block && spotIn(this.copy, block)
    if (target) this.copy.scrollTop = target.top + here.through * target.height
  }

  private listen(pane: HTMLElement, side: Side): void {
    const lead = (): void => {
      this.leader = side
    }
    const scrolled = (): void => {
      if (this.leader !== side) return
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => (side === 'copy' ? this.followCopy() : this.followWire()))
    }
    // `beforeinput`: the keys of letters go straight to the copy.
    for (const name of ['wheel', 'pointerdown', 'keydown', 'beforeinput', 'focusin'] as const) {
      pane.addEventListener(name, lead, { passive: true })
      this.undo.push(() => pane.removeEventListener(name, lead))
    }
    pane.addEventListener('scroll', scrolled, { passive: true })
    this.undo.push(() => pane.removeEventListener('scroll', scrolled))
  }

  /** The block at the top edge of a pane, and how far through it the edge is, 0 to 1. */
  private topBlock(pane: HTMLElement, selector: string): { readonly block: BlockId; readonly through: number } | null {
    const blocks = pane.querySelectorAll(selector)
    const edge = pane.getBoundingClientRect().top
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle
      else low = middle + 1
    }
    const block = blocks[low]
    const id = block?.getAttribute('data-block') ?? block?.getAttribute('data-wire-block')
    if (block === undefined || id === null || id === undefined) return null
    const { top, height } = block.getBoundingClientRect()
    return { block: id as BlockId, through: height === 0 ? 0 : Math.min(1, Math.max(0, (edge - top) / height)) }
  }

  private wireSpot(block: BlockId): Spot | null {
    const drawn = this.wire.querySelector(`[data-wire-block="${block}"]`)
    if (drawn !== null) return spotIn(this.wire, drawn)
    const offset = this.offsetOf(block)
    return offset === null ? null : this.guess(offset)
  }

  /** Where lines that are not drawn will be: by their share of the undrawn part they stand in. */
  private guess(offset: number): Spot | null {
    const chunks = [...this.wire.querySelectorAll('[data-wire-from]')]
    const from = (chunk: Element | undefined): number => Number(chunk?.getAttribute('data-wire-from') ?? Infinity)
    const at = chunks.findIndex((chunk, index) => from(chunk) <= offset && offset < from(chunks[index + 1]))
    const chunk = chunks[at]
    if (chunk === undefined) return null
    const spot = spotIn(this.wire, chunk)
    const length = from(chunks[at + 1]) - from(chunk)
    return { top: spot.top + spot.height * (Number.isFinite(length) ? (offset - from(chunk)) / length : 0), height: 0 }
  }
}

function spotIn(pane: HTMLElement, element: Element): Spot {
  const { top, height } = element.getBoundingClientRect()
  return { top: top - pane.getBoundingClientRect().top + pane.scrollTop, height }
}
