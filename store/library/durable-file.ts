/**
 * Puts bytes on the disk so that they are there after a power cut, and never half of them: a temporary file of its own in the
 * same folder, written, its size checked, fsynced, renamed over the old one, and the folder fsynced. A failed fsync means not
 * saved: the pages may be gone and marked clean (PostgreSQL's "fsyncgate", 2018), so nothing is ever retried on that descriptor.
 * One file goes by synchronous calls: they were measured twice as fast as the asynchronous ones, and the library lives in a worker.
 */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { diskCode, ShortFile } from './disk-error'
import { fileMode, folderMode } from './layout'

/** Windows cannot fsync a folder (EPERM); NTFS journals its names itself. */
const syncsFolders = process.platform !== 'win32'

interface Target {
  /** The file itself, where `path` was a link to it. */
  readonly real: string
  /** `null`: there is no such file yet. */
  readonly mode: number | null
}

/** Written and fsynced under a temporary name, not yet there for readers. */
export interface Staged extends Target {
  readonly temporary: string
}

/** Throws for a link that leads nowhere: to write beside it would hide the text from whoever set the link. */
function targetOf(path: string): Target {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { real: path, mode: null }
  if (!found.isSymbolicLink()) return { real: path, mode: found.mode & 0o777 }
  const real = realpathSync(path)
  return { real, mode: statSync(real).mode & 0o777 }
}

/** Bytes of a file's name that its temporary name shows: most disks take 255. */
const shown = 200

/** `.story.json.5f0c….tmp`, hidden, in the same folder: a rename does not cross file systems. */
export function temporaryBeside(real: string): string {
  const name = basename(real)
  const start = Buffer.byteLength(name) <= shown ? name : Buffer.from(name).subarray(0, shown).toString('utf8').replace(/\uFFFD+$/, '')
  return join(dirname(real), `.${start}.${randomBytes(6).toString('hex')}.tmp`)
}

/** Makes a folder and its parents for the owner alone, and puts their names on the disk too. */
export function ensureFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: folderMode })
  if (first === undefined) return
  for (let made = path; ; made = dirname(made)) {
    syncFolder(dirname(made))
    if (made === first || dirname(made) === made) return
  }
}

/** Puts the names in a folder on the disk: without it the last of 200 saved stories was missing after a power cut. */
export function syncFolder(path: string): void {
  if (!syncsFolders) return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeQuietly(folder)
  }
}

export function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was never made, or the disk refuses everything now: the sweep at the next opening takes it away.
  }
}

/** Names that are to go, and those that are going. */
const waiting: string[] = []
const leaving = new Set<Promise<void>>()
/** Names that may wait at a time, when one write follows another without a pause. */
const most = 16

/**
 * Takes a name away in another thread, once the answer is given: it frees the old file's room, which was measured to cost a third of the
 * whole save, and to wake that thread for each name by itself cost half as much.
 */
function removeBeside(path: string): void {
  const count = waiting.push(path)
  if (count === 1) setImmediate(removeWaiting)
  else if (count >= most) removeWaiting()
}

function removeWaiting(): void {
  for (const path of waiting.splice(0)) {
    const gone = unlink(path).catch(() => undefined)
    leaving.add(gone)
    void gone.then(() => leaving.delete(gone))
  }
}

/** Resolves when no name is being taken away any more: until then a folder may still change by itself. */
export async function removalsOver(): Promise<void> {
  removeWaiting()
  while (leaving.size > 0) await Promise.all(leaving)
}

function renameQuietly(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    // The disk refuses everything now. What stands there is whole, and the caller hears "not saved" all the same.
  }
}

function closeQuietly(file: number): void {
  try {
    closeSync(file)
  } catch {
    // Nothing was written through this descriptor.
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const written = writeSync(file, bytes, at, bytes.length - at)
    if (written === 0) throw new ShortFile('Nothing more could be written')
    at += written
  }
}

function checkSize(size: number, bytes: Uint8Array): void {
  if (size !== bytes.length) throw new ShortFile(`${size} of ${bytes.length} bytes were written`)
}

function writeTemporary(path: string, bytes: Uint8Array, mode: number | null, sync: boolean): void {
  const file = openSync(path, 'wx', fileMode)
  let open = true
  try {
    if (mode !== null && mode !== fileMode) fchmodSync(file, mode)
    writeWhole(file, bytes)
    checkSize(fstatSync(file).size, bytes)
    if (sync) fsyncSync(file)
    open = false
    closeSync(file)
  } finally {
    if (open) closeQuietly(file)
  }
}

/** Replaces a file whole, without waiting for the disk: for what can be derived again. Throws what the disk answers. */
export function writeDerived(path: string, bytes: Uint8Array): void {
  const temporary = temporaryBeside(path)
  try {
    writeTemporary(temporary, bytes, null, false)
    renameSync(temporary, path)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

/** Replaces a file durably. Throws what the disk answers; the old file is then there, unchanged. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const { real, mode } = targetOf(path)
  const temporary = temporaryBeside(real)
  try {
    writeTemporary(temporary, bytes, mode, true)
    if (mode === null) appear(temporary, real)
    else swap(temporary, real)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

/**
 * Adds bytes at the end of a file that has `end` bytes, durably; of 0 bytes, it is made. Throws what the disk answers; where the disk lets
 * it, the file is then cut back. What is left in it is not known, and it must not be added to again.
 */
export function appendDurably(path: string, bytes: Uint8Array, end: number): void {
  const file = openSync(path, end === 0 ? 'wx' : constants.O_WRONLY | constants.O_APPEND, fileMode)
  let open = true
  try {
    writeWhole(file, bytes)
    checkSize(fstatSync(file).size - end, bytes)
    fsyncSync(file)
    open = false
    closeSync(file)
    if (end === 0) syncFolder(dirname(path))
  } catch (error) {
    if (end === 0) removeQuietly(path)
    else cutBack(path, end)
    throw error
  } finally {
    if (open) closeQuietly(file)
  }
}

function cutBack(path: string, end: number): void {
  try {
    truncateSync(path, end)
  } catch {
    // The disk refuses everything now. What stands there is a line that nobody was told of, or the beginning of one.
  }
}

/** Gives a new file its name for good. */
function appear(temporary: string, real: string): void {
  renameSync(temporary, real)
  try {
    syncFolder(dirname(real))
  } catch (error) {
    removeQuietly(real)
    throw error
  }
}

/**
 * Puts a file in the place of another for good. The old one keeps a second name, `kept`, meanwhile: when the folder cannot be
 * fsynced, the new file is not saved and the old one must come back, even on a disk that is full by then.
 */
function swap(temporary: string, real: string): void {
  const kept = temporaryBeside(real)
  const hasKept = linkIfPossible(real, kept)
  try {
    renameSync(temporary, real)
    syncFolder(dirname(real))
  } catch (error) {
    if (hasKept) renameQuietly(kept, real)
    throw error
  } finally {
    if (hasKept) removeBeside(kept)
  }
}

/** False on exFAT and some network disks, which have no second names. */
function linkIfPossible(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasNoLinks(error)) return false
    throw error
  }
}

/** True for the answers of a file system without hard links. */
export function hasNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(diskCode(error) ?? '')
}

/** Writes and fsyncs a file under a temporary name. Throws what the disk answers; nothing is then left of it. */
export async function stage(path: string, bytes: Uint8Array): Promise<Staged> {
  const target = targetOf(path)
  const temporary = temporaryBeside(target.real)
  try {
    await writeTemporaryAside(temporary, bytes, target.mode)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
  return { ...target, temporary }
}

/** Stages a second name for bytes that are staged already: no room, and no wait for the disk. Where there are no links, a copy. */
export async function stageAgain(path: string, bytes: Uint8Array, same: Staged): Promise<Staged> {
  const target = targetOf(path)
  const temporary = temporaryBeside(target.real)
  if (target.mode !== null || !linkIfPossible(same.temporary, temporary)) return stage(path, bytes)
  return { ...target, temporary }
}

/** Only the wait for the disk goes on beside other work: to have another thread make a call costs more than most calls. */
async function writeTemporaryAside(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = openSync(path, 'wx', fileMode)
  let isOpen = true
  try {
    if (mode !== null && mode !== fileMode) fchmodSync(file, mode)
    writeWhole(file, bytes)
    checkSize(fstatSync(file).size, bytes)
    await syncAside(file)
    isOpen = false
    closeSync(file)
  } finally {
    if (isOpen) closeQuietly(file)
  }
}

function syncAside(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (error) => {
      if (error === null) resolve()
      else reject(error)
    })
  })
}

/** Writes all of it where the file stands. Throws what the disk answers. */
export async function writeWholeAside(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at)
    if (bytesWritten === 0) throw new ShortFile('Nothing more could be written')
    at += bytesWritten
  }
}

/** Gives staged files their names, then fsyncs each folder once. Throws what the disk answers; what it had made new is then gone again. */
export function publish(staged: readonly Staged[]): void {
  const renamed: Staged[] = []
  try {
    for (const file of staged) {
      renameSync(file.temporary, file.real)
      renamed.push(file)
    }
    for (const folder of new Set(staged.map((file) => dirname(file.real)))) syncFolder(folder)
  } catch (error) {
    withdraw(renamed)
    throw error
  }
}

/** Takes published files away again, except those that replaced a file: their bytes are the same and others may need them. */
export function withdraw(published: readonly Staged[]): void {
  for (const file of published) if (file.mode === null) removeQuietly(file.real)
}

/** The bytes of a file; `null` where there is none. Throws for every other answer of the disk. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return null
    throw error
  }
}
