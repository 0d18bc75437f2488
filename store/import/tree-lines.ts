/**
 * The lines of a body that came as elements, NITF or XHTML: both say the same things in nearly the same words. The writer of lines is
 * the one that HTML pages go through.
 */
import { bodyLines, type BodyLine } from './body-lines'
import { htmlLines, looksLikeHtml } from './html-body'
import * as html from './html-elements'
import { LineWriter, page, type Frame } from './html-lines'
import type { XmlElement } from './xml'
import { attribute, descendants, isElement, linesOf, textOf, unescaped } from './xml-tree'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Blocks of NITF that HTML has not (NITF 3.6, `body.content` and what stands in it). */
const nitfBlocks = set(
  'bibliography block body body.content body.end body.head bq datasource fn headline hedline hl1 hl2 html media media-caption media-producer nitf ' +
    'nitf-table note tagline',
)

/** Told elsewhere, or nothing a reader sees: metadata, pictures' files, a page's own head and foot around the copy. */
const leftOut = set('head media-reference media-object media-metadata nitf-table-metadata header footer nav bildfil')

/** Text of HTML and NITF inside a line. What neither knows (`<Company>`) is the sender's own, and may be either. */
const inline = set(
  'a abbr acronym alt-code b bdi bdo big byttl chron cite city classifier code copyrite copyrite.holder copyrite.year country data del dfn em event ' +
    'font frac frac-den frac-num frac-sep function i ins kbd label lang location mark money name.family name.given num object.title org person ' +
    'postaddr pronounce q region s samp small span state story.date strike strong sub sublocation sup time tt u var virtloc wbr',
)

/** What holds one line or paragraph: an element inside is a part of it, whoever named it. */
const lineHolders = set('p h1 h2 h3 h4 h5 h6 hl1 hl2 li dt dd td th pre caption figcaption media-caption media-producer byline citat rubrik mellis')

/** What the name of an element says of it, found once: each was asked for in eight lists. */
interface Kind {
  readonly leftOut: boolean
  readonly block: boolean
  readonly inline: boolean
  readonly tight: boolean
  readonly cell: boolean
}

/** An element of the sender's own. */
const unknown: Kind = { leftOut: false, block: false, inline: false, tight: false, cell: false }

const listed = [leftOut, html.leftOut, html.blocks, nitfBlocks, inline, html.tight, html.cells].flatMap((names) => [...names])
const kinds: ReadonlyMap<string, Kind> = new Map(
  listed.map((name) => {
    const block = html.blocks.has(name) || nitfBlocks.has(name)
    const isLeftOut = leftOut.has(name) || html.leftOut.has(name)
    return [name, { leftOut: isLeftOut, block, inline: inline.has(name), tight: html.tight.has(name), cell: html.cells.has(name) }]
  }),
)

/** What lines inside are named after. The last ones are TT's, in Swedish. */
const named: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['media-caption', 'figcaption'],
  ['media-producer', 'credit'],
  ['bq', 'blockquote'],
  ['note', 'note'],
  ['tagline', 'contributor'],
  ['pre', 'pre'],
  ['rubrik', 'h3'],
  ['mellis', 'h3'],
  ['bildtext', 'figcaption'],
  ['bildskapare', 'credit'],
  ['teaser', 'teaser'],
])

/** Naviga Writer's `idf` says in a type what an `element` is. */
const ofIdf: ReadonlyMap<string, string> = new Map([
  ['headline', 'hl1'],
  ['preamble', 'teaser'],
  ['subheadline', 'h3'],
  ['subheadline1', 'h3'],
  ['subheadline2', 'h3'],
  ['blockquote', 'bq'],
  ['pagedateline', 'p'],
])

/** A paragraph inside these is what they are. */
const outranks = set('figcaption blockquote li dd note credit contributor')

/** The lines inside an element, its own name aside. */
export function treeLines(body: XmlElement): readonly BodyLine[] {
  const writer = new LineWriter()
  writeInside(body, isTypeset(body) ? { ...page, preformatted: true, element: isAgate(body) ? 'agate' : 'pre' } : page, writer)
  return bodyLines(writer.finish())
}

function writeInside(parent: XmlElement, frame: Frame, writer: LineWriter): void {
  for (const node of parent.children) {
    if (isElement(node)) write(node, frame, parent, writer)
    else if (node.includes('<')) writeMarkup(node, frame, writer)
    else writer.text(node.includes('&') ? unescaped(node) : node, frame)
  }
}

const tag = /<(?:br|p)\s?\/?>|<\/[a-z]/i
/** Nothing of it would be left in lines; as text it is set aside. */
const code = /<(?:script|iframe|style)[\s>]/i

/** Text that is HTML all the same, in CDATA or escaped (ABC): its lines, the first going on where the element stands. */
function writeMarkup(text: string, frame: Frame, writer: LineWriter): void {
  if (!tag.test(text) || code.test(text) || !looksLikeHtml(text)) return writer.text(unescaped(text), frame)
  htmlLines(text).forEach((line, at) => {
    if (at > 0) writer.edge(2)
    writer.text(line.text, frame)
  })
}

function write(element: XmlElement, parent: Frame, around: XmlElement, writer: LineWriter): void {
  const name = element.local.toLowerCase()
  if (name === 'object' && attribute(element, 'type') === 'x-im/image') return writeIdfPicture(element, parent, around, writer)
  const kind = kinds.get(name) ?? unknown
  if (kind.leftOut) return
  if (name === 'br') return writer.lineBreak()
  if (name === 'hr') return writer.edge(2)
  const frame = frameOf(element, name, parent, around, kind)
  const gap = kind.tight || (name === 'p' && html.tight.has(parent.name)) ? 1 : 2
  if (frame.block) writer.edge(gap)
  if (name === 'tr') writer.openRow()
  // A cell outside a row has no table to stand in: it is a block like any other.
  const isCell = kind.cell && parent.name === 'tr'
  if (isCell) writer.openCell()
  writeQuoted(element, frame, writer)
  // "<span class="dateline">BUENOS AIRES (AP)</span>Argentina's …": the style alone parts them.
  if (name === 'span' && attribute(element, 'class') === 'dateline') writer.text(' ', frame)
  if (isCell) writer.closeCell()
  else if (name === 'tr') writer.closeRow()
  else if (frame.block) writer.edge(gap)
}

/** Of a picture in Naviga Writer's `idf` its caption. */
function writeIdfPicture(element: XmlElement, parent: Frame, around: XmlElement, writer: LineWriter): void {
  const frame: Frame = { ...frameOf(element, 'figcaption', parent, around, kinds.get('figcaption')), name: 'object' }
  writer.edge(2)
  writer.text(linesOf(descendants(element, 'text', 'caption')).slice(0, 1).join(''), frame)
  writer.edge(2)
}

/** A browser sets the marks of `q` itself; where the copy has them already, none are added. */
function writeQuoted(element: XmlElement, frame: Frame, writer: LineWriter): void {
  // In Swedish a dash opens what is said.
  if (frame.name === 'citat' && !/^\s*[-–—]/.test(textOf(element))) writer.text('– ', frame)
  const bare = frame.name === 'q' && !/^\s*["“„«‘']/.test(textOf(element))
  if (bare) writer.text('“', frame)
  writeInside(element, frame, writer)
  if (bare) writer.text('”', frame)
}

/** An element of the sender's own with no text beside it is a block: in a line there would be words around it. */
function isOwnBlock(parent: Frame, around: XmlElement): boolean {
  return parent.block && !lineHolders.has(parent.name) && !hasText(around)
}

/** What a class would say in HTML, its name says here. */
function ownWords(name: string, parent: Frame, isOwn: boolean): readonly string[] {
  return isOwn ? [name, ...parent.words] : parent.words
}

function frameOf(element: XmlElement, name: string, parent: Frame, around: XmlElement, kind = unknown): Frame {
  const isOwn = !kind.block && !kind.inline && isOwnBlock(parent, around)
  const block = isOwn || kind.block
  const typeset = (name === 'p' || name === 'body' || name === 'pre') && (name === 'pre' || isTypeset(element))
  return {
    name,
    parent,
    depth: parent.depth + 1,
    block,
    element: typeset ? (isAgate(element) ? 'agate' : 'pre') : nameFor(kindOf(element, name), parent, block),
    words: ownWords(name, parent, isOwn),
    leftOut: false,
    hidden: false,
    preformatted: parent.preformatted || typeset,
    link: name === 'a' && attribute(element, 'href') !== '' ? { open: true } : parent.link,
  }
}

/** A paragraph may be a heading by its look, or what stands above the copy by its class (dpa's "teaser"). */
function kindOf(element: XmlElement, name: string): string {
  if (name === 'element') return ofIdf.get(attribute(element, 'type')) ?? name
  if (name !== 'p') return name
  if (attribute(element, 'class') === 'teaser') return 'teaser'
  return isHeading(element) ? 'h3' : name
}

/** A paragraph that is one bold line without a full stop is a heading (STT). */
function isHeading(element: XmlElement): boolean {
  const only = element.children.find(isElement)
  if (only === undefined || !/^(?:b|strong)$/i.test(only.local) || element.children.some((node) => node !== only && (isElement(node) || node.trim() !== ''))) return false
  const text = textOf(only).trim()
  return text.length > 0 && text.length <= 90 && !/[.:,;…]["”’']?$/.test(text)
}

function nameFor(name: string, parent: Frame, block: boolean): string {
  if (!block || outranks.has(parent.element) || parent.element === 'pre' || parent.element === 'agate') return parent.element
  return named.get(name) ?? (html.meaningful.has(name) ? name : parent.element === 'td' ? 'td' : 'p')
}

/**
 * Whether a paragraph holds copy as a teleprinter set it, where line breaks and indents mean something (Reuters sends a whole story in
 * one `p`): columns parted by spaces, blank lines, or lines of different indents. XML that was only indented has one indent throughout.
 */
function isTypeset(element: XmlElement): boolean {
  if (!element.children.every((node) => !isElement(node) || isPhrase(node, element))) return false
  const text = textOf(element)
  if (!text.includes('\n')) return false
  const lines = typesetLines(text)
  if (lines.length < 3) return false
  const indents = new Set(lines.slice(1).filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  const isIndented = indents.size > 1 && Math.min(...indents) <= 1
  return isIndented || lines.some((line) => line.trim() === '') || lines.filter(hasColumns).length >= 2
}

/** Results and prices in columns: each line stands for itself. Elsewhere lines are wrapped, and for the labeller to join. */
function isAgate(element: XmlElement): boolean {
  const lines = typesetLines(textOf(element))
  return lines.filter(hasColumns).length >= lines.length * 0.3
}

function typesetLines(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/^\s*\n/, '').trimEnd().split('\n')
}

const hasColumns = (line: string) => /\S {3,}\S/.test(line)

function isPhrase({ local }: XmlElement, around: XmlElement): boolean {
  const name = local.toLowerCase()
  const { inline: isInline, block } = kinds.get(name) ?? unknown
  return isInline || (name !== 'br' && !block && hasText(around))
}

const hasText = ({ children }: XmlElement) => children.some((node) => !isElement(node) && node.trim() !== '')
