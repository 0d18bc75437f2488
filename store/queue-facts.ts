/** What the queue shows of a story: derived from its dossier, never kept anywhere but in the catalogue. */
import { basename } from 'node:path'
import type { RowFacts } from './library'
import { makeArticle, type Story } from './model'

/** File name of copy that came from the clipboard. */
export const pasted = 'paste'

export function rowFacts(story: Story, openQueries: number): RowFacts {
  const article = makeArticle(story)
  return {
    headline: article.headline ?? firstWords(article.body[0]?.text ?? article.captions[0]?.text ?? ''),
    source: story.source.provider ?? sourceName(story.source.file),
    queries: openQueries,
    words: [article.headline, article.subhead, ...article.body.map(({ text }) => text)].reduce((sum, text) => sum + countWords(text ?? ''), 0),
  }
}

function sourceName(file: string): string {
  if (file === pasted) return 'Pasted'
  return file === '-' ? 'Standard input' : basename(file)
}

/** A story without a headline is known by how it begins. */
function firstWords(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s\S*$/u, '')}…`
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/

/** Words as an editor counts them: runs between white space, and in scripts without spaces what Unicode's rules (UAX #29) make of them. */
export function countWords(text: string): number {
  if (unspaced.test(text)) return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
