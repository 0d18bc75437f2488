/**
 * ninjs 3.1, 2.2 and 1.6 by the IPTC's JSON Schemas (https://iptc.org/std/ninjs). Version 3 says in camel case what version 2 says in
 * small letters; version 1 has one headline and one body of each kind, and codes with a scheme.
 */
import type { Article, ArticleCaption, ArticleTag, TagKind } from '../model'
import type { Exporter, Issue } from './exporter'
import { bodyHtml } from './html'
import { codeOf, embargoOf, instantOf, languageOf, statusOf, uriOf, versionOf } from './issue-facts'
import { plain } from './plain'

export const ninjs = { format: 'ninjs', extension: 'ninjs.json', write: (article, issue) => file(ninjs3(article, issue)) } satisfies Exporter
export const ninjs2 = { format: 'ninjs-2', extension: 'ninjs2.json', write: (article, issue) => file({ ...lowerKeys(ninjs3(article, issue)), standard: standard('2.2') }) } satisfies Exporter
export const ninjs1 = { format: 'ninjs-1', extension: 'ninjs1.json', write: (article, issue) => file(ninjs1Item(article, issue)) } satisfies Exporter

type Json = Readonly<Record<string, unknown>>

/** `undefined` values are left out. */
function file(item: Json): string {
  return `${JSON.stringify(item, null, 2)}\n`
}

const said = (text: string | undefined): string | undefined => plain(text ?? '') || undefined
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

function standard(version: string): Json {
  return { name: 'ninjs', version, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json` }
}

/** What all versions say, by the names of version 3. ninjs cannot say "embargoed, no end known": such copy is withheld. */
function facts(article: Article, issue: Issue) {
  const embargo = embargoOf(article)
  const status = statusOf(article)
  return {
    uri: uriOf(article, issue),
    type: 'text',
    version: versionOf(article, issue, /./),
    firstCreated: instantOf(article.source.dates?.created ?? ''),
    versionCreated: instantOf(issue.at),
    expires: instantOf(article.source.dates?.expires ?? ''),
    embargoedUntil: embargo?.until,
    pubStatus: embargo !== undefined && embargo.until === undefined && status === 'usable' ? 'withheld' : status,
    urgency: article.urgency,
    copyrightNotice: said(article.source.copyright),
    usageTerms: said(article.source.usageTerms),
    language: languageOf(article),
    slugline: said(article.slug),
    located: said(article.dateline),
    by: said(article.byline),
  }
}

function ninjs3(article: Article, issue: Issue): Json {
  const { headline, subhead, captions, source } = article
  const html = bodyHtml(article)
  const provider = said(source.provider)
  return {
    standard: standard('3.1'),
    ...facts(article, issue),
    representationType: 'full',
    headlines: some([...valued('main', headline), ...valued('subhead', subhead)]),
    bodies: html === '' ? undefined : [{ role: 'main', contentType: 'text/html', value: html }],
    ...concepts(article.tags),
    infoSources: provider === undefined ? undefined : [{ name: provider }],
    altIds: altIds(article, issue),
    associations: some(captions.map((caption, at) => ({ name: `picture-${at + 1}`, ...picture(caption, issue, at) }))),
  }
}

function valued(role: string, text: string | undefined): readonly Json[] {
  const value = said(text)
  return value === undefined ? [] : [{ role, contentType: 'text/plain', value }]
}

/** An id that is no URI stands here, so that the story can be told by it. */
function altIds(article: Article, issue: Issue): readonly Json[] | undefined {
  const id = said(article.source.itemId)
  return id === undefined || id === uriOf(article, issue) ? undefined : [{ role: 'source', value: id }]
}

function picture({ text, credit }: ArticleCaption, { id }: Issue, at: number): Json {
  return { uri: pictureUri(id, at), type: 'picture', by: said(credit), descriptions: some(valued('caption', text)) }
}

const pictureUri = (id: string, at: number) => `urn:copydesk:story:${id}:picture-${at + 1}`

const listNames: Readonly<Record<Exclude<TagKind, 'keyword'>, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  topic: 'subjects',
  event: 'events',
  object: 'objects',
}

/** ninjs has no keywords: one is a subject without a code. */
function concepts(tags: readonly ArticleTag[]): Json {
  const lists: Record<string, Json[]> = {}
  for (const tag of tags) {
    const name = said(tag.name)
    if (name !== undefined) (lists[listNames[tag.kind === 'keyword' ? 'topic' : tag.kind]] ??= []).push({ name, ...coded(tag) })
  }
  return lists
}

const schemes: ReadonlyMap<string, string> = new Map([
  ['medtop', 'http://cv.iptc.org/newscodes/mediatopic/'],
  ['subj', 'http://cv.iptc.org/newscodes/subjectcode/'],
  ['iso3166', 'http://cvx.iptc.org/iso3166-1a2/'],
])

/** A code of a scheme that has an address is a URI; any other stays as it is written. */
function coded({ code }: ArticleTag): Json {
  const known = codeOf(code)
  const scheme = schemes.get(known?.scheme ?? '')
  if (known !== undefined && scheme !== undefined) return { uri: `${scheme}${known.code}` }
  return code === undefined || plain(code) === '' ? {} : { literal: plain(code) }
}

/** Keys of version 2 are those of version 3 in small letters, but one; values stay. */
function lowerKeys(item: object): Json {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [lowerKey(key), lowered(value)]))
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  return typeof value === 'object' && value !== null ? lowerKeys(value) : value
}

const lowerKey = (key: string) => (key === 'embargoedUntil' ? 'embargoed' : key.toLowerCase())

function ninjs1Item(article: Article, issue: Issue): Json {
  const { firstCreated, versionCreated, embargoedUntil, pubStatus, copyrightNotice, usageTerms, by, ...same } = facts(article, issue)
  const provider = said(article.source.provider)
  const html = bodyHtml(article)
  const pictures = article.captions.map(({ text, credit }, at) => [
    `picture_${at + 1}`,
    { uri: pictureUri(issue.id, at), type: 'picture', byline: said(credit), description_caption: said(text) },
  ])
  const id = altIds(article, issue)?.[0]?.['value']
  return {
    $standard: standard('1.6'),
    ...same,
    firstcreated: firstCreated,
    versioncreated: versionCreated,
    embargoed: embargoedUntil,
    pubstatus: pubStatus,
    copyrightnotice: copyrightNotice,
    usageterms: usageTerms,
    byline: by,
    representationtype: 'complete',
    headline: said(article.headline),
    description_text: said(article.subhead),
    body_html: html === '' ? undefined : html,
    ...concepts1(article.tags),
    infosource: provider === undefined ? undefined : [{ name: provider }],
    altids: id === undefined ? undefined : { source: id },
    associations: pictures.length === 0 ? undefined : Object.fromEntries(pictures),
  }
}

/** The lists of version 1 are named in the singular; a code stands with its scheme. */
function concepts1(tags: readonly ArticleTag[]): Json {
  const lists: Record<string, Json[]> = {}
  for (const { kind, name, code } of tags) {
    const list = kind === 'keyword' || kind === 'topic' ? 'subject' : kind
    const known = codeOf(code)
    const scheme = schemes.get(known?.scheme ?? '')
    const written = scheme === undefined ? { code: said(code) } : { scheme, code: known?.code }
    if (said(name) !== undefined) (lists[list] ??= []).push({ name: said(name), ...written })
  }
  return lists
}
