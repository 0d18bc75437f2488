/**
 * XML of an agency's own making (Ritzau's RBNews and its like). No standard says what an element means, so only names that leave no doubt
 * are read: an element with a headline or a text of its own is a news item, and its children are fields by their names.
 */
import type { Problem, StatedTag } from '../model'
import { apItem, isAp } from './ap-metadata'
import type { BodyLine } from './body-lines'
import { htmlLines, looksLikeHtml, plainLines } from './html-body'
import type { Importer } from './importer'
import type { NewsItem, Picture } from './news-item'
import { postedAt } from './instant'
import { subjectCodeTag } from './subjects'
import { treeLines } from './tree-lines'
import type { XmlElement } from './xml'
import { readDocuments } from './xml-read'
import { attribute, child, descendants, elements, isElement, lineOf, linesOf, textOf } from './xml-tree'

/** Read as a feed: the format that promises least. */
export const newsXml: Importer = {
  format: 'rss',
  version: 'news-xml-5',
  read: (text, source) => readDocuments(text, source, (root) => {
    const items = isAp(root) ? [apItem(root)] : newsElements(root).map(itemOf)
    return { items, problems: items.length > 0 ? [] : [unknown(source.file)] }
  }),
}

function unknown(file: string): Problem {
  return { file, code: 'unsupported', message: 'This is XML of a kind that is not known here.' }
}

const names = {
  headline: ['headline', 'title', 'hedline', 'overskrift', 'rubrik', 'tittel', 'titel', 'otsikko', 'titular', 'titulo', 'título', 'titre', 'titolo', 'schlagzeile', 'überschrift'],
  subhead: ['subtitle', 'subheadline', 'subhead', 'deck', 'underoverskrift', 'underrubrik', 'undertitel', 'undertittel', 'leadtext', 'ingress', 'manchet', 'entradilla', 'subtitulo', 'subtítulo', 'chapeau', 'chapo', 'untertitel', 'sottotitolo', 'sommario'],
  body: ['content', 'body', 'bodytext', 'text', 'fulltext', 'story', 'brødtekst', 'brodtekst', 'brödtext', 'brodtext', 'tekst', 'leipäteksti', 'contenido', 'cuerpo', 'texto', 'texte', 'corps', 'inhalt', 'testo', 'corpo'],
  byline: ['byline', 'author', 'forfatter', 'författare', 'skribent', 'journalist', 'kirjoittaja', 'firma', 'firma2', 'autor', 'auteur', 'autore'],
  place: ['town', 'city', 'dateline', 'sted', 'ort', 'stednavn', 'ciudad', 'lugar', 'ville', 'lieu', 'luogo'],
  note: ['ednote', 'editornote', 'editorsnote', 'tilredaktionen', 'tilredaksjonen', 'tillredaktionen'],
  /** Of a release: who sends it and whom to ask. */
  about: ['boilerplate', 'contactsastext'],
  embargo: ['embargo', 'embargoed', 'embargountil', 'sperrefrist', 'klausul'],
  keywords: ['keywords', 'keyword', 'nøkkelord', 'nyckelord'],
  slug: ['slug', 'slugline', 'stikord', 'stikkord'],
  itemId: ['newsid', 'guid', 'uri', 'id', 'codigo', 'código'],
  version: ['version', 'revision'],
  urgency: ['urgency', 'priority', 'prioritet'],
  language: ['language', 'lang', 'sprog', 'språk', 'sprak'],
  provider: ['provider', 'source', 'origin', 'publisher', 'kilde', 'källa', 'lähde', 'agencia', 'fuente', 'agence', 'fonte'],
  category: ['section', 'category', 'desk', 'sektion', 'seksjon', 'kategori', 'seccion', 'sección', 'rubrique', 'ressort', 'sezione', 'categoria'],
  created: ['publishdate', 'publicationdate', 'pubdate', 'published', 'created', 'date', 'fecha', 'datum', 'data'],
  caption: ['caption', 'pie', 'bildtext', 'bildetekst', 'billedtekst', 'legende', 'légende', 'didascalia'],
  credit: ['credit', 'photographer', 'autor', 'fotograf', 'crédit'],
  time: ['hora', 'heure', 'uhrzeit', 'ora'],
  replaces: ['replacedid', 'replaces'],
} as const

/** The innermost elements that are news: a feed may have a title of its own. */
function newsElements(root: XmlElement): readonly XmlElement[] {
  const inside: XmlElement[] = []
  for (const one of root.children) if (isElement(one)) inside.push(...newsElements(one))
  if (inside.length > 0 || root.children.length < 2) return inside
  const fields = fieldsOf(root)
  return named(fields, names.body) !== undefined && named(fields, names.headline) !== undefined ? [root] : []
}

/** Children by their names in small letters, the first of each. */
type Fields = ReadonlyMap<string, XmlElement>

function fieldsOf(parent: XmlElement): Fields {
  const fields = new Map<string, XmlElement>()
  for (const one of parent.children) {
    if (!isElement(one)) continue
    const name = one.local.toLowerCase()
    if (!fields.has(name)) fields.set(name, one)
  }
  return fields
}

/** The child of the first of these names that is there and empty or not: an empty headline is a headline left out. */
function named(fields: Fields, wanted: readonly string[]): XmlElement | undefined {
  for (const name of wanted) {
    const found = fields.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

function itemOf(item: XmlElement): NewsItem {
  const fields = fieldsOf(item)
  const line = (wanted: readonly string[]) => lineOf(named(fields, wanted))
  const keywords = line(names.keywords).split(/[,;]/).map((word) => word.trim()).filter((word) => word !== '')
  const isCanceled = /^true$/i.test(lineOf(child(item, 'Annuleret')))
  return {
    headline: line(names.headline),
    subhead: line(names.subhead),
    bylines: [line(names.byline)],
    place: line(names.place),
    notes: [line(names.note), ...names.about.map((name) => line([name]))],
    body: linesOfBody(named(fields, names.body)),
    slug: line(names.slug),
    urgency: line(names.urgency),
    ...embargoOf(line(names.embargo)),
    language: attribute(item, 'lang') || line(names.language),
    keywords,
    tags: [...codes(item), ...keywords.map((name): StatedTag => ({ kind: 'keyword', name }))],
    pictures: picturesOf(item),
    // Ritzau signs between strokes: "/ritzau/".
    provider: partyOf(named(fields, names.provider)).replace(/^\/|\/$/g, ''),
    category: line(names.category),
    dates: { created: createdAt(line(names.created), line(names.time)) },
    replaces: [line(names.replaces)],
    itemId: line(names.itemId) || attribute(item, 'id'),
    version: line(names.version),
    status: isCanceled ? 'canceled' : 'usable',
  }
}

/** An end that cannot be read is an embargo all the same. */
function embargoOf(written: string): Pick<NewsItem, 'embargo' | 'openEmbargo'> {
  const until = postedAt(written)
  return { embargo: until ?? '', openEmbargo: until === undefined && written !== '' && !/^(?:false|0|no|nei|nej)$/i.test(written) }
}

/** Where the hour has an element of its own (Europa Press: "21/09/2015", "18:16:04"), the day comes first. */
function createdAt(day: string, hour: string): string {
  const both = hour === '' ? day : `${day.replace(/\//g, '.')} ${hour.replace(/:\d\d$/, '')}`
  return postedAt(both) ?? postedAt(day) ?? ''
}

/** A party by its name alone, not its address and description too; a number is none. */
function partyOf(party: XmlElement | undefined): string {
  const name = lineOf(child(party, 'name')) || (elements(party).length === 0 ? lineOf(party) : '')
  return /^\d+$/.test(name) ? '' : name
}

function picturesOf(item: XmlElement): readonly Picture[] {
  const pictures = elements(item).flatMap((one) => [one, ...elements(one)]).filter(({ local }) => /^(?:image|picture|photo|fotop?|bild|bilde|billede)$/i.test(local))
  return pictures.map(fieldsOf).map((told) => ({ caption: lineOf(named(told, names.caption)), credit: lineOf(named(told, names.credit)) }))
}

function linesOfBody(body: XmlElement | undefined): readonly BodyLine[] {
  if (body === undefined) return []
  if (elements(body).length > 0) return treeLines(body)
  const written = textOf(body)
  return looksLikeHtml(written) ? htmlLines(written) : plainLines(written)
}

/** Eight digits in a list named after the IPTC are subject codes. */
function codes(item: XmlElement): readonly (StatedTag | undefined)[] {
  const lists = elements(item).filter(({ local }) => /iptc|subjectcode/i.test(local))
  return linesOf(lists.flatMap((list) => descendants(list, 'int', 'string', 'code'))).map((code) => subjectCodeTag(code, ''))
}
