/**
 * A backup: one ZIP file of everything that cannot be made again, written beside its place, read back and compared to the last byte
 * before it gets its name. A library may be worked on meanwhile; each story is in it as it stood at one moment.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { backupFormat, backupPaths, encodeLines, isStoryPath, manifestName } from './backup-list'
import { bytesToKeep } from './backup-bytes'
import { openBackup } from './backup-reader'
import { notSaved } from './disk-error'
import { publish, removeQuietly, temporaryBeside } from './durable-file'
import { fileMode, layoutOf, libraryFormat } from './layout'
import type { Layout } from './layout'
import { isAway } from './lock'
import { atMost } from './serial'
import { ZipWriter } from './zip-writer'
import type { FileToZip } from './zip-writer'

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
    const paths = await backupPaths(layout)
    if (isAway(folder)) return failed('not-found', `There is no library in ${folder}.`)
    const written = await write(layout, paths, { temporary, format }, work)
    if (!written.ok) return written
    const checked = await readBack(temporary, paths.length, work)
    if (!checked.ok) return checked
    publish([{ temporary, real: file, mode: existsSync(file) ? fileMode : null }])
    return done({ stories: paths.filter(isStoryPath).length, files: paths.length })
  } catch (error) {
    return notSaved(error, 'The backup')
  } finally {
    removeQuietly(temporary)
  }
}

/** Files read and packed at a time, and bytes after which a lot is full: some milliseconds of work, and never much memory. */
const lot = 64
const lotBytes = 8 * 1024 * 1024
const width = 8

async function write(layout: Layout, paths: readonly string[], { temporary, format }: Place, work: LongWork): Promise<Reply<null>> {
  const zip = await ZipWriter.create(temporary, fileMode)
  const stories = paths.filter(isStoryPath).length
  const manifest = [encodeLines([{ kind: 'copydesk-backup', format: backupFormat, library: format, at: new Date().toISOString(), stories }])]
  try {
    for (let at = 0; at < paths.length; ) {
      if (work.cancelled()) return failed('cancelled', 'The backup was cancelled.')
      const read = await readLot(layout, paths, at)
      manifest.push(encodeLines(read.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }))))
      await zip.add(read)
      at += read.length
      work.progress(at, paths.length * 2)
    }
    await zip.add([{ path: manifestName, bytes: Buffer.concat(manifest) }])
    await zip.finish()
  } finally {
    await zip.close()
  }
  return done(null)
}

async function readLot(layout: Layout, paths: readonly string[], from: number): Promise<readonly FileToZip[]> {
  const read: FileToZip[] = []
  let size = 0
  for (const path of paths.slice(from, from + lot)) {
    const bytes = await bytesToKeep(layout, path)
    read.push({ path, bytes })
    size += bytes.length
    if (size >= lotBytes) break
  }
  return read
}

async function readBack(file: string, count: number, work: LongWork): Promise<Reply<null>> {
  const opened = await openBackup(file)
  if (!opened.ok) return failed('not-saved', `The backup was written, but could not be read back. ${opened.failure.message}`)
  try {
    let read = 0
    const faults: string[] = []
    await atMost(width, [...opened.value.manifest.files.keys()], async (path) => {
      if (work.cancelled() || faults.length > 0) return
      const bytes = await opened.value.read(path)
      if (!bytes.ok) faults.push(bytes.failure.message)
      read += 1
      if (read % lot === 0) work.progress(count + read, count * 2)
    })
    if (work.cancelled()) return failed('cancelled', 'The backup was cancelled.')
    const [fault = ''] = faults
    return read === count && fault === '' ? done(null) : failed('not-saved', `The backup was written, but is not whole. ${fault}`.trimEnd())
  } finally {
    opened.value.close()
  }
}

