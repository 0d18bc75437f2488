/**
 * The text of an ANPA 1312 message as lines with roles. `^` opens a line of the head or one that stands centred, which ends in `<`
 * or `=`; a tab opens a paragraph. In the head stand, in this order, what names the story, its headline, a summary, pictures, notes
 * to editors and the byline; after the byline and in the body a centred line is a crosshead.
 */
import type { Role } from '../model'
import type { MessageLine } from './message-lines'
import { cells, continues, isRow } from './wrapped-lines'

export interface AnpaText {
  /** The line that names the story, without its codes. */
  readonly name: string
  readonly lines: readonly MessageLine[]
}

type Made = { -readonly [Key in keyof MessageLine]: MessageLine[Key] }

/** `tabular`: columns stand as they were sent, no line is joined with another. */
export function anpaLines(text: string, tabular: boolean): AnpaText {
  const made = new Maker(tabular)
  for (const line of text.split(/\r\n?|\n/)) made.take(line)
  return { name: made.name, lines: made.lines }
}

const notes = /^\(?\s*(?:eds?|editors?|editor['’]s notes?|with|note)\b[^:_]{0,20}[:_]|^\(?\s*(?:AP|EDITORS?:?) (?:photos?|graphics?|video|audio|advisory)\b|^editors?:?\s/i
const byline = /^(?:by|von|por|par)\s+\S/i
/** What stands right under a byline: the agency, or the writer's title. */
const title = /^(?:(?:the )?associated press|for the associated press|special to .{2,60}|(?:ap|.{0,60}\b)\s?(?:writer|editor|correspondent|reporter|columnist|staff|critic|analyst|press))s?$/i

/** "The AP" signs what has no byline: a kill, an advisory. */
const agencyAlone = /^(?:the )?(?:ap|associated press)$/i
const signature = /^==\s?\p{L}[\p{L} .-]{1,20}$/u

class Maker {
  name = ''
  readonly lines: MessageLine[] = []
  private place: 'name' | 'head' | 'signed' | 'body' = 'name'
  private bareHead = false
  private gap = 0
  /** The last line as it was sent, while another may go on with it. */
  private open: { readonly raw: string; readonly line: Made } | undefined

  constructor(private readonly tabular: boolean) {}

  take(raw: string): void {
    const line = raw.replace(/[\x00-\x08\x0E-\x1F\x7F]/g, '')
    const bare = line.trimEnd()
    if (bare.trim() === '') {
      this.gap += 1
      this.open = undefined
    } else if (this.place === 'name') this.named(bare)
    else if (bare.trimStart().startsWith('^')) this.centred(bare)
    else if (this.bareHead && this.place === 'head' && !/^\s/.test(bare)) this.head(bare.replace(/\+$/, ''))
    else if (signature.test(bare.trim())) this.signedOff(bare.trim())
    else this.running(line)
  }

  /** "==Kyodo": who sent it, last of all. */
  private signedOff(line: string): void {
    this.place = 'body'
    this.add(line, 'frame', 'set-aside')
  }

  /** The first line names the story; a selector code may stand before it: "^*9006< ^AP-Harbour-Headlines,0176<". */
  private named(line: string): void {
    this.place = 'head'
    const mark = line.lastIndexOf('^')
    if (mark === -1 && !line.endsWith('<')) {
      if (/^[A-Z]{2}-\S/.test(line)) this.bareName(line)
      else this.running(line)
      return
    }
    this.add(line.slice(0, Math.max(0, mark)).replace(/\^|<\s*$/g, ''), 'frame', 'set-aside')
    this.name = line.slice(mark + 1).replace(/[<=]\s*$/, '').trim()
    this.add(this.name, 'frame', 'set-aside')
  }

  /** Kyodo sends its name and headline without marks; its text is indented. */
  private bareName(line: string): void {
    this.bareHead = true
    this.name = line.trim()
    this.add(this.name, 'frame', 'set-aside')
  }

  private centred(line: string): void {
    const text = line.trim().replace(/^\^+/, '')
    const words = text.replace(/[<=]\s*$/, '').trim()
    if (isRow(text)) this.row(words)
    else if (words === text.trim() && this.place !== 'name') this.item(words)
    else if (this.place === 'head') this.head(words)
    else if (this.place === 'signed' && title.test(words)) this.signature(words)
    else this.crosshead(words)
  }

  private head(words: string): void {
    if (notes.test(words)) this.add(words, 'note', 'note')
    else if (agencyAlone.test(words)) this.add(words, 'note', 'note')
    else if (byline.test(words) && words.length <= 200) {
      this.add(words, 'byline', 'byline')
      this.place = 'signed'
    } else if (!this.lines.some(({ role }) => role === 'headline')) this.add(words, 'hl1', 'headline')
    else this.add(words, 'hl2', 'subhead')
  }

  /** "By JANE ROE=" and "AP Sports Writer=" are two lines on a teleprinter's page and one byline: name and title. */
  private signature(words: string): void {
    const byline = this.lines.pop()
    if (byline !== undefined) this.lines.push({ ...byline, text: `${byline.text}, ${words}` })
  }

  private crosshead(words: string): void {
    this.place = 'body'
    this.add(words, 'h2', notes.test(words) ? 'note' : 'crosshead')
  }

  /** A line of a list of headlines has the mark and no end. */
  private item(words: string): void {
    this.place = 'body'
    this.add(words, 'li', 'list-item')
  }

  private row(words: string): void {
    this.place = 'body'
    this.add(cells(words), 'td', 'table-row')
  }

  private running(line: string): void {
    this.place = 'body'
    const text = line.replace(/[<=]\s*$/, '')
    if (this.open !== undefined && !this.tabular && continues(this.open.raw, line)) {
      this.open.line.text = `${this.open.line.text} ${text.trim()}`
      this.open = { raw: line, line: this.open.line }
    } else if (isRow(text)) this.row(text)
    else {
      const made = this.add(text.trim(), 'p', roleOf(text.trim()))
      this.open = text === line ? { raw: line.replace(/^\t/, ''), line: made } : undefined
    }
  }

  private add(text: string, element: string, role: Role | undefined): Made {
    const line: Made = { text, element, gap: this.gap, ...(role !== undefined && { role }) }
    this.lines.push(line)
    this.gap = 0
    this.open = undefined
    return line
  }
}

/** "Eds:" lines stand in the body too; the rule "___" parts sections. A paragraph keeps its own look: contributors stand in one. */
function roleOf(text: string): Role | undefined {
  return notes.test(text) && text.length <= 600 && /^\(?\s*(?:eds?|editors?)\b/i.test(text) ? 'note' : undefined
}
