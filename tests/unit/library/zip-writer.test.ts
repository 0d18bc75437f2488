import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { crc32, directoryEntry, endOfArchive, localHeader } from '../../../store/library/zip-records'
import { ZipWriter } from '../../../store/library/zip-writer'
import { freshFolder } from './support'

interface Found {
  /** Files in the archive. */
  readonly count: number
  readonly texts: readonly string[]
}

/** What another program finds in the archive, of files that are asked for in their order. */
async function read(path: string, wanted: readonly string[]): Promise<Found> {
  const zip = await openPromise(path, { autoClose: false })
  const texts: string[] = []
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== wanted[texts.length]) continue
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(Buffer.from(part as Uint8Array))
    texts.push(Buffer.concat(parts).toString('utf8'))
    if (texts.length === wanted.length) break
  }
  zip.close()
  return { count: zip.entryCount, texts }
}

describe('a ZIP archive of many files', () => {
  it('is read by another program, file by file, empty ones too', async () => {
    const path = join(freshFolder(), 'few.zip')
    const zip = await ZipWriter.create(path, 0o600)
    await zip.add([{ path: 'a/one.txt', bytes: Buffer.from('Harbour') }, { path: 'a/two.txt', bytes: Buffer.alloc(0) }])
    await zip.add([{ path: 'three.txt', bytes: Buffer.from('ميناء') }])
    await zip.finish()
    await zip.close()
    expect(await read(path, ['a/one.txt', 'a/two.txt', 'three.txt'])).toEqual({ count: 3, texts: ['Harbour', '', 'ميناء'] })
  })

  it('may have more files than 16 bits count', async () => {
    const path = join(freshFolder(), 'many.zip')
    const bytes = Buffer.from('brief')
    const packed = deflateRawSync(bytes)
    const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
    let at = 0
    for (let name = 0; name < 66_000; name += 1) {
      const entry = { name: String(name), crc32: crc32(bytes), packed: packed.length, size: bytes.length }
      const body = Buffer.concat([localHeader(entry), packed])
      bodies.push(body)
      directory.push(directoryEntry(entry, at))
      at += body.length
    }
    const lines = Buffer.concat(directory)
    writeFileSync(path, Buffer.concat([...bodies, lines, endOfArchive(66_000, lines.length, at)]))
    expect(await read(path, ['7'])).toEqual({ count: 66_000, texts: ['brief'] })
  })

  it('may be larger than 32 bits count', async () => {
    const path = join(freshFolder(), 'large.zip')
    const far = 5_000_000_000
    const bytes = Buffer.from('far away')
    const packed = deflateRawSync(bytes)
    const entry = { name: 'far', crc32: crc32(bytes), packed: packed.length, size: bytes.length }
    const body = Buffer.concat([localHeader(entry), packed])
    const directory = directoryEntry(entry, far)
    // Holes take no room.
    const file = openSync(path, 'wx')
    ftruncateSync(file, far)
    writeSync(file, Buffer.concat([body, directory, endOfArchive(1, directory.length, far + body.length)]), 0, null, far)
    closeSync(file)
    expect(await read(path, ['far'])).toEqual({ count: 1, texts: ['far away'] })
  })

  it('is the same for the same files, as it has no clock', async () => {
    const made = await Promise.all(['one.zip', 'two.zip'].map(async (name) => {
      const path = join(freshFolder(), name)
      const zip = await ZipWriter.create(path, 0o600)
      await zip.add([{ path: 'a', bytes: Buffer.from('same') }])
      await zip.finish()
      await zip.close()
      return readFileSync(path, 'base64')
    }))
    expect(made[0]).toBe(made[1])
  })
})
