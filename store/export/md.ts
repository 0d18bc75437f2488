/**
 * Markdown: the facts as YAML front matter, the body as CommonMark with GitHub's tables. The headline stands in the front
 * matter alone, as site generators expect it; printing it in the body too would show it twice.
 */
import { assertNever, type Article } from '../model'
import type { Exporter } from './exporter'
import { cells, names, plain } from './plain'
import { runs, type Run } from './runs'

export const md = { format: 'md', extension: 'md', write } satisfies Exporter

function write(article: Article): string {
  const body = runs(article.body).map(block).join('\n\n')
  return `---\n${frontMatter(article)}---\n${body === '' ? '' : `\n${body}\n`}`
}

function frontMatter(article: Article): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['title', article.headline],
    ['subtitle', article.subhead],
    ['byline', article.byline],
    ['dateline', article.dateline],
    ['slug', article.slug],
    ['language', article.language],
    ['direction', article.direction === 'rtl' ? 'rtl' : undefined],
    ['embargo', article.embargo],
    ['status', article.source.status === 'usable' ? undefined : article.source.status],
  ]
  return [
    ...facts.map(([key, value]) => (value === undefined ? '' : `${key}: ${quoted(value)}\n`)),
    article.urgency === undefined ? '' : `urgency: ${String(article.urgency)}\n`,
    list('tags', names(article.tags).map(quoted)),
    list('subjects', article.tags.flatMap(({ name, code }) => (code === undefined ? [] : [pair('name', name, 'code', code)]))),
    list('captions', article.captions.map(({ text, credit }) => pair('text', text, 'credit', credit))),
  ].join('')
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`
}

function pair(first: string, value: string, second: string, other: string | undefined): string {
  return `${first}: ${quoted(value)}${other === undefined ? '' : `\n    ${second}: ${quoted(other)}`}`
}

/**
 * A YAML double-quoted scalar that YAML 1.1 and 1.2 readers read alike: JSON's own escapes are YAML's, and what YAML 1.1
 * does not print (U+007F and so on) has been taken out by `plain`. Bare words never stand here: `no` would be false.
 */
function quoted(text: string): string {
  return JSON.stringify(plain(text))
}

function block({ kind, texts }: Run): string {
  switch (kind) {
    case 'crosshead':
      return texts.map((text) => `## ${escaped(text)}`).join('\n\n')
    case 'quote':
      return texts.map((text) => `> ${escaped(text)}`).join('\n\n')
    case 'list-item':
      return texts.map((text) => `- ${escaped(text)}`).join('\n')
    case 'table-row':
      return table(texts.map(cells))
    case 'paragraph':
    case 'contributor':
      return texts.map(escaped).join('\n\n')
    default:
      return assertNever(kind)
  }
}

/** GitHub's tables need a head, so the first row is it. */
function table(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => escaped(row[at] ?? '')).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n')
}

/** Letters that Markdown would take for markup, wherever they stand; `_` inside a word is none. */
const special = /[\\`*[\]<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[0-9A-Za-z]+;)/gu
/** What makes a heading, quote, list, rule or fence only where a line begins. */
const opening = /^(?:[#>+=-]|\d{1,9}(?=[.)]))/

function escaped(text: string): string {
  const safe = plain(text).replace(special, '\\$&')
  return safe.replace(opening, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
