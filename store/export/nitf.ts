/**
 * NITF 3.6 by the IPTC's schema (http://iptc.org/std/NITF/2006-10-18/). The embargo is `date.release`, "available to be released";
 * `date.expire`, the end of its use, would say the contrary.
 */
import type { Article, ArticleTag } from '../model'
import type { Exporter, Issue } from './exporter'
import { codeOf, embargoOf, instantOf, itemIdOf, languageOf, statusOf, versionOf } from './issue-facts'
import { nitfContent } from './nitf-body'
import { plain } from './plain'
import { declaration, element, fact, field, group, groupIfAny, lines, type Attributes } from './xml'

export const nitf = { format: 'nitf', extension: 'nitf.xml', write } satisfies Exporter

function write(article: Article, issue: Issue): string {
  return `${declaration}${nitfElement(article, issue)}\n`
}

/** NITF has no attribute for direction; the W3C's Internationalization Tag Set 2.0 has, and the schema lets it in. */
const its = { 'xmlns:its': 'http://www.w3.org/2005/11/its', 'its:version': '2.0' }

/** The root element, also for a file of another format to hold. */
export function nitfElement(article: Article, issue: Issue): string {
  const isRightToLeft = article.direction === 'rtl'
  const root: Attributes = {
    xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
    ...(isRightToLeft ? its : {}),
    version: '-//IPTC//DTD NITF 3.6//EN',
    'change.date': 'September 11, 2009',
    'change.time': '12:26',
    'xml:lang': languageOf(article),
  }
  const body: Attributes = { 'xml:lang': languageOf(article), 'its:dir': isRightToLeft ? 'rtl' : undefined }
  return group('nitf', root, head(article, issue), group('body', body, bodyHead(article), nitfContent(article)))
}

function head(article: Article, issue: Issue): string {
  return group('head', {}, field('title', article.headline ?? article.slug), groupIfAny('tobject', {}, ...article.tags.map(subject)), docdata(article, issue))
}

function docdata(article: Article, issue: Issue): string {
  const { slug, urgency, tags, source } = article
  const embargo = embargoOf(article)
  const status = statusOf(article)
  const keywords = tags.filter(({ kind }) => kind === 'keyword').map(({ name }) => fact('keyword', 'key', plain(name)))
  return group(
    'docdata',
    { 'management-status': embargo !== undefined && status === 'usable' ? 'embargoed' : status },
    element('doc-id', { regsrc: source.provider, 'id-string': itemIdOf(article, issue) }),
    fact('urgency', 'ed-urg', urgency),
    fact('date.issue', 'norm', norm(issue.at)),
    fact('date.release', 'norm', norm(embargo?.until)),
    fact('date.expire', 'norm', norm(source.dates?.expires)),
    element('du-key', { key: slug, version: versionOf(article, issue, nmtoken) }),
    fact('doc.copyright', 'holder', source.copyright),
    fact('doc.rights', 'limitations', source.usageTerms),
    groupIfAny('key-list', {}, ...keywords),
    groupIfAny('identified-content', {}, ...tags.map(identified)),
  )
}

const nmtoken = /^[\w.:-]{1,40}$/

/** `YYYYMMDDTHHMMSSZ`, the short form the schema's documentation asks for. */
function norm(instant: string | undefined): string | undefined {
  return instantOf(instant ?? '')?.replace(/[-:]/g, '')
}

/** Codes of eight digits: a Media Topic, or one of the subject codes before them. Their names stand on the level they are of. */
function subject({ kind, name, code }: ArticleTag): string {
  const known = codeOf(code)
  if (kind !== 'topic' || known === undefined || !/^\d{8}$/.test(known.code)) return ''
  const level = known.code.endsWith('000000') ? 'type' : known.code.endsWith('000') ? 'matter' : 'detail'
  return element('tobject.subject', {
    'tobject.subject.ipr': 'IPTC',
    'tobject.subject.refnum': known.scheme === 'subj' ? known.code : `${known.scheme}:${known.code}`,
    [`tobject.subject.${level}`]: plain(name) || undefined,
  })
}

/** Who and what the story names, with codes of any scheme. */
function identified(tag: ArticleTag): string {
  const { kind, name, code } = tag
  const known = codeOf(code)
  const coded = { idsrc: known?.scheme, value: known?.code }
  switch (kind) {
    case 'person':
      return field('person', name, coded)
    case 'organisation':
      return field('org', name, coded)
    case 'place':
      return field('location', name, { 'location-code': known?.code, 'code-source': known?.scheme })
    case 'event':
      return field('event', name, coded)
    case 'object':
      return field('object.title', name, coded)
    case 'topic':
      return subject(tag) === '' ? field('classifier', name, { type: 'topic', ...coded }) : ''
    case 'keyword':
      return ''
  }
}

function bodyHead({ headline, subhead, byline, dateline }: Article): string {
  const place = field('location', dateline)
  return groupIfAny(
    'body.head',
    {},
    headlines(headline, subhead),
    field('byline', byline),
    place === '' ? '' : element('dateline', {}, place),
  )
}

/** `hl2` may not stand without `hl1`. */
function headlines(headline: string | undefined, subhead: string | undefined): string {
  const below = field('hl2', subhead)
  const main = field('hl1', headline)
  if (main === '' && below === '') return ''
  return group('hedline', {}, lines(main === '' ? element('hl1', {}) : main, below))
}
