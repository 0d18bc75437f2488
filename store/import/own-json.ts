/** Copydesk's own JSON, of an article file or of `copydesk clean --json`, read back: whatever it wrote, it reads. */
import type { StatedTag } from '../model'
import { roles, tagKinds } from '../model'
import type { BodyLine } from './body-lines'
import { isObject, objectsAt, stringsAt, textAt, type Json } from './json-tree'
import type { NewsItem } from './news-item'

export function isOwnJson(item: Json): boolean {
  const { body, captions, tags, source } = item
  return Array.isArray(body) && body.every((one) => typeof one === 'string') && Array.isArray(captions) && Array.isArray(tags) && isObject(source)
}

export function ownItem(item: Json): NewsItem {
  const source = isObject(item['source']) ? item['source'] : {}
  const dates = isObject(source['dates']) ? source['dates'] : {}
  return {
    headline: textAt(item, 'headline'),
    subhead: textAt(item, 'subhead'),
    bylines: [textAt(item, 'byline')].filter((line) => line !== ''),
    place: textAt(item, 'dateline'),
    notes: stringsAt(item, 'notes'),
    body: bodyOf(item),
    pictures: objectsAt(item, 'captions').map((one) => ({ caption: textAt(one, 'text'), credit: textAt(one, 'credit') })),
    slug: textAt(item, 'slug'),
    urgency: textAt(item, 'urgency'),
    embargo: textAt(item, 'embargo'),
    language: textAt(item, 'language'),
    tags: objectsAt(item, 'tags').map(tagOf),
    provider: textAt(source, 'provider'),
    itemId: textAt(source, 'itemId'),
    version: textAt(source, 'version'),
    status: textAt(source, 'status'),
    openEmbargo: source['openEmbargo'] === true,
    replaces: stringsAt(source, 'replaces'),
    category: textAt(source, 'category'),
    wordCount: textAt(source, 'wordCount'),
    dates: { created: textAt(dates, 'created'), modified: textAt(dates, 'modified'), sent: textAt(dates, 'sent'), expires: textAt(dates, 'expires') },
    copyright: textAt(source, 'copyright'),
    usageTerms: textAt(source, 'usageTerms'),
  }
}

/** `kinds` says what each line is where not all are paragraphs. */
function bodyOf(item: Json): readonly BodyLine[] {
  const kinds = stringsAt(item, 'kinds')
  return stringsAt(item, 'body').map((text, at): BodyLine => {
    const role = roles.find((one) => one === (text.includes('\t') ? 'table-row' : kinds[at]))
    const line = { text, gap: role === 'table-row' ? 1 : 2, element: role === 'table-row' ? 'td' : 'p', links: 0, words: [] }
    return role === undefined ? line : { ...line, role }
  })
}

function tagOf(tag: Json): StatedTag | undefined {
  const kind = tagKinds.find((one) => one === textAt(tag, 'kind'))
  const [name, code] = [textAt(tag, 'name'), textAt(tag, 'code')]
  return kind === undefined ? undefined : { kind, name, ...(code !== '' && { code }) }
}
