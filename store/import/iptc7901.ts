/**
 * IPTC 7901, the wire of European agencies: SOH, header, keywords, STX, headline, text, ETX, date line, EOT; many messages a file.
 * The telex form of it, "ZCZC … NNNN", is read too.
 */
import type { Source, Wire } from '../model'
import type { Importer } from './importer'
import { bareHeader, headLines, iptc7901Header, iptc7901Source, versionOf, type HeadLine, type Iptc7901Header } from './iptc7901-head'
import { bodyText } from './iptc7901-body'
import { frameLine, messageText, type MessageLine } from './message-lines'
import { readMessages } from './messages'
import { placeOfLead } from './place'
import { isTelex, telexHead, telexKeyword } from './telex'

export const iptc7901: Importer = {
  format: 'iptc7901',
  version: 'iptc7901-3',
  read: (text, source) =>
    readMessages(text, source, bareHeader.test(text.trimStart().slice(0, 200)) ? starts.bare : starts.framed, (frame) => {
      const cut = parts(frame)
      const header = iptc7901Header(cut.head)
      return { wire: message(header, cut, source), number: header.number, whole: cut.whole }
    }),
}

const starts = {
  framed: /\x01(?=[A-Za-z]{2,6}\s?\d{3,5}\s)|(?<=^|[\r\n])ZCZC(?=\s)/g,
  bare: new RegExp(bareHeader.source, 'gm'),
} as const

interface Parts {
  /** Header line and keywords. */
  readonly head: string
  readonly body: string
  readonly trail: string
  readonly whole: boolean
}

/** "242200 GMT Jun 17" closes the text where ETX is lost. */
const trailerLine = /\n\s{0,20}\d{6} (?:[A-Z]{2,5} )?\p{L}{3,9} \d{2}\s*$/u

function parts(message: string): Parts {
  const start = textStart(message)
  const marked = isTelex(message) ? telexEnd(message, start) : firstOf(message, start, '\x03', '\x04')
  const trailer = marked < message.length ? null : trailerLine.exec(message.slice(Math.max(start, message.length - 400)))
  const end = trailer === null ? marked : Math.max(start, message.length - 400) + trailer.index
  return { head: message.slice(0, start), body: message.slice(start, end), trail: message.slice(end), whole: end < message.length }
}

/** STX, or what follows the header and its keywords where a gateway has taken the controls out. */
function textStart(message: string): number {
  const stx = message.indexOf('\x02')
  if (stx !== -1) return stx
  if (isTelex(message)) return telexHead(message)
  const found = /^\s*[^\r\n]*(?:\r\n?|\n)(?:\s*[^\r\n]{1,90}\/[ \t]*(?:\r\n?|\n))?/.exec(message.slice(0, 4_000))
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
  const slug = keywordsOf(framed, body.startsWith('\x02'))
  const { head: headline, lines } = bodyText(body)
  const stated = headLines(headline)
  const version = versionOf(stated)
  const place = placeOfLead(lines.find(({ text }) => text.length > 40)?.text ?? '', header.provider)
  const all: readonly MessageLine[] = [...framed.map((line) => frameLine(line)), ...stated.map(headLine), ...lines, ...trailer(trail)]
  return {
    source: { ...source, ...iptc7901Source(header, trail), ...(version !== '' && { version }), status: 'usable' },
    ...messageText(stated.length + lines.length === 0 ? [] : all),
    stated: {
      ...(slug !== '' && { slug }),
      ...(header.urgency !== '' && { urgency: header.urgency }),
      ...(place !== '' && { dateline: place }),
    },
  }
}

const headLine = ({ text, role }: HeadLine): MessageLine => ({ text, role, element: role === 'headline' ? 'hl1' : role })
const trailer = (text: string) => text.split(/\r\n?|\n/).map((line, at) => frameLine(line, at === 0 ? 1 : 0))

/** "Yemen/conflict/": words parted by strokes, the last one closed; where STX follows, the line between it and the header. */
function keywordsOf(lines: readonly string[], marked: boolean): string {
  const below = lines.slice(1).map((line) => line.trim()).filter((line) => line !== '')
  const found = below.find((line) => /^\/?[^\s/][^/]{0,60}(?:\/[^/]{1,60}){0,8}\/$/.test(line))
  const own = found ?? telexKeyword(below) ?? (marked && below.length === 1 && (below[0] ?? '').length <= 60 ? below[0] : undefined)
  return (own ?? '').replace(/^\/|\/$/g, '')
}
