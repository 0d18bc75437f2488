/**
 * Takes the hyphen out of a word that was parted at the end of a line ("govern-" and "ment"). Only in paragraphs that were wrapped, and
 * only where the whole word stands elsewhere in the story and the hyphened one does not: "well-known" stays.
 */
import type { Block, Pass, Story } from '../../model'
import { runningText } from '../lines'
import { textChange, type Edit } from '../make-change'

const parted = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{2,30})-(\p{Ll}[\p{L}\p{M}]{1,30})(?![\p{L}\p{M}\p{N}-])/gu

export const lineEnds: Pass = {
  id: 'line-ends',
  title: 'Words parted at the end of a line',
  after: ['spaces'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    const wrapped = runningText(story).filter(({ source, text }) => source.length > 1 && text.includes('-'))
    if (wrapped.length === 0) return { changes: [], queries: [] }
    const words = wordsOf(story)
    const changes = wrapped.flatMap((block) => {
      const edits = partedIn(block, words)
      return edits.length === 0 ? [] : [textChange('line-ends/hyphen', 'The word was parted at the end of a line and stands whole elsewhere.', block, edits)]
    })
    return { changes, queries: [] }
  },
}

/** How often each word stands in the story, hyphened words whole. */
function wordsOf(story: Story): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text } of story.blocks) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) times.set(word, (times.get(word) ?? 0) + 1)
  }
  return times
}

function partedIn({ text }: Block, words: ReadonlyMap<string, number>): readonly Edit[] {
  return [...text.matchAll(parted)].flatMap(({ index, 0: both, 1: start = '', 2: end = '' }): Edit[] => {
    const whole = words.has((start + end).toLowerCase()) && words.get(both.toLowerCase()) === 1
    return whole ? [{ from: index + start.length, before: '-', after: '' }] : []
  })
}
