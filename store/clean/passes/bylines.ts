/** A byline holds names and titles, without "By": exporters print it in their own way. */
import type { Block, Change, Pass, Story } from '../../model'
import { bylinePrefix } from '../byline-shapes'
import { makeChange } from '../make-change'

export const bylines: Pass = {
  id: 'bylines',
  title: 'Bylines',
  after: ['furniture', 'repeats', 'spaces'],
  keeps: 'meaning',
  find(story) {
    return { changes: story.blocks.filter(({ role }) => role === 'byline').flatMap((block) => withoutBy(block, story)), queries: [] }
  },
}

function withoutBy(block: Block, story: Story): readonly Change[] {
  const before = bylinePrefix(block.text, story)
  if (before === '') return []
  const reason = `A byline holds the names, without “${before.trim()}”.`
  return [makeChange('bylines/by', reason, [{ kind: 'text', block: block.id, from: 0, before, after: '' }])]
}
