/** Bytes in, wire items out: the ordered list of importers. A new format is one new file and one line here. */
import { createHash } from 'node:crypto'
import type { Charset, CharsetName, Format, Problem, Source } from '../model'
import { anpa } from './anpa'
import { readArchive, readGzip } from './archive'
import { decode, decodeAs, type Lost } from './decode'
import { detect, type Detected } from './detect'
import { docx } from './docx'
import { email } from './email'
import { html } from './html'
import type { Importer, Inside, Read } from './importer'
import { iptc7901 } from './iptc7901'
import { withLabels } from './labels'
import { markdown } from './markdown'
import { newsXml } from './news-xml'
import { newsmlG2 } from './newsml-g2'
import { newsml1 } from './newsml1'
import { ninjs } from './ninjs'
import { nitf } from './nitf'
import { rss } from './rss'
import { rtf } from './rtf'
import { isMostlyControls, signature } from './signatures'
import { text } from './text'
import { wxr } from './wxr'
import { mostEntries, type Allowance } from './zip'

export { readTopicsFile } from './topic-files'

export const importers: readonly Importer[] = [html, text, markdown, nitf, newsml1, newsmlG2, ninjs, rss, wxr, anpa, iptc7901, email, rtf]

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
  /** Overrides what the bytes are found to be, for an editor who sees wrong letters. */
  readonly charset?: CharsetName
  /** Hex SHA-256 of the bytes, where the caller has it already. */
  readonly sha256?: string
}

/** A file may stand in a mail in an archive; an archive in an archive is opened, what stands deeper is not. */
const deepest = 4
const deepestArchive = 1

interface Nest {
  readonly from?: Format
  readonly charset?: CharsetName
  readonly sha256: string
  /** How many files this one stands in. */
  readonly depth: number
  readonly allowance: Allowance
}

/**
 * What stands in a file, or why nothing could be read. Never throws; what is no text is a problem in a plain sentence. Several messages,
 * of an archive too, are numbered in their order: each has a wire text of its own.
 */
export function readWires(bytes: Uint8Array, file: string, options: ReadOptions = {}): Read {
  if (bytes.length > largest) {
    return failure(file, 'too-large', `The file has ${megabytes(bytes.length)} MB; at most ${megabytes(largest)} MB can be read.`)
  }
  const sha256 = options.sha256 ?? createHash('sha256').update(bytes).digest('hex')
  const allowance = { bytes: largest, entries: mostEntries }
  const nest: Nest = { sha256, depth: 0, allowance, ...override(options) }
  const { wires, problems } = readFile(bytes, file, nest)
  const all = wires.map(withLabels)
  return { wires: all.length < 2 ? all : all.map((wire, at) => ({ ...wire, source: { ...wire.source, part: at + 1 } })), problems }
}

function override({ from, charset }: ReadOptions): Pick<Nest, 'from' | 'charset'> {
  return { ...(from !== undefined && { from }), ...(charset !== undefined && { charset }) }
}

function readFile(bytes: Uint8Array, file: string, nest: Nest): Read {
  if (bytes.length === 0) return failure(file, 'empty', 'The file is empty.')
  const known = signature(bytes)
  if (known === undefined) return readText(bytes, file, nest)
  const inside = insideOf(bytes, file, nest)
  if (known.reads === 'docx') return docx.read({ file, format: 'docx', sha256: nest.sha256, importer: docx.version }, inside)
  if (known.reads === undefined) return failure(file, 'binary', `This is ${known.name}, not text.`)
  if (nest.depth > deepestArchive) return failure(file, 'unsupported', 'An archive this deep in other files is not opened.')
  if (known.reads === 'gzip') return readGzip(file, inside, (plain) => readFile(plain, file, { ...nest, depth: nest.depth + 1 }))
  return readArchive(file, inside)
}

function readText(bytes: Uint8Array, file: string, nest: Nest): Read {
  const { text: decoded, charset, lost } = nest.charset === undefined ? decode(bytes) : decodeAs(bytes, nest.charset)
  const format = nest.from ?? detect(decoded)
  if ((format === 'text' || format === 'html') && isMostlyControls(decoded)) return failure(file, 'binary', 'This is a binary file, not text.')
  if (decoded.trim() === '') return failure(file, 'empty', 'The file holds nothing but white space.')
  const importer = importers.find((one) => one.format === format) ?? general.get(format)
  if (importer === undefined) return failure(file, 'unsupported', 'This is no Word file.')
  const source: Source = { file, format: importer.format, sha256: nest.sha256, importer: importer.version, charset }
  const { wires, problems } = importer.read(decoded.replace(/^\uFEFF/, ''), source, insideOf(bytes, file, nest))
  return { wires, problems: lost === undefined ? problems : [noLetters(file, charset, lost), ...problems] }
}

/** Bytes that stand for no letter in the character set: never passed over in silence. */
function noLetters(file: string, { name }: Charset, { count, line }: Lost): Problem {
  const told = count === 1 ? `One byte is no letter in ${name}; it became “\uFFFD”.` : `${String(count)} bytes are no letters in ${name}, the first on this line; each became “\uFFFD”.`
  return { file, line, code: 'malformed', message: told }
}

/** What stands inside is told by its own content, except where an archive was said to be of one format. */
function insideOf(bytes: Uint8Array, file: string, nest: Nest): Inside {
  const open = (inner: Uint8Array, name: string): Read => {
    const label = `${file}!${name}`
    if (nest.depth >= deepest) return failure(label, 'unsupported', 'A file this deep in other files is not opened.')
    const { from, ...rest } = nest
    return readFile(inner, label, { ...rest, depth: nest.depth + 1, ...(from !== undefined && from !== 'email' && { from }) })
  }
  return { bytes, allowance: nest.allowance, open, ...(nest.charset !== undefined && { charset: nest.charset }) }
}

const failure = (file: string, code: Problem['code'], message: string): Read => ({ wires: [], problems: [{ file, code, message }] })
const megabytes = (bytes: number) => String(Math.ceil(bytes / (1024 * 1024)))

export type { Importer, Read } from './importer'
