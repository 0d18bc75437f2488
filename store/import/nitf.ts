/** NITF 2.5 to 3.6, with its namespace and without, alone in a file or inside NewsML. Elements by the IPTC's NITF 3.6 schema. */
import type { StatedTag, TagKind } from '../model'
import type { BodyLine } from './body-lines'
import type { Importer } from './importer'
import { instant } from './instant'
import type { NewsItem } from './news-item'
import { codedTag, subjectCodeTag } from './subjects'
import { treeLines } from './tree-lines'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, child, children, descendants, elements, isElement, lineOf, linesOf, oneLine, textOf } from './xml-tree'

export const nitf: Importer = {
  format: 'nitf',
  version: 'nitf-2',
  read: (text, source) => readDocuments(text, source, (root) => ({ items: root.local === 'nitf' ? [nitfFacts(root, nitfBody(child(root, 'body')))] : [] })),
}

/**
 * What a `nitf` element states around its copy. In a truncated file any part may be missing. Here and in the other importers the item is
 * one plain literal, because an object of so many fields with others spread into it cost more than parsing the file.
 */
export function nitfFacts(root: XmlElement, body: readonly BodyLine[] = []): NewsItem {
  const head = child(root, 'head')
  const docdata = child(head, 'docdata')
  const around = child(root, 'body')
  const top = child(around, 'body.head')
  const keywords = children(child(docdata, 'key-list'), 'keyword').map((one) => oneLine(attribute(one, 'key') || textOf(one))).filter((word) => word !== '')
  const { headline, subhead, summary } = headlines(head, top, keywords)
  const { dateline, place } = datelineOf(top)
  const { embargo, openEmbargo } = embargoOf(docdata)
  const rights = child(docdata, 'doc.rights')
  const copyright = child(docdata, 'doc.copyright')
  return {
    headline,
    subhead,
    summary,
    bylines: children(top, 'byline').map(bylineOf),
    dateline,
    place,
    body,
    notes: [...attributes(docdata, 'ed-msg', 'info'), ...linesOf(children(top, 'note')), ...attributes(head, 'revision-history', 'comment')],
    slug: slugOf(head, keywords),
    // The Canadian Press sends it beside `docdata`.
    urgency: attribute(child(docdata, 'urgency') ?? child(head, 'urgency'), 'ed-urg'),
    embargo,
    openEmbargo,
    language: attribute(root, 'lang') || attribute(root, 'baselang') || attribute(around, 'lang'),
    keywords,
    tags: [
      ...subjects(head),
      ...eventPlaces(docdata),
      ...named(child(docdata, 'identified-content')),
      ...children(around, 'body.content').flatMap(named),
      ...keywords.map((name): StatedTag => ({ kind: 'keyword', name })),
    ],
    provider: providerOf(head, top),
    itemId: attribute(child(docdata, 'doc-id'), 'id-string'),
    version: attribute(child(docdata, 'du-key'), 'version'),
    status: attribute(docdata, 'management-status'),
    replaces: attribute(docdata, 'management-doc-idref').split(/\s+/),
    category: categoryOf(head, docdata),
    wordCount: wordsOf(head),
    dates: datesOf(head, docdata),
    copyright: `${attribute(copyright, 'year')} ${attribute(copyright, 'holder')}`,
    usageTerms: `${attribute(rights, 'type')} ${attribute(rights, 'limitations')}`,
  }
}

/** The agency's own field, else the desk in the kind of object ("Innenriks"), else the scope. */
function categoryOf(head: XmlElement | undefined, docdata: XmlElement | undefined): string {
  const own = children(head, 'meta').find((one) => /^(?:categor(?:y|ia)|anpa-category)$/i.test(attribute(one, 'name')))
  const kind = attribute(child(head, 'tobject'), 'tobject.type')
  return attribute(own, 'content') || (/^news$/i.test(kind) ? '' : kind) || attribute(child(docdata, 'doc-scope'), 'scope')
}

/** Only where it counts words; NTB counts none and says 0. */
function wordsOf(head: XmlElement | undefined): string {
  const counted = [...children(head, 'pubdata'), ...children(child(head, 'docdata'), 'pubdata')].find((one) => /^words?$/i.test(attribute(one, 'unit-of-measure')))
  return attribute(counted, 'item-length')
}

function datesOf(head: XmlElement | undefined, docdata: XmlElement | undefined): NonNullable<NewsItem['dates']> {
  return {
    created: attribute(child(docdata, 'date.issue'), 'norm'),
    modified: attribute(child(head, 'revision-history'), 'norm'),
    // NTB has it inside `docdata`.
    sent: attribute(child(head, 'pubdata') ?? child(docdata, 'pubdata'), 'date.publication'),
    expires: attribute(child(docdata, 'date.expire'), 'norm'),
  }
}

/** `body.content` may stand several times; `body.end` holds who contributed. */
export function nitfBody(body: XmlElement | undefined): readonly BodyLine[] {
  return children(body, 'body.content', 'body.end').flatMap(treeLines)
}

/** `headline` instead of `hedline` was seen at AP, inside NewsML-G2. EFE repeats its keyword as the second headline. */
function headlines(
  head: XmlElement | undefined,
  top: XmlElement | undefined,
  keywords: readonly string[],
): Required<Pick<NewsItem, 'headline' | 'subhead' | 'summary'>> {
  const lines = children(top, 'hedline', 'headline')
  const own = linesOf(descendants({ name: '', local: '', attributes: undefined, children: lines }, 'hl1'))
  const below = linesOf(lines.flatMap((line) => children(line, 'hl2'))).filter((line) => !keywords.includes(line))
  return {
    headline: own.join(' ') || linesOf(lines).join(' ') || lineOf(child(head, 'title')),
    subhead: below.join(' '),
    summary: children(top, 'abstract').map(lineOf).join(' '),
  }
}

/** "By <person>Jane Roe</person><byttl>Political Editor</byttl>": a title is set off by a comma, a name by a space. */
function bylineOf(byline: XmlElement): string {
  const titles = linesOf(children(byline, 'byttl'))
  const names = byline.children.map((node) => (!isElement(node) ? node : node.local === 'byttl' ? ' ' : ` ${textOf(node)} `)).join('')
  return [oneLine(names).replace(/ (?=[,;.])/g, ''), ...titles].filter((part) => part !== '').join(', ')
}

/** A `location` names the place outright; a dateline without one is a line like any other, "SYDNEY March 22 AAP -". */
function datelineOf(top: XmlElement | undefined): Required<Pick<NewsItem, 'dateline' | 'place'>> {
  const dateline = child(top, 'dateline')
  const location = child(dateline, 'location')
  if (location === undefined) return { dateline: lineOf(dateline), place: '' }
  const parts = linesOf(elements(location))
  return { dateline: lineOf(dateline), place: parts.length > 1 ? parts.join(', ') : lineOf(location) }
}

function attributes(parent: XmlElement | undefined, name: string, key: string): readonly string[] {
  return children(parent, name)
    .map((one) => oneLine(attribute(one, key)))
    .filter((value) => value !== '')
}

/**
 * The wire's own slug where it has one (AAP: `anpa-keyword`, NTB: `NTBStikkord`), else the key that stays the same through all versions,
 * else the item's one keyword (EFE). PA's key is routing before the keyword ("PA-HHH-POLITICS-Ferry"), or a number.
 */
function slugOf(head: XmlElement | undefined, keywords: readonly string[]): string {
  const own = children(head, 'meta').filter((one) => /^(?:anpa-keyword|slug|slugline|ntbstikkord)$/i.test(attribute(one, 'name')))
  const named = own.map((one) => attribute(one, 'content')).find((slug) => slug !== '')
  const key = attribute(child(head, 'docdata', 'du-key'), 'key')
  const isRouting = /^[A-Z]{2,3}-[A-Z]{3}-/.test(key) || !/\p{L}{3}/u.test(key)
  return named ?? ((keywords.length === 1 && isRouting ? keywords[0] : undefined) || key)
}

/** `date.release` is an embargo when the item says so, or when it lies after the item was issued. */
function embargoOf(docdata: XmlElement | undefined): Required<Pick<NewsItem, 'embargo' | 'openEmbargo'>> {
  const release = attribute(child(docdata, 'date.release'), 'norm')
  const issued = release === '' ? undefined : instant(attribute(child(docdata, 'date.issue'), 'norm'))
  const released = instant(release)
  const isHeld = attribute(docdata, 'management-status') === 'embargoed'
  const isLater = issued !== undefined && released !== undefined && released > issued
  return { embargo: isHeld || isLater ? release : '', openEmbargo: isHeld && released === undefined }
}

function subjects(head: XmlElement | undefined): readonly (StatedTag | undefined)[] {
  return children(child(head, 'tobject'), 'tobject.subject').map((subject) => {
    const named = ['detail', 'matter', 'type'].map((level) => attribute(subject, `tobject.subject.${level}`)).find((name) => name !== '')
    return subjectCodeTag(attribute(subject, 'tobject.subject.refnum').replace(/^.*:/, ''), oneLine(named ?? ''))
  })
}

function eventPlaces(docdata: XmlElement | undefined): readonly StatedTag[] {
  const levels = ['city', 'county-dist', 'state-prov', 'region']
  const names = children(docdata, 'evloc').map((place) => levels.map((level) => attribute(place, level)).find((name) => name !== '') ?? lineOf(place))
  return names.filter((name) => name.length > 1).map((name) => ({ kind: 'place', name }))
}

const kinds: ReadonlyMap<string, TagKind> = new Map([
  ['person', 'person'],
  ['org', 'organisation'],
  ['location', 'place'],
  ['event', 'event'],
  ['object.title', 'object'],
  ['classifier', 'topic'],
])

/** Names marked where they stand in the copy: `<person>`, `<org>`, `<location>`. "Brian Ashton's" is Brian Ashton. */
function named(parent: XmlElement | undefined): readonly StatedTag[] {
  return descendants(parent, ...kinds.keys()).flatMap((element): readonly StatedTag[] => {
    const kind = kinds.get(element.local)
    const name = lineOf(element).replace(/['’]s$/, '')
    if (kind === undefined || name.length < 2 || name.length > 120) return []
    const tag = codedTag(kind, `${attribute(element, 'code-source')}:${attribute(element, 'location-code')}`, name)
    return tag === undefined ? [{ kind, name }] : [tag]
  })
}

/** Who sent it: the registered source, the first of the delivery list, the agency's own field, the distributor, the rights' holder. */
function providerOf(head: XmlElement | undefined, top: XmlElement | undefined): string {
  const docdata = child(head, 'docdata')
  const own = children(head, 'meta').find((one) => /^(?:[a-z]+-)?source$/i.test(attribute(one, 'name')))
  return (
    attribute(child(docdata, 'doc-id'), 'regsrc') ||
    attribute(child(docdata, 'del-list', 'from-src'), 'src-name') ||
    attribute(own, 'content') ||
    lineOf(child(top, 'distributor')) ||
    attribute(child(docdata, 'doc.copyright'), 'holder')
  )
}
