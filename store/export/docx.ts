/**
 * Word (.docx, ECMA-376): the copy in Word's own styles, so that a page program can map them: Title, Subtitle, Byline, Heading 2,
 * Quote, List Bullet, Caption, Credit, Contributor. Tags, slug and embargo stand in the document's properties.
 */
import { assertNever, direction, type Article } from '../model'
import { documentStyles, numbering, type StyleId } from './docx-parts'
import type { Exporter, Issue } from './exporter'
import { embargoOf, itemIdOf, languageOf, statusOf } from './issue-facts'
import { cells, names } from './plain'
import { runs, type Run } from './runs'
import { declaration, element, field, group, lines, words } from './xml'
import { zip } from './zip'

export const docx = { format: 'docx', extension: 'docx', write } satisfies Exporter

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

function write(article: Article, issue: Issue): Uint8Array {
  const part = (name: string, content: string) => ({ name, content: `${declaration}${content}\n` })
  return zip([
    part('[Content_Types].xml', contentTypes()),
    part('_rels/.rels', relations([`${officeRelations}/officeDocument`, 'word/document.xml'], [coreRelation, 'docProps/core.xml'])),
    part('word/document.xml', document(article)),
    part('word/_rels/document.xml.rels', relations([`${officeRelations}/styles`, 'styles.xml'], [`${officeRelations}/numbering`, 'numbering.xml'])),
    part('word/styles.xml', documentStyles(main, languageOf(article), article.direction)),
    part('word/numbering.xml', numbering(main)),
    part('docProps/core.xml', properties(article, issue)),
  ])
}

function contentTypes(): string {
  const override = (name: string, type: string) => element('Override', { PartName: name, ContentType: type })
  return group(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    override('/word/document.xml', `${wordType}.document.main+xml`),
    override('/word/styles.xml', `${wordType}.styles+xml`),
    override('/word/numbering.xml', `${wordType}.numbering+xml`),
    override('/docProps/core.xml', coreType),
  )
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  return group('Relationships', { xmlns: packageRelations }, ...targets.map(([Type, Target], at) => element('Relationship', { Id: `rId${at + 1}`, Type, Target })))
}

function document(article: Article): string {
  const { headline, subhead, byline, body, captions } = article
  const line = (style: StyleId, text: string | undefined) => paragraph(style, text ?? '', article.direction)
  const copy = lines(
    line('Title', headline),
    line('Subtitle', subhead),
    line('Byline', byline),
    ...runs(body).map((run) => block(run, article)),
    ...captions.flatMap(({ text, credit }) => [line('Caption', text), line('Credit', credit)]),
  )
  return group('w:document', { 'xmlns:w': main }, group('w:body', {}, copy === '' ? element('w:p', {}) : copy))
}

function block({ kind, texts }: Run, article: Article): string {
  const all = (style: StyleId) => lines(...texts.map((text) => paragraph(style, text, article.direction)))
  switch (kind) {
    case 'paragraph':
      return all('Normal')
    case 'contributor':
      return all('Contributor')
    case 'crosshead':
      return all('Heading2')
    case 'quote':
      return all('Quote')
    case 'list-item':
      return all('ListBullet')
    case 'table-row':
      return table(texts.map(cells), article)
    default:
      return assertNever(kind)
  }
}

/** A paragraph runs as its own words do; one without letters runs with the story. */
function paragraph(style: StyleId, text: string, base: Article['direction']): string {
  const inside = words(text)
  if (inside === '') return ''
  const isRightToLeft = (/\p{L}/u.test(text) ? direction(text) : base) === 'rtl'
  const marks = [
    style === 'Normal' ? '' : element('w:pStyle', { 'w:val': style }),
    style === 'ListBullet' ? element('w:numPr', {}, element('w:ilvl', { 'w:val': 0 }), element('w:numId', { 'w:val': 1 })) : '',
    isRightToLeft ? element('w:bidi', {}) : '',
  ].join('')
  const letters = isRightToLeft ? element('w:rPr', {}, element('w:rtl', {})) : ''
  const run = element('w:r', {}, letters, element('w:t', { 'xml:space': 'preserve' }, inside))
  return element('w:p', {}, marks === '' ? '' : element('w:pPr', {}, marks), run)
}

/** Word asks for a paragraph in every cell, and for one after a table. */
function table(rows: readonly (readonly string[])[], article: Article): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const cell = (text: string) => element('w:tc', {}, paragraph('Normal', text, article.direction) || element('w:p', {}))
  const row = (texts: readonly string[]) => element('w:tr', {}, ...Array.from({ length: width }, (_, at) => cell(texts[at] ?? '')))
  const marks = [
    element('w:tblStyle', { 'w:val': 'TableGrid' }),
    article.direction === 'rtl' ? element('w:bidiVisual', {}) : '',
    element('w:tblW', { 'w:w': 0, 'w:type': 'auto' }),
  ]
  const grid = element('w:tblGrid', {}, ...Array.from({ length: width }, () => element('w:gridCol', {})))
  return lines(group('w:tbl', {}, element('w:tblPr', {}, ...marks), grid, ...rows.map(row)), element('w:p', {}))
}

function properties(article: Article, issue: Issue): string {
  const embargo = embargoOf(article)
  const status = statusOf(article)
  return group(
    'cp:coreProperties',
    { 'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    field('dc:title', article.headline),
    field('dc:subject', article.slug),
    field('dc:creator', article.byline),
    field('cp:keywords', names(article.tags).join(', ')),
    field('dc:identifier', itemIdOf(article, issue)),
    field('dc:language', languageOf(article)),
    field('cp:contentStatus', embargo !== undefined && status === 'usable' ? `embargoed until ${embargo.until ?? 'released'}` : status),
    field('cp:version', String(issue.revision)),
  )
}
