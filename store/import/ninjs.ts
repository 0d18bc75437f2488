/**
 * ninjs 1, 2 and 3 (https://iptc.org/std/ninjs), with the additions of Superdesk (`guid`, `located`, `authors`) and of AP's Media API,
 * alone, in a list, or inside what a service wraps around its answer. The versions say the same by other names: `byline` is `by`.
 */
import type { PackedItem, Problem, StatedTag, TagKind } from '../model'
import type { BodyLine } from './body-lines'
import { digitalwiresItem, isDigitalwires } from './digitalwires'
import { htmlLines, looksLikeHtml, plainLines } from './html-body'
import type { Importer } from './importer'
import { isObject, notJson, objectsAt, readJson, stringsAt, text, textAt, type Json } from './json-tree'
import { readItems, type NewsItem, type Picture } from './news-item'
import { isOwnJson, ownItem } from './own-json'
import { codedTag, isMediaTopic, subjectCodeTag } from './subjects'

export const ninjs: Importer = {
  format: 'ninjs',
  version: 'ninjs-5',
  read(source, about) {
    const json = readJson(source)
    if ('line' in json) return notJson(about.file, json.line)
    const found = newsObjects(json.value, 0)
    const unknown: readonly Problem[] =
      found.length > 0 ? [] : [{ file: about.file, code: 'unsupported', message: 'This is JSON, but no news item is in it.' }]
    return readItems(found.map(itemOf), about, unknown)
  },
}

/** A service's answer wraps its items some levels deep: `{ data: { item: … } }`. */
const deepest = 6

function newsObjects(value: unknown, depth: number): readonly Json[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((one) => newsObjects(one, depth + 1))
  if (!isObject(value)) return []
  if (isNews(value)) return [value]
  const inside = Object.values(value).flatMap((one) => newsObjects(one, depth + 1))
  return inside.length === 1 ? inside.map((item) => withCopy(item, value['nitf'])) : inside
}

/** AP's Media API answers with the item, and a collector puts its copy, which is a file of its own, beside it. */
function withCopy(item: Json, copy: unknown): Json {
  return isObject(copy) && textAt(copy, 'body_html') !== '' && textAt(item, 'body_html') === '' ? { ...item, body_html: copy['body_html'] } : item
}

function isNews(item: Json): boolean {
  if (isOwnJson(item)) return true
  const keys = Object.keys(item)
  const isNamed = ['uri', 'guid', 'headline', 'headlines'].some((key) => keys.includes(key))
  return isNamed && keys.some((key) => /^(?:headlines?|body_.*|bodies|version[cC]reated|pub[sS]tatus|slugline)$/.test(key))
}

function itemOf(item: Json): NewsItem {
  if (isDigitalwires(item)) return digitalwiresItem(item)
  if (isOwnJson(item)) return ownItem(item)
  const kind = textAt(item, 'type')
  const isPicture = /^(?:picture|graphic|video|photo|animated)$/.test(kind)
  return {
    headline: headlineOf(item),
    subhead: textAt(objectsAt(item, 'headlines').find((one) => /sub|secondary|deck/i.test(text(one['role']))) ?? {}, 'value'),
    summary: isPicture ? '' : summaryOf(item),
    bylines: isPicture ? [] : bylinesOf(item),
    place: locatedOf(item),
    notes: [textAt(item, 'ednote', 'edNote')],
    body: isPicture ? [] : bodyOf(item),
    pictures: isPicture ? [pictureOf(item)] : picturesOf(item),
    slug: textAt(item, 'slugline', 'slug'),
    urgency: textAt(item, 'urgency'),
    embargo: textAt(item, 'embargoed', 'embargoedUntil', 'embargo'),
    language: textAt(item, 'language'),
    keywords: stringsAt(item, 'keywords', 'keyword'),
    tags: tagsOf(item),
    provider: textAt(item, 'source', 'provider', 'copyrightholder', 'copyrightHolder') || (stringsAt(item, 'infosource', 'infosources', 'infoSources')[0] ?? ''),
    itemId: idOf(item),
    version: textAt(item, 'version'),
    status: textAt(item, 'pubstatus', 'pubStatus') || 'usable',
    replaces: stringsAt(item, 'replacing'),
    category: categoryOf(item),
    wordCount: textAt(item, 'wordcount', 'wordCount') || textAt(objectsAt(item, 'bodies')[0] ?? {}, 'wordcount', 'wordCount'),
    dates: {
      created: textAt(item, 'firstcreated', 'firstCreated', 'contentcreated', 'contentCreated'),
      modified: textAt(item, 'versioncreated', 'versionCreated'),
      sent: textAt(item, 'firstpublished', 'datetime'),
      expires: textAt(item, 'expires'),
    },
    items: packedItems(item, kind),
    copyright: textAt(item, 'copyrightnotice', 'copyrightNotice', 'copyrightholder', 'copyrightHolder'),
    usageTerms: textAt(item, 'usageterms', 'usageTerms'),
  }
}

/** AP says who wrote it and their title apart. */
function bylinesOf(item: Json): readonly string[] {
  const plain = textAt(item, 'byline', 'by')
  if (plain !== '') return [plain]
  return objectsAt(item, 'bylines').map((one) => [textAt(one, 'by', 'byline'), textAt(one, 'title')].filter((part) => part !== '').join(', '))
}

/** AP's address of an item changes with every version; its `itemid` does not. */
function idOf(item: Json): string {
  const uri = textAt(item, 'uri', 'guid')
  const ids = item['altids']
  const stable = isObject(ids) ? textAt(ids, 'itemid') : ''
  return stable !== '' && uri.includes('?') ? stable : uri || stable
}

/** AP's letter, Superdesk's service, TT's sector. */
function categoryOf(item: Json): string {
  const category = objectsAt(item, 'subject').find((one) => stringsAt(one, 'rels').includes('category'))
  return textAt(category ?? {}, 'code') || textAt(objectsAt(item, 'service')[0] ?? {}, 'code', 'name') || textAt(item, 'sector')
}

/** What a package is made of. */
function packedItems(item: Json, kind: string): readonly PackedItem[] {
  if (kind !== 'composite') return []
  return objectsAt(item, 'associations').flatMap((one) => {
    const id = textAt(one, 'uri', 'guid')
    const title = withoutMarkup(textAt(one, 'headline') || valueOf(objectsAt(one, 'headlines')))
    const role = textAt(one, 'rel', 'type')
    return id === '' ? [] : [{ id, ...(role !== '' && { role }), ...(title !== '' && { title }) }]
  })
}

/** ninjs 2 and 3 have lists of `{ role, value }`; the role `main` or none at all is the one. */
function valueOf(values: readonly Json[]): string {
  const main = values.find((one) => /^(?:|main)$/.test(text(one['role']))) ?? values[0]
  return main === undefined ? '' : textAt(main, 'value')
}

/** AP's "extended headline" is a sentence that says what the story says. */
function summaryOf(item: Json): string {
  return textAt(item, 'headline_extended') || descriptionOf(item)
}

/** A headline may hold markup (`headline_html`, Superdesk's `<p>`): what stands in it is the headline. */
function headlineOf(item: Json): string {
  const other = textAt(item, 'headline_main', 'headline_text', 'headline_html', 'title')
  return withoutMarkup(textAt(item, 'headline') || valueOf(objectsAt(item, 'headlines')) || other)
}

function descriptionOf(item: Json): string {
  const other = textAt(item, 'description_caption', 'description_html')
  return withoutMarkup(textAt(item, 'description_text') || valueOf(objectsAt(item, 'descriptions')) || other)
}

function withoutMarkup(written: string): string {
  return looksLikeHtml(written) ? htmlLines(written).map((line) => line.text).join(' ') : written
}

/** HTML before text: the text alone has lost its paragraphs ("… wird.Ob China"). */
function bodyOf(item: Json): readonly BodyLine[] {
  const marked = textAt(item, 'body_xhtml', 'body_html', 'body_html5', 'body_nitf')
  if (marked !== '') return htmlLines(marked)
  const bodies = objectsAt(item, 'bodies')
  const chosen = bodies.find((body) => /html/i.test(textAt(body, 'contenttype', 'contentType', 'role'))) ?? bodies[0]
  const others = Object.keys(item).filter((key) => key.startsWith('body_'))
  const written = chosen === undefined ? textAt(item, 'body_text', ...others) : textAt(chosen, 'value')
  const isHtml = /html/i.test(textAt(chosen ?? {}, 'contenttype', 'contentType')) || looksLikeHtml(written)
  return isHtml ? htmlLines(written) : plainLines(written)
}

/** Superdesk's `located` is a name; AP's `datelinelocation` an object. */
function locatedOf(item: Json): string {
  const located = [item['located'], item['datelinelocation'], item['dateline']].find((value) => value !== undefined)
  return isObject(located) ? textAt(located, 'city', 'name', 'text') : text(located)
}

function picturesOf(item: Json): readonly Picture[] {
  const pictures = objectsAt(item, 'associations').filter((one) => /^(?:picture|graphic|photo|video|)$/.test(textAt(one, 'type')))
  return pictures.map(pictureOf).filter(({ caption }) => caption !== '')
}

/** The caption, and who is named for it. */
function pictureOf(picture: Json): Picture {
  const named = textAt(picture, 'creditline', 'creditLine', 'byline', 'by') || (stringsAt(picture, 'authors')[0] ?? '')
  const credit = named || textAt(picture, 'copyrightholder', 'copyrightHolder')
  return { caption: descriptionOf(picture) || withoutMarkup(textAt(picture, 'caption', 'body_text')), credit }
}

const lists: readonly (readonly [kind: TagKind, ...keys: string[]])[] = [
  ['person', 'people', 'person'],
  ['organisation', 'organisations', 'organisation'],
  ['place', 'places', 'place'],
  ['topic', 'subjects', 'subject'],
  ['event', 'events', 'event'],
  ['object', 'objects', 'object'],
]

function tagsOf(item: Json): readonly (StatedTag | undefined)[] {
  const keywords = stringsAt(item, 'keywords', 'keyword').map((name): StatedTag => ({ kind: 'keyword', name }))
  const concepts = lists.flatMap(([kind, ...keys]) => objectsAt(item, ...keys).filter(isDirect).map((concept) => conceptTag(kind, concept)))
  return [...concepts, ...keywords]
}

/** AP adds every ancestor of a subject; the subject itself says them. */
function isDirect(concept: Json): boolean {
  const rels = stringsAt(concept, 'rels')
  return rels.length === 0 || rels.some((rel) => rel !== 'ancestor')
}

/** `uri`, or `scheme` with `code`, or `literal`: eight digits are a Media Topic or an old subject code wherever they stand. */
function conceptTag(listed: TagKind, concept: Json): StatedTag | undefined {
  const name = textAt(concept, 'name').trim()
  const kind: TagKind = listed === 'topic' && textAt(concept, 'rel') === 'location' ? 'place' : listed
  const code = textAt(concept, 'code', 'qcode', 'literal')
  const uri = textAt(concept, 'uri') || textAt(concept, 'scheme') + code
  if (/(?:mediatopic|medtop|subj|iso3166)/i.test(uri)) return codedTag(kind, uri, name)
  if (kind === 'topic' && isMediaTopic(code)) return codedTag(kind, `medtop:${code}`, name)
  if (kind === 'topic' && /^\d{8}$/.test(code)) return subjectCodeTag(code, name)
  return codedTag(kind, code, name === '' && kind !== 'topic' ? textAt(concept, 'literal') : name)
}
