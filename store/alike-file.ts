/**
 * The index of stories alike on disk: `index/alike`, derived, made again when it is missing or broken. It grows by pieces at its end;
 * each piece has its length and checksum, so that one that was cut off, and all behind it, is left out and found to be missing.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AlikeIndex, kept, type Sketch } from './match'

const magic = Buffer.from('copydesk-alike 1\n', 'ascii')
const head = 8
/** Stories in one piece of a file that is written whole. */
const atOnce = 5_000
/** Stories read between two looks at what else is to do. */
const readAtOnce = 250
/** No piece is longer; a length that says so is broken. */
const longestPiece = 64 * 1024 * 1024

const fileOf = (library: string): string => join(library, 'index', 'alike')

const checksum = (piece: Uint8Array): number => createHash('sha256').update(piece).digest().readUInt32LE(0)

export interface SketchedStory {
  readonly id: string
  readonly sketch: Sketch
}

export interface ReadAlike {
  readonly index: AlikeIndex
  /** `false` where the file is missing or not whole: nothing may be put at its end before it is written anew. */
  readonly sound: boolean
}

/** What of the index can be read, without holding up whoever reads. A missing or foreign file is an empty index. */
export async function readAlike(library: string): Promise<ReadAlike> {
  const index = new AlikeIndex()
  const bytes = await readFile(fileOf(library)).catch(() => null)
  if (!bytes?.subarray(0, magic.length).equals(magic)) return { index, sound: false }
  let at = magic.length
  while (at + head <= bytes.length) {
    const size = bytes.readUInt32LE(at)
    const piece = bytes.subarray(at + head, at + head + size)
    if (size > longestPiece || piece.length < size || checksum(piece) !== bytes.readUInt32LE(at + 4)) break
    for (let from = 0; from < piece.length; await new Promise((resolve) => setImmediate(resolve))) from = readSome(piece, from, index)
    at += head + size
  }
  return { index, sound: at === bytes.length }
}

/** Reads the next stories of a piece; answers where the one behind them begins. */
function readSome(piece: Buffer, from: number, index: AlikeIndex): number {
  let at = from
  for (let read = 0; read < readAtOnce && at + 6 <= piece.length; read += 1) {
    const letters = piece.readUInt8(at)
    const count = piece.readUInt8(at + 1)
    const numbers = at + 6 + letters
    if (count > kept || numbers + count * 4 > piece.length) return piece.length
    const least = new Uint32Array(count)
    for (let number = 0; number < count; number += 1) least[number] = piece.readUInt32LE(numbers + number * 4)
    index.add(piece.toString('latin1', at + 6, numbers), { size: piece.readUInt32LE(at + 2), least })
    at = numbers + count * 4
  }
  return at + 6 <= piece.length ? at : piece.length
}

function pieceOf(entries: readonly SketchedStory[]): Buffer {
  const body = Buffer.alloc(entries.reduce((sum, { id, sketch }) => sum + 6 + id.length + sketch.least.length * 4, 0))
  let at = 0
  for (const { id, sketch } of entries) {
    at = body.writeUInt8(id.length, at)
    at = body.writeUInt8(sketch.least.length, at)
    at = body.writeUInt32LE(sketch.size, at)
    at += body.write(id, at, 'latin1')
    for (const number of sketch.least) at = body.writeUInt32LE(number, at)
  }
  const front = Buffer.alloc(head)
  front.writeUInt32LE(body.length, 0)
  front.writeUInt32LE(checksum(body), 4)
  return Buffer.concat([front, body])
}

/** Puts stories at the end of the file. Throws what the disk answers: the next start finds them missing and makes them again. */
export function appendAlike(library: string, entries: readonly SketchedStory[]): void {
  appendFileSync(fileOf(library), pieceOf(entries))
}

/** Writes the whole index anew and answers its length in bytes: after a broken piece nothing more could be put behind it. */
export function writeAlike(library: string, index: AlikeIndex): number {
  // Not where the disk of the library is unplugged: nothing is put in its place.
  if (existsSync(library)) mkdirSync(join(library, 'index'), { recursive: true, mode: 0o700 })
  const entries = index.entries()
  const pieces: Buffer[] = [magic]
  for (let at = 0; at < entries.length; at += atOnce) pieces.push(pieceOf(entries.slice(at, at + atOnce)))
  const whole = Buffer.concat(pieces)
  const temporary = `${fileOf(library)}.new`
  try {
    writeFileSync(temporary, whole, { mode: 0o600 })
    renameSync(temporary, fileOf(library))
  } finally {
    rmSync(temporary, { force: true })
  }
  return whole.length
}
