/**
 * A NewsML-G2 2.35 newsItem by the IPTC's schema (http://iptc.org/std/nar/2006-10-01/), its content NITF 3.6. Codes are those of the
 * IPTC's catalogue 41, so that no other has to be fetched to read them.
 */
import type { Article, ArticleTag, TagKind } from '../model'
import type { Exporter, Issue } from './exporter'
import { codeOf, embargoOf, instantOf, itemIdOf, languageOf, statusOf, versionOf } from './issue-facts'
import { nitfElement } from './nitf'
import { plain } from './plain'
import { declaration, element, fact, field, group, groupIfAny, type Attributes } from './xml'

export const newsmlG2 = { format: 'newsml-g2', extension: 'g2.xml', write } satisfies Exporter

const catalogue = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

function write(article: Article, issue: Issue): string {
  const item: Attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    guid: itemIdOf(article, issue),
    version: versionOf(article, issue, /^[1-9]\d{0,8}$/),
    'xml:lang': languageOf(article),
    dir: article.direction,
  }
  const copy = element('inlineXML', { contenttype: 'application/nitf+xml' }, '\n', nitfElement(article, issue), '\n')
  const parts = [element('catalogRef', { href: catalogue }), rights(article), itemMeta(article, issue), contentMeta(article), group('contentSet', {}, copy)]
  return `${declaration}${group('newsItem', item, ...parts)}\n`
}

function rights({ source }: Article): string {
  return groupIfAny('rightsInfo', {}, field('copyrightNotice', source.copyright), field('usageTerms', source.usageTerms))
}

/** An item must name who provides it. `embargoed` without a date is an embargo whose end is not known. */
function itemMeta(article: Article, issue: Issue): string {
  const embargo = embargoOf(article)
  return group(
    'itemMeta',
    {},
    element('itemClass', { qcode: 'ninat:text' }),
    element('provider', { literal: plain(article.source.provider ?? '') || 'Copydesk' }),
    element('versionCreated', {}, instantOf(issue.at) ?? '1970-01-01T00:00:00Z'),
    field('firstCreated', instantOf(article.source.dates?.created ?? '')),
    embargo === undefined ? '' : element('embargoed', {}, embargo.until ?? ''),
    element('pubStatus', { qcode: `stat:${statusOf(article)}` }),
    field('expires', instantOf(article.source.dates?.expires ?? '')),
  )
}

function contentMeta(article: Article): string {
  const language = languageOf(article)
  return groupIfAny(
    'contentMeta',
    {},
    article.urgency === undefined ? '' : element('urgency', {}, String(article.urgency)),
    fact('language', 'tag', language),
    ...article.tags.map((tag) => (tag.kind === 'keyword' ? field('keyword', tag.name) : subject(tag, language))),
    field('slugline', article.slug),
    field('headline', article.headline),
    field('dateline', article.dateline),
    field('by', article.byline),
    field('description', article.subhead, { role: 'drol:summary' }),
  )
}

/** The nature of a concept (http://cv.iptc.org/newscodes/cpnature/). */
const natures: Readonly<Record<Exclude<TagKind, 'keyword'>, string>> = {
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  place: 'cpnat:geoArea',
  object: 'cpnat:object',
  event: 'cpnat:event',
  topic: 'cpnat:abstract',
}

/** Aliases of the catalogue for the schemes that tags come with. A code of any other scheme is a literal. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['medtop', 'medtop'],
  ['subj', 'subj'],
  ['iso3166', 'iso3166-1a2'],
])

function subject({ kind, name, code }: ArticleTag, language: string | undefined): string {
  if (kind === 'keyword' || plain(name) === '') return ''
  const known = codeOf(code)
  const alias = aliases.get(known?.scheme ?? '')
  const id = alias === undefined ? { literal: plain(code ?? '') || name } : { qcode: `${alias}:${known?.code ?? ''}` }
  return element('subject', { type: natures[kind], ...id }, field('name', name, { 'xml:lang': language }))
}
