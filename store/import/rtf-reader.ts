/** Walks through an RTF file once, with a stack of its own: brackets a hundred thousand deep cost memory and no more. */
import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import type { MessageLine } from './message-lines'
import { characters, codePage, codePages, silent } from './rtf-words'

interface State {
  /** Inside a destination that holds no copy, or text struck by a tracked change. */
  readonly silent: boolean
  readonly font: number
  /** Characters that stand in for a `\u` where it is not known. */
  readonly skip: number
}

const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const plain = /[^\\{}\r\n]+/y

export class RtfReader {
  readonly lines: MessageLine[] = []
  charset = 'windows-1252'
  private at = 0
  private state: State = { silent: false, font: -1, skip: 1 }
  private readonly stack: State[] = []
  private readonly fonts = new Map<number, string>()
  private fontTable: { readonly depth: number; font: number } | undefined
  /** Bytes of one code page that have not been decoded yet: a letter of two bytes may come in two words. */
  private bytes = ''
  private page = ''
  private parts: string[] = []
  private row = false
  private listed = false
  private level = 0
  private skipping = 0
  private gap = 0

  constructor(private readonly raw: string) {}

  /** Brackets are still open at the end. */
  get isCut(): boolean {
    return this.stack.length > 0
  }

  run(): void {
    while (this.at < this.raw.length) this.step()
    this.endLine()
  }

  private step(): void {
    const character = this.raw[this.at] ?? ''
    if (character === '{') this.open()
    else if (character === '}') this.close()
    else if (character === '\\') this.control()
    else if (character === '\r' || character === '\n') this.at += 1
    else this.letters()
  }

  private letters(): void {
    plain.lastIndex = this.at
    const found = plain.exec(this.raw)?.[0] ?? this.raw.charAt(this.at)
    this.at += found.length
    const kept = found.slice(this.skipping)
    this.skipping = Math.max(0, this.skipping - found.length)
    this.addBytes(kept)
  }

  private open(): void {
    this.at += 1
    this.skipping = 0
    this.stack.push(this.state)
    if (this.raw.startsWith('\\*\\', this.at)) this.state = { ...this.state, silent: true }
  }

  private close(): void {
    this.at += 1
    this.skipping = 0
    if (this.fontTable !== undefined && this.stack.length <= this.fontTable.depth) this.fontTable = undefined
    const back = this.stack.pop()
    if (back === undefined) return
    if (back.font !== this.state.font) this.flush()
    this.state = back
  }

  private control(): void {
    word.lastIndex = this.at
    const found = word.exec(this.raw)
    if (found === null) {
      this.symbol()
      return
    }
    this.at += found[0].length
    this.word(found[1] ?? '', found[2] === undefined ? undefined : Number(found[2]))
  }

  /** `\'e9` is a byte; `\~` a space that holds; `\_` a hyphen that holds; `\-` a place to hyphenate; `\\`, `\{`, `\}` themselves. */
  private symbol(): void {
    const next = this.raw[this.at + 1] ?? ''
    if (next === "'") {
      const value = parseInt(this.raw.slice(this.at + 2, this.at + 4), 16)
      this.at += 4
      if (this.skipping > 0) this.skipping -= 1
      else if (!Number.isNaN(value)) this.addBytes(String.fromCharCode(value))
      return
    }
    this.at += 2
    if (next === '~') this.text('\u00A0')
    else if (next === '_') this.text('-')
    else if (next === '\\' || next === '{' || next === '}') this.text(next)
    else if (next === '\r' || next === '\n') this.endLine()
  }

  private word(name: string, value: number | undefined): void {
    if (name === 'bin') this.at += Math.max(0, Math.min(value ?? 0, this.raw.length))
    else if (name === 'u' && value !== undefined) this.unicode(value)
    else if (name === 'uc') this.state = { ...this.state, skip: Math.max(0, Math.min(value ?? 1, 10)) }
    else if (name === 'f' && value !== undefined) this.font(value)
    else if (name === 'fcharset' && value !== undefined) this.fontCharset(value)
    else if (name === 'ansicpg' && value !== undefined) this.declare(codePage(value))
    else if (name === 'mac' || name === 'pc' || name === 'pca') this.declare(name === 'mac' ? 'macintosh' : name === 'pc' ? 'cp437' : 'cp850')
    else if (silent.has(name)) this.destination(name)
    else if (name === 'shptxt') this.state = { ...this.state, silent: false }
    else if (name === 'deleted') this.state = { ...this.state, silent: value !== 0 }
    else if (characters.has(name)) this.text(characters.get(name) ?? '')
    else this.paragraphWord(name, value)
  }

  private paragraphWord(name: string, value: number | undefined): void {
    if (this.state.silent) return
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'line' || name === 'column') this.endLine()
    else if (name === 'cell' || name === 'nestcell') this.text('\t')
    else if (name === 'row' || name === 'nestrow') this.endRow()
    else if (name === 'intbl') this.row = true
    else if (name === 'ls' || name === 'pn') this.listed = true
    else if (name === 'outlinelevel') this.level = (value ?? 0) + 1
    else if (name === 'pard') this.resetParagraph()
  }

  private resetParagraph(): void {
    this.row = false
    this.listed = false
    this.level = 0
  }

  private destination(name: string): void {
    if (name === 'fonttbl') this.fontTable = { depth: this.stack.length, font: -1 }
    this.state = { ...this.state, silent: true }
  }

  private font(value: number): void {
    if (this.fontTable !== undefined) this.fontTable.font = value
    else {
      this.flush()
      this.state = { ...this.state, font: value }
    }
  }

  private fontCharset(value: number): void {
    const page = codePages[value]
    if (this.fontTable !== undefined && page !== undefined && value !== 0) this.fonts.set(this.fontTable.font, page)
  }

  private declare(page: string): void {
    this.flush()
    if (iconv.encodingExists(page)) this.charset = page
  }

  /** Values are signed 16 bits; letters beyond come as two halves. */
  private unicode(value: number): void {
    this.text(String.fromCharCode(value & 0xffff))
    this.skipping = this.state.skip
  }

  /** One character a byte. */
  private addBytes(bytes: string): void {
    if (this.state.silent || bytes === '') return
    const page = this.fonts.get(this.state.font) ?? this.charset
    if (page !== this.page) this.flush()
    this.page = page
    this.bytes += bytes
  }

  private text(text: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    if (this.state.silent) return
    this.flush()
    this.parts.push(text)
  }

  private flush(): void {
    if (this.bytes !== '') this.parts.push(iconv.decode(Buffer.from(this.bytes, 'latin1'), this.page))
    this.bytes = ''
  }

  private endLine(): void {
    this.skipping = 0
    if (this.row) {
      // Paragraphs of one cell stay in their row.
      this.text(' ')
      return
    }
    this.flush()
    this.add(this.parts.join(''), this.level > 0 && this.level <= 6 ? `h${String(this.level)}` : this.listed ? 'li' : 'p')
  }

  private endRow(): void {
    this.flush()
    this.add(this.parts.join('').replace(/ ?\t$/, ''), 'td')
  }

  private add(text: string, element: string): void {
    this.parts = []
    if (text.trim() === '') {
      this.gap += 1
      return
    }
    this.lines.push({ text, element, gap: this.gap })
    this.gap = 0
  }
}
