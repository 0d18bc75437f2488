/** Reads a backup file: what it says it holds first, then each file, checked against that. Nothing in it is trusted. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, read as readAt } from 'node:fs'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { backupFormat, decodeManifest, isBackupPath, manifestName } from './backup-list'
import type { Manifest } from './backup-list'
import { diskCode, diskSentence } from './disk-error'
import { libraryFormat } from './layout'

/** No file of a library is larger than a wire may be, and what was made of it. */
const largest = 512 * 1024 * 1024

const read = promisify(readAt)
const inflate = promisify(inflateRaw)

/** How a ZIP may have packed a file. */
const stored = 0
const deflated = 8

/** `zip` closes `file` with itself. */
interface Opened {
  readonly zip: ZipFile
  readonly file: number
}

export class BackupReader {
  readonly manifest: Manifest
  readonly #opened: Opened
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(opened: Opened, entries: ReadonlyMap<string, Entry>, manifest: Manifest) {
    this.#opened = opened
    this.#entries = entries
    this.manifest = manifest
  }

  /** The bytes of a file, exactly as they were put in; otherwise a failure that names it. */
  async read(path: string): Promise<Reply<Buffer>> {
    const expected = this.manifest.files.get(path)
    const entry = this.#entries.get(path)
    if (expected === undefined || entry === undefined) return failed('bad-input', `${path} is missing in the backup.`)
    const bytes = await content(this.#opened, entry).catch(() => null)
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
  const entries = await list(zip).catch(() => null)
  const about = entries?.get(manifestName)
  const manifest = about === undefined ? null : decodeManifest(await content(opened.value, about).catch(() => Buffer.alloc(0)))
  const refusal = manifest === null ? null : whyNot(manifest)
  if (entries === null || manifest === null || refusal !== null) {
    zip.close()
    return refusal ?? failed('bad-input', `${file} is no whole backup of Copydesk.`)
  }
  return done(new BackupReader(opened.value, entries, manifest))
}

function whyNot({ head, files }: Manifest): ReturnType<typeof failed> | null {
  if (head.format > backupFormat || head.library > libraryFormat) {
    return failed('unsupported', 'The backup was made by a later version of Copydesk. Update Copydesk to read it.')
  }
  const strange = [...files.keys()].find((path) => !isBackupPath(path))
  return strange === undefined ? null : failed('bad-input', `The backup holds a file that no library has: ${strange.slice(0, 200)}`)
}

async function openZip(path: string): Promise<Reply<Opened>> {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    return failed('bad-input', `${path} could not be read. ${diskSentence(error)}`)
  }
  try {
    return done({ zip: await fromFdPromise(file, { autoClose: false }), file })
  } catch (error) {
    closeSync(file)
    return failed('bad-input', diskCode(error) === null ? `${path} is no whole backup of Copydesk.` : `${path} could not be read. ${diskSentence(error)}`)
  }
}

function list(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Read and unpacked whole, most files being small: as streams, 300,000 of them took minutes. No size that a file claims is trusted. */
async function content({ zip, file }: Opened, entry: Entry): Promise<Buffer> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  if (entry.compressedSize > largest || fileDataStart + entry.compressedSize > zip.fileSize) throw new Error('too large')
  const packed = Buffer.alloc(entry.compressedSize)
  const { bytesRead } = await read(file, packed, 0, packed.length, fileDataStart)
  if (bytesRead < packed.length || entry.isEncrypted()) throw new Error('not whole')
  if (entry.compressionMethod === stored) return packed
  if (entry.compressionMethod !== deflated) throw new Error('packed in another way')
  return inflate(packed, { maxOutputLength: largest })
}
