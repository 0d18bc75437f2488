/**
 * One file of the catalogue: a row a line, for people and for quick reading. Its mark is the hash of its rows, so a part that reads well
 * is, to the letter, what Copydesk wrote: 100,000 rows need no schema, whose checks took two thirds of the time to open them.
 */
import { createHash } from 'node:crypto'
import { isId } from '../model'
import { readIfThere, writeDerived } from './durable-file'
import { libraryFormat } from './layout'
import { rowFields } from './schema'
import type { Entry } from './schema'

/** Rows of a version that fills them otherwise are made again. Grows when a field gets another meaning; a new field tells by its name. */
const edition = 1
const fields = `${edition} ${rowFields}`

export interface PartHead {
  /** Time the day's folder of stories last changed, in nanoseconds: another time means that the catalogue is behind. */
  readonly stamp: string
  /** The mark each part must have: after a power cut old and new parts may lie mixed. */
  readonly parts: readonly string[]
}

export interface CataloguePart {
  readonly mark: string
  /** In part 0 only. */
  readonly head: PartHead | null
  readonly rows: readonly Entry[]
}

const rowsBegin = '"rows":'
const end = '}\n'

function markOf(rows: Uint8Array): string {
  return createHash('sha256').update(rows).digest('hex').slice(0, 32)
}

export function encodeRows(entries: readonly Entry[]): { readonly mark: string; readonly rows: Uint8Array } {
  const rows = Buffer.from(`[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`, 'utf8')
  return { mark: markOf(rows), rows }
}

export function writePart(path: string, { mark, rows }: ReturnType<typeof encodeRows>, head: PartHead | null): void {
  const begin = `${JSON.stringify({ format: libraryFormat, fields, mark, head }).slice(0, -1)},${rowsBegin}`
  writeDerived(path, Buffer.concat([Buffer.from(begin, 'utf8'), rows, Buffer.from(end, 'utf8')]))
}

/** `null` for whatever is not, to the letter, what was written by this version. Throws what the disk answers. */
export function readPart(path: string): CataloguePart | null {
  const bytes = readIfThere(path)
  if (bytes === null) return null
  const begin = bytes.indexOf(rowsBegin)
  if (begin === -1) return null
  const rows = bytes.subarray(begin + rowsBegin.length, bytes.length - end.length)
  const about = readAbout(`${bytes.toString('utf8', 0, begin - 1)}}`)
  if (about?.mark !== markOf(rows)) return null
  const entries: unknown = JSON.parse(rows.toString('utf8'))
  return areEntries(entries) ? { mark: about.mark, head: about.head, rows: entries } : null
}

function readAbout(text: string): Omit<CataloguePart, 'rows'> | null {
  try {
    const about: unknown = JSON.parse(text)
    if (!isRecord(about) || about['format'] !== libraryFormat || about['fields'] !== fields || typeof about['mark'] !== 'string') return null
    return { mark: about['mark'], head: readHead(about['head']) }
  } catch {
    return null
  }
}

function readHead(head: unknown): PartHead | null {
  if (!isRecord(head) || typeof head['stamp'] !== 'string' || !isStrings(head['parts'])) return null
  return { stamp: head['stamp'], parts: head['parts'] }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** The mark vouches for the rows; what files and order hang on is looked at all the same. */
function areEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every(isEntry)
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value) || typeof value['sha256'] !== 'string') return false
  const row = value['row']
  return isRecord(row) && isId(row['id']) && Number.isSafeInteger(row['arrival']) && Number.isSafeInteger(row['revision'])
}
