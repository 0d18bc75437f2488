/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification): a channel with one item, its copy as HTML in content:encoded. RSS has no
 * embargo: a pubDate that lies ahead means "do not show before", and dcterms:available says it outright.
 */
import type { Article, ArticleCaption, ArticleTag } from '../model'
import type { Exporter, Issue } from './exporter'
import { bodyHtml } from './html'
import { codeOf, embargoOf, instantOf, itemIdOf, languageOf, uriOf } from './issue-facts'
import { plain } from './plain'
import { declaration, element, field, group, words } from './xml'

export const rss = { format: 'rss', extension: 'rss', write } satisfies Exporter

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** A channel must have a title, a link and a description. */
function write(article: Article, issue: Issue): string {
  const title = plain(article.source.provider ?? '') || 'Copydesk'
  const channel = group(
    'channel',
    {},
    field('title', title),
    field('link', uriOf(article, issue)),
    field('description', title),
    field('language', languageOf(article)),
    item(article, issue),
  )
  return `${declaration}${group('rss', { version: '2.0', ...namespaces }, channel)}\n`
}

/** An item must have a title or a description. The beginning of the copy would be shown twice, so only a subhead is a description. */
function item(article: Article, issue: Issue): string {
  const embargo = embargoOf(article)
  const html = bodyHtml(article)
  return group(
    'item',
    {},
    field('title', article.headline ?? article.slug) || field('title', 'Story'),
    field('description', article.subhead),
    field('dc:creator', article.byline),
    ...article.tags.map(category),
    field('guid', itemIdOf(article, issue), { isPermaLink: 'false' }),
    embargo !== undefined && embargo.until === undefined ? '' : field('pubDate', mailDate(embargo?.until ?? issue.at)),
    field('dcterms:available', embargo?.until),
    field('dc:rights', article.source.copyright),
    html === '' ? '' : element('content:encoded', {}, words(html)),
    ...article.captions.map(media),
  )
}

/** "Sun, 01 Mar 2026 06:00:00 GMT" (RFC 822 with a year of four digits, as RSS asks for). */
function mailDate(instant: string): string | undefined {
  const known = instantOf(instant)
  return known === undefined ? undefined : new Date(known).toUTCString()
}

function category({ name, code }: ArticleTag): string {
  const known = codeOf(code)
  return field('category', name, { domain: known?.scheme === 'medtop' ? `http://cv.iptc.org/newscodes/mediatopic/${known.code}` : undefined })
}

/** Media RSS: the words for a picture that the desk puts in. */
function media({ text, credit }: ArticleCaption): string {
  const told = [field('media:description', text), field('media:credit', credit)].filter((one) => one !== '')
  return told.length === 0 ? '' : group('media:group', {}, ...told)
}
