/**
 * ZIP archives, and gzip, which packs one file: their directory and their files, inflated under limits that count what really comes out
 * (sizes in an archive can lie).
 * Names are labels and nothing is ever written under them. PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4.
 */
import { Buffer } from 'node:buffer'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'

export interface Entry {
  readonly name: string
  readonly folder: boolean
  /** Bytes inside the archive, and what the directory says they inflate to. */
  readonly packed: number
  readonly size: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly encrypted: boolean
  readonly at: number
}

/** What a whole archive may come to, archives inside it included; each file takes its part away. */
export interface Allowance {
  bytes: number
  entries: number
}

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string; readonly tooLarge: boolean }

export const mostEntries = 2_000
/** Text packs some 20 to 1; DEFLATE ends at 1,032 to 1. */
const mostRatio = 200
/** Below this size a ratio proves nothing: a file of spaces. */
const harmless = 1024 * 1024

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50

/** The files of an archive in the order of its directory; nothing where it has none that can be read (it is cut off). */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(file)
  if (end === -1) return undefined
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const found: Entry[] = []
  while (found.length < count && at + 46 <= file.length && file.readUInt32LE(at) === entryMark) {
    found.push(entryAt(file, at))
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return found.length === 0 && count > 0 ? undefined : found
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(file: Buffer): number {
  const first = Math.max(0, file.length - 22 - 65_535)
  for (let at = file.length - 22; at >= first; at -= 1) if (file.readUInt32LE(at) === endMark) return at
  return -1
}

function entryAt(file: Buffer, at: number): Entry {
  const flags = file.readUInt16LE(at + 8)
  const raw = file.subarray(at + 46, at + 46 + file.readUInt16LE(at + 28))
  const name = nameOf(raw, (flags & 0x0800) !== 0)
  return {
    name,
    folder: /[/\\]$/.test(name),
    packed: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    method: file.readUInt16LE(at + 10),
    encrypted: (flags & 1) !== 0,
    at: file.readUInt32LE(at + 42),
  }
}

/** UTF-8 where the archive says so or where it can be nothing else; else the IBM PC's own set, as the format has it. */
function nameOf(raw: Buffer, utf8: boolean): string {
  const text = raw.toString('utf8')
  const name = utf8 || !text.includes('\uFFFD') ? text : iconv.decode(raw, 'cp437')
  return name.replace(/[\u0000-\u001F\u007F]/g, '\uFFFD')
}

/** One file of the archive. Fails on what lies, is too large, encrypted, or packed in a way not known. */
export function inflate(bytes: Uint8Array, entry: Entry, allowance: Allowance): Inflated {
  const refused = (why: string, tooLarge = false): Inflated => ({ ok: false, why, tooLarge })
  if (entry.encrypted) return refused('is locked with a password')
  if (entry.method !== 0 && entry.method !== 8) return refused('is packed in a way that is not known here')
  if (entry.size > allowance.bytes) return refused('is too large to unpack', true)
  if (entry.size > harmless && entry.size > entry.packed * mostRatio) return refused('unpacks to a size that no text has', true)
  const packed = packedBytes(bytes, entry)
  if (packed === undefined) return refused('is cut off or its place in the archive is wrong')
  const plain = entry.method === 0 ? packed : unpacked(packed, entry.size)
  if (plain?.length !== entry.size) return refused('is broken, or larger than the archive says')
  allowance.bytes -= plain.length
  return { ok: true, bytes: plain }
}

/** The one file that gzip has packed; its size stands nowhere that could be trusted. */
export function ungzip(bytes: Uint8Array, allowance: Allowance): Inflated {
  const most = Math.min(allowance.bytes, Math.max(harmless, bytes.length * mostRatio))
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: most })
    allowance.bytes -= plain.length
    return { ok: true, bytes: plain }
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { ok: false, why: tooLarge ? 'is too large to unpack' : 'is broken, or larger than the archive says', tooLarge }
  }
}

function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > file.length || file.readUInt32LE(at) !== fileMark) return undefined
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  return start + packed > file.length ? undefined : file.subarray(start, start + packed)
}

/** Stops as soon as more comes out than the directory says. */
function unpacked(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch {
    return undefined
  }
}
