/** Files that are no text, known by their first bytes. */
import { Buffer } from 'node:buffer'
import { entriesOf } from './zip'

export interface Signature {
  /** In plain words, with its article: "a PDF". */
  readonly name: string
  /** What can be read of it all the same: a Word file, the files of an archive, or the one file that gzip packed. */
  readonly reads?: 'docx' | 'archive' | 'gzip'
}

const starts: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a BMP picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['8BPS', 'a Photoshop picture'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel or Outlook file'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound or video file'],
  ['\x1aE\xdf\xa3', 'a video file'],
  ['RIFF', 'a picture, sound or video file'],
  ['SQLite format 3\0', 'a database'],
]

/** What the bytes are, if they are known not to be text. Short letters ("BM", "MZ", "ID3") count only among other bytes of no text. */
export function signature(bytes: Uint8Array): Signature | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, 4_096)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zip(bytes, head)
  if (head.startsWith('\x1f\x8b\x08')) return { name: 'a gzip archive', reads: 'gzip' }
  if (/^....ftyp/s.test(head)) return { name: 'a picture or video file' }
  const found = starts.find(([start]) => head.startsWith(start))
  if (found === undefined) return undefined
  const [start, name] = found
  return /^[A-Za-z0-9!]+$/.test(start) && !head.includes('\0') ? undefined : { name }
}

/** Office files are archives that say what they are by the names in them. */
const offices: readonly (readonly [start: string, what: Signature])[] = [
  ['word/', { name: 'a Word file', reads: 'docx' }],
  ['xl/', { name: 'an Excel file' }],
  ['ppt/', { name: 'a PowerPoint file' }],
  ['META-INF/container.xml', { name: 'an e-book' }],
  ['content.xml', { name: 'an OpenDocument file' }],
]

function zip(bytes: Uint8Array, head: string): Signature {
  const names = entriesOf(bytes)?.map(({ name }) => name) ?? []
  const isOffice = head.includes('[Content_Types].xml') || head.startsWith('mimetype', 30)
  const found = isOffice ? offices.find(([start]) => names.some((name) => name.startsWith(start)) || head.includes(start)) : undefined
  return found?.[1] ?? { name: 'a ZIP archive', reads: 'archive' }
}

/** More than one control character in fifty: no text, whatever its first bytes. Wire formats have a handful a message. */
export function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, 65_536)
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0
  return controls * 50 > sample.length
}
