/** The name under which a waved-through query is remembered. */
import type { Query } from './change'
import type { Story } from './story'

const lettersOf = (text: string): string => (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')

/**
 * Rule and the words around, so that the key outlives edits elsewhere, another import of the same copy, and typography.
 * The same words in the same surroundings twice share a key: an editor who waves one through means both.
 */
export function queryKey(query: Query, story: Story): string {
  const text = story.blocks.find(({ id }) => id === query.block)?.text ?? ''
  const before = lettersOf(text.slice(Math.max(0, query.from - 40), query.from)).slice(-24)
  const after = lettersOf(text.slice(query.to, query.to + 40)).slice(0, 24)
  return `${query.rule} ${before}|${lettersOf(text.slice(query.from, query.to))}|${after}`
}
