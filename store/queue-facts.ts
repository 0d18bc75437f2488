/** What the queue shows of a story: derived from its dossier, never kept anywhere but in the catalogue. */
import { basename } from 'node:path'
import type { RowFacts } from './library'
import { copyWords, makeArticle, ownedBy, pasted, type Dossier } from './model'
import { rowWire } from './standing'

export function rowFacts(dossier: Pick<Dossier, 'story' | 'imported' | 'importedAt'>, openQueries: number): RowFacts {
  const { story } = dossier
  const article = makeArticle(story)
  const wire = rowWire(dossier)
  return {
    headline: article.headline ?? firstWords(article.body[0]?.text ?? article.captions[0]?.text ?? ''),
    source: ownedBy(story).provider ?? sourceName(story.source.file),
    queries: openQueries,
    words: copyWords(story),
    ...(wire !== undefined && { wire }),
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
