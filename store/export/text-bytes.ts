/** A text file's bytes by its profile: wrapped, its lines ended, in its encoding. What the encoding has no place for is told. */
import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import type { TextProfile } from '../model'

export interface TextBytes {
  readonly bytes: Buffer
  /** Letters that the encoding does not have, each once; they were written as the nearest it has, or as "?". */
  readonly lost: readonly string[]
}

export function textBytes(text: string, { wrap, lineEnd, encoding }: TextProfile): TextBytes {
  const laid = wrap > 0 ? wrapped(text, wrap) : text
  const lines = lineEnd === 'crlf' ? laid.replace(/\n/g, '\r\n') : laid
  if (encoding === 'utf-8') return { bytes: Buffer.from(lines), lost: [] }
  if (encoding === 'utf-8-bom') return { bytes: Buffer.from(`\uFEFF${lines}`), lost: [] }
  if (encoding === 'utf-16le') return { bytes: Buffer.from(`\uFEFF${lines}`, 'utf16le'), lost: [] }
  return inOneByte(lines, encoding)
}

/** The words of the file as other programs will show them: wrapped, and as its encoding has them. */
export function shownText(text: string, profile: TextProfile): string {
  const { bytes } = textBytes(text, { ...profile, lineEnd: 'lf' })
  return iconv.decode(bytes, profile.encoding === 'utf-8-bom' ? 'utf-8' : profile.encoding)
}

/** Lines break between words; a word longer than a line stands alone. A row of a table keeps its line. */
function wrapped(text: string, width: number): string {
  return text.split('\n').map((line) => (line.includes('\t') ? line : brokenLine(line, width))).join('\n')
}

function brokenLine(line: string, width: number): string {
  const lines: string[] = []
  let now = ''
  let columns = 0
  for (const word of line.split(' ')) {
    const size = [...word].length
    if (now !== '' && columns + 1 + size > width) {
      lines.push(now)
      now = ''
      columns = 0
    }
    now = now === '' ? word : `${now} ${word}`
    columns += size + (columns === 0 ? 0 : 1)
  }
  lines.push(now)
  return lines.join('\n')
}

/** What old sets lack and how typists wrote it before. */
const plainer: ReadonlyMap<string, string> = new Map(
  Object.entries({ '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '--', '…': '...', '\u00A0': ' ', '\u202F': ' ', '•': '*', '€': 'EUR' }),
)

function inOneByte(text: string, encoding: string): TextBytes {
  const lost = new Set<string>()
  const known = new Map<string, string>()
  const fitting = text.replace(/[^\x00-\x7F]/gu, (letter) => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const written = fits(letter, encoding) ? letter : nearest(letter, encoding)
    if (written !== letter && !plainer.has(letter)) lost.add(letter)
    known.set(letter, written)
    return written
  })
  return { bytes: iconv.encode(fitting, encoding), lost: [...lost] }
}

const fits = (letter: string, encoding: string) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter

/** The plainer sign, the letter without its accent, or "?". */
function nearest(letter: string, encoding: string): string {
  const plain = plainer.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain !== letter && plain !== '' && [...plain].every((one) => fits(one, encoding)) ? plain : '?'
}
