/** Words of a mail's header: encoded words ("=?utf-8?Q?Caf=C3=A9?=", RFC 2047) and parameters ("charset=utf-8; name*=…", RFC 2231). */
import { Buffer } from 'node:buffer'
import { decode, decodeNamed } from './decode'

const encodedWord = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bqBQ])\?([^?\r\n]{0,2000})\?=/g

/** A header's value as it is meant. `raw` holds one character a byte; words without an encoding are valid UTF-8, or guessed. */
export function headerText(raw: string): string {
  const pieces: { bytes: Buffer; charset: string }[] = []
  let at = 0
  for (const found of raw.matchAll(encodedWord)) {
    const between = raw.slice(at, found.index)
    const bytes = wordBytes(found[2] ?? '', found[3] ?? '')
    const charset = (found[1] ?? '').toLowerCase()
    const last = pieces[pieces.length - 1]
    // White space between two encoded words is none (RFC 2047 section 6.2), and a letter may be cut in two by them.
    const touches = last !== undefined && between.trim() === ''
    if (touches && last.charset === charset) last.bytes = Buffer.concat([last.bytes, bytes])
    else pieces.push({ bytes: Buffer.from(touches ? '' : between, 'latin1'), charset: '' }, { bytes, charset })
    at = found.index + found[0].length
  }
  pieces.push({ bytes: Buffer.from(raw.slice(at), 'latin1'), charset: '' })
  const texts = pieces.map(({ bytes, charset }) => (charset === '' ? decode(bytes).text : decodeNamed(bytes, charset).text))
  return texts.join('').replace(/\s+/g, ' ').trim()
}

function wordBytes(encoding: string, text: string): Buffer {
  if (/b/i.test(encoding)) return Buffer.from(text, 'base64')
  const plain = text.replace(/_/g, ' ').replace(/=([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

const parameter = /;\s{0,200}([\w!#$%&'*+.^`|~-]{1,60})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;"]{1,2000}))/g

/** Parameters by name, in lower case; the pieces of a long one ("name*0=…; name*1=…") put together. */
export function parameters(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of header.slice(0, 10_000).matchAll(parameter)) {
    const key = name.toLowerCase()
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare
    const plain = key.replace(/\*\d{0,3}\*?$/, '')
    const text = key.endsWith('*') ? extended(value) : value
    found.set(plain, `${/\*\d/.test(key) ? (found.get(plain) ?? '') : ''}${text}`)
  }
  return found
}

/** "utf-8'de'Gr%C3%BC%C3%9Fe" (RFC 2231 section 4). */
function extended(value: string): string {
  const [, charset = '', text = value] = /^([\w-]{0,40})'[\w-]{0,20}'(.*)$/s.exec(value) ?? []
  const bytes = Buffer.from(text.replace(/%([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1')
  return charset === '' ? decode(bytes).text : decodeNamed(bytes, charset).text
}
