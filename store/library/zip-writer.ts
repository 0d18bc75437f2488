/**
 * Writes very many small files into one ZIP archive, a lot at a time: packed by all of Node's threads together, in memory that does not
 * grow. What came before it here, yazl, looked through all entries for each next one: 300,000 took minutes of nothing else.
 */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { Breath } from './breath'
import { writeWholeAside } from './durable-file'
import { crc32, directoryEntry, endOfArchive, localHeader } from './zip-records'
import type { Zipped } from './zip-records'

const deflate = promisify(deflateRaw)

/** Bytes summed up before others are let in: some milliseconds. */
const slice = 1024 * 1024

export interface FileToZip {
  /** ASCII. */
  readonly path: string
  readonly bytes: Uint8Array
}

export class ZipWriter {
  readonly #file: FileHandle
  readonly #directory: Buffer[] = []
  readonly #breath = new Breath()
  #lines = 0
  #at = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Throws what the disk answers, as all of it does; there must be no such file yet. */
  static async create(path: string, mode: number): Promise<ZipWriter> {
    return new ZipWriter(await open(path, 'wx', mode))
  }

  async add(files: readonly FileToZip[]): Promise<void> {
    const packed = await Promise.all(files.map(({ bytes }) => deflate(bytes)))
    const parts: Buffer[] = []
    const lines: Buffer[] = []
    for (const [index, { path, bytes }] of files.entries()) {
      const body = packed[index] ?? Buffer.alloc(0)
      const file: Zipped = { name: path, crc32: await this.#sum(bytes), packed: body.length, size: bytes.length }
      const header = localHeader(file)
      lines.push(directoryEntry(file, this.#at))
      parts.push(header, body)
      this.#at += header.length + body.length
    }
    this.#directory.push(Buffer.concat(lines))
    this.#lines += lines.length
    await this.#write(parts)
  }

  async #sum(bytes: Uint8Array): Promise<number> {
    let sum = 0
    for (let at = 0; at < bytes.length; at += slice) {
      sum = crc32(bytes.subarray(at, at + slice), sum)
      await this.#breath.taken()
    }
    return sum
  }

  /** Writes the directory, and puts all of it on the disk. */
  async finish(): Promise<void> {
    const directory = Buffer.concat(this.#directory)
    await this.#write([directory, endOfArchive(this.#lines, directory.length, this.#at)])
    await this.#file.sync()
  }

  #write(parts: readonly Uint8Array[]): Promise<void> {
    return writeWholeAside(this.#file, Buffer.concat(parts))
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
