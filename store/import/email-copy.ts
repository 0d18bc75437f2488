/** What a mail says: its text, from whichever of its parts says it best, and the files it carries. */
import type { Charset, Hint, Problem, Source, Wire } from '../model'
import { decodeAs, decodeNamed, isKnownCharset } from './decode'
import { html } from './html'
import type { Inside } from './importer'
import { contentOf, type Part } from './mime'
import { headerText, parameters } from './mime-words'
import { wireText } from './wire-text'

export interface Copy extends Pick<Wire, 'text' | 'hints'> {
  readonly charset: Charset
  /** A charset the mail names and nobody here knows. */
  readonly unknown?: string
}

export interface Attachment {
  readonly name: string
  readonly part: Part
}

export interface Content {
  readonly copies: readonly Copy[]
  readonly files: readonly Attachment[]
}

/** Pictures, sound, signatures and cards carry no copy. */
const silent = /^(?:image|audio|video|font|model)\/|^application\/(?:pgp-|pkcs7-|x-pkcs7-|ms-tnef)|^text\/(?:calendar|vcard|x-vcard|directory)|^message\/(?!rfc822)/

export function contentOfMail(part: Part, source: Source, inside: Inside): Content {
  if (part.parts.length > 0) {
    const all = part.parts.map((one) => contentOfMail(one, source, inside))
    const copies = part.type === 'multipart/alternative' ? best(all.map((one) => one.copies)) : all.flatMap((one) => one.copies)
    return { copies, files: all.flatMap(({ files }) => files) }
  }
  if (silent.test(part.type) || (part.type.startsWith('multipart/') && part.body === '')) return { copies: [], files: [] }
  const name = nameOf(part)
  const carried = /^\s*attachment/i.test(part.headers.get('content-disposition') ?? '') || !part.type.startsWith('text/') || name !== ''
  if (carried) return { copies: [], files: part.body === '' ? [] : [{ name: name === '' ? fallback(part.type) : name, part }] }
  const copy = copyOf(part, source, inside)
  return { copies: copy.text.trim() === '' ? [] : [copy], files: [] }
}

const fallback = (type: string) => (type === 'message/rfc822' ? 'message.eml' : 'attachment')

function nameOf({ headers, parameters: own }: Part): string {
  const name = parameters(headers.get('content-disposition') ?? '').get('filename') ?? own.get('name') ?? ''
  return headerText(name).replace(/[\u0000-\u001F\u007F]/g, '')
}

/** Plain text, unless the mail's HTML says much more: many senders write "Your mail program cannot show this" into it. */
function best(alternatives: readonly (readonly Copy[])[]): readonly Copy[] {
  const filled = alternatives.filter((copies) => copies.length > 0)
  const [plain, ...others] = filled
  const richest = others[others.length - 1]
  if (plain === undefined || richest === undefined) return plain ?? []
  return letters(plain) * 2 >= letters(richest) ? plain : richest
}

const letters = (copies: readonly Copy[]) => copies.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

function copyOf(part: Part, source: Source, inside: Inside): Copy {
  const label = part.parameters.get('charset') ?? ''
  const { text, charset } = inside.charset === undefined ? decodeNamed(contentOf(part), label) : decodeAs(contentOf(part), inside.charset)
  const unknown = label !== '' && !isKnownCharset(label) && !/^utf-?(?:16|32)/i.test(label) ? { unknown: label.slice(0, 40) } : {}
  if (part.type !== 'text/html') return { ...signed(plainText(text, part)), charset, ...unknown }
  const [page] = html.read(text, source, inside).wires
  return { text: page?.text ?? '', hints: page?.hints ?? [], charset, ...unknown }
}

/** `format=flowed` says which line breaks are the mail program's own: those after a space (RFC 3676). */
function plainText(text: string, part: Part): string {
  const lines = wireText(text).replace(/\f/g, '').split('\n')
  if (part.parameters.get('format')?.toLowerCase() !== 'flowed') return lines.join('\n')
  const glue = part.parameters.get('delsp')?.toLowerCase() === 'yes'
  return lines.map((line, at) => (line.endsWith(' ') && line !== '-- ' && at < lines.length - 1 ? (glue ? line.slice(0, -1) : line) : `${line}\n`)).join('')
}

/** Lines a signature has at most; more than that below the mark is copy. */
const longestSignature = 15

/** "-- " alone on a line opens the sender's signature (RFC 3676 section 4.3): it belongs to the mail and not to its copy. */
function signed(text: string): Pick<Wire, 'text' | 'hints'> {
  const mark = /(?:^|\n)-- \n/.exec(text.slice(-4_000))
  if (mark === null) return { text, hints: [] }
  let at = Math.max(0, text.length - 4_000) + mark.index
  const hints: Hint[] = []
  for (const line of text.slice(at).split('\n')) {
    if (line.trim() !== '') hints.push({ from: at, to: at + line.length, element: 'frame', links: 0, words: [], role: 'set-aside' })
    at += line.length + 1
  }
  return { text, hints: hints.length > longestSignature ? [] : hints }
}

export function charsetProblem(file: string, unknown: string): Problem {
  const message = `The mail names a character set that is not known here (${unknown}); it was read as what it most likely is. Look at its letters.`
  return { file, code: 'malformed', message }
}
