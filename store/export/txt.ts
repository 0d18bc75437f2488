/**
 * Plain text: headline, subhead, byline and body, one paragraph a line with a blank line between; captions with their
 * credits and the tags stand last, labelled, so that a page designer can take the copy above them as it is.
 */
import { assertNever, type Article, type ArticleCaption } from '../model'
import type { Exporter } from './exporter'
import { labelsFor } from './labels'
import { cells, names, plain } from './plain'
import { runs, type Run } from './runs'

export const txt = { format: 'txt', extension: 'txt', write } satisfies Exporter

function write(article: Article): string {
  const labels = labelsFor(article)
  // Names hold commas ("conflict, war and peace").
  const tags = names(article.tags).join('; ')
  const parts = [
    plain(article.headline ?? ''),
    plain(article.subhead ?? ''),
    article.byline === undefined ? '' : labels.by + plain(article.byline),
    runs(article.body).map(block).join('\n\n'),
    article.captions.map((caption) => labels.caption + captionLine(caption)).join('\n'),
    tags === '' ? '' : labels.tags + tags,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** A credit may stand without words: the desk sets the caption and keeps the name. */
function captionLine({ text, credit }: ArticleCaption): string {
  const by = credit === undefined ? '' : `(${plain(credit)})`
  return [plain(text), by].filter((part) => part !== '').join(' ')
}

function block({ kind, texts }: Run): string {
  switch (kind) {
    case 'list-item':
      return texts.map((text) => `• ${plain(text)}`).join('\n')
    case 'table-row':
      return texts.map((row) => cells(row).join('\t')).join('\n')
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'contributor':
      return texts.map(plain).join('\n')
    default:
      return assertNever(kind)
  }
}
