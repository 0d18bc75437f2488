/** Which format a decoded file is, by what stands in it and never by its name: agencies name everything `.txt` or `.xml`. */
import type { Format } from '../model'
import { withoutControls as anpaWithoutControls } from './anpa-head'
import { hasFrontMatter } from './front-matter'
import { bareHeader } from './iptc7901-head'

/** `xml` and `json`: a kind of either that no wire format is. */
export type Detected = Format | 'xml' | 'json'

/** Every text is at least `text`. */
export function detect(decoded: string): Detected {
  const text = decoded.trimStart()
  if (text.startsWith('{\\rtf')) return 'rtf'
  return wireFrame(decoded) ?? markup(text) ?? data(text) ?? mail(text) ?? html(text) ?? markdown(decoded.replace(/^\uFEFF/, '')) ?? 'text'
}

/**
 * ANPA 1312 opens SYN SYN SOH; IPTC 7901 opens SOH, source and number, as in "\x01eca0124 3 i 93  dpa 1888", or by telex "ZCZC".
 * Gateways take control characters out: then the headers alone tell.
 */
function wireFrame(decoded: string): Format | undefined {
  const start = decoded.slice(0, 2_000)
  if (start.includes('\x16\x16\x01')) return 'anpa'
  if (telex.test(start)) return 'iptc7901'
  if (anpaWithoutControls.test(start.slice(0, 200)) && /^\^?[A-Z]{2}-/m.test(start)) return 'anpa'
  return bareHeader.test(start.trimStart().slice(0, 200)) ? 'iptc7901' : undefined
}

const telex = /^[\s\x7F]{0,100}(?:\x01[A-Za-z]{2,6}\s?\d{3,5}\s|ZCZC[ \r\n])/

const roots: ReadonlyMap<string, Format> = new Map([
  ['nitf', 'nitf'],
  ['NewsML', 'newsml1'],
  ['newsMessage', 'newsml-g2'],
  ['newsItem', 'newsml-g2'],
  ['packageItem', 'newsml-g2'],
  ['conceptItem', 'newsml-g2'],
  ['knowledgeItem', 'newsml-g2'],
  ['planningItem', 'newsml-g2'],
  ['contentSet', 'newsml-g2'],
  ['feed', 'rss'],
  ['RDF', 'rss'],
  ['html', 'html'],
])

/** XML, by its root element; a declaration is not needed (Business Wire sends none). */
function markup(text: string): Detected | undefined {
  if (!text.startsWith('<')) return undefined
  const root = text.slice(afterProlog(text), 20_000)
  const name = /^<(?:[\w.-]{1,100}:)?([A-Za-z][\w.-]{0,100})/.exec(root)?.[1]
  if (name === undefined) return undefined
  if (name === 'rss') return root.includes('wordpress.org/export/') ? 'wxr' : 'rss'
  return roots.get(name) ?? (text.startsWith('<?xml') || isWholeElement(text, name) ? 'xml' : undefined)
}

/** A part of a feed without its declaration: "<contentSet>…</contentSet>" is XML, "<p>…</p>" is HTML. */
function isWholeElement(text: string, name: string): boolean {
  return /[A-Z]/.test(name) && name !== name.toUpperCase() && text.slice(-500).trimEnd().endsWith(`</${name}>`)
}

/** Offset of the first element: past the declaration, comments, white space and the document type. */
function afterProlog(text: string): number {
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1
    const end = endOfMark(text, at)
    const close = end === '' ? -1 : text.indexOf(end, at)
    if (close === -1) return at
    at = close + end.length
  }
}

/**
 * What ends the comment, declaration or document type at an offset; '' where an element begins.
 * One type may declare entities: "[ … ]>".
 */
function endOfMark(text: string, at: number): string {
  if (text.startsWith('<!--', at)) return '-->'
  if (text.startsWith('<?', at)) return '>'
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return ''
  return /^[^<>[]{0,1000}\[/.test(text.slice(at + 9, at + 1_100)) ? ']>' : '>'
}

/** ninjs has a `uri`, or Superdesk's `guid`, beside news properties (https://iptc.org/std/ninjs); a JSON Feed names its version. */
function data(text: string): Detected | undefined {
  const end = text.trimEnd()
  if (!(text.startsWith('{') && end.endsWith('}')) && !(text.startsWith('[') && end.endsWith(']'))) return undefined
  const value = parsed(end)
  if (typeof value !== 'object' || value === null) return undefined
  if (text.startsWith('{') && /"version"\s{0,20}:\s{0,20}"https:\/\/jsonfeed\.org\//.test(text.slice(0, 4_096))) return 'rss'
  const item: object = Array.isArray(value) ? firstObject(value) : value
  const keys = Object.keys(item)
  const named = keys.includes('uri') || keys.includes('guid')
  return named && keys.some((key) => /^(headlines?|body_.*|bodies|version[cC]reated|pub[sS]tatus)$/.test(key)) ? 'ninjs' : 'json'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstObject(values: readonly unknown[]): object {
  const [first] = values
  return typeof first === 'object' && first !== null ? first : {}
}

const mailHeader = /^(received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|from|to|subject|date)\s?:/i
const mailOnly = /^(received|return-path|delivered-to|message-id|mime-version|dkim-signature)\s?:/i

/** A mail opens with headers, one of them from the post office: a story that opens "Subject: …" or "Date: …" is none. */
function mail(text: string): Format | undefined {
  const lines = text.slice(0, 16_384).split(/\r\n|\r|\n/)
  if (!/^[A-Za-z][A-Za-z0-9-]{1,60}:/.test(lines[0] ?? '')) return undefined
  const headers = lines.slice(0, lines.indexOf('') === -1 ? lines.length : lines.indexOf(''))
  const known = headers.filter((line) => mailHeader.test(line)).length
  return known >= 2 && headers.some((line) => mailOnly.test(line)) ? 'email' : undefined
}

const opening =
  'html|head|body|meta|title|style|script|link|div|p|span|article|section|main|header|nav|h[1-6]|table|ul|ol|blockquote|figure|' +
  'img|a|b|i|em|strong|font|center|br|pre'
const htmlStart = new RegExp(`^(?:version:\\d\\.\\d\\s{1,4}StartHTML:|<!doctype html|<!--\\s{0,5}StartFragment|<(?:${opening})[\\s/>])`, 'i')
const htmlBlockEnd = /<\/(?:p|div|h[1-6]|li|table|article|section)>/gi

/** HTML opens with an element of HTML, or closes several blocks further down (a fragment that opens with words). */
function html(text: string): Format | undefined {
  const comments = /^(?:<!--[^]{0,2000}?-->\s*)+/
  const start = text.slice(0, 65_536).replace(comments, (found) => (found.includes('StartFragment') ? found : ''))
  if (htmlStart.test(start)) return 'html'
  return (start.match(htmlBlockEnd)?.length ?? 0) >= 3 ? 'html' : undefined
}

const heading = /^#{1,6} \S/
const sign = /^(?:#{1,6} \S|\s{0,3}[-*+] \S|> \S|\|.*\||\s{0,3}\d{1,3}\. \S)|\*\*\S|\]\(\S/

/** Front matter, or a heading on the first line and more of its signs below: dpa's notebook alone is none, nor is a text with a hash. */
function markdown(text: string): Format | undefined {
  if (hasFrontMatter(text)) return 'markdown'
  const lines = text.slice(0, 20_000).split(/\r?\n/).filter((line) => line.trim() !== '')
  const others = lines.slice(1).filter((line) => sign.test(line)).length
  return heading.test(lines[0] ?? '') && others >= 1 && !/notebook|notizblock/i.test(lines[0] ?? '') ? 'markdown' : undefined
}
