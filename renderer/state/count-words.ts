/** Words of the copy as it will go out: what is set aside and editors' notes do not count. */
import type { Block, Copy } from '../../store/model'

/** A word is a run of letters and digits, with the apostrophes and hyphens inside it; that holds for Latin and Arabic script alike. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,]*/gu

/** Blocks never change, they are replaced: of a long story only the line in hand is counted again. */
const counted = new WeakMap<Block, number>()

export function countWords(copy: Copy): number {
  let amount = 0
  for (const block of copy.blocks) {
    if (block.role !== 'set-aside' && block.role !== 'note') amount += wordsOf(block)
  }
  return amount
}

function wordsOf(block: Block): number {
  const known = counted.get(block)
  if (known !== undefined) return known
  const amount = block.text.match(word)?.length ?? 0
  counted.set(block, amount)
  return amount
}
