/** NewsML 1.0 to 1.2, as AFP, Business Wire and ANA send it; the content NITF, XHTML, HTML in CDATA, or plain. */
import type { StatedTag } from '../model'
import type { BodyLine } from './body-lines'
import { htmlLines, looksLikeHtml, plainLines } from './html-body'
import type { Importer } from './importer'
import type { NewsItem, Picture } from './news-item'
import { nitfBody, nitfFacts } from './nitf'
import { subjectCodeTag } from './subjects'
import { treeLines } from './tree-lines'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, below, child, children, descendant, descendants, elements, lineOf, linesOf, oneLine, textOf, type ByName } from './xml-tree'

export const newsml1: Importer = {
  format: 'newsml1',
  version: 'newsml1-4',
  read: (text, source) =>
    readDocuments(text, source, (root) => ({
      items: children(root, 'NewsItem').flatMap((item) => {
        const parts = versions(item)
        const all = parts.map((one) => itemOf(one, child(root, 'NewsEnvelope')))
        return all.length === 1 ? all : all.map((one, at) => ({ ...one, itemId: `${one.itemId ?? ''}:${ofItem(parts[at] ?? item, at, all)}` }))
      }),
    })),
}

/**
 * Belga sends the same item in two languages, each a component with a headline and copy of its own, and EFE lists several texts in one
 * item: as many stories. Each is read as if it were the only one; pictures listed beside them go with the first.
 */
function versions(item: XmlElement): readonly XmlElement[] {
  const [top, ...others] = children(item, 'NewsComponent')
  if (top === undefined || others.length > 0) return [item]
  const listed = children(top, 'NewsComponent').filter((one) => roleOf(one) === 'content list')
  const texts = listed.find((one) => ownStories(one).length > 1)
  const own = texts === undefined ? ownStories(top) : ownStories(texts)
  const languages = new Set(own.map((one) => attribute(one, 'lang').toLowerCase()))
  if (own.length < 2 || (texts === undefined && languages.size < own.length)) return [item]
  const beside = listed.filter((one) => one !== texts)
  return own.map((one, at) => {
    const component = { ...one, children: [...one.children, ...(at === 0 ? beside : [])] }
    return { ...item, children: item.children.map((node) => (node === top ? component : node)) }
  })
}

const ownStories = (component: XmlElement): readonly XmlElement[] =>
  children(component, 'NewsComponent').filter((one) => child(one, 'NewsLines', 'HeadLine') !== undefined && copyParts(one, '').length > 0)

/** What tells the stories of one item apart: the sender's own number, else the language, else their order. */
function ofItem(item: XmlElement, at: number, all: readonly NewsItem[]): string {
  const component = child(item, 'NewsComponent')
  const languages = new Set(all.map(({ language }) => language))
  return attribute(component, 'Euid') || (languages.size === all.length ? (all[at]?.language ?? '') : String(at + 1))
}

function itemOf(item: XmlElement, envelope: XmlElement | undefined): NewsItem {
  const management = child(item, 'NewsManagement')
  const component = child(item, 'NewsComponent')
  const all = below(item)
  const language = formal(all('Language')[0]) || attribute(component, 'lang') || attribute(item, 'lang')
  const [nitf] = all('nitf')
  // What is said outside goes before what the copy's own format says; what is not said outside (EFE's slug and category) is not lost.
  const inside = nitf === undefined ? nothing : nitfFacts(nitf)
  const own = keywordsOf(all)
  const { headline, subhead, bylines, dateline, slug, copyright } = linesOfNews(item, inside)
  const { itemId, version } = identity(item, all)
  const { embargo, openEmbargo } = embargoOf(management)
  return {
    headline,
    subhead,
    summary: summaryOf(all) || inside.summary || '',
    bylines,
    dateline,
    place: inside.place ?? '',
    located: locatedOf(all),
    notes: [...notesOf(item, all), ...(inside.notes ?? [])],
    body: bodyOf(item),
    pictures: picturesOf(item, all),
    slug: slug || inside.slug || '',
    urgency: formal(child(management, 'Urgency')) || inside.urgency || '',
    status: formal(child(management, 'Status')) || 'usable',
    embargo: embargo || inside.embargo || '',
    openEmbargo,
    language: language || inside.language || '',
    keywords: own.length > 0 ? own : (inside.keywords ?? []),
    tags: [...subjects(all, language), ...eventPlaces(all), ...own.map((name): StatedTag => ({ kind: 'keyword', name })), ...(inside.tags ?? [])],
    provider: providerOf(item, all, envelope) || inside.provider || '',
    itemId,
    version,
    category: formal(all('Genre')[0]) || inside.category || '',
    wordCount: wordsOf(item) || inside.wordCount || '',
    dates: {
      created: lineOf(child(management, 'FirstCreated')),
      modified: lineOf(child(management, 'ThisRevisionCreated')),
      sent: lineOf(child(envelope, 'DateAndTime')),
    },
    replaces: replacedBy(management),
    copyright: copyright || inside.copyright || '',
    usageTerms: linesOf(descendants(item, 'UsageType', 'Limitations')).join(' ') || inside.usageTerms || '',
  }
}

const nothing: NewsItem = {}

/** Words of the copy, where a `Characteristics` counts them. */
function wordsOf(item: XmlElement): string {
  const counted = copyParts(item, '').map((content) => child(content, 'Characteristics'))
  const words = counted.flatMap((one) => children(one, 'Property')).find((one) => attribute(one, 'FormalName') === 'Words')
  return attribute(words, 'Value')
}

/** Earlier items that this one is derived from; pictures beside it are `AssociatedWith` too and are none. */
function replacedBy(management: XmlElement | undefined): readonly string[] {
  const earlier = children(management, 'DerivedFrom', 'Replaces').map((one) => attribute(one, 'NewsItem'))
  return earlier.filter((id) => id !== '')
}

const formal = (element: XmlElement | undefined) => attribute(element, 'FormalName') || lineOf(element)
const roleOf = (component: XmlElement) => attribute(child(component, 'Role'), 'FormalName').toLowerCase()

/** The outermost component that has the line says it; a picture's byline is not the story's. */
function linesOfNews(item: XmlElement, inside: NewsItem): Required<Pick<NewsItem, 'headline' | 'subhead' | 'bylines' | 'dateline' | 'slug' | 'copyright'>> {
  const all = copyComponents(item).flatMap((component) => children(component, 'NewsLines'))
  const line = (name: string) => all.map((lines) => linesOf(children(lines, name)).join(' ')).find((text) => text !== '') ?? ''
  const bylines = all.map((lines) => linesOf(children(lines, 'ByLine'))).find((found) => found.length > 0)
  const [headline, subhead] = [line('HeadLine'), line('SubHeadLine')]
  return {
    // AFP numbers its pictures there.
    headline: (/^\d+$/.test(headline) ? '' : headline) || inside.headline || '',
    // EFE repeats its keyword there.
    subhead: (inside.keywords?.includes(subhead) === true ? '' : subhead) || inside.subhead || '',
    bylines: bylines ?? inside.bylines ?? [],
    dateline: line('DateLine') || inside.dateline || '',
    slug: line('SlugLine') || lineOf(child(item, 'Identification', 'NameLabel')),
    copyright: line('CopyrightLine'),
  }
}

/** All components but those of pictures and other parts that are no copy, from the outside in. */
function copyComponents(parent: XmlElement): readonly XmlElement[] {
  const own = children(parent, 'NewsComponent').filter((component) => !noCopy.test(roleOf(component)))
  return own.flatMap((component) => [component, ...copyComponents(component)])
}

/** The id is the same for all revisions: provider, date and item (NewsML 1.2, "NewsIdentifier"). */
function identity(item: XmlElement, all: ByName): Required<Pick<NewsItem, 'itemId' | 'version'>> {
  const identifier = child(item, 'Identification', 'NewsIdentifier')
  const [provider, date, id] = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => lineOf(child(identifier, name)))
  const version = lineOf(child(identifier, 'RevisionId'))
  const publicId = lineOf(child(identifier, 'PublicIdentifier'))
  // ANP writes the version into the id too: "ANPX-101218-041-v2".
  const base = version !== '' && id?.endsWith(`-v${version}`) === true ? id.slice(0, -version.length - 2) : id
  const itemId = base ? `urn:newsml:${provider ?? ''}:${date ?? ''}:${base}` : publicId || linesOf(all('guid'))[0] || ''
  return { itemId, version }
}

/** "Embargoed" now and "Usable" at a time to come: that time is the embargo. */
function embargoOf(management: XmlElement | undefined): Required<Pick<NewsItem, 'embargo' | 'openEmbargo'>> {
  const change = child(management, 'StatusWillChange')
  const isHeld = formal(child(management, 'Status')).toLowerCase() === 'embargoed'
  const isFreed = formal(child(change, 'FutureStatus')).toLowerCase() === 'usable'
  const until = isHeld || isFreed ? lineOf(child(change, 'DateAndTime')) : ''
  return { embargo: until, openEmbargo: isHeld && until === '' }
}

/**
 * Lines for editors: an AdvisoryLine, AFP's list of what goes with the story ("Photo+Video"), an instruction, PA's comment on a part
 * ("Embargoed to 0001 Tuesday"), whom to ask. A comment with a formal name is a value of some list.
 */
function notesOf(item: XmlElement, all: ByName): readonly string[] {
  const comments = all('NewsComponent').flatMap((one) => children(one, 'Comment')).filter((one) => attribute(one, 'FormalName') === '')
  const instructions = children(child(item, 'NewsManagement'), 'Instruction').map((one) => attribute(one, 'FormalName') || lineOf(one))
  const contacts = all('NewsComponent').filter((one) => roleOf(one) === 'contact')
  return [...newsLines(all, /advisory|editor|instruction|product/i), ...linesOf(comments), ...instructions, ...contacts.flatMap(noteLines)]
}

function newsLines(all: ByName, kind: RegExp): readonly string[] {
  const lines = all('NewsLine').filter((line) => kind.test(formal(child(line, 'NewsLineType'))))
  return linesOf(lines.flatMap((line) => children(line, 'NewsLineText')))
}

/** A line named so, or a component of its own (Business Wire). */
function summaryOf(all: ByName): string {
  const parts = all('NewsComponent').filter((one) => /^(?:abstract|summary)$/.test(roleOf(one)))
  return newsLines(all, /^(?:summary|abstract)/i)[0] ?? parts.flatMap(noteLines).join(' ')
}

/** Roles whose content is no copy, as Business Wire names the parts of a release. */
const noCopy = /^(?:stylesheet|abstract|summary|tweet|social|title|(?:sub)?headline|logo|contact|thumbnail|preview|caption|photo|picture|graphic|video|audio|multimedia|icon)/

function bodyOf(item: XmlElement): readonly BodyLine[] {
  return copyParts(item, '').flatMap(contentLines)
}

/**
 * The content items that hold the copy: of each component the first text, because others beside it are the same copy in another
 * format; the components inside one another in order.
 */
function copyParts(parent: XmlElement, role: string): readonly XmlElement[] {
  const own = children(parent, 'ContentItem').filter((content) => !noCopy.test(role) && isText(content))
  const inside = children(parent, 'NewsComponent').flatMap((component) => copyParts(component, roleOf(component) || role))
  return [...own.slice(0, 1), ...inside]
}

function isText(content: XmlElement): boolean {
  const media = formal(child(content, 'MediaType')).toLowerCase()
  const mime = formal(child(content, 'MimeType')).toLowerCase()
  return child(content, 'DataContent') !== undefined && (media === '' || /text|complexdata/.test(media)) && !/css|image|video|audio/.test(mime)
}

function contentLines(content: XmlElement): readonly BodyLine[] {
  const data = child(content, 'DataContent')
  if (data === undefined) return []
  const nitf = descendant(data, 'nitf')
  if (nitf !== undefined) return nitfBody(child(nitf, 'body'))
  const text = textOf(data)
  if (elements(data).length > 0) return treeLines(descendant(data, 'body') ?? data)
  return looksLikeHtml(text) ? htmlLines(text) : plainLines(text)
}

function noteLines(component: XmlElement): readonly string[] {
  return children(component, 'ContentItem').flatMap((content) => contentLines(content).map(({ text }) => text))
}

/** A picture's component holds its caption in a component of its own, or as a property of the file. */
function picturesOf(item: XmlElement, all: ByName): readonly Picture[] {
  const components = [item, ...all('NewsComponent')].flatMap((around) =>
    children(around, 'NewsComponent').filter((one) => roleOf(one) === 'caption').map((caption) => ({
      caption: noteLines(caption).join(' '),
      credit: linesOf(descendants(caption, 'CreditLine', 'ByLine'))[0] ?? creditOf(around),
    })),
  )
  const files = all('ContentItem').flatMap((file) => children(file, 'Property')).filter((one) => /^caption$/i.test(attribute(one, 'FormalName')))
  const captions = files.map((one) => attribute(one, 'Value') || attribute(one, 'value'))
  return [...components, ...captions.filter((caption) => caption !== '').map((caption) => ({ caption, credit: '' }))]
}

/** "Simon Doe / AFP": who took the picture and for whom. What is said around a caption and copy is said of the copy. */
function creditOf(picture: XmlElement): string {
  if (picture.local === 'NewsItem' || copyParts(picture, '').length > 0) return ''
  const lines = child(picture, 'NewsLines')
  const about = child(picture, 'AdministrativeMetadata')
  const party = (name: string) => attribute(child(about, name, 'Party'), 'FormalName')
  const taken = lineOf(child(lines, 'ByLine')) || party('Creator')
  const sent = lineOf(child(lines, 'CreditLine')) || party('Source') || party('Provider')
  return [taken, sent].filter((name, at, names) => name !== '' && names.indexOf(name) === at).join(' / ')
}

function keywordsOf(all: ByName): readonly string[] {
  const properties = all('Property').filter((property) => /keyword/i.test(attribute(property, 'FormalName')))
  const values = properties.map((property) => oneLine(attribute(property, 'Value') || lineOf(property)))
  const own = linesOf(all('item_keyword'))
  return [...linesOf(all('KeywordLine')), ...values, ...own].flatMap((value) => value.split(';')).map(oneLine).filter((value) => value !== '')
}

function subjects(all: ByName, language: string): readonly (StatedTag | undefined)[] {
  const names = topicNames(all, language)
  const codes = all('SubjectCode').flatMap((code) => elements(code).map((one) => attribute(one, 'FormalName')))
  // Europa Press lists them as topics alone.
  const topics = all('Topic').map((topic) => child(topic, 'FormalName')).filter((name) => /subject/i.test(attribute(name, 'Scheme'))).map(lineOf)
  return [...codes, ...topics.filter((code) => /^\d{8}$/.test(code) && !codes.includes(code))].map((code) => subjectCodeTag(code, names.get(code) ?? ''))
}

/** The sender's own names for its codes: a TopicSet with a description in each language. */
function topicNames(all: ByName, language: string): ReadonlyMap<string, string> {
  return new Map(
    all('Topic').map((topic) => {
      const described = children(topic, 'Description').filter((one) => attribute(one, 'Variant') !== 'Category')
      const own = described.find((one) => attribute(one, 'lang').slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase())
      return [lineOf(child(topic, 'FormalName')), lineOf(own ?? described[0])]
    }),
  )
}

/** Where it was written, for copy without a dateline. */
function locatedOf(all: ByName): string {
  const origin = all('Location').find((location) => /^(?:origin|dateline)$/i.test(attribute(location, 'HowPresent')))
  return oneLine(attribute(children(origin, 'Property').find((one) => attribute(one, 'FormalName') === 'City'), 'Value'))
}

/** Where it happened; where it was written ("Origin") is no subject. */
function eventPlaces(all: ByName): readonly StatedTag[] {
  const places = all('Location').filter((location) => /^event$/i.test(attribute(location, 'HowPresent')))
  const cities = places.map((place) => children(place, 'Property').find((one) => attribute(one, 'FormalName') === 'City'))
  return cities.map((city) => oneLine(attribute(city, 'Value'))).filter((name) => name.length > 1).map((name) => ({ kind: 'place', name }))
}

function providerOf(item: XmlElement, all: ByName, envelope: XmlElement | undefined): string {
  const parties = [all('Provider')[0], child(envelope, 'SentFrom'), all('Source')[0]]
  const named = parties.map((party) => attribute(child(party, 'Party'), 'FormalName')).find((name) => name !== '')
  return named ?? lineOf(child(item, 'Identification', 'NewsIdentifier', 'ProviderId'))
}
