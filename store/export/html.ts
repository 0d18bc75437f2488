/** HTML5: one complete document with schema.org data, language and direction. Everything that comes from copy is escaped. */
import { assertNever, direction, type Article, type ArticleCaption } from '../model'
import type { Exporter } from './exporter'
import { labelsFor } from './labels'
import { linkedData } from './linked-data'
import { cells, names, plain } from './plain'
import { runs, type Run } from './runs'

export const html = { format: 'html', extension: 'html', write } satisfies Exporter

function write(article: Article): string {
  const language = article.language === undefined ? '' : ` lang="${escaped(article.language)}"`
  return `<!doctype html>
<html${language} dir="${article.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Copydesk">
<title>${escaped(title(article))}</title>
${[...meta(article), `<script type="application/ld+json">${linkedData(article)}</script>`].join('\n')}
</head>
<body>
<article>
${[...header(article), ...blocks(article), ...article.captions.map(caption)].join('\n')}
</article>
</body>
</html>
`
}

/** The article as a piece of a page, to paste into a document or a mail. */
export function articleHtml(article: Article): string {
  const language = article.language === undefined ? '' : ` lang="${escaped(article.language)}"`
  return [`<article${language} dir="${article.direction}">`, ...header(article), ...blocks(article), ...article.captions.map(caption), '</article>'].join('\n')
}

/** The copy alone, for formats that hold HTML but cannot say that a story runs from right to left. */
export function bodyHtml(article: Article): string {
  const inside = blocks(article).join('\n')
  return inside === '' || article.direction === 'ltr' ? inside : `<div dir="rtl">\n${inside}\n</div>`
}

function blocks(article: Article): readonly string[] {
  return runs(article.body).map((run) => block(run, article))
}

/** A document must have a title, and a story may have no headline yet. */
function title({ headline, slug, body }: Article): string {
  return plain(headline ?? slug ?? body[0]?.text.slice(0, 80) ?? '') || 'Story'
}

function meta(article: Article): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['author', article.byline],
    ['description', article.subhead],
    ['keywords', names(article.tags).join(', ') || undefined],
  ]
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`<meta name="${name}" content="${escaped(value)}">`]))
}

function header(article: Article): readonly string[] {
  const lines = [
    article.headline === undefined ? [] : [`<h1>${escaped(article.headline)}</h1>`],
    article.subhead === undefined ? [] : [`<p class="subhead">${escaped(article.subhead)}</p>`],
    article.byline === undefined ? [] : [`<p class="byline">${escaped(labelsFor(article).by + plain(article.byline))}</p>`],
  ].flat()
  return lines.length === 0 ? [] : ['<header>', ...lines, '</header>']
}

function block({ kind, texts }: Run, article: Article): string {
  const side = (text: string) => otherDirection(text, article)
  switch (kind) {
    case 'paragraph':
      return texts.map((text) => `<p${side(text)}>${escaped(text)}</p>`).join('\n')
    case 'contributor':
      return texts.map((text) => `<p class="contributor"${side(text)}>${escaped(text)}</p>`).join('\n')
    case 'crosshead':
      return texts.map((text) => `<h2${side(text)}>${escaped(text)}</h2>`).join('\n')
    case 'quote':
      return texts.map((text) => `<blockquote${side(text)}><p>${escaped(text)}</p></blockquote>`).join('\n')
    case 'list-item':
      return `<ul>\n${texts.map((text) => `<li${side(text)}>${escaped(text)}</li>`).join('\n')}\n</ul>`
    case 'table-row':
      return `<table>\n${texts.map(row).join('\n')}\n</table>`
    default:
      return assertNever(kind)
  }
}

function row(text: string): string {
  return `<tr>${cells(text).map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
}

/** A figure whose picture the desk puts in; the caption and its credit are the story's. */
function caption({ text, credit }: ArticleCaption): string {
  const words = text === '' ? '' : `<figcaption>${escaped(text)}</figcaption>`
  const by = credit === undefined ? '' : `<small class="credit">${escaped(credit)}</small>`
  return `<figure>${words}${by}</figure>`
}

/** A paragraph that runs the other way than the story says so; one without letters runs with the story. */
function otherDirection(text: string, article: Article): string {
  if (!/\p{L}/u.test(text) || direction(text) === article.direction) return ''
  return ` dir="${direction(text)}"`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
