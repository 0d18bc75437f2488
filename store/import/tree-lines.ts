/**
 * The lines of a body that came as elements, NITF or XHTML: both say the same things in nearly the same words. The writer of lines is
 * the one that HTML pages go through.
 */
import { bodyLines, type BodyLine } from './body-lines'
import * as html from './html-elements'
import { LineWriter, page, type Frame } from './html-lines'
import type { XmlElement } from './xml'
import { attribute, isElement, textOf, unescaped } from './xml-tree'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Blocks of NITF that HTML has not (NITF 3.6, `body.content` and what stands in it). */
const nitfBlocks = set(
  'bibliography block body body.content body.end body.head bq datasource fn headline hedline hl1 hl2 html media media-caption media-producer nitf ' +
    'nitf-table note tagline',
)

/** Told elsewhere, or nothing a reader sees: metadata, pictures' files, a page's own head and foot around the copy. */
const leftOut = set('head media-reference media-object media-metadata nitf-table-metadata header footer nav')

/** What lines inside are named after. */
const named: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['media-caption', 'figcaption'],
  ['media-producer', 'credit'],
  ['bq', 'blockquote'],
  ['note', 'note'],
  ['tagline', 'contributor'],
  ['pre', 'pre'],
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
    if (isElement(node)) write(node, frame, writer)
    else writer.text(unescaped(node), frame)
  }
}

function write(element: XmlElement, parent: Frame, writer: LineWriter): void {
  const name = element.local.toLowerCase()
  if (leftOut.has(name) || html.leftOut.has(name)) return
  if (name === 'br') return writer.lineBreak()
  if (name === 'hr') return writer.edge(2)
  const frame = frameOf(element, name, parent)
  const gap = html.tight.has(name) || (name === 'p' && html.tight.has(parent.name)) ? 1 : 2
  if (frame.block) writer.edge(gap)
  if (name === 'tr') writer.openRow()
  // A cell outside a row has no table to stand in: it is a block like any other.
  const isCell = html.cells.has(name) && parent.name === 'tr'
  if (isCell) writer.openCell()
  writeQuoted(element, frame, writer)
  // "<span class="dateline">BUENOS AIRES (AP)</span>Argentina's …": the style alone parts them.
  if (name === 'span' && attribute(element, 'class') === 'dateline') writer.text(' ', frame)
  if (isCell) writer.closeCell()
  else if (name === 'tr') writer.closeRow()
  else if (frame.block) writer.edge(gap)
}

/** A browser sets the marks of `q` itself; where the copy has them already, none are added. */
function writeQuoted(element: XmlElement, frame: Frame, writer: LineWriter): void {
  const bare = frame.name === 'q' && !/^\s*["“„«‘']/.test(textOf(element))
  if (bare) writer.text('“', frame)
  writeInside(element, frame, writer)
  if (bare) writer.text('”', frame)
}

function frameOf(element: XmlElement, name: string, parent: Frame): Frame {
  const block = html.blocks.has(name) || nitfBlocks.has(name)
  const typeset = (name === 'p' || name === 'body' || name === 'pre') && (name === 'pre' || isTypeset(element))
  return {
    name,
    parent,
    depth: parent.depth + 1,
    block,
    element: typeset ? (isAgate(element) ? 'agate' : 'pre') : nameFor(isHeading(element, name) ? 'h3' : name, parent, block),
    words: [],
    leftOut: false,
    hidden: false,
    preformatted: parent.preformatted || typeset,
    link: name === 'a' && attribute(element, 'href') !== '' ? { open: true } : parent.link,
  }
}

/** A paragraph that is one bold line without a full stop is a heading (STT). */
function isHeading(element: XmlElement, name: string): boolean {
  if (name !== 'p') return false
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
  if (!element.children.every((node) => !isElement(node) || isPhrase(node))) return false
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

function isPhrase({ local }: XmlElement): boolean {
  const name = local.toLowerCase()
  return name !== 'br' && !html.blocks.has(name) && !nitfBlocks.has(name)
}
