/**
 * IPTC 7901, the wire of European agencies: SOH, header, keywords, STX, headline, text, ETX, date line, EOT; many messages a file.
 * The telex form of it, "ZCZC … NNNN", is read too.
 */
import type { Problem, Source, Wire } from '../model'
import { headLines, iptc7901Header, iptc7901Source, versionOf, type HeadLine, type Iptc7901Header } from './iptc7901-head'
import { bodyText } from './iptc7901-body'
import type { Importer, Read } from './importer'
import { frameLine, messageText, type MessageLine } from './message-lines'
import { cutOff, frames, tooMany } from './wire-frames'

export const iptc7901: Importer = { format: 'iptc7901', version: 'iptc7901-1', read }

function read(text: string, source: Source): Read {
  const wires: Wire[] = []
  const problems: Problem[] = []
  const messages = frames(text, /\x01(?=[A-Za-z]{2,6}\s?\d{3,4}\s)|(?<=^|[\r\n])ZCZC(?=\s)/g)
  for (const frame of messages.frames) {
    const cut = parts(frame.text)
    const header = iptc7901Header(cut.head)
    const wire = message(header, cut, source)
    if (wire.text === '') continue
    if (!cut.whole) problems.push(cutOff(source, frame, header.number))
    wires.push(wire)
  }
  if (messages.cut) problems.push(tooMany(source))
  if (wires.length === 0) problems.push({ file: source.file, code: 'no-copy', message: 'The file has frames of messages and no text in them.' })
  return { wires: wires.map((wire, at) => numbered(wire, wires.length, at)), problems }
}

interface Parts {
  /** Header line and keywords. */
  readonly head: string
  readonly body: string
  readonly trail: string
  readonly whole: boolean
}

const isTelex = (message: string) => /(?:^|[\r\n])ZCZC\s/.test(message.slice(0, 4_000))

function parts(message: string): Parts {
  const start = textStart(message)
  const end = isTelex(message) ? telexEnd(message, start) : firstOf(message, start, '\x03', '\x04')
  return { head: message.slice(0, start), body: message.slice(start, end), trail: message.slice(end), whole: end < message.length }
}

/** STX, or what follows the header and its keywords where a gateway has taken the controls out. */
function textStart(message: string): number {
  const stx = message.indexOf('\x02')
  if (stx !== -1) return stx
  const found = /^[^]*?(?:\x01|ZCZC)[^\r\n]*(?:\r\n?|\n)(?:[A-Z]{1,3} [A-Z\d]{2,6}\s{0,9}(?:\r\n?|\n))?(?:\s*[^\r\n]{1,70}\/(?:\r\n?|\n))?/.exec(message.slice(0, 4_000))
  return found?.[0].length ?? 0
}

function telexEnd(message: string, from: number): number {
  const found = /(?:^|[\r\n])NNNN(?=\s|\x04|$)/.exec(message.slice(from))
  return found === null ? message.length : from + found.index
}

function firstOf(message: string, from: number, ...marks: readonly string[]): number {
  const found = marks.map((mark) => message.indexOf(mark, from)).filter((at) => at !== -1)
  return found.length === 0 ? message.length : Math.min(...found)
}

function message(header: Iptc7901Header, { head, body, trail }: Parts, source: Source): Wire {
  const framed = head.split(/\r\n?|\n/)
  const slug = keywordsOf(framed)
  const { head: headline, lines } = bodyText(body)
  const stated = headLines(headline)
  const version = versionOf(stated)
  const all: readonly MessageLine[] = [...framed.map((line) => frameLine(line)), ...stated.map(headLine), ...lines, ...trailer(trail)]
  return {
    source: { ...source, ...iptc7901Source(header, trail), ...(version !== '' && { version }), status: 'usable' },
    ...messageText(stated.length + lines.length === 0 ? [] : all),
    stated: { ...(slug !== '' && { slug }), ...(header.urgency !== '' && { urgency: header.urgency }) },
  }
}

const headLine = ({ text, role }: HeadLine): MessageLine => ({ text, role, element: role === 'headline' ? 'hl1' : role })
const trailer = (text: string) => text.split(/\r\n?|\n/).map((line, at) => frameLine(line, at === 0 ? 1 : 0))

/** "Yemen/conflict/": words parted by strokes, the last one closed. */
function keywordsOf(lines: readonly string[]): string {
  const found = lines.slice(1).find((line) => /^\s*[^\s/][^/]{0,60}(?:\/[^/]{1,60}){0,8}\/\s*$/.test(line))
  return found === undefined ? '' : found.trim().replace(/\/$/, '')
}

function numbered(wire: Wire, of: number, at: number): Wire {
  return of === 1 ? wire : { ...wire, source: { ...wire.source, part: at + 1 } }
}
