/** Asks where what the agency states does not fit the copy that came: far fewer words than it counts, an embargo without an end. */
import { countWords, type Block, type Pass, type Query, type Story } from '../../model'
import { liveBlocks } from '../lines'

export const facts: Pass = {
  id: 'facts',
  title: 'What the agency states',
  after: ['furniture', 'repeats'],
  keeps: 'letters',
  finds: 'queries',
  find: (story) => ({ changes: [], queries: [...cutShort(story), ...withoutHour(story)] }),
}

/** Agencies count a headline, a table's figures or a sign-off along, or not: only much less is a sign. */
const least = 60
const share = 0.6

const bodyRoles: ReadonlySet<Block['role']> = new Set(['paragraph', 'crosshead', 'quote', 'list-item', 'table-row', 'contributor', 'note'])

function cutShort(story: Story): readonly Query[] {
  const stated = story.source.wordCount ?? 0
  if (stated < least) return []
  const body = liveBlocks(story).filter(({ role }) => bodyRoles.has(role))
  const last = body.filter(({ role }) => role !== 'note').pop()
  const words = body.reduce((sum, { text }) => sum + countWords(text), 0)
  if (last === undefined || words >= stated * share) return []
  const reason = `The agency counts ${String(stated)} words, and ${String(words)} stand here: the copy may have been cut off.`
  return [{ rule: 'facts/cut-short', reason, block: last.id, from: last.text.length, to: last.text.length }]
}

function withoutHour(story: Story): readonly Query[] {
  const first = liveBlocks(story)[0]
  if (story.source.openEmbargo !== true || first === undefined || (story.fields.embargo ?? '') !== '') return []
  const reason = 'The item says that it is under embargo and names no hour at which that ends. Ask the agency, or set the hour.'
  return [{ rule: 'facts/open-embargo', reason, block: first.id, from: 0, to: 0 }]
}
