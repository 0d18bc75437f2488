/**
 * One news item as markup states it, and its wire: the projection into lines that all source ranges point into. Every format is read
 * into this shape, so that a byline is laid out the same wherever it came from.
 */
import type { Field, Hint, PackedItem, Problem, Role, Source, StatedTag, Wire } from '../model'
import type { BodyLine } from './body-lines'
import type { Read } from './importer'
import { instant } from './instant'
import { placeIn, placeOfLead } from './place'
import { distinct } from './subjects'
import { wireText } from './wire-text'
import { oneLine } from './xml-tree'

export interface Picture {
  readonly caption: string
  readonly credit: string
}

/** What is not stated is left out, or ''. */
export interface NewsItem {
  readonly headline?: string
  readonly subhead?: string
  /** A summary of the copy. One that only repeats its beginning is left out. */
  readonly summary?: string
  readonly bylines?: readonly string[]
  /** As stated, with date and agency: "STOCKHOLM, Aug 29, 2014 (AFP) -". */
  readonly dateline?: string
  /** The place alone, where the format has an element for it. */
  readonly place?: string
  /** Where it was written, for copy whose dateline does not say it. */
  readonly located?: string
  readonly notes?: readonly string[]
  readonly body?: readonly BodyLine[]
  readonly pictures?: readonly Picture[]
  readonly slug?: string
  readonly urgency?: string
  /** As written. */
  readonly embargo?: string
  readonly language?: string
  readonly keywords?: readonly string[]
  readonly tags?: readonly (StatedTag | undefined)[]
  readonly provider?: string
  readonly itemId?: string
  readonly version?: string
  readonly status?: string
  /** Under embargo, and no hour is given at which it ends. */
  readonly openEmbargo?: boolean
  readonly replaces?: readonly string[]
  readonly category?: string
  /** As written. */
  readonly wordCount?: string
  /** As written. */
  readonly dates?: { readonly [Name in keyof NonNullable<Source['dates']>]?: string }
  readonly items?: readonly PackedItem[]
  readonly copyright?: string
  readonly usageTerms?: string
}

/** The wires of a file: items without a word are none, and a file of several numbers them. */
export function readItems(items: readonly NewsItem[], source: Source, problems: readonly Problem[]): Read {
  const wires = items.flatMap((item) => {
    const wire = toWire(item, source)
    return wire === undefined ? [] : [wire]
  })
  const parts = wires.length < 2 ? wires : wires.map((wire, at) => ({ ...wire, source: { ...wire.source, part: at + 1 } }))
  if (wires.length > 0 || problems.length > 0) return { wires: parts, problems }
  return { wires: [], problems: [{ file: source.file, code: 'no-copy', message: 'No news item with a headline or copy is in this file.' }] }
}

/** No item of any agency states as many. */
const mostTags = 500

function toWire(item: NewsItem, source: Source): Wire | undefined {
  const tidied = tidy(item)
  const { text, hints } = layOut(tidied)
  if (text === '') return undefined
  const tags = distinct(item.tags ?? []).slice(0, mostTags)
  return { source: withFacts(source, item), text, hints, stated: statedOf(item, tidied), tags }
}

/** What is laid out, each line once and without the white space around it. */
type Tidy = Required<Pick<NewsItem, 'headline' | 'subhead' | 'bylines' | 'dateline' | 'place' | 'notes' | 'body' | 'pictures' | 'keywords'>>

/** One line a field; what stands twice only because the format has two places for it stands once. */
function tidy(item: NewsItem): Tidy {
  const body = item.body ?? []
  const pictures = (item.pictures ?? []).map(({ caption, credit }) => ({ caption: oneLine(caption), credit: oneLine(credit) }))
  const isEmpty = body.length === 0 && pictures.length === 0
  const headline = oneLine(item.headline ?? '') || (isEmpty ? nameOf(item) : '')
  const bylines = (item.bylines ?? []).map(oneLine)
  const standfirst = standfirstOf(body, headline)
  const subheads = subheadsOf(headline, body, [item.subhead, standfirst?.text, ...bylines.filter(isSentence), item.summary])
  const others = [...bylines.filter(isInitials), ...subheads.slice(1).filter((text) => key(text) !== key(subheads[0] ?? ''))]
  const notes = [...(item.notes ?? []).map(oneLine), ...others]
  return {
    headline,
    subhead: subheads[0] ?? '',
    notes: [...new Set(notes)],
    bylines: bylines.filter((line) => !isSentence(line) && !isInitials(line)),
    dateline: oneLine(item.dateline ?? ''),
    place: oneLine(item.place ?? ''),
    keywords: [...new Set((item.keywords ?? []).map(oneLine))].filter((word) => word !== ''),
    body: withoutRepeats(body, { headline, bylines, subheads, pictures, standfirst }),
    pictures: distinctPictures(pictures),
  }
}

/** What may stand below the headline and says something new, each as one line. */
function subheadsOf(headline: string, body: readonly BodyLine[], stated: readonly (string | undefined)[]): readonly string[] {
  const lines = stated.map((text) => oneLine(text ?? '')).filter((text) => text !== '')
  if (lines.length === 0) return lines
  const title = key(headline)
  const start = key(body.filter(({ role }) => role === undefined).slice(0, 4).map(({ text }) => text).join(' '))
  return lines.filter((text) => {
    const own = key(text)
    return own !== title && !isRepeated(own, start)
  })
}

interface Told extends Pick<Tidy, 'headline' | 'bylines' | 'pictures'> {
  readonly subheads: readonly string[]
  readonly standfirst: BodyLine | undefined
}

/** The body without what the item states beside it. A plain paragraph is never such a line. */
function withoutRepeats(body: readonly BodyLine[], { headline, bylines, subheads, pictures, standfirst }: Told): readonly BodyLine[] {
  if (!body.some(({ role }) => role !== undefined && toldTwice.has(role))) return body
  const signed = new Set(bylines.flatMap((line) => [key(line), key(line.replace(/[/,].*$/, ''))]))
  const credited = new Set(pictures.map(({ credit }) => key(credit)))
  const shown = new Set(pictures.map(({ caption }) => key(caption)))
  const isAgain = ({ role, text }: BodyLine, at: number) =>
    (role === 'caption' && shown.has(key(text))) ||
    (role === 'crosshead' && at === 0 && key(text) === key(headline)) ||
    (standfirst !== undefined && standfirst.text === text && subheads[0] === oneLine(text)) ||
    (role === 'byline' && signed.has(key(text))) ||
    (role === 'subhead' && subheads.some((line) => key(line) === key(text))) ||
    (role === 'credit' && credited.has(key(text)))
  return body.filter((line, at) => !isAgain(line, at))
}

const toldTwice: ReadonlySet<Role> = new Set<Role>(['caption', 'crosshead', 'byline', 'subhead', 'credit'])

/** A summary that the copy opens with, behind its dateline or cut off: "KidFerry has launched their eighth …". */
function isRepeated(summary: string, start: string): boolean {
  return start.startsWith(summary) || (summary.length > 40 && start.includes(summary))
}

/** A heading over the first paragraph, below the headline or in its place, is the second headline (press releases, STT). */
function standfirstOf(body: readonly BodyLine[], headline: string): BodyLine | undefined {
  const [first, second, third] = body
  const isHeadline = first?.role === 'crosshead' && key(first.text) === key(headline)
  const [heading, lead] = isHeadline ? [second, third] : [first, second]
  return heading?.role === 'crosshead' && lead !== undefined && lead.role === undefined && lead.text.length > 60 ? heading : undefined
}

/** An item without copy is known by its slug; one that takes another back, which may say nothing else, by its id. */
function nameOf({ slug, itemId, status }: NewsItem): string {
  return oneLine(slug ?? '') || (/cancel|kill|withheld/i.test(status ?? '') ? oneLine(itemId ?? '') : '')
}

/** "gr/bp": EFE has in its byline who wrote and who edited, for the desk. */
const isInitials = (byline: string) => /^[a-z]{1,4}(?:\/[a-z]{1,4}){1,6}$/.test(byline)

/** ANSA sends its second headline in the byline: a sentence has more small words than capitals, names do not. */
function isSentence(byline: string): boolean {
  const parts = byline.split(' ')
  if (parts.length < 6) return false
  const words = parts.filter((word) => /\p{L}{2}/u.test(word))
  return words.length >= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

function distinctPictures(pictures: readonly Picture[]): readonly Picture[] {
  const seen = new Set<string>()
  return pictures.filter(({ caption, credit }) => {
    const name = caption === '' ? `credit ${credit}` : `caption ${caption}`
    return seen.has(name) ? false : seen.add(name)
  })
}

/** Letters and digits alone: what two spellings of one line share. Most lines are told by ASCII, which is quicker. */
function key(text: string): string {
  const small = text.toLowerCase()
  return (small.match(beyondAscii.test(small) ? /[\p{L}\p{N}]+/gu : /[a-z\d]+/g) ?? []).join(' ')
}

const beyondAscii = /[^\x00-\x7F]/

function layOut({ headline, subhead, bylines, dateline, place, notes, body, pictures }: Tidy): Pick<Wire, 'text' | 'hints'> {
  const page = new Layout()
  page.add(headline, 'headline')
  page.add(subhead, 'subhead')
  for (const byline of bylines) page.add(byline, 'byline')
  page.add(dateline === '' || placeIn(dateline) !== '' ? dateline || place : '', 'dateline')
  for (const note of notes) page.add(note, 'note')
  body.forEach((line, at) => page.addLine(at === 0 ? { ...line, gap: 2 } : line))
  for (const { caption, credit } of pictures) {
    page.add(caption, 'caption')
    page.add(credit, 'credit')
  }
  return page.finish()
}

const elementOf: Readonly<Partial<Record<Role, string>>> = { headline: 'h1', subhead: 'h2', caption: 'figcaption', credit: 'figcaption' }

class Layout {
  private readonly parts: string[] = []
  private readonly hints: Hint[] = []
  private length = 0

  /** `text` is one line, of which the wire text may make several: what a mainframe ends a line with is none for white space. */
  add(text: string, role: Role): void {
    if (text === '') return
    const written = wireText(text)
    const line = written === text ? text : written.replace(/[\n\f]+/g, ' ').trim()
    if (line !== '') this.addLine({ text: line, gap: 2, element: elementOf[role] ?? 'p', links: 0, words: [], role })
  }

  addLine({ text, gap, element, links, words, role, bare }: BodyLine): void {
    const above = this.length === 0 ? 0 : Math.max(gap, 1)
    const from = this.length + above
    this.parts.push(above === 0 ? '' : above === 1 ? '\n' : '\n'.repeat(above), text)
    this.length = from + text.length
    if (bare === true) return
    const to = this.length
    this.hints.push(role === undefined ? { from, to, element, links, words } : { from, to, element, links, words, role })
  }

  finish(): Pick<Wire, 'text' | 'hints'> {
    return { text: this.length === 0 ? '' : `${this.parts.join('')}\n`, hints: this.hints }
  }
}

function statedOf({ slug, urgency, embargo, language, located, provider }: NewsItem, { keywords, place, dateline, body }: Tidy): Wire['stated'] {
  const lead = body.find(({ role, text }) => role === undefined && text.length > 60)
  const stated: Partial<Record<Field, string>> = {}
  const [subject, priority, words] = [oneLine(slug ?? ''), (urgency ?? '').trim(), keywords.join(', ')]
  const [held, tongue] = [instant(embargo ?? ''), languageTag(language ?? '')]
  const written = place || placeIn(dateline) || placeOfLead(lead?.text ?? '', provider ?? '') || oneLine(located ?? '')
  if (subject !== '') stated.slug = subject
  if (/^[1-9]$/.test(priority)) stated.urgency = priority
  if (held !== undefined) stated.embargo = held
  if (tongue !== undefined) stated.language = tongue
  if (words !== '') stated.keywords = words
  if (written !== '') stated.dateline = written
  return stated
}

/** BCP 47: the language in small letters, a region of two in capitals. */
function languageTag(written: string): string | undefined {
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(written)) return written
  const [language = '', ...rest] = written.trim().replace(/_/g, '-').split('-')
  if (!/^[A-Za-z]{2,3}$/.test(language) || rest.some((part) => !/^[A-Za-z\d]{2,8}$/.test(part))) return undefined
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}

/** Terms of use are kept this far, in characters. */
const longest = 4_000

function withFacts(source: Source, item: NewsItem): Source {
  const known = statusOf(item.status ?? '')
  const dates = datesOf(item.dates)
  const replaces = (item.replaces ?? []).map(oneLine).filter((id) => id !== '' && id !== item.itemId)
  const words = Number(item.wordCount ?? '')
  // Not `{ ...source }`: adding to an object that was spread takes V8 fifty times as long.
  const found: { -readonly [Name in keyof Source]: Source[Name] } = Object.assign({}, source)
  const [provider, itemId, version] = [fact(item.provider), fact(item.itemId), fact(item.version)]
  const [category, copyright, usageTerms] = [fact(item.category), fact(item.copyright), fact(item.usageTerms)]
  // Each by its own name: a loop over the names cost more than all else here.
  if (provider !== '') found.provider = provider
  if (itemId !== '') found.itemId = itemId
  if (version !== '') found.version = version
  if (category !== '') found.category = category
  if (copyright !== '') found.copyright = copyright
  if (usageTerms !== '') found.usageTerms = usageTerms
  if (known !== undefined) found.status = known
  if (item.openEmbargo === true) found.openEmbargo = true
  if (replaces.length > 0) found.replaces = replaces.slice(0, mostItems)
  if (dates !== undefined) found.dates = dates
  if (Number.isInteger(words) && words > 0) found.wordCount = words
  if (item.items !== undefined && item.items.length > 0) found.items = item.items.slice(0, mostItems)
  return found
}

const fact = (written = '') => oneLine(written).slice(0, longest)

/** No package of any agency holds as many. */
const mostItems = 500

function datesOf(written: NewsItem['dates'] = {}): Source['dates'] {
  const [created, modified] = [instant(written.created ?? ''), instant(written.modified ?? '')]
  const [sent, expires] = [instant(written.sent ?? ''), instant(written.expires ?? '')]
  if (created === undefined && modified === undefined && sent === undefined && expires === undefined) return undefined
  const dates: { -readonly [Name in keyof NonNullable<Source['dates']>]?: string } = {}
  if (created !== undefined) dates.created = created
  if (modified !== undefined) dates.modified = modified
  if (sent !== undefined) dates.sent = sent
  if (expires !== undefined) dates.expires = expires
  return dates
}

/** An embargoed item is usable, later: its hour is in the field `embargo`. */
function statusOf(written: string): Source['status'] | undefined {
  const word = written.trim().toLowerCase().replace(/^.*:/, '')
  if (word === 'usable' || word === 'embargoed') return 'usable'
  if (word === 'withheld') return 'withheld'
  return /^cancel(?:l?ed)?$|^killed$/.test(word) ? 'canceled' : undefined
}
