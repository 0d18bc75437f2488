/** Reads a backup file: what it says it holds first, then each file, checked against that. Nothing in it is trusted. */
import { createHash } from 'node:crypto'
import { open, type Entry, type ZipFile } from 'yauzl'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { backupFormat, decodeManifest, isBackupPath, manifestName } from './backup-list'
import type { Manifest } from './backup-list'
import { diskSentence } from './disk-error'
import { libraryFormat } from './layout'

/** No file of a library is larger than a wire may be, and what was made of it. */
const largest = 512 * 1024 * 1024

export class BackupReader {
  readonly manifest: Manifest
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, manifest: Manifest) {
    this.#zip = zip
    this.#entries = entries
    this.manifest = manifest
  }

  /** The bytes of a file, exactly as they were put in; otherwise a failure that names it. */
  async read(path: string): Promise<Reply<Buffer>> {
    const expected = this.manifest.files.get(path)
    const entry = this.#entries.get(path)
    if (expected === undefined || entry === undefined) return failed('bad-input', `${path} is missing in the backup.`)
    const bytes = await content(this.#zip, entry).catch(() => null)
    if (bytes === null || bytes.length !== expected.size || createHash('sha256').update(bytes).digest('hex') !== expected.sha256) {
      return failed('bad-input', `${path} is damaged in the backup.`)
    }
    return done(bytes)
  }

  close(): void {
    this.#zip.close()
  }
}

/** Fails with `bad-input` for what is no backup, and with `unsupported` for one of a later version. */
export async function openBackup(file: string): Promise<Reply<BackupReader>> {
  const opened = await openZip(file)
  if (!opened.ok) return opened
  const zip = opened.value
  const entries = await list(zip).catch(() => null)
  const about = entries?.get(manifestName)
  const manifest = about === undefined ? null : decodeManifest(await content(zip, about).catch(() => Buffer.alloc(0)))
  const refusal = manifest === null ? null : whyNot(manifest)
  if (entries === null || manifest === null || refusal !== null) {
    zip.close()
    return refusal ?? failed('bad-input', `${file} is no whole backup of Copydesk.`)
  }
  return done(new BackupReader(zip, entries, manifest))
}

function whyNot({ head, files }: Manifest): ReturnType<typeof failed> | null {
  if (head.format > backupFormat || head.library > libraryFormat) {
    return failed('unsupported', 'The backup was made by a later version of Copydesk. Update Copydesk to read it.')
  }
  const strange = [...files.keys()].find((path) => !isBackupPath(path))
  return strange === undefined ? null : failed('bad-input', `The backup holds a file that no library has: ${strange.slice(0, 200)}`)
}

function openZip(file: string): Promise<Reply<ZipFile>> {
  return new Promise((resolve) => {
    open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) resolve(done(zip))
      else if ('code' in error) resolve(failed('bad-input', `${file} could not be read. ${diskSentence(error)}`))
      else resolve(failed('bad-input', `${file} is no whole backup of Copydesk.`))
    })
  })
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

/** Counts while it inflates: a size that a file claims may be a lie. */
function content(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error)
        return
      }
      const parts: Buffer[] = []
      let size = 0
      stream.on('data', (part: Buffer) => {
        parts.push(part)
        size += part.length
        if (size > largest) stream.destroy(new Error('too large'))
      })
      stream.on('end', () => resolve(Buffer.concat(parts)))
      stream.on('error', reject)
    })
  })
}
