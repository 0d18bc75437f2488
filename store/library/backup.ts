/**
 * A backup: one ZIP file of everything that cannot be made again, written beside its place, read back and compared to the last byte
 * before it gets its name. A library may be worked on meanwhile; each story is in it as it stood at one moment.
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { backupFormat, backupPaths, encodeManifest, isStoryPath, manifestName } from './backup-list'
import type { BackupFile } from './backup-list'
import { bytesToKeep } from './backup-bytes'
import { openBackup } from './backup-reader'
import { notSaved } from './disk-error'
import { removeQuietly, syncFolder, temporaryBeside } from './durable-file'
import { fileMode, layoutOf, libraryFormat } from './layout'
import type { Layout } from './layout'
import { isAway } from './lock'

export interface LongWork {
  /** Files done, of all that there are to do. */
  readonly progress: (done: number, total: number) => void
  readonly cancelled: () => boolean
}

interface Place {
  readonly temporary: string
  /** The number of the library. */
  readonly format: number
}

export interface BackedUp {
  readonly stories: number
  readonly files: number
}

/** Fails with `cancelled`, or with `not-saved` where the disk refused or what was read back is not what was written. */
export async function backUp(folder: string, file: string, work: LongWork, format = libraryFormat): Promise<Reply<BackedUp>> {
  const layout = layoutOf(folder)
  const temporary = temporaryBeside(file)
  try {
    const paths = backupPaths(layout)
    if (isAway(folder)) return failed('not-found', `There is no library in ${folder}.`)
    const written = await write(layout, paths, { temporary, format }, work)
    if (!written.ok) return written
    const checked = await readBack(temporary, paths.length, work)
    if (!checked.ok) return checked
    await rename(temporary, file)
    syncFolder(dirname(file))
    return done({ stories: paths.filter(isStoryPath).length, files: paths.length })
  } catch (error) {
    return notSaved(error, 'The backup')
  } finally {
    removeQuietly(temporary)
  }
}

async function write(layout: Layout, paths: readonly string[], { temporary, format }: Place, work: LongWork): Promise<Reply<null>> {
  const files: BackupFile[] = []
  const zip = new ZipFile()
  const stop: { error: Error | null } = { error: null }
  const lazily = (path: string, content: () => Promise<Uint8Array>): void => {
    zip.addReadStreamLazy(path, { mode: 0o100600, compress: true, mtime: new Date(0) }, (give) => {
      content().then(
        (bytes) => give(null, Readable.from([bytes], { objectMode: false })),
        (error: unknown) => {
          stop.error = error instanceof Error ? error : new Error(String(error))
          give(stop.error, Readable.from([]))
        },
      )
    })
  }
  for (const path of paths) {
    lazily(path, async () => {
      if (work.cancelled()) throw new Cancelled('cancelled')
      const bytes = await bytesToKeep(layout, path)
      files.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
      if (files.length % 50 === 0) work.progress(files.length, paths.length * 2)
      return bytes
    })
  }
  const head = { kind: 'copydesk-backup', format: backupFormat, library: format, at: new Date().toISOString() } as const
  lazily(manifestName, () => Promise.resolve(encodeManifest({ ...head, stories: paths.filter(isStoryPath).length }, files)))
  zip.end()
  const out = createWriteStream(temporary, { flags: 'wx', mode: fileMode })
  zip.on('error', (error: Error) => out.destroy(error))
  zip.outputStream.pipe(out)
  try {
    await finished(out)
  } catch (error) {
    if (stop.error instanceof Cancelled) return failed('cancelled', 'The backup was cancelled.')
    throw stop.error ?? error
  }
  await sync(temporary)
  return done(null)
}

class Cancelled extends Error {}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readBack(file: string, count: number, work: LongWork): Promise<Reply<null>> {
  const opened = await openBackup(file)
  if (!opened.ok) return failed('not-saved', `The backup was written, but could not be read back. ${opened.failure.message}`)
  try {
    let read = 0
    for (const path of opened.value.manifest.files.keys()) {
      if (work.cancelled()) return failed('cancelled', 'The backup was cancelled.')
      const bytes = await opened.value.read(path)
      if (!bytes.ok) return failed('not-saved', `The backup was written, but is not whole. ${bytes.failure.message}`)
      read += 1
      if (read % 50 === 0) work.progress(count + read, count * 2)
    }
    return read === count ? done(null) : failed('not-saved', 'The backup was written, but is not whole.')
  } finally {
    opened.value.close()
  }
}

