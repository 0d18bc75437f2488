/**
 * Bytes to letters. What is certain goes before what is likely: byte order mark, the zeros of UTF-16, valid UTF-8, the
 * charset the file declares, and only then a guess. Decoding is Buffer's and iconv-lite's: TextDecoder reads windows-1252
 * wrong on several Node versions (nodejs/node#56542: curly quotes come out as control characters).
 */
import { Buffer } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import type { Charset, CharsetName } from '../model'

export interface Decoded {
  readonly text: string
  readonly charset: Charset
  /** Bytes that are no letter in this set. */
  readonly lost?: Lost
}

export interface Lost {
  readonly count: number
  /** 1-based line of the first. */
  readonly line: number
}

/** Bytes looked at to tell a charset; the whole file would cost seconds and tell no more. */
const sampleSize = 65_536

const marks: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: 'utf-32be' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
]

/** Never fails: what no charset explains is read as windows-1252, and the bytes are kept beside the text anyway. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = marks.find(({ bytes: start }) => start.every((byte, at) => buffer[at] === byte))
  if (mark !== undefined) return read(buffer.subarray(mark.bytes.length), { name: mark.name, by: 'bom' })
  const wide = utf16(buffer)
  if (wide !== undefined) return read(buffer, { name: wide, by: 'guess' })
  const text = buffer.toString('utf8')
  if (!text.includes('\uFFFD') || Buffer.from(text, 'utf8').equals(buffer)) return { text, charset: { name: 'utf-8', by: 'valid' } }
  return notUtf8(buffer, text)
}

/**
 * Bytes whose container names their charset (a part of a mail, a code page in RTF). As in a file, what can only be UTF-8 is UTF-8; a
 * name that is not known or cannot be true leaves it to `decode`.
 */
export function decodeNamed(bytes: Uint8Array, label: string): Decoded {
  const found = decode(bytes)
  if (found.charset.by === 'bom' || found.charset.by === 'valid' || !isKnownCharset(label)) return found
  const name = asOnTheWeb(label)
  return name === 'utf-8' ? found : read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { name, by: 'declared' })
}

export function isKnownCharset(label: string): boolean {
  return /^utf-?8$/i.test(label) || (known.test(label) && iconv.encodingExists(asOnTheWeb(label)))
}

/** As the editor says, whatever the bytes look like. */
export function decodeAs(bytes: Uint8Array, name: CharsetName): Decoded {
  return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { name, by: 'editor' })
}

function notUtf8(buffer: Buffer, asUtf8: string): Decoded {
  const declared = declaredCharset(buffer)
  if (declared !== undefined) return read(buffer, { name: declared, by: 'declared' })
  if (isDamagedUtf8(asUtf8)) return told(asUtf8, { name: 'utf-8', by: 'guess' })
  return read(buffer, { name: guess(buffer), by: 'guess' })
}

function read(buffer: Buffer, charset: Charset): Decoded {
  return told(charset.name === 'utf-8' ? buffer.toString('utf8') : iconv.decode(buffer, charset.name, { stripBOM: false }), charset)
}

/** With what an editor checks a guess by, and what no letter was found for. */
function told(text: string, charset: Charset): Decoded {
  const sample = charset.by === 'bom' ? '' : sampleOf(text)
  const lost = lostIn(text)
  return { text, charset: { ...charset, ...(sample !== '' && { sample }) }, ...(lost !== undefined && { lost }) }
}

/** Characters that stand on each side of the first letter in doubt. */
const around = 24

/** The words around the first letter that another set would read otherwise; '' where every set reads the same. */
function sampleOf(text: string): string {
  const at = text.search(/[^\x00-\x7F\uFEFF]/)
  if (at === -1) return ''
  const before = text.slice(Math.max(0, at - around), at).replace(/^\S*\s/, '')
  const after = text.length <= at + around * 2 ? text.slice(at) : text.slice(at, at + around * 2).replace(/\s\S*$/, '')
  return `${before}${after}`.replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim()
}

function lostIn(text: string): Lost | undefined {
  const first = text.indexOf('\uFFFD')
  if (first === -1) return undefined
  const count = text.length - text.replaceAll('\uFFFD', '').length
  return { count, line: text.slice(0, first).split(/\r\n?|\n/).length }
}

/**
 * UTF-16 without its mark: spaces and line ends (Latin letters too) have a zero byte, always on the same side. The other
 * side of Arabic is 06, so a twentieth of zeros is enough; a binary file has zeros on both sides.
 */
function utf16(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(buffer.length - (buffer.length % 2), sampleSize)
  if (!buffer.subarray(0, end).includes(0)) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (buffer[at] === 0) even += 1
    if (buffer[at + 1] === 0) odd += 1
  }
  const [most, least] = odd > even ? [odd, even] : [even, odd]
  if (most === 0 || most < end / 40 || least > most / 50) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** A cut download ends inside a letter: many good sequences, few bad ones. A Western file has almost no good ones. */
function isDamagedUtf8(text: string): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) bad += 1
    else if (unit > 0x7f) good += 1
  }
  return good > bad * 4
}

const xmlDeclaration = /^\s{0,200}<\?xml[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/i
const metaCharset = /<meta\s[^>]{0,500}?\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i

/** Charsets of single letters or East Asian double bytes; iconv-lite also knows `base64` and `hex`, which are none. */
const western = 'windows-?(?:125\\d|874|31j)|cp-?(?:125\\d|437|850|852|866)|iso-?8859-?\\d{1,2}|latin\\d|l1|(?:us-)?ascii'
const eastern = 'gbk|gb2312|gb18030|big5(?:-hkscs)?|(?:x-)?s(?:hift)?[_-]?jis|euc-(?:jp|kr|cn)|ks_c_5601-1987|tis-?620'
const known = new RegExp(`^(?:${western}|${eastern}|koi8-?[ru]|macintosh|x-mac-cyrillic)$`, 'i')

/** The charset an XML declaration or a meta element names, if it can be true: UTF-8 and UTF-16 have been ruled out before. */
function declaredCharset(buffer: Buffer): string | undefined {
  const head = buffer.toString('latin1', 0, sampleSize)
  const name = (xmlDeclaration.exec(head) ?? metaCharset.exec(head))?.[1]
  if (name === undefined || !known.test(name)) return undefined
  const web = asOnTheWeb(name)
  return iconv.encodingExists(web) ? web : undefined
}

/** Names that the web reads as a larger set (https://encoding.spec.whatwg.org/#names-and-labels). */
function asOnTheWeb(name: string): string {
  const label = name.toLowerCase()
  if (label === 'utf8') return 'utf-8'
  if (/^(iso-?8859-?1|latin1|l1|us-ascii|ascii|cp-?1252)$/.test(label)) return 'windows-1252'
  if (/^(iso-?8859-?9|latin5)$/.test(label)) return 'windows-1254'
  if (/^iso-?8859-?11$/.test(label)) return 'windows-874'
  if (label === 'gb2312') return 'gbk'
  return label.replace(/^x-s/, 's')
}

/** Windows' own sets, where the ISO set of the same letters has nothing at 80 to 9F and the file has letters there. */
const windowsTwins: ReadonlyMap<string, string> = new Map([
  ['iso-8859-2', 'windows-1250'],
  ['iso-8859-5', 'windows-1251'],
  ['iso-8859-6', 'windows-1256'],
  ['iso-8859-7', 'windows-1253'],
  ['iso-8859-8', 'windows-1255'],
])

function guess(buffer: Buffer): string {
  const first = buffer.findIndex((byte) => byte > 0x7f)
  const sample = buffer.subarray(Math.max(0, first - 1_000), first + sampleSize)
  if (isDos(sample)) return 'cp850'
  const best = analyse(sample)[0]
  const name = best !== undefined && best.confidence >= 10 ? asOnTheWeb(best.name) : 'windows-1252'
  const twin = sample.some((byte) => byte >= 0x80 && byte <= 0x9f) ? windowsTwins.get(name) : undefined
  const chosen = twin ?? name
  return known.test(chosen) && iconv.encodingExists(chosen) ? chosen : 'windows-1252'
}

/**
 * The IBM PC's set, in which old wire terminals and racing bureaus still write: ü, é, ä and ö are bytes that stand for low and closing
 * quotes, or for nothing, in windows-1252, and those never stand between two small letters ("Br\x81cke", "sch\x94n").
 */
function isDos(sample: Buffer): boolean {
  const text = sample.toString('latin1')
  const dos = text.match(/[a-z][\x81\x82\x84\x94](?=[a-z])/g)?.length ?? 0
  const western = text.match(/[a-z][\xc0-\xe0\xe2-\xff](?=[a-z])/g)?.length ?? 0
  return dos > western
}
