/** Words and letters as a desk counts them, by one rule for the queue, the open story and its export. */
import type { Block, Copy, Role } from './story'

/** What runs as the story's text. Bylines, captions and credits have their own room on a page; notes and set-aside lines are no copy. */
const counted: ReadonlySet<Role> = new Set<Role>(['headline', 'subhead', 'paragraph', 'crosshead', 'quote', 'list-item', 'table-row', 'contributor'])

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/
/** V8 copies what it segments for every segment it finds: a damaged line of 100,000 letters took 4 GB. */
const pieces = /\S{1,200}/gu
const letterOrDigit = /[\p{L}\p{N}]/u

/** Runs between white space that have a letter or digit; in scripts without spaces what Unicode's rules (UAX #29) make of them. */
export function countWords(text: string): number {
  let amount = 0
  if (unspaced.test(text)) {
    for (const [piece] of text.matchAll(pieces)) for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike === true) amount += 1
    return amount
  }
  for (const word of text.split(/\s+/)) if (letterOrDigit.test(word)) amount += 1
  return amount
}

/** Blocks never change, they are replaced: of a long story only the line in hand is counted again. */
const known = new WeakMap<Block, number>()

/** The words of a story's text. */
export function copyWords({ blocks }: Pick<Copy, 'blocks'>): number {
  let amount = 0
  for (const block of blocks) {
    if (counted.has(block.role)) amount += wordsOf(block)
  }
  return amount
}

function wordsOf(block: Block): number {
  const seen = known.get(block)
  if (seen !== undefined) return seen
  const amount = countWords(block.text)
  known.set(block, amount)
  return amount
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** V8 copies what it segments for every segment: no headline of a desk is that long, a damaged one may be. */
const longestCounted = 2_000

/** Letters as a reader counts them: marks on a letter are part of it. */
export const countLetters = (text: string): number => (text.length > longestCounted ? text : [...graphemes.segment(text)]).length
