/** Feeds: RSS 0.9 to 2.0 and RDF, Atom (RFC 4287), JSON Feed 1. One entry is one story. */
import type { Source, StatedTag } from '../model'
import { apItem, isAp } from './ap-metadata'
import type { BodyLine } from './body-lines'
import { htmlLines, looksLikeHtml, plainLines } from './html-body'
import type { Importer, Read } from './importer'
import { postedAt } from './instant'
import { isObject, notJson, objectsAt, readJson, stringsAt, textAt, type Json } from './json-tree'
import { readItems, type NewsItem, type Picture } from './news-item'
import { treeLines } from './tree-lines'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, child, children, descendants, elements, lineOf, linesOf, oneLine, textOf } from './xml-tree'

export const rss: Importer = {
  format: 'rss',
  version: 'rss-3',
  read(text, source) {
    if (/^\s*\{/.test(text)) return readJsonFeed(text, source)
    return readDocuments(text, source, (root) => ({ items: entries(root) }))
  },
}

/** RSS 2.0 has its items in the channel, RDF beside it; an Atom entry may stand alone. */
function entries(root: XmlElement): readonly NewsItem[] {
  const channel = channelOf(child(root, 'channel') ?? root)
  const found = root.local === 'entry' ? [root] : [...children(root, 'entry', 'item'), ...children(child(root, 'channel'), 'item')]
  return found.map((entry) => (entry.local === 'entry' ? atomItem(entry, channel) : rssItem(entry, channel)))
}

/** What a feed says of all its entries; found once, because a feed may have thousands. */
export interface Channel {
  readonly title: string
  readonly language: string
  readonly copyright: string
}

export function channelOf(feed: XmlElement | undefined): Channel {
  return {
    title: lineOf(child(feed, 'title')),
    language: lineOf(child(feed, 'language')) || attribute(feed, 'lang'),
    copyright: lineOf(child(feed, 'copyright')) || lineOf(child(feed, 'rights')),
  }
}

/** What RSS and WordPress exports say in the same elements. */
export function rssItem(item: XmlElement, channel: Channel, lines = markedLines): NewsItem {
  const full = elements(item).find(({ name }) => name === 'content:encoded')
  const description = textOf(child(item, 'description'))
  const body = lines(textOf(full))
  const names = children(item, 'category').map(lineOf).filter((name) => name !== '')
  return {
    headline: plain(lineOf(children(item, 'title').find(({ name }) => name === 'title') ?? child(item, 'title'))),
    summary: body.length > 0 ? plain(description).replace(teaser, '') : '',
    bylines: linesOf(children(item, 'creator', 'author')).map(withoutAddress),
    body: body.length > 0 ? body : lines(description),
    pictures: mediaOf(item),
    language: channel.language,
    tags: names.map((name): StatedTag => ({ kind: 'keyword', name })),
    provider: lineOf(child(item, 'source')) || channel.title,
    itemId: lineOf(child(item, 'guid')) || lineOf(child(item, 'link')),
    dates: { created: day(lineOf(child(item, 'pubDate')) || lineOf(child(item, 'date'))), modified: day(lineOf(child(item, 'modified')) || lineOf(child(item, 'updated'))) },
    copyright: lineOf(child(item, 'rights')) || channel.copyright,
  }
}

/** What blogs hang on the beginning of the copy that they send as its summary. */
const teaser = /\s*(?:\[?(?:…|\.\.\.)\]?)?\s*(?:(?:Continue reading|Read more)\b[^\n]{0,300}|The post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,200})$/

const day = (written: string) => postedAt(written) ?? ''

function markedLines(written: string): readonly BodyLine[] {
  return looksLikeHtml(written) ? htmlLines(written) : plainLines(written)
}

const plain = (written: string) => (looksLikeHtml(written) ? oneLine(htmlLines(written).map(({ text }) => text).join(' ')) : written)

/** "jane@example.com (Jane Roe)": RSS wants an address, readers a name. */
function withoutAddress(author: string): string {
  const named = /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1]
  return named ?? (/^\S+@\S+$/.test(author) ? '' : author)
}

/** Media RSS (http://search.yahoo.com/mrss/): a picture's words and who is named for it. */
function mediaOf(item: XmlElement): readonly Picture[] {
  const isMedia = ({ name }: XmlElement) => name.startsWith('media:')
  const all = [item, ...descendants(item, 'content', 'group', 'thumbnail').filter(isMedia)]
  return all.flatMap((media) => {
    const own = elements(media).filter(isMedia)
    const caption = linesOf(own.filter(({ local }) => local === 'description' || local === 'text'))[0] ?? ''
    return caption === '' ? [] : [{ caption: plain(caption), credit: linesOf(own.filter(({ local }) => local === 'credit'))[0] ?? '' }]
  })
}

function atomItem(entry: XmlElement, feed: Channel): NewsItem {
  const own = plainAtomItem(entry, feed)
  if (!isAp(entry)) return own
  const ap = apItem(entry)
  return ap.body?.length === 0 ? { ...ap, body: own.body ?? [], summary: own.summary ?? '' } : ap
}

function plainAtomItem(entry: XmlElement, feed: Channel): NewsItem {
  const content = child(entry, 'content')
  const summary = child(entry, 'summary')
  const body = atomLines(content)
  const terms = children(entry, 'category').map((category) => attribute(category, 'label') || attribute(category, 'term'))
  const authors = children(entry, 'author')
  return {
    headline: atomLines(child(entry, 'title')).map(({ text }) => text.trim()).join(' '),
    summary: body.length > 0 ? atomLines(summary).map(({ text }) => text).join(' ') : '',
    bylines: linesOf(authors.flatMap((author) => children(author, 'name'))),
    body: body.length > 0 ? body : atomLines(summary),
    pictures: mediaOf(entry),
    language: attribute(content, 'lang') || attribute(entry, 'lang') || feed.language,
    tags: terms.filter((name) => name !== '').map((name): StatedTag => ({ kind: 'keyword', name })),
    provider: lineOf(child(entry, 'source', 'title')) || feed.title,
    itemId: lineOf(child(entry, 'id')),
    dates: { created: day(lineOf(child(entry, 'published')) || lineOf(child(entry, 'issued'))), modified: day(lineOf(child(entry, 'updated'))) },
    copyright: lineOf(child(entry, 'rights')) || feed.copyright,
  }
}

/** RFC 4287, 3.1: `type` says text, html (escaped) or xhtml (elements). */
function atomLines(construct: XmlElement | undefined): readonly BodyLine[] {
  if (construct === undefined) return []
  if (elements(construct).length > 0) return treeLines(construct)
  const written = textOf(construct)
  return /html/i.test(attribute(construct, 'type')) || looksLikeHtml(written) ? htmlLines(written) : plainLines(written)
}

/** https://www.jsonfeed.org/version/1.1/ */
function readJsonFeed(text: string, source: Source): Read {
  const json = readJson(text)
  if ('line' in json) return notJson(source.file, json.line)
  const feed = isObject(json.value) ? json.value : {}
  return readItems(objectsAt(feed, 'items').map((item) => feedItem(item, feed)), source, [])
}

function feedItem(item: Json, feed: Json): NewsItem {
  const html = textAt(item, 'content_html')
  return {
    headline: plain(textAt(item, 'title')),
    summary: textAt(item, 'summary'),
    bylines: stringsAt(item, 'authors').length > 0 ? stringsAt(item, 'authors') : stringsAt(feed, 'authors').slice(0, 1),
    body: html !== '' ? htmlLines(html) : plainLines(textAt(item, 'content_text')),
    language: textAt(item, 'language') || textAt(feed, 'language'),
    tags: stringsAt(item, 'tags').map((name): StatedTag => ({ kind: 'keyword', name })),
    provider: textAt(feed, 'title'),
    itemId: textAt(item, 'id', 'url'),
    dates: { created: day(textAt(item, 'date_published')), modified: day(textAt(item, 'date_modified')) },
  }
}
