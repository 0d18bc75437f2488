/**
 * The text of an IPTC 7901 message: its head, its paragraphs with the sender's line breaks taken out, and below them what is for the
 * desk alone. dpa closes every item with a notebook: notes, links, then "not for publication" and the names of its editors.
 */
import type { MessageLine } from './message-lines'
import { cells, continues, isRow } from './wrapped-lines'

export interface Iptc7901Text {
  /** Lines of the head, as sent; none where the message does not mark its head. */
  readonly head: readonly string[]
  readonly lines: readonly MessageLine[]
}

/** Lines of a head; more of them is a text without one. */
const longestHead = 8

export function bodyText(body: string): Iptc7901Text {
  const marked = body.startsWith('\x02')
  const lines = body.split(/\r\n?|\n/).map((line) => line.replace(/[\x00-\x08\x0E-\x1F\x7F]/g, '').replace(/\s+$/, ' '))
  const first = Math.max(0, lines.findIndex((line) => line.trim() !== ''))
  const end = headEnd(lines, first, marked)
  return { head: lines.slice(first, end), lines: paragraphs(lines.slice(end)) }
}

/** The head ends with " =", or with the blank line after it where STX stands before it. */
function headEnd(lines: readonly string[], first: number, marked: boolean): number {
  const reach = lines.slice(first, first + longestHead)
  const equals = reach.findIndex((line) => /\S\s*=\s?$/.test(line))
  const blank = reach.findIndex((line) => line.trim() === '')
  if (equals !== -1 && (blank === -1 || equals < blank)) return first + equals + 1
  const isHead = marked && blank > 0 && !/^\s/.test(lines[first] ?? '') && reach.slice(0, blank).every((line) => line.length < 100)
  return isHead && blank <= 4 && !/[.:]["”]?$/.test(reach[blank - 1] ?? '') ? first + blank : first
}

const notebook = /^#{0,3}\s*(?:dpa[ -])?(?:notebook|notizblock)\s*$/i
const forDesk = /^\s*(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht (?:zur veröffentlichung|für die veröffentlichung))/i

type Made = { -readonly [Key in keyof MessageLine]: MessageLine[Key] }

function paragraphs(lines: readonly string[]): readonly MessageLine[] {
  const found: Made[] = []
  let gap = 1
  let above = ''
  let notes = false
  const from = deskStart(lines)
  lines.forEach((line, at) => {
    notes ||= at === from
    const last = found[found.length - 1]
    if (line.trim() === '') gap += 1
    else if (last !== undefined && above !== '' && goesOn(above, line)) last.text = `${last.text} ${line.trim()}`
    else found.push({ ...lineOf(line, notes), gap })
    above = line.trim() === '' ? '' : line
    if (above !== '') gap = 0
  })
  return signedOff(found)
}

/** A list's item goes on indented: "- Reporting by: …" / "  and …". */
function goesOn(above: string, line: string): boolean {
  if (/^\s*[-*•#]\s/.test(line)) return false
  return continues(above, /^\s*[-*•]\s/.test(above) ? line.trim() : line)
}

/** The line where the notebook begins, or what is not for publication and the rule over it; past the end where there is none. */
function deskStart(lines: readonly string[]): number {
  const at = lines.findIndex((line) => notebook.test(line) || forDesk.test(line))
  if (at === -1) return lines.length
  const above = lines.slice(0, at).map((line) => line.trim()).lastIndexOf('* * * *')
  return above !== -1 && lines.slice(above + 1, at).every((line) => line.trim() === '') ? above : at
}

function lineOf(line: string, notes: boolean): MessageLine {
  if (notes) return { text: line, element: 'note', role: 'note' }
  if (isRow(line)) return { text: cells(line), element: 'td', role: 'table-row' }
  return { text: line, element: 'p' }
}

/** "dpa al rmo hct", "(SDA/mf ba)" */
const signOff = /^[a-z]{2,5}(?:[-/ ]{1,2}[a-z]{1,5}\d{0,2}){1,8}$|^\([A-Z]{2,6}(?:\\?\/[a-z]{1,4})(?: [a-z]{1,4}){0,4}\)$/

/** "dpa al rmo hct": who wrote and who edited, in small letters, last of all. */
function signedOff(lines: Made[]): readonly MessageLine[] {
  const last = lines[lines.length - 1]
  if (last !== undefined && signOff.test(last.text.trim())) {
    last.role = 'set-aside'
    last.element = 'frame'
  }
  return lines
}
