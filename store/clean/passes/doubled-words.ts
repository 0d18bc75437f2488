/** Asks about a word that stands twice: "the the". Only words that English never doubles; "had had" and "that that" are grammar. */
import type { Block, Pass, Query } from '../../model'
import { languageOf } from '../copy'
import { runningWith, signs } from '../lines'
import { textChange } from '../make-change'

const words = ['the', 'a', 'an', 'of', 'and', 'or', 'but', 'with', 'at', 'from', 'for', 'their', 'our', 'my', 'your', 'his', 'its', 'were', 'they', 'we', 'if', 'as', 'than', 'into', 'between']

const doubled = new RegExp(`(?<![\\p{L}\\p{N}’'-])(${words.join('|')}) \\1(?![\\p{L}\\p{N}’'-])`, 'giu')

export const doubledWords: Pass = {
  id: 'doubled-words',
  title: 'Doubled words',
  after: ['spaces', 'quotes'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    if (languageOf(story) !== 'en') return { changes: [], queries: [] }
    return { changes: [], queries: runningWith(story, signs.twice).flatMap(doubledIn) }
  },
}

function doubledIn(block: Block): readonly Query[] {
  return [...block.text.matchAll(doubled)].map(({ index: from, 0: both, 1: word = '' }): Query => {
    const reason = `The word “${word.toLowerCase()}” stands twice.`
    const fix = textChange('doubled-words/word', reason, block, [{ from: from + word.length, before: both.slice(word.length), after: '' }])
    return { rule: 'doubled-words/word', reason, block: block.id, from, to: from + both.length, fix }
  })
}
