/**
 * XML to an ordered tree, by saxes where it is not quite plain: strict, expands no entity of a document's own, fetches nothing. What stands
 * before a fault is kept, so that a truncated item still shows its copy. Prefixes are not resolved: agencies bind the usual ones, or none.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { deepest, localOf, mostNodes, type Attribute, type Growing, type XmlElement } from './xml-element'
import { readPlainXml } from './xml-plain'
import { mendCharacters, mendReferences } from './xml-repair'

export type { XmlElement, XmlNode } from './xml-element'

export interface XmlFault {
  /** 1-based line in the file. */
  readonly line: number
  readonly message: string
}

export interface Xml {
  readonly root?: XmlElement
  readonly faults: readonly XmlFault[]
}

const slice = 65_536

/** Never throws; without a root nothing was there to read. */
export function readXml(source: string): Xml {
  const start = source.length - source.trimStart().length
  const skipped = countLines(source, start)
  const { xml, at } = mendCharacters(source.slice(start))
  const faults: XmlFault[] = []
  if (at !== -1) faults.push({ line: skipped + countLines(xml, at) + 1, message: 'Control characters stood in the text; each became a space.' })
  const mended = mendReferences(xml)
  const plain = readPlainXml(mended)
  if (plain !== undefined) return { faults, root: plain }
  const reader = new Reader(skipped)
  reader.read(mended)
  return { faults: [...faults, ...reader.faults], ...(reader.root !== undefined && { root: reader.root }) }
}

/** A file that is one document without a fault, which nearly all are; `undefined` for any other, which `readXml` tells more about. */
export function readWholeXml(source: string): XmlElement | undefined {
  const { xml, at } = mendCharacters(source.trimStart())
  return at === -1 ? readPlainXml(mendReferences(xml)) : undefined
}

class Stop extends Error {}

class Reader {
  root: Growing | undefined
  readonly faults: XmlFault[] = []
  private readonly parser = new SaxesParser()
  private readonly open: Growing[] = []
  private nodes = 0
  private isAtEnd = false
  private isCut = false

  constructor(private readonly skipped: number) {
    this.parser.on('error', (error) => this.broken(plainMessage(error.message)))
    this.parser.on('opentag', (tag) => this.openTag(tag))
    this.parser.on('closetag', () => this.open.pop())
    this.parser.on('text', (text) => this.text(text))
    this.parser.on('cdata', (text) => this.text(text))
    this.parser.on('doctype', (doctype) => this.doctype(doctype))
  }

  read(xml: string): void {
    try {
      for (let at = 0; at < xml.length; at += slice) this.parser.write(xml.slice(at, at + slice))
      this.isAtEnd = true
      this.parser.close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
  }

  private fault(line: number, message: string): void {
    this.faults.push({ line: this.skipped + line, message })
  }

  /** At the end of a file that was cut the parser still has the last words to give; anywhere else nothing it gives is sure. */
  private broken(message: string): void {
    if (!this.isAtEnd) this.stop(message)
    if (!this.isCut) this.fault(this.parser.line, message)
    this.isCut = true
  }

  private stop(message: string): never {
    this.fault(this.parser.line, message)
    throw new Stop(message)
  }

  private openTag({ name, attributes }: SaxesTagPlain): void {
    if (this.open.length >= deepest) this.stop(`Elements stand more than ${String(deepest)} deep in each other; what follows was not read.`)
    const element: Growing = { name, local: localOf(name), attributes: chained(attributes), children: [] }
    this.count(1)
    const parent = this.open[this.open.length - 1]
    if (parent === undefined) this.root ??= element
    else parent.children.push(element)
    this.open.push(element)
  }

  private text(text: string): void {
    this.count(1)
    this.open[this.open.length - 1]?.children.push(text)
  }

  private count(more: number): void {
    this.nodes += more
    if (this.nodes > mostNodes) this.stop('The document has too many elements; what follows was not read.')
  }

  /** An entity of the document type alone (`<!ENTITY % nitf SYSTEM …>`, as every NewsML 1 file has it) can stand in no copy. */
  private doctype(doctype: string): void {
    if (/<!ENTITY\s+[^%\s]/.test(doctype)) {
      this.fault(this.parser.line, 'The document defines entities of its own; they are never expanded and stand as they are written.')
    }
  }
}

function chained(attributes: Readonly<Record<string, string>>): Attribute | undefined {
  let first: Attribute | undefined
  for (const [name, value] of Object.entries(attributes).reverse()) first = { name, local: localOf(name), value, next: first }
  return first
}

/** What saxes says, as an editor would: "12:40: unclosed tag: p". */
function plainMessage(message: string): string {
  const said = message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s/, '').replace(/\.$/, '').slice(0, 200)
  return /^(?:unclosed|unexpected end)/.test(said)
    ? `The file ends in the middle (${said}); what stands before was read.`
    : `This is not well-formed XML (${said}); what stands before was read.`
}

function countLines(text: string, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
