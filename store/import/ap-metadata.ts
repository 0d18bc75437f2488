/**
 * AP's own metadata: APPL, and what the Atom of AP's feeds hangs on an entry (apcm, apnm). Both name things alike and hold the copy as
 * NITF. CP sends the same.
 */
import type { StatedTag } from '../model'
import type { NewsItem } from './news-item'
import { nitfBody, nitfFacts } from './nitf'
import type { XmlElement } from './xml'
import { attribute, below, child, children, descendant, descendants, elements, lineOf, linesOf, oneLine, type ByName } from './xml-tree'

/** What the entry of a feed or a publication says by itself goes before what its copy says. */
export function apItem(item: XmlElement): NewsItem {
  const all = below(item)
  const line = (...names: readonly string[]) => names.map((name) => linesOf(all(name))[0] ?? '').find((text) => text !== '') ?? ''
  const copy = componentOf(item, 'main')
  const inside = copy === undefined ? {} : nitfFacts(copy)
  const slug = /^(?<name>.*?)(?:,\s*(?<words>\d+))?$/.exec(line('SlugLine'))?.groups
  const authors = children(item, 'author').flatMap((author) => children(author, 'name'))
  const bylines = all('ByLine').map((one) => [lineOf(one), attribute(one, 'Title')].filter((part) => part !== '').join(', '))
  const status = line('PublishingStatus', 'Status')
  const release = isEmbargoed(status) ? line('ReleaseDateTime') : ''
  return {
    ...inside,
    headline: line('HeadLine') || inside.headline || line('title', 'Title'),
    subhead: '',
    bylines: bylines.length > 0 ? bylines : (inside.bylines ?? linesOf(authors)),
    dateline: line('DateLine') || inside.dateline || '',
    place: line('DateLine') === '' ? (inside.place ?? '') : '',
    notes: [...linesOf(all('Instruction')), ...linesOf(all('EditorialNote')), ...(inside.notes ?? [])],
    body: copy === undefined ? [] : nitfBody(child(copy, 'body') ?? copy),
    pictures: captionsOf(item),
    slug: slug?.['name'] ?? '',
    urgency: attribute(all('Priority')[0], 'Numeric') || inside.urgency || '',
    status,
    embargo: release,
    openEmbargo: isEmbargoed(status) && release === '',
    language: line('DefaultLanguage') || attribute(item, 'lang') || inside.language || '',
    tags: tagsOf(all),
    provider: line('Provider', 'Source') || inside.provider || '',
    itemId: lineOf(child(item, 'id')) || line('ItemId'),
    version: line('ManagementSequenceNumber', 'RecordSequenceNumber'),
    category: classified(all, /category code/i)[0]?.name ?? '',
    wordCount: lineOf(descendant(item, 'Words')) || slug?.['words'] || '',
    dates: { created: line('published') || createdAt(all('FirstCreated')[0]), modified: line('updated') || zoned(line('LastModifiedDateTime')), sent: zoned(line('ArrivalDateTime')) },
    copyright: line('CopyrightLine', 'rights'),
    usageTerms: linesOf(all('Limitations')).join(' '),
  }
}

/** Whether an entry or a root is of this kind. */
export const isAp = (item: XmlElement): boolean => child(item, 'ContentMetadata', 'HeadLine') !== undefined || child(item, 'PublicationComponent') !== undefined

const isEmbargoed = (status: string): boolean => status.toLowerCase() === 'embargoed'

/** The NITF of a component by its role; an entry of a feed has one alone. */
function componentOf(item: XmlElement, role: string): XmlElement | undefined {
  const parts = children(item, 'PublicationComponent')
  const own = parts.find((part) => attribute(part, 'Role').toLowerCase() === role && descendant(part, 'nitf') !== undefined)
  return descendant(own ?? (parts.length === 0 ? child(item, 'content') : undefined), 'nitf')
}

function captionsOf(item: XmlElement): NonNullable<NewsItem['pictures']> {
  const parts = children(item, 'PublicationComponent').filter((part) => attribute(part, 'Role').toLowerCase() === 'caption')
  const written = parts.flatMap((part) => descendants(part, 'nitf')).map((nitf) => nitfBody(child(nitf, 'body') ?? nitf).map(({ text }) => text).join(' '))
  return written.filter((caption) => caption !== '').map((caption) => ({ caption, credit: '' }))
}

interface Classified {
  readonly name: string
  readonly isPerson: boolean
}

/** In feeds each value is an element, in APPL an `Occurrence` of the list that names whose values they are. */
function classified(all: ByName, authority: RegExp): readonly Classified[] {
  const lists = [...all('SubjectClassification'), ...all('EntityClassification')].filter((list) => authority.test(attribute(list, 'Authority')))
  const values = lists.flatMap((list) => (attribute(list, 'Value') === '' ? children(list, 'Occurrence') : [list]))
  const isPerson = (value: XmlElement) => elements(value).some((property) => attribute(property, 'Name') === 'PartyType' && /person|politician|athlete/i.test(attribute(property, 'Value')))
  return values.map((value) => ({ name: oneLine(attribute(value, 'Value')), isPerson: isPerson(value) })).filter(({ name }) => name !== '')
}

function tagsOf(all: ByName): readonly StatedTag[] {
  const tags = (kind: StatedTag['kind'], found: readonly Classified[]) => found.map(({ name }): StatedTag => ({ kind, name }))
  return [
    ...tags('topic', classified(all, /^AP Subject$/i)),
    ...tags('person', classified(all, /^AP Party$/i).filter(({ isPerson }) => isPerson)),
    ...tags('organisation', classified(all, /^AP (?:Organization|Company)$/i)),
    ...tags('place', classified(all, /^AP (?:Geography|Country|Region)$/i)),
  ]
}

function createdAt(created: XmlElement | undefined): string {
  const [year, month, date] = ['Year', 'Month', 'Day'].map((name) => attribute(created, name).padStart(2, '0'))
  const time = attribute(created, 'Time')
  return year === undefined || year.length < 4 || time === '' ? '' : `${year}-${month ?? ''}-${date ?? ''}T${time}Z`
}

/** AP writes its times in UTC and leaves the zone out. */
const zoned = (time: string): string => (/T\d\d:\d\d(?::\d\d)?$/.test(time) ? `${time}Z` : time)
