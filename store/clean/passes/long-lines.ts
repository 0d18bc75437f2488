/** Asks about a line that is longer than any paragraph of copy; the other passes leave its characters alone. */
import type { Pass } from '../../model'
import { liveBlocks, longestLine } from '../lines'

export const longLines: Pass = {
  id: 'long-lines',
  title: 'Very long lines',
  after: [],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    const long = liveBlocks(story).filter(({ text }) => text.length > longestLine)
    const reason = 'This line is longer than any paragraph of copy; its quotes, dashes and spaces were left as they came.'
    return { changes: [], queries: long.map(({ id }) => ({ rule: 'long-lines/left-alone', reason, block: id, from: 0, to: 0 })) }
  },
}
