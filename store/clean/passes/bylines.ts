/** A byline holds names and titles, without "By": exporters print it in their own way. */
import type { Block, Change, Pass, Story } from '../../model'
import { bylinePrefix, namesEnd } from '../byline-shapes'
import { makeChange } from '../make-change'

export const bylines: Pass = {
  id: 'bylines',
  title: 'Bylines',
  after: ['furniture', 'repeats', 'spaces'],
  keeps: 'meaning',
  finds: 'changes',
  find(story) {
    return { changes: story.blocks.filter(({ role }) => role === 'byline').flatMap((block) => namesOnly(block, story)), queries: [] }
  },
}

function namesOnly(block: Block, story: Story): readonly Change[] {
  const { id, text } = block
  const before = bylinePrefix(text, story)
  const end = namesEnd(text)
  const changes: Change[] = []
  if (before !== '') {
    const reason = `A byline holds the names, without “${before.trim()}”.`
    changes.push(makeChange('bylines/by', reason, [{ kind: 'text', block: id, from: 0, before, after: '' }]))
  }
  if (end < text.length && end > before.length + 2) {
    const reason = 'A byline holds the names, not the date and time of the page.'
    changes.push(makeChange('bylines/date', reason, [{ kind: 'text', block: id, from: end, before: text.slice(end), after: '' }]))
  }
  return changes
}
