/** Where the model's places are in the document. */
import type { Node } from 'prosemirror-model'
import type { Block, BlockId } from '../../store/model'
import { idOf, isAside } from './schema'
import { type TextChange, textChange } from './text-change'

/** Finds blocks and ranges of the model in the document: offsets are moved by what was typed and is not yet recorded. */
export class Places {
  private readonly nodes = new Map<BlockId, { readonly node: Node; readonly at: number }>()
  private readonly base: ReadonlyMap<BlockId, Block>
  private readonly typed = new Map<BlockId, TextChange | null>()

  constructor(
    doc: Node,
    base: readonly Block[],
  ) {
    doc.forEach((node, at) => this.nodes.set(idOf(node), { node, at }))
    this.base = new Map(base.map((block) => [block.id, block]))
  }

  block(id: BlockId): { readonly from: number; readonly to: number; readonly aside: boolean } | null {
    const found = this.nodes.get(id)
    return found ? { from: found.at, to: found.at + found.node.nodeSize, aside: isAside(found.node) } : null
  }

  /** Document positions of a range; never outside its block, so that a place from an older answer does no harm. */
  range(id: BlockId, from: number, to: number): { readonly from: number; readonly to: number } | null {
    const found = this.nodes.get(id)
    if (found === undefined || isAside(found.node)) return null
    const typed = this.typedIn(id, found.node)
    const moved = (offset: number): number => {
      if (typed === null || offset <= typed.from) return offset
      return Math.max(typed.from, offset + typed.after.length - typed.before.length)
    }
    const size = found.node.content.size
    const start = Math.min(size, Math.max(0, moved(from)))
    return { from: found.at + 1 + start, to: found.at + 1 + Math.min(size, Math.max(start, moved(to))) }
  }

  /** A long line may carry a hundred marks; what was typed into it is found once. */
  private typedIn(id: BlockId, node: Node): TextChange | null {
    const known = this.typed.get(id)
    if (known !== undefined) return known
    const typed = textChange(this.base.get(id)?.text ?? '', node.textContent)
    this.typed.set(id, typed)
    return typed
  }
}
