/** What stands in a ZIP archive around its files (PKWARE APPNOTE 6.3.10, 4.3), with ZIP64's where 16 or 32 bits are too few. */
import { Buffer } from 'node:buffer'

/** A file as it lies in the archive. */
export interface Zipped {
  /** ASCII. */
  readonly name: string
  readonly crc32: number
  readonly packed: number
  readonly size: number
}

/** 1 January 1980, the first day the format knows: the same files make the same archive. */
const day = 0x0021
/** How a file is packed. */
export const deflated = 8
const version = 20
const version64 = 45
const unix = 3
const most16 = 0xffff
const most32 = 0xffffffff
/** A file for its owner alone. */
const attributes = 0o100600 * 0x10000

/** A file's own header begins with it, and is so long without its name (APPNOTE 4.3.7). */
export const localSignature = 0x04034b50
export const localLength = 30

export const localHeader = (file: Zipped): Buffer => Buffer.concat([words32(localSignature), factsOf(file, 0), Buffer.from(file.name, 'latin1')])

/** The line of the directory for a file whose header lies at `at`. */
export function directoryEntry(file: Zipped, at: number): Buffer {
  const wide = at >= most32 ? Buffer.concat([words16(1, 8), words64(at)]) : Buffer.alloc(0)
  return Buffer.concat([
    words32(0x02014b50),
    words16(unix * 256 + version64),
    factsOf(file, wide.length),
    words16(0, 0, 0),
    words32(attributes, Math.min(at, most32)),
    Buffer.from(file.name, 'latin1'),
    wide,
  ])
}

/** The end of an archive of `count` files whose directory of `size` bytes begins at `at`. */
export function endOfArchive(count: number, size: number, at: number): Buffer {
  const end = Buffer.concat([
    words32(0x06054b50),
    words16(0, 0, Math.min(count, most16), Math.min(count, most16)),
    words32(Math.min(size, most32), Math.min(at, most32)),
    words16(0),
  ])
  if (count < most16 && size < most32 && at < most32) return end
  const wide = [words32(0x06064b50), words64(44), words16(version64, version64), words32(0, 0), words64(count, count, size, at)]
  const where = [words32(0x07064b50, 0), words64(at + size), words32(1)]
  return Buffer.concat([...wide, ...where, end])
}

/** What a file's header and its line in the directory say alike. */
function factsOf({ name, crc32: sum, packed, size }: Zipped, extra: number): Buffer {
  return Buffer.concat([words16(version, 0, deflated, 0, day), words32(sum, packed, size), words16(name.length, extra)])
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

function words64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, at) => bytes.writeBigUInt64LE(BigInt(value), at * 8))
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** CRC-32 as ZIP has it, of bytes that go on after those of the sum `before`; Node's own came only with version 22. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before >>> 0
  for (let at = 0; at < bytes.length; at += 1) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
