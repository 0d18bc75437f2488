/** Where the index keeps its files: a folder, the memory, or a folder that may only be read with the memory above it. */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface ByteSource {
  readonly size: number
  /** Fewer bytes where the file ends. */
  read(from: number, length: number): Uint8Array
  close(): void
}

export interface ByteSink {
  append(bytes: Uint8Array): void
  close(): void
}

/** What the disk answers is thrown. Nothing is fsynced: all of it can be made again. */
export interface IndexFiles {
  names(): readonly string[]
  open(name: string): ByteSource
  create(name: string): ByteSink
  /** `null` where there is no such file. */
  read(name: string): Uint8Array | null
  /** Replaces a file whole. */
  replace(name: string, bytes: Uint8Array): void
  remove(name: string): void
}

export function diskFiles(folder: string): IndexFiles {
  const at = (name: string): string => join(folder, name)
  return {
    names: () => namesIn(folder),
    open: (name) => openFile(at(name)),
    create(name) {
      make(folder)
      return createFile(at(name))
    },
    read: (name) => readIfThere(at(name)),
    replace(name, bytes) {
      make(folder)
      const temporary = at(`.${name}.tmp`)
      writeFileSync(temporary, bytes, { mode: 0o600 })
      renameSync(temporary, at(name))
    },
    remove: (name) => rmSync(at(name), { force: true }),
  }
}

/** Never the library's own folder: where its disk is unplugged, nothing is put in its place. */
function make(folder: string): void {
  if (existsSync(dirname(folder))) mkdirSync(folder, { recursive: true, mode: 0o700 })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function openFile(path: string): ByteSource {
  const file = openSync(path, 'r')
  return {
    size: fstatSync(file).size,
    read(from, length) {
      const bytes = Buffer.allocUnsafeSlow(length)
      let got = 0
      while (got < length) {
        const more = readSync(file, bytes, got, length - got, from + got)
        if (more === 0) break
        got += more
      }
      return got === length ? bytes : bytes.subarray(0, got)
    },
    close: () => closeSync(file),
  }
}

function createFile(path: string): ByteSink {
  const file = openSync(path, 'w', 0o600)
  return {
    append(bytes) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    },
    close: () => closeSync(file),
  }
}

export function memoryFiles(): IndexFiles {
  const held = new Map<string, Uint8Array>()
  return {
    names: () => [...held.keys()],
    open: (name) => heldSource(held.get(name)),
    create(name) {
      const chunks: Uint8Array[] = []
      return { append: (bytes) => void chunks.push(bytes.slice()), close: () => void held.set(name, Buffer.concat(chunks)) }
    },
    read: (name) => held.get(name) ?? null,
    replace: (name, bytes) => void held.set(name, bytes.slice()),
    remove: (name) => void held.delete(name),
  }
}

function heldSource(bytes: Uint8Array | undefined): ByteSource {
  if (bytes === undefined) throw new Error('no such file')
  return { size: bytes.length, read: (from, length) => bytes.slice(from, from + length), close: () => undefined }
}

/** A guest in a library that another Copydesk owns reads the owner's index and keeps what it adds to itself. */
export function guestFiles(folder: string): IndexFiles {
  const disk = diskFiles(folder)
  const own = memoryFiles()
  const isOwn = (name: string): boolean => own.read(name) !== null
  return {
    ...own,
    names: () => [...new Set([...disk.names(), ...own.names()])],
    open: (name) => (isOwn(name) ? own.open(name) : disk.open(name)),
    read: (name) => own.read(name) ?? disk.read(name),
  }
}
