/** The parts of a mail (RFC 5322, 2045, 2046), with limits: a mail of ten thousand parts is no mail. One character a byte throughout. */
import { Buffer } from 'node:buffer'
import { parameters } from './mime-words'

export interface Part {
  /** By name in lower case, unfolded; of several of a name the first. */
  readonly headers: ReadonlyMap<string, string>
  /** "text/plain", in lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** Of a leaf: its content as it stands in the mail. */
  readonly body: string
  readonly parts: readonly Part[]
}

export interface Mail {
  readonly root: Part
  /** A multipart has no closing boundary. */
  readonly cut: boolean
  readonly tooMany: boolean
}

const mostParts = 500
const deepest = 20
const longestHead = 256 * 1024

interface Count {
  parts: number
  cut: boolean
}

export function readMail(raw: string): Mail {
  const count = { parts: 0, cut: false }
  const root = partOf(raw.replace(/^\s{1,100000}/, '').replace(/^From [^\r\n]{0,500}(?:\r\n?|\n)/, ''), count, 0)
  return { root, cut: count.cut, tooMany: count.parts > mostParts }
}

function partOf(raw: string, count: Count, depth: number): Part {
  count.parts += 1
  const { headers, body } = headAndBody(raw)
  const content = headers.get('content-type') ?? 'text/plain'
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(content)?.[1]?.toLowerCase() ?? 'text/plain'
  const given = parameters(content)
  const boundary = given.get('boundary') ?? ''
  if (!type.startsWith('multipart/') || boundary === '') return { headers, type, parameters: given, body, parts: [] }
  if (depth >= deepest) count.parts = mostParts + 1
  return { headers, type, parameters: given, body: '', parts: depth >= deepest ? [] : parts(body, boundary, count, depth) }
}

function headAndBody(raw: string): { headers: ReadonlyMap<string, string>; body: string } {
  if (/^\r?\n/.test(raw)) return { headers: new Map(), body: raw.replace(/^\r?\n/, '') }
  const blank = /\r?\n\r?\n|\r\r/.exec(raw.slice(0, longestHead))
  const end = blank?.index ?? Math.min(raw.length, longestHead)
  return { headers: headersOf(raw.slice(0, end)), body: blank === null ? '' : raw.slice(end + blank[0].length) }
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of head.replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && name !== '' && !found.has(name)) found.set(name, line.slice(colon + 1).trim())
  }
  return found
}

function parts(body: string, boundary: string, count: Count, depth: number): readonly Part[] {
  const found: Part[] = []
  let from = -1
  for (const mark of boundaries(body, `--${boundary}`)) {
    if (from !== -1) found.push(partOf(body.slice(from, mark.at).replace(/\r?\n$/, ''), count, depth + 1))
    from = mark.closing ? -1 : mark.end
    if (mark.closing || count.parts > mostParts) return found
  }
  count.cut = true
  if (from !== -1) found.push(partOf(body.slice(from), count, depth + 1))
  return found
}

/** Lines that open with the boundary. */
function* boundaries(body: string, mark: string): Generator<{ at: number; end: number; closing: boolean }> {
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    const line = body.indexOf('\n', at)
    const end = line === -1 ? body.length : line + 1
    const rest = body.slice(at + mark.length, Math.min(end, at + mark.length + 100)).trim()
    if (rest === '' || rest.startsWith('--')) yield { at, end, closing: rest.startsWith('--') }
  }
}

/** The content of a leaf, its transfer encoding undone. */
export function contentOf({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body.replace(/=[ \t]{0,100}\r?\n/g, '').replace(/=([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
