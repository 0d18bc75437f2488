/** A ZIP archive of a few small files (PKWARE APPNOTE 6.3.10, 4.3 and 4.4). It has no clock: the same files make the same archive. */
import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'

export interface Packed {
  /** ASCII. */
  readonly name: string
  readonly content: string
}

/** 1 January 1980, the first day the format knows. */
const day = 0x0021
const deflated = 8
const version = 20

export function zip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content } of files) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const facts = factsOf(name, plain, packed)
    const local = Buffer.concat([words32(0x04034b50), facts, Buffer.from(name), packed])
    parts.push(local)
    directory.push(Buffer.concat([words32(0x02014b50), words16(version), facts, words16(0, 0, 0), words32(0, at), Buffer.from(name)]))
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.concat([words32(0x06054b50), words16(0, 0, files.length, files.length), words32(entries.length, at), words16(0)])
  return Buffer.concat([...parts, entries, end])
}

/** What a file's header and its entry in the directory say alike. */
function factsOf(name: string, plain: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([words16(version, 0, deflated, 0, day), words32(crc32(plain), packed.length, plain.length), words16(name.length, 0)])
}

function words16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2))
  return bytes
}

function words32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4))
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** CRC-32 as ZIP has it; Node's own came only with version 22. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
