/** Messages for the tests of this folder: fixtures, archives made on the spot, and lines with the roles the format states. */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { readWires, type Read } from '../../../store/import'
import type { Wire } from '../../../store/model'

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url))
}

export function read(content: string | Uint8Array, file = 'in'): Read {
  return readWires(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, file)
}

/** Each line as `role: text`, `frame: …` for a message's own header and trailer, `-: …` where the format states no role. */
export function rolesOf({ text, hints }: Wire): readonly string[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    if (line.trim() === '') return []
    const hint = hints.find((one) => one.from <= from && from < one.to)
    return [`${hint?.element === 'frame' ? 'frame' : (hint?.role ?? '-')}: ${line.trim()}`]
  })
}

export interface Packed {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the archive says of its size, where that is a lie. */
  readonly says?: number
  readonly flags?: number
  readonly method?: number
}

/** A ZIP archive (PKWARE APPNOTE 4.3) with these files. */
export function zipOf(files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, says, flags = 0x0800, method = 8 } of files) {
    const plain = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(plain) : plain
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(says ?? plain.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, label)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, label, packed)
    at += 30 + label.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with this body and these styles. */
export function wordOf(body: string, styles = '', prolog = ''): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<?xml version="1.0"?>${prolog}<w:document ${namespace}><w:body>${body}</w:body></w:document>` },
    { name: 'word/styles.xml', content: `<w:styles ${namespace}>${styles}</w:styles>` },
  ])
}
