/**
 * Writes the lines of a page: white space folded as a browser folds it, one line a block, a blank line between blocks,
 * `br` a line, and the cells of a table's row in one line with tabs between them.
 */
import type { Box } from '../model'
import { wireText } from './wire-text'

/** An open element, as far as its lines need to know. */
export interface Frame {
  readonly name: string
  readonly parent: Frame | undefined
  /** Number of elements around it. */
  readonly depth: number
  readonly block: boolean
  /** What lines inside are named after: `p`, `figcaption`, `li` … */
  readonly element: string
  readonly words: readonly string[]
  /** The innermost block, this one or around it. */
  readonly box?: Box
  /** What stands in here is no text: scripts, drawings. */
  readonly leftOut: boolean
  /** Nothing in here is shown. */
  readonly hidden: boolean
  readonly preformatted: boolean
  readonly link: { open: boolean } | undefined
}

/** What all lines stand in, of a page and of a body that came as elements. */
export const page: Frame = {
  name: '',
  parent: undefined,
  depth: 0,
  block: true,
  element: 'body',
  words: [],
  leftOut: false,
  hidden: false,
  preformatted: false,
  link: undefined,
}

export interface Line {
  readonly text: string
  readonly element: string
  readonly words: readonly string[]
  readonly box?: Box
  /** Share of the letters that stand in links. */
  readonly links: number
  /** Line breaks before it: 1 follows at once, 2 stands apart. */
  readonly gap: number
  readonly row: boolean
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Where finished lines go: the page, or the cell of a table. */
interface Sink {
  readonly lines: Line[]
  owed: number
  atEdge: boolean
}

const folded = /[\t\n\v\f\r \u0085\u2028\u2029]+/g
/** Text that folding leaves as it is, which most is, need not be written anew. */
const foldable = /[\t\n\v\f\r\u0085\u2028\u2029]|  /
function isBlank(characters: string): boolean {
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at)
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return false
  }
  return true
}

const breaks = /[\n\v\f\u0085\u2028\u2029]/

const newSink = (): Sink => ({ lines: [], owed: 0, atEdge: true })

export class LineWriter {
  private sinks: Sink[] = [newSink()]
  private rows: Line[][][] = []
  private parts: string[] = []
  private endsInSpace = true
  private linked = 0
  private frame: Frame | undefined
  /** The link that what was written last stands in. */
  private link: Frame['link']

  get isEmpty(): boolean {
    return this.frame === undefined && this.sinks.every((sink) => sink.lines.length === 0)
  }

  text(characters: string, frame: Frame): void {
    if (!frame.preformatted && isBlank(characters)) return this.space(characters, frame)
    if (!frame.preformatted) return this.add(foldable.test(characters) ? characters.replace(folded, ' ') : characters, frame)
    characters.split(breaks).forEach((line, at) => {
      if (at > 0) this.lineBreak()
      this.add(line, frame)
    })
  }

  lineBreak(): void {
    this.flush()
    if (!this.sink.atEdge) this.sink.owed += 1
  }

  /** The edge of a block: what follows begins a line, `gap` line breaks further down. */
  edge(gap: 1 | 2): void {
    this.flush()
    this.sink.owed = Math.max(this.sink.owed, gap)
    this.sink.atEdge = true
  }

  openRow(): void {
    this.edge(2)
    this.rows.push([])
  }

  openCell(): void {
    this.flush()
    this.sinks.push(newSink())
  }

  closeCell(): void {
    this.flush()
    const cell = this.sinks.pop()
    if (cell !== undefined) this.rows[this.rows.length - 1]?.push(cell.lines)
  }

  /** A row of single lines is one line. A row with a cell of several is page layout: its cells follow each other. */
  closeRow(): void {
    this.flush()
    const row = this.rows.pop() ?? []
    const full = row.filter((cell) => cell.length > 0)
    if (full.length > 1 && row.every((cell) => cell.length <= 1)) this.deliverRow(row.map((cell) => cell[0]))
    else full.forEach((cell) => cell.forEach((line, at) => this.deliver({ ...line }, at === 0 ? 2 : line.gap)))
    this.edge(2)
  }

  finish(): readonly Line[] {
    this.flush()
    return this.sinks[0]?.lines ?? []
  }

  private get sink(): Sink {
    const sink = this.sinks[this.sinks.length - 1]
    if (sink === undefined) throw new Error('The page itself was closed')
    return sink
  }

  /** The white space that only sets markup apart, which every other text of XML is, is one space or none. */
  private space(characters: string, frame: Frame): void {
    if (characters === '' || this.endsInSpace) return
    this.link = frame.link
    this.parts.push(' ')
    this.endsInSpace = true
  }

  private add(text: string, frame: Frame): void {
    const shown = this.endsInSpace && !frame.preformatted && text.startsWith(' ') ? text.slice(1) : text
    if (shown === '') return
    if (this.touches(shown, frame)) this.parts.push(' ')
    this.link = frame.link
    if (visible.test(shown)) this.frame = this.frame === undefined ? frame : shared(this.frame, frame)
    this.parts.push(shown)
    this.endsInSpace = shown.endsWith(' ')
    if (frame.link?.open === true) this.linked += countLetters(shown)
  }

  /** Links of a menu part by their style alone: "<a>Subscribe</a><a>Sign in</a>" is shown as two words. */
  private touches(text: string, { link }: Frame): boolean {
    return link !== undefined && this.link !== undefined && link !== this.link && !this.endsInSpace && !/^\s/.test(text)
  }

  private flush(): void {
    const { parts, frame, linked } = this
    if (parts.length > 0) this.reset()
    if (frame === undefined) return
    const written = parts.length === 1 ? (parts[0] ?? '') : parts.join('')
    const text = wireText(trimmedEnd(written))
    const links = linked === 0 ? 0 : linked / countLetters(written)
    const { element, words, box } = frame
    const line = { text, element, words, links, gap: 0, row: false }
    this.deliver(box === undefined ? line : { ...line, box }, 0)
  }

  private reset(): void {
    this.parts = []
    this.endsInSpace = true
    this.linked = 0
    this.frame = undefined
    this.link = undefined
  }

  private deliver(line: Writable<Line>, least: number): void {
    const { sink } = this
    line.gap = sink.lines.length === 0 ? 0 : Math.max(sink.owed, least)
    sink.lines.push(line)
    sink.owed = 0
    sink.atEdge = false
  }

  private deliverRow(row: readonly (Line | undefined)[]): void {
    const first = row.find((cell) => cell !== undefined)
    if (first === undefined) return
    const text = trimmedEnd(row.map((cell) => cell?.text ?? '').join('\t'))
    const size = row.reduce((sum, cell) => sum + (cell?.text.length ?? 0), 0)
    const links = row.reduce((sum, cell) => sum + (cell?.links ?? 0) * (cell?.text.length ?? 0), 0) / size
    const { sink } = this
    if (sink.lines[sink.lines.length - 1]?.row === true && sink.owed <= 2) sink.owed = 1
    const box = first.box?.within
    this.deliver({ text, element: 'td', words: first.words, ...(box !== undefined && { box }), links, gap: 0, row: true }, 0)
  }
}

/** The innermost element that holds both, not looking beyond the block. */
function shared(line: Frame, frame: Frame): Frame {
  let common = line
  let other = frame
  while (common !== other && !common.block) {
    if (common.depth >= other.depth && common.parent !== undefined) common = common.parent
    else if (other.parent !== undefined) other = other.parent
  }
  return common
}

const visible = /\S/

/** UTF-16 units that are no white space. */
function countLetters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charCodeAt(at))) count += 1
  return count
}

const rareSpaces = /\s/

function isSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 32 || unit === 0xa0 || (unit >= 9 && unit <= 13)
  return rareSpaces.test(String.fromCharCode(unit))
}

function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(0, end)
}
