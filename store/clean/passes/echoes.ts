/**
 * Asks about copy that says again what stands elsewhere in another role: a standfirst that is the first paragraph, a
 * caption that is a sentence of the body. Agencies do send both on purpose, so nothing is done by itself.
 */
import type { Block, Pass, Query } from '../../model'
import { lettersOf, lettersOfBlock, liveBlocks, longestLine, onceOf, wordsOf } from '../copy'
import { creditAtEnd } from '../credit-shapes'
import { setAside } from '../make-change'

export const echoes: Pass = {
  id: 'echoes',
  title: 'Copy said twice',
  after: ['repeats', 'credits', 'spaces'],
  keeps: 'letters',
  find(story) {
    const live = liveBlocks(story)
    return { changes: [], queries: [...standfirsts(live), ...captions(live)] }
  },
}

/** The whole first paragraph, or its first sentence. */
function standfirsts(live: readonly Block[]): readonly Query[] {
  const lead = live.find(({ role }) => role === 'paragraph')
  if (lead === undefined) return []
  return live.filter((block) => block.role === 'subhead' && wordsOf(block.text).length >= 6).flatMap((block): readonly Query[] => {
    const key = lettersOfBlock(block)
    if (key !== lettersOfBlock(lead) && !sentencesOf(lead).slice(0, 1).includes(key)) return []
    const reason = 'The standfirst says what the first paragraph says.'
    return [{ rule: 'echoes/standfirst', reason, block: block.id, from: 0, to: 0, fix: setAside('echoes/standfirst', reason, block) }]
  })
}

function captions(live: readonly Block[]): readonly Query[] {
  const worded = live.filter(({ role, text }) => role === 'caption' && wordsOf(text).length >= 8)
  if (worded.length === 0) return []
  const sentences = new Set(live.filter(({ role }) => role === 'paragraph').flatMap((block) => sentencesOf(block)))
  return worded.flatMap((block): readonly Query[] => {
    const credit = creditAtEnd(block.text)
    const words = credit === null ? block.text : block.text.slice(0, credit.caption)
    if (!sentences.has(lettersOf(words))) return []
    return [{ rule: 'echoes/caption', reason: 'The caption is a sentence of the story.', block: block.id, from: 0, to: 0 }]
  })
}

/** The sentences of a paragraph of several, by their letters alone. A paragraph that is a caption whole is asked about elsewhere. */
const sentencesOf = onceOf(({ text }: Block): readonly string[] => {
  if (text.length > longestLine) return []
  const sentences = text.split(/(?<=[.!?]["”’»)]?)\s+(?=["“‘«(]?\p{Lu})/u)
  return sentences.length < 2 ? [] : sentences.map(lettersOf)
})
