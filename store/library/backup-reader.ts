/** Reads a backup file: what it says it holds first, then each file, checked against that. Nothing in it is trusted. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, read as readAt } from 'node:fs'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { AheadReader } from './ahead-reader'
import { backupFormat, decodeManifest, isBackupPath, manifestName } from './backup-list'
import type { Manifest } from './backup-list'
import { Breath } from './breath'
import { diskCode, diskSentence } from './disk-error'
import { libraryFormat } from './layout'
import { deflated, localLength, localSignature } from './zip-records'

/** No file of a library is larger than a wire may be, and what was made of it. */
const largest = 512 * 1024 * 1024

const read = promisify(readAt)
const inflate = promisify(inflateRaw)

/** How a ZIP may have packed a file. */
const stored = 0
/** Packed in a way that is not read here, or locked. */
const unknown = -1

/** Where a file lies in the archive, and how; all that is kept of its line in the directory, there being 300,000. */
interface Packed {
  readonly at: number
  readonly name: number
  readonly size: number
  readonly method: number
}

/** `zip` closes `file` with itself. */
interface Opened {
  readonly zip: ZipFile
  readonly file: number
}

export class BackupReader {
  readonly manifest: Manifest
  readonly #opened: Opened
  readonly #packed: ReadonlyMap<string, Packed>

  constructor(opened: Opened, packed: ReadonlyMap<string, Packed>, manifest: Manifest) {
    this.#opened = opened
    this.#packed = packed
    this.manifest = manifest
  }

  /** The bytes of a file, exactly as they were put in; otherwise a failure that names it. */
  async read(path: string): Promise<Reply<Buffer>> {
    const expected = this.manifest.files.get(path)
    const packed = this.#packed.get(path)
    if (expected === undefined || packed === undefined) return failed('bad-input', `${path} is missing in the backup.`)
    const bytes = await content(this.#opened, packed).catch(() => null)
    if (bytes === null || bytes.length !== expected.size || createHash('sha256').update(bytes).digest('hex') !== expected.sha256) {
      return failed('bad-input', `${path} is damaged in the backup.`)
    }
    return done(bytes)
  }

  close(): void {
    this.#opened.zip.close()
  }
}

/** Fails with `bad-input` for what is no backup, and with `unsupported` for one of a later version. */
export async function openBackup(file: string): Promise<Reply<BackupReader>> {
  const opened = await openZip(file)
  if (!opened.ok) return opened
  const { zip } = opened.value
  const files = await list(zip).catch(() => null)
  const about = files?.get(manifestName)
  const manifest = about === undefined ? null : await decodeManifest(await content(opened.value, about).catch(() => Buffer.alloc(0)))
  const refusal = manifest === null ? null : await whyNot(manifest)
  if (files === null || manifest === null || refusal !== null) {
    zip.close()
    return refusal ?? failed('bad-input', `${file} is no whole backup of Copydesk.`)
  }
  return done(new BackupReader(opened.value, files, manifest))
}

async function whyNot({ head, files }: Manifest): Promise<ReturnType<typeof failed> | null> {
  if (head.format > backupFormat || head.library > libraryFormat) {
    return failed('unsupported', 'The backup was made by a later version of Copydesk. Update Copydesk to read it.')
  }
  const breath = new Breath()
  for (const path of files.keys()) {
    if (!isBackupPath(path)) return failed('bad-input', `The backup holds a file that no library has: ${path.slice(0, 200)}`)
    await breath.taken()
  }
  return null
}

async function openZip(path: string): Promise<Reply<Opened>> {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    return failed('bad-input', `${path} could not be read. ${diskSentence(error)}`)
  }
  try {
    return done({ zip: await fromRandomAccessReaderPromise(new AheadReader(file), fstatSync(file).size, { autoClose: false }), file })
  } catch (error) {
    closeSync(file)
    return failed('bad-input', diskCode(error) === null ? `${path} is no whole backup of Copydesk.` : `${path} could not be read. ${diskSentence(error)}`)
  }
}

function list(zip: ZipFile): Promise<ReadonlyMap<string, Packed>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Packed>()
    zip.on('error', reject)
    zip.on('end', () => resolve(files))
    zip.on('entry', (entry: Entry) => {
      files.set(entry.fileName, {
        at: entry.relativeOffsetOfLocalHeader,
        name: entry.fileNameLength,
        size: entry.compressedSize,
        method: entry.isEncrypted() ? unknown : entry.compressionMethod,
      })
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/**
 * Read with its header and unpacked whole, most files being small: as streams, 300,000 of them took minutes. No size that a file claims
 * is trusted.
 */
async function content({ zip, file }: Opened, { at, name, size, method }: Packed): Promise<Buffer> {
  if (size > largest || at + localLength + name + size > zip.fileSize) throw new Error('too large')
  const whole = await readWhole(file, localLength + name + size, at)
  if (whole.readUInt32LE(0) !== localSignature) throw new Error('no file')
  const before = localLength + whole.readUInt16LE(26) + whole.readUInt16LE(28)
  const packed = before === localLength + name ? whole.subarray(before) : await readWhole(file, size, at + before)
  if (method === stored) return packed
  if (method !== deflated) throw new Error('packed in another way')
  return inflate(packed, { maxOutputLength: largest })
}

async function readWhole(file: number, size: number, at: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size)
  const { bytesRead } = await read(file, bytes, 0, size, at)
  if (bytesRead < size) throw new Error('not whole')
  return bytes
}
