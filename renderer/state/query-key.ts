/**
 * The name a waved-through query is remembered by, the same that the desk gives it. The window knows the model and the contract
 * only, so it makes the name itself; a test holds it to the desk's own.
 */
import type { Query, Story } from '../../store/model'

const lettersOf = (text: string): string => (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')

export function queryKey(query: Query, story: Story): string {
  const text = story.blocks.find(({ id }) => id === query.block)?.text ?? ''
  const before = lettersOf(text.slice(Math.max(0, query.from - 40), query.from)).slice(-24)
  const after = lettersOf(text.slice(query.to, query.to + 40)).slice(0, 24)
  return `${query.rule} ${before}|${lettersOf(text.slice(query.from, query.to))}|${after}`
}
