/** WordPress exports (WXR 1.0 to 1.2): RSS with `wp:` elements. Posts and pages are stories; menus, revisions and files are none. */
import type { BodyLine } from './body-lines'
import { wordpressLines } from './html-body'
import type { Importer } from './importer'
import type { NewsItem } from './news-item'
import { channelOf, rssItem, type Channel } from './rss'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, child, children, elements, lineOf, textOf } from './xml-tree'

export const wxr: Importer = {
  format: 'wxr',
  version: 'wxr-2',
  read: (text, source) => readDocuments(text, source, (root) => {
    const channel = child(root, 'channel')
    const authors = authorNames(channel)
    const about = channelOf(channel)
    return { items: children(channel, 'item').filter(isCopy).map((item) => itemOf(item, about, authors)) }
  }),
}

const noCopy = /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+)$/

function isCopy(item: XmlElement): boolean {
  return !noCopy.test(lineOf(child(item, 'post_type')))
}

/** Logins to the names readers see. */
function authorNames(channel: XmlElement | undefined): ReadonlyMap<string, string> {
  const authors = children(channel, 'author')
  return new Map(authors.map((author) => [lineOf(child(author, 'author_login')), lineOf(child(author, 'author_display_name'))]))
}

function itemOf(item: XmlElement, channel: Channel, authors: ReadonlyMap<string, string>): NewsItem {
  const plain = rssItem(item, channel, wordpressLines)
  const excerpt = elements(item).find(({ name }) => name === 'excerpt:encoded')
  const status = lineOf(child(item, 'status'))
  return {
    ...plain,
    summary: textOf(excerpt),
    bylines: hasOwnByline(plain.body ?? []) ? [] : (plain.bylines ?? []).map((login) => authors.get(login) ?? login),
    slug: lineOf(child(item, 'post_name')),
    tags: children(item, 'category')
      .filter((one) => attribute(one, 'domain') !== 'nav_menu')
      .map((one) => ({ kind: 'keyword', name: lineOf(one) })),
    dates: { ...plain.dates, modified: lineOf(child(item, 'post_modified_gmt')) },
    embargo: status === 'future' ? lineOf(child(item, 'post_date_gmt')) : '',
    status: statuses.get(status) ?? 'usable',
  }
}

/** Copy that opens with its own "By Jane Roe" says it better than the login that posted it. */
function hasOwnByline(body: readonly BodyLine[]): boolean {
  return /^By\s\p{Lu}/u.test(body[0]?.text ?? '') && (body[0]?.text.length ?? 0) < 100
}

const statuses: ReadonlyMap<string, string> = new Map([
  ['draft', 'withheld'],
  ['pending', 'withheld'],
  ['private', 'withheld'],
  ['auto-draft', 'withheld'],
  ['trash', 'canceled'],
])
