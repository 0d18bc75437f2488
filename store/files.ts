/** Finds and reads the files behind the paths an editor gives: files as they are, folders through all their depth. */
import { Buffer } from 'node:buffer'
import type { Dirent, Stats } from 'node:fs'
import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from './model'

/** A larger file is not copy: it is named and left alone. */
export const largestFile = 64 * 1024 * 1024

export interface FoundFiles {
  /** Paths as given, those inside a folder joined to it, in the order of their names. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** Hidden files and folders (a leading dot) and links to folders inside a folder are passed over. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const facts = await factsOf(path)
    if ('code' in facts) problems.push(facts)
    else if (!facts.isDirectory()) files.push(path)
    else {
      const before = files.length + problems.length
      await walk(path, files, problems)
      if (files.length + problems.length === before) problems.push({ file: path, code: 'no-copy', message: 'The folder holds no files.' })
    }
  }
  return { files, problems }
}

/** The bytes of one file, or the problem with it. */
export async function readBytes(path: string): Promise<Uint8Array | Problem> {
  const facts = await factsOf(path)
  if ('code' in facts) return facts
  if (!facts.isFile()) return { file: path, code: 'unreadable', message: 'This is neither a file nor a folder.' }
  let file: FileHandle | undefined
  try {
    file = await open(path)
    return await readOpen(path, file)
  } catch (error) {
    return unreadable(path, error)
  } finally {
    await file?.close()
  }
}

/** What grows without an end is not read without one. */
async function readOpen(path: string, file: FileHandle): Promise<Uint8Array | Problem> {
  const { size, mtimeMs } = await file.stat()
  if (size > largestFile) return { file: path, code: 'too-large', message: `The file is larger than ${String(largestFile / 1024 / 1024)} MB and was left alone.` }
  const bytes = Buffer.alloc(size)
  let filled = 0
  for (let read = -1; read !== 0 && filled < size; filled += read) read = (await file.read(bytes, filled, size - filled, filled)).bytesRead
  const after = await file.stat()
  if (after.size === size && after.mtimeMs === mtimeMs && filled === size) return bytes
  return { file: path, code: 'unreadable', message: 'It was still being written while it was read. Import it again when it is whole.' }
}

/** When a file last changed, as an ISO 8601 instant; `undefined` for a file that has gone. */
export async function changedAt(path: string): Promise<string | undefined> {
  const facts = await factsOf(path)
  return 'code' in facts ? undefined : facts.mtime.toISOString()
}

async function factsOf(path: string): Promise<Stats | Problem> {
  try {
    return await stat(path)
  } catch (error) {
    return unreadable(path, error)
  }
}

async function walk(folder: string, files: string[], problems: Problem[]): Promise<void> {
  const waiting = [folder]
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    let entries: Dirent[]
    try {
      entries = await readdir(here, { withFileTypes: true })
    } catch (error) {
      problems.push(unreadable(here, error))
      continue
    }
    entries.sort((one, other) => (one.name < other.name ? -1 : 1))
    const seen = entries.filter(({ name }) => !name.startsWith('.'))
    files.push(...(await filesAmong(here, seen)))
    waiting.push(...seen.filter((entry) => entry.isDirectory()).map(({ name }) => join(here, name)).reverse())
  }
}

async function filesAmong(folder: string, entries: readonly Dirent[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isFile()) files.push(path)
    else if (entry.isSymbolicLink()) {
      const facts = await factsOf(path)
      if ('code' in facts || facts.isFile()) files.push(path)
    }
  }
  return files
}

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return { file: path, code: 'missing', message: 'There is no such file or folder.' }
  if (code === 'EACCES' || code === 'EPERM') return { file: path, code: 'unreadable', message: 'It may not be read: permission denied.' }
  return { file: path, code: 'unreadable', message: `It could not be read${code === '' ? '' : ` (${code})`}.` }
}
