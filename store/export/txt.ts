/**
 * Plain text: headline, subhead, byline and body, one paragraph a line with a blank line between; captions with their
 * credits and the tags stand last, labelled, so that a page designer can take the copy above them as it is. A profile orders them anew.
 */
import { assertNever, defaultText, type Article, type ArticleCaption, type TextField, type TextProfile } from '../model'
import type { Exporter, Issue } from './exporter'
import { labelsFor } from './labels'
import { cells, names, plain } from './plain'
import { runs, type Run } from './runs'

export const txt = { format: 'txt', extension: 'txt', write } satisfies Exporter

function write(article: Article, _issue?: Issue, { fields }: Pick<TextProfile, 'fields'> = defaultText): string {
  const parts = fields.map((field) => partOf(article, field))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function partOf(article: Article, field: TextField): string {
  const labels = labelsFor(article)
  switch (field) {
    case 'slug':
    case 'headline':
    case 'subhead':
    case 'dateline':
      return plain(article[field] ?? '')
    case 'byline':
      return article.byline === undefined ? '' : labels.by + plain(article.byline)
    case 'embargo':
      return article.embargo === undefined ? '' : labels.embargo + plain(article.embargo)
    case 'body':
      return runs(article.body).map(block).join('\n\n')
    case 'captions':
      return article.captions.map((caption) => labels.caption + captionLine(caption)).join('\n')
    case 'tags': {
      // Names hold commas ("conflict, war and peace").
      const tags = names(article.tags).join('; ')
      return tags === '' ? '' : labels.tags + tags
    }
    default:
      return assertNever(field)
  }
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
