/** Bytes in, wire items out: the ordered list of importers. A new format is one new file and one line here. */
import { createHash } from 'node:crypto'
import type { Format, Problem } from '../model'
import { decode } from './decode'
import { detect, type Detected } from './detect'
import { html } from './html'
import type { Importer, Read } from './importer'
import { newsXml } from './news-xml'
import { newsmlG2 } from './newsml-g2'
import { newsml1 } from './newsml1'
import { ninjs } from './ninjs'
import { nitf } from './nitf'
import { rss } from './rss'
import { isMostlyControls, signature } from './signatures'
import { text } from './text'
import { wxr } from './wxr'

export const importers: readonly Importer[] = [html, text, nitf, newsml1, newsmlG2, ninjs, rss, wxr]

/** Kinds of XML and JSON that no wire format is, for what can be read of them all the same. */
const general: ReadonlyMap<Detected, Importer> = new Map([
  ['xml', newsXml],
  ['json', ninjs],
])

/** The largest file read, in bytes: a day's feed of an agency is a tenth of it, and 64 MB decode in well under 1 GB. */
export const largest = 64 * 1024 * 1024

export interface ReadOptions {
  /** Overrides what the content looks like. */
  readonly from?: Format
  /** Hex SHA-256 of the bytes, where the caller has it already. */
  readonly sha256?: string
}

/** What stands in a file, or why nothing could be read. Never throws; what is no text is a problem in a plain sentence. */
export function readWires(bytes: Uint8Array, file: string, options: ReadOptions = {}): Read {
  const problem = (code: Problem['code'], message: string): Read => ({ wires: [], problems: [{ file, code, message }] })
  if (bytes.length === 0) return problem('empty', 'The file is empty.')
  if (bytes.length > largest) {
    return problem('too-large', `The file has ${megabytes(bytes.length)} MB; at most ${megabytes(largest)} MB can be read.`)
  }
  const binary = signature(bytes)
  if (binary?.format !== undefined) return problem('unsupported', unsupported(binary.name))
  if (binary !== undefined) return problem('binary', `This is ${binary.name}, not text.`)
  const { text: decoded, charset } = decode(bytes)
  const format = options.from ?? detect(decoded)
  if ((format === 'text' || format === 'html') && isMostlyControls(decoded)) return problem('binary', 'This is a binary file, not text.')
  if (decoded.trim() === '') return problem('empty', 'The file holds nothing but white space.')
  const importer = importers.find((one) => one.format === format) ?? general.get(format)
  if (importer === undefined) return problem('unsupported', unsupported(names[format]))
  const sha256 = options.sha256 ?? createHash('sha256').update(bytes).digest('hex')
  return importer.read(decoded.replace(/^\uFEFF/, ''), { file, format: importer.format, sha256, importer: importer.version, charset })
}

const megabytes = (bytes: number) => String(Math.ceil(bytes / (1024 * 1024)))
const unsupported = (name: string) => `This is ${name}; this version of Copydesk reads plain text and HTML.`

const names: Readonly<Record<Detected, string>> = {
  text: 'plain text',
  html: 'an HTML page',
  anpa: 'an ANPA 1312 wire file',
  iptc7901: 'an IPTC 7901 wire file',
  nitf: 'a NITF file',
  newsml1: 'a NewsML 1 file',
  'newsml-g2': 'a NewsML-G2 file',
  ninjs: 'a ninjs file',
  rss: 'a news feed (RSS, Atom or JSON Feed)',
  wxr: 'a WordPress export',
  email: 'an e-mail',
  docx: 'a Word file',
  rtf: 'an RTF file',
  xml: 'an XML file of a kind that is not known here',
  json: 'a JSON file of a kind that is not known here',
}

export type { Importer, Read } from './importer'
