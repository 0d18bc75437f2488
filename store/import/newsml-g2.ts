/** NewsML-G2: items alone or in a `newsMessage`, their content NITF, XHTML or plain text. Elements by the IPTC's NewsML-G2 2.35 schema. */
import type { PackedItem, Problem } from '../model'
import type { BodyLine } from './body-lines'
import { statedSubjects } from './g2-subjects'
import { htmlLines, looksLikeHtml, plainLines } from './html-body'
import type { Importer } from './importer'
import type { NewsItem, Picture } from './news-item'
import { nitfBody, nitfFacts } from './nitf'
import { treeLines } from './tree-lines'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, child, children, descendant, descendants, elements, lineOf, linesOf, textOf } from './xml-tree'

const stories: ReadonlySet<string> = new Set(['newsItem', 'packageItem'])
/** Items that tell of the world or of plans and hold no copy. */
const noStories: ReadonlySet<string> = new Set(['conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'])

export const newsmlG2: Importer = {
  format: 'newsml-g2',
  version: 'newsml-g2-5',
  read: (text, source) => readDocuments(text, source, (root) => {
    const all = [root, ...descendants(root, ...stories, ...noStories)]
    const sent = lineOf(child(root, 'header', 'sent'))
    const items = all.filter(({ local }) => stories.has(local)).map((item) => itemOf(item, sent))
    // Only the content of an item, without the item around it.
    const bare = items.length === 0 ? all.filter(({ local }) => local === 'contentSet').map((item) => itemOf(item, sent)) : []
    const other = all.filter(({ local }) => noStories.has(local))
    return { items: [...items, ...bare], problems: other.map((one) => notRead(one, source.file)) }
  }),
}

function notRead({ local }: XmlElement, file: string): Problem {
  return { file, code: 'unsupported', message: `A NewsML-G2 ${local} holds no story; it was left out.` }
}

type Maybe = XmlElement | undefined

function itemOf(item: XmlElement, sent: string): NewsItem {
  const itemMeta = child(item, 'itemMeta')
  const contentMeta = child(item, 'contentMeta')
  const rights = children(item, 'rightsInfo')
  const inside = nitfInside(item)
  const language = attribute(child(contentMeta, 'language'), 'tag') || attribute(item, 'lang')
  const body = contentOf(item)
  const { headline, subhead, summary } = headlinesOf(itemMeta, contentMeta, inside)
  return {
    headline,
    subhead,
    summary,
    bylines: bylinesOf(contentMeta, inside),
    place: inside?.place ?? '',
    dateline: linesOf(children(contentMeta, 'dateline'))[0] ?? inside?.dateline ?? '',
    located: locatedOf(contentMeta),
    notes: [...notesOf(itemMeta), ...(inside?.notes ?? [])],
    body,
    pictures: [...pictureOf(item), ...linkedPictures(itemMeta)],
    slug: linesOf(children(contentMeta, 'slugline'))[0] ?? inside?.slug ?? '',
    urgency: lineOf(child(contentMeta, 'urgency')) || (inside?.urgency ?? ''),
    embargo: lineOf(child(itemMeta, 'embargoed')) || (inside?.embargo ?? ''),
    // By the standard an embargo without an end; BusinessDesk sends it on every item. The editor is asked.
    openEmbargo: (child(itemMeta, 'embargoed') !== undefined && lineOf(child(itemMeta, 'embargoed')) === '') || inside?.openEmbargo === true,
    language: language || (inside?.language ?? ''),
    keywords: linesOf(children(contentMeta, 'keyword')),
    tags: [...statedSubjects(contentMeta, language), ...(inside?.tags ?? [])],
    provider: nameOf(child(itemMeta, 'provider')),
    itemId: attribute(item, 'guid'),
    version: attribute(item, 'version'),
    status: attribute(child(itemMeta, 'pubStatus'), 'qcode') || 'usable',
    replaces: linksOf(itemMeta, /:(?:previousVersion|replaces|corrects|updates|evolvedFrom)$/).map((link) => attribute(link, 'residref')),
    category: categoryOf(contentMeta),
    wordCount: children(child(item, 'contentSet'), 'inlineXML', 'inlineData').map((one) => attribute(one, 'wordcount')).find((count) => count !== '') ?? '',
    dates: {
      created: lineOf(child(itemMeta, 'firstCreated')) || lineOf(child(contentMeta, 'contentCreated')),
      modified: lineOf(child(itemMeta, 'versionCreated')) || lineOf(child(contentMeta, 'contentModified')),
      sent,
      expires: lineOf(child(itemMeta, 'expires')),
    },
    items: packedItems(item),
    copyright: linesOf(rights.flatMap((one) => children(one, 'copyrightNotice')))[0] ?? nameOf(child(rights[0], 'copyrightHolder')),
    usageTerms: inLanguage(rights.flatMap((one) => children(one, 'usageTerms')), language),
  }
}

/** Where it was written: the nearest name alone, "Buenos Aires". */
function locatedOf(contentMeta: Maybe): string {
  const located = child(contentMeta, 'located')
  return linesOf(children(located, 'name'))[0] ?? attribute(located, 'literal')
}

function linksOf(itemMeta: Maybe, rel: RegExp): readonly XmlElement[] {
  return children(itemMeta, 'link').filter((link) => rel.test(attribute(link, 'rel')))
}

/** The desk it is filed under: dpa's and ANSA's own categories, AP's letter, STT's department. */
function categoryOf(contentMeta: Maybe): string {
  const found = children(contentMeta, 'subject').find(
    (one) => /:cat(?:egory)?$/i.test(attribute(one, 'type')) || /^(?:a1312cat|apcategorycode|dpacat|sttdepartment):/.test(attribute(one, 'qcode')),
  )
  const code = attribute(found, 'qcode').replace(/^.*:/, '') || attribute(found, 'literal')
  return /^\d*$/.test(code) ? lineOf(child(found, 'name')) : code
}

/** STT links its pictures with their captions, the credit in capitals behind them: "… green.  LEHTIKUVA / MARKKU MUSTER". */
function linkedPictures(itemMeta: Maybe): readonly Picture[] {
  const titles = children(itemMeta, 'link').flatMap((link) => children(link, 'title').filter((title) => /:caption$/.test(attribute(title, 'role'))))
  return titles.map((title) => {
    const written = textOf(title).trim()
    const credit = /[.!?]\s+(\p{Lu}[\p{Lu}\p{M} /.'-]{3,80})$/u.exec(written)
    return credit === null ? { caption: written, credit: '' } : { caption: written.slice(0, credit.index + 1), credit: credit[1] ?? '' }
  })
}

/** What a package is made of, group by group. */
function packedItems(item: XmlElement): readonly PackedItem[] {
  return children(child(item, 'groupSet'), 'group').flatMap((group) => {
    const role = attribute(group, 'role').replace(/^.*:/, '')
    return children(group, 'itemRef').flatMap((ref) => {
      const id = attribute(ref, 'residref') || attribute(ref, 'href')
      const title = linesOf([...children(ref, 'title'), ...children(ref, 'headline')])[0]
      return id === '' ? [] : [{ id, ...(role !== '' && { role }), ...(title !== undefined && { title }) }]
    })
  })
}

function nitfInside(item: XmlElement): NewsItem | undefined {
  const nitf = descendant(child(item, 'contentSet') ?? item, 'nitf')
  return nitf === undefined ? undefined : nitfFacts(nitf)
}

/** The headline without a role, or the main one; others stand below it. A package may have a title only. */
function headlinesOf(itemMeta: Maybe, contentMeta: Maybe, inside?: NewsItem): Required<Pick<NewsItem, 'headline' | 'subhead' | 'summary'>> {
  const written = children(contentMeta, 'headline').filter((one) => lineOf(one) !== '')
  const all = [...written].sort((one, other) => rankOf(one) - rankOf(other))
  const main = all.find((one) => /^$|:main$|:title$/i.test(attribute(one, 'role'))) ?? all[0]
  const below = all.filter((one) => one !== main && /sub/i.test(attribute(one, 'role')))
  const summary = children(contentMeta, 'description').filter((one) => /summary|abstract|teaser|standfirst/i.test(attribute(one, 'role')))
  return {
    headline: lineOf(main) || inside?.headline || lineOf(child(itemMeta, 'title')),
    subhead: linesOf(below)[0] ?? inside?.subhead ?? '',
    summary: linesOf(summary)[0] ?? inside?.summary ?? '',
  }
}

/** dpa ranks its headlines: 1 is the one, 3 the word above it. One without a rank stands where it is. */
const rankOf = (headline: XmlElement) => Number(attribute(headline, 'rank')) || 1

function bylinesOf(contentMeta: Maybe, inside?: NewsItem): readonly string[] {
  const own = linesOf(children(contentMeta, 'by'))
  return own.length > 0 ? own : (inside?.bylines ?? [])
}

/**
 * Editors' notes, each once. dpa sends its whole notepad as XHTML in one note and its lines again as notes; the notepad has them in order.
 * Its closing line ("dpa pre yyhe n1 deg") is a note too: none of it is for print.
 */
function notesOf(itemMeta: Maybe): readonly string[] {
  const notes = children(itemMeta, 'edNote')
  const marked = notes.filter((note) => elements(note).length > 0).flatMap((note) => treeLines(note).map(({ text }) => text))
  const plain = linesOf(notes.filter((note) => elements(note).length === 0))
  const known = new Set(marked)
  return [...marked, ...plain.filter((line) => !known.has(line))]
}

/** The first rendition that holds copy: alternatives of one content follow each other. */
function contentOf(item: XmlElement): readonly BodyLine[] {
  const content = item.local === 'contentSet' ? item : child(item, 'contentSet')
  for (const one of children(content, 'inlineXML', 'inlineData')) {
    const lines = one.local === 'inlineData' ? dataLines(textOf(one)) : xmlLines(one)
    if (lines.length > 0) return lines
  }
  return []
}

function dataLines(data: string): readonly BodyLine[] {
  return looksLikeHtml(data) ? htmlLines(data) : plainLines(data)
}

function xmlLines(content: XmlElement): readonly BodyLine[] {
  const nitf = descendant(content, 'nitf')
  if (nitf !== undefined) return nitfBody(child(nitf, 'body'))
  const body = descendant(content, 'body') ?? content
  return elements(body).length === 0 ? dataLines(textOf(body)) : treeLines(body)
}

/** A picture or graphic is its caption. Of a text Reuters sends "slug:headline" as a caption, which is none. */
function pictureOf(item: XmlElement): readonly Picture[] {
  const kind = attribute(child(item, 'itemMeta', 'itemClass'), 'qcode').replace(/^.*:/, '')
  if (!['picture', 'graphic', 'video', 'animated'].includes(kind)) return []
  const contentMeta = child(item, 'contentMeta')
  // What is heard in a video is no caption.
  const all = children(contentMeta, 'description').filter((one) => lineOf(one) !== '' && !/audio/i.test(attribute(one, 'role')))
  const caption = all.find((one) => /caption/i.test(attribute(one, 'role'))) ?? all[0]
  const credit = lineOf(child(contentMeta, 'creditline')) || lineOf(child(contentMeta, 'by')) || nameOf(child(contentMeta, 'creator'))
  return caption === undefined && credit === '' ? [] : [{ caption: lineOf(caption), credit }]
}

/** A party by its name, its literal, or the end of its code ("nprov:AFP"). */
function nameOf(party: Maybe): string {
  return linesOf(children(party, 'name'))[0] ?? (attribute(party, 'literal') || attribute(party, 'qcode').replace(/^.*:/, ''))
}

function inLanguage(found: readonly XmlElement[], language: string): string {
  const own = found.find((one) => language !== '' && attribute(one, 'lang').slice(0, 2) === language.slice(0, 2))
  return lineOf(own ?? found[0])
}
