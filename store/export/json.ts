/**
 * JSON: the article as `copydesk clean --json` prints it, without what only the desk needs (changes, queries, notes), and with what each
 * line of the body is where not all are paragraphs. `import/own-json.ts` reads it back.
 */
import type { Article } from '../model'
import { articleFields } from './article-json'
import type { Exporter } from './exporter'

export const json = { format: 'json', extension: 'json', write } satisfies Exporter

function write(article: Article): string {
  const kinds = article.body.map(({ kind }) => kind)
  const told = kinds.every((kind) => kind === 'paragraph') ? {} : { kinds }
  return `${JSON.stringify({ ...articleFields(article), ...told, source: fileSource(article.source) }, null, 2)}\n`
}

/** An article file leaves the house: of the path it came by only the file's name goes with it. */
function fileSource(source: Article['source']): Article['source'] {
  return { ...source, file: source.file.split(/[\\/]/).pop() ?? source.file }
}
