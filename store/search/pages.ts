/**
 * Files of the index are written and read in pages, each with its checksum, so that what a power cut or a tired disk left is
 * noticed where it is read, and so that a large index opens without being read. Pages read lately are kept.
 */
import type { ByteSink, ByteSource } from './files'

export const pageSize = 64 * 1024

/** The file does not hold what was written to it. */
export class BrokenIndex extends Error {}

/** MurmurHash3 over 32-bit words, the last one filled up with zeros. */
export function checksum(bytes: Uint8Array): number {
  let hash = bytes.length
  const whole = bytes.length - (bytes.length % 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += 4) hash = mixed(hash, view.getUint32(at, true))
  let rest = 0
  for (let at = whole; at < bytes.length; at += 1) rest |= (bytes[at] ?? 0) << (8 * (at - whole))
  hash = mixed(hash, rest)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function mixed(hash: number, word: number): number {
  const scattered = Math.imul(word, 0xcc9e2d51)
  const turned = Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593)
  const joined = hash ^ turned
  return (Math.imul((joined << 13) | (joined >>> 19), 5) + 0xe6546b64) | 0
}

/** Writes numbers of 7 bits a byte, and keeps the checksum of every page. */
export class PageWriter {
  readonly #sink: ByteSink
  readonly #page = new Uint8Array(pageSize)
  readonly #sums: number[] = []
  #used = 0
  #before = 0

  constructor(sink: ByteSink) {
    this.#sink = sink
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#before + this.#used
  }

  byte(value: number): void {
    this.#page[this.#used] = value
    this.#used += 1
    if (this.#used === pageSize) this.#flush()
  }

  number(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  bytes(bytes: Uint8Array): void {
    let from = 0
    while (from < bytes.length) {
      const some = bytes.subarray(from, from + pageSize - this.#used)
      this.#page.set(some, this.#used)
      this.#used += some.length
      from += some.length
      if (this.#used === pageSize) this.#flush()
    }
  }

  /** Ends the file and gives the checksums of its pages. */
  end(): readonly number[] {
    if (this.#used > 0) this.#flush()
    this.#sink.close()
    return this.#sums
  }

  /** Ends the file where it is; it will not be used. */
  drop(): void {
    this.#sink.close()
  }

  #flush(): void {
    const page = this.#page.subarray(0, this.#used)
    this.#sums.push(checksum(page))
    this.#sink.append(page)
    this.#before += this.#used
    this.#used = 0
  }
}

/** Pages in memory, those used longest ago forgotten first. */
export class PageCache {
  readonly #most: number
  readonly #pages = new Map<string, Uint8Array>()

  constructor(megabytes: number) {
    this.#most = Math.ceil((megabytes * 1024 * 1024) / pageSize)
  }

  get(key: string, read: () => Uint8Array): Uint8Array {
    const known = this.#pages.get(key)
    if (known !== undefined) this.#pages.delete(key)
    const page = known ?? read()
    this.#pages.set(key, page)
    if (this.#pages.size > this.#most) for (const oldest of this.#pages.keys()) return this.#forget(oldest, page)
    return page
  }

  #forget(oldest: string, page: Uint8Array): Uint8Array {
    this.#pages.delete(oldest)
    return page
  }
}

export class PageReader {
  readonly #name: string
  readonly #source: ByteSource
  readonly #sums: Uint32Array
  readonly #cache: PageCache

  constructor(name: string, source: ByteSource, sums: Uint32Array, cache: PageCache) {
    this.#name = name
    this.#source = source
    this.#sums = sums
    this.#cache = cache
  }

  /** Throws `BrokenIndex` where a page is not what was written. */
  read(from: number, to: number): Uint8Array {
    const first = Math.floor(from / pageSize)
    const last = Math.floor(Math.max(from, to - 1) / pageSize)
    if (from >= to) return new Uint8Array(0)
    if (first === last) return this.#page(first).subarray(from - first * pageSize, to - first * pageSize)
    const joined = new Uint8Array(to - from)
    for (let page = first; page <= last; page += 1) {
      const start = page * pageSize
      const bytes = this.#page(page).subarray(Math.max(0, from - start), Math.min(pageSize, to - start))
      joined.set(bytes, Math.max(0, start - from))
    }
    return joined
  }

  close(): void {
    this.#source.close()
  }

  #page(page: number): Uint8Array {
    return this.#cache.get(`${this.#name}/${page}`, () => {
      const bytes = this.#source.read(page * pageSize, pageSize)
      if (checksum(bytes) !== this.#sums[page]) throw new BrokenIndex(`page ${page} of ${this.#name}`)
      return bytes
    })
  }
}
