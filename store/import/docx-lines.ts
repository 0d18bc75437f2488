/** The lines of a Word document. Text struck or moved away by tracked changes, hidden text and the codes of fields are none. */
import type { MessageLine } from './message-lines'
import type { XmlElement } from './xml'
import { attribute, child, children, elements, textOf } from './xml-tree'

export interface DocumentLine extends MessageLine {
  /** Word's name of the paragraph's style, in lower case: "title", "heading 1", "caption". */
  readonly style: string
}

/** What stands in a document in place of its text, or of what it was before. */
const silent = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'pPr', 'rPr', 'sectPr', 'Fallback', 'fldData', 'sdtPr', 'tblPr', 'trPr', 'tcPr'])

export function documentLines(body: XmlElement | undefined, styles: ReadonlyMap<string, string>): readonly DocumentLine[] {
  const reader = new Reader(styles)
  reader.blocks(body)
  return reader.lines
}

class Reader {
  readonly lines: DocumentLine[] = []
  private gap = 0
  private text = ''
  /** Boxes of text hang in a paragraph and stand below it. */
  private boxes: XmlElement[] = []

  constructor(private readonly styles: ReadonlyMap<string, string>) {}

  blocks(parent: XmlElement | undefined): void {
    for (const element of elements(parent)) {
      if (element.local === 'p') this.paragraph(element)
      else if (element.local === 'tbl') for (const row of rowsOf(element)) this.row(row)
      else if (!silent.has(element.local)) this.blocks(element)
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const properties = child(paragraph, 'pPr')
    const style = this.styleOf(properties)
    const listed = child(properties, 'numPr') !== undefined && !style.startsWith('heading')
    this.text = ''
    this.inline(paragraph)
    for (const line of this.text.split('\n')) this.add({ text: line, style, element: listed ? 'li' : elementOf(style) })
    this.text = ''
    for (const box of this.boxes.splice(0)) this.blocks(box)
  }

  private styleOf(properties: XmlElement | undefined): string {
    const id = attribute(child(properties, 'pStyle'), 'val')
    return this.styles.get(id) ?? id.toLowerCase().replace(/(\p{L})(\d)$/u, '$1 $2')
  }

  private inline(parent: XmlElement): void {
    for (const element of elements(parent)) {
      const { local } = element
      if (local === 't') this.text += textOf(element)
      else if (local === 'tab') this.text += '\t'
      else if (local === 'br' || local === 'cr') this.text += '\n'
      else if (local === 'noBreakHyphen') this.text += '-'
      else if (local === 'txbxContent') this.boxes.push(element)
      else if (!silent.has(local) && !isHidden(element)) this.inline(element)
    }
  }

  /** A row of one cell is a frame around copy; of several it is a row, a cell's paragraphs on one line. */
  private row(row: XmlElement): void {
    const cells = children(row, 'tc', 'sdt').flatMap((cell) => (cell.local === 'tc' ? [cell] : children(child(cell, 'sdtContent'), 'tc')))
    if (cells.length <= 1) {
      for (const cell of cells) this.blocks(cell)
      return
    }
    const texts = cells.map((cell) => documentLines(cell, this.styles).map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' '))
    if (texts.some((text) => text !== '')) this.add({ text: texts.join('\t'), style: '', element: 'td' })
  }

  private add(line: DocumentLine): void {
    if (line.text.trim() === '') this.gap += 1
    else {
      this.lines.push({ ...line, gap: this.gap })
      this.gap = 0
    }
  }
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((element) => (element.local === 'tr' ? [element] : silent.has(element.local) ? [] : rowsOf(element)))
}

/** `<w:vanish/>`: hidden text; `w:val="0"` takes it back. */
function isHidden(run: XmlElement): boolean {
  const mark = run.local === 'r' ? child(run, 'rPr', 'vanish') : undefined
  return mark !== undefined && !/^(?:0|false|off)$/.test(attribute(mark, 'val'))
}

const elementOfStyle: ReadonlyMap<string, string> = new Map([
  ['title', 'h1'],
  ['caption', 'figcaption'],
  ['quote', 'blockquote'],
  ['intense quote', 'blockquote'],
])

function elementOf(style: string): string {
  const level = /^heading ([1-6])$/.exec(style)?.[1]
  return level === undefined ? (elementOfStyle.get(style) ?? 'p') : `h${level}`
}
