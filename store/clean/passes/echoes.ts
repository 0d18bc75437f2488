/**
 * Asks about copy that says again what stands elsewhere in another role: a standfirst that is the first paragraph, a
 * caption that is a sentence of the body. Agencies do send both on purpose, so nothing is done by itself.
 */
import type { Block, Pass, Query } from '../../model'
import { lettersOf, wordsOf } from '../copy'
import { creditAtEnd } from '../credit-shapes'
import { liveBlocks, longestLine } from '../lines'
import { setAside } from '../make-change'

export const echoes: Pass = {
  id: 'echoes',
  title: 'Copy said twice',
  after: ['repeats', 'credits', 'spaces'],
  keeps: 'letters',
  finds: 'queries',
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
    const key = lettersOf(block.text)
    if (key !== lettersOf(lead.text) && !sentencesOf(lead).slice(0, 1).map(lettersOf).includes(key)) return []
    const reason = 'The standfirst says what the first paragraph says.'
    return [{ rule: 'echoes/standfirst', reason, block: block.id, from: 0, to: 0, fix: setAside('echoes/standfirst', reason, block) }]
  })
}

/** Sentences that begin otherwise than every caption are not read to the end. */
const startLength = 5

function captions(live: readonly Block[]): readonly Query[] {
  const worded = live.filter(({ role, text }) => role === 'caption' && wordsOf(text).length >= 8)
  if (worded.length === 0) return []
  const keys = worded.map((block) => lettersOf(block.text.slice(0, creditAtEnd(block.text)?.caption)))
  const starts = new Set(keys.map((key) => key.slice(0, startLength)))
  const alike = (sentence: string) => starts.has(lettersOf(sentence.slice(0, 4 * startLength)).slice(0, startLength))
  const sentences = new Set(live.filter(({ role }) => role === 'paragraph').flatMap((block) => sentencesOf(block).filter(alike).map(lettersOf)))
  return worded.flatMap((block, at): readonly Query[] => {
    if (!sentences.has(keys[at] ?? '')) return []
    return [{ rule: 'echoes/caption', reason: 'The caption is a sentence of the story.', block: block.id, from: 0, to: 0 }]
  })
}

/** The sentences of a paragraph of several. A paragraph that is a caption whole is asked about elsewhere. */
function sentencesOf({ text }: Block): readonly string[] {
  if (text.length > longestLine) return []
  const sentences = text.split(/(?<=[.!?]["”’»)]?)\s+(?=["“‘«(]?\p{Lu})/u)
  return sentences.length < 2 ? [] : sentences
}
