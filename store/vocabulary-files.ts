/**
 * The desk's vocabulary as a file: CSV, for a spreadsheet, and JSON. A file is hostile until it is read: sizes, kinds and names
 * are checked.
 */
import Papa from 'papaparse'
import { z } from 'zod'
import { failed, done, isId, tagKinds, type Reply, type TagKind, type VocabularyEntry, type VocabularyFormat } from './model'

/** Entries of a vocabulary, at most: a national library's names fit. */
export const mostEntries = 200_000
const longestName = 500
const mostAliases = 100
const columns = ['kind', 'name', 'aliases', 'code', 'list'] as const
/** Parts other names in one cell of a CSV file. */
const between = ' | '

const name = z.string().trim().min(1).max(longestName)
export const vocabularyEntry: z.ZodType<VocabularyEntry> = z.object({
  id: z.string().refine(isId, 'not an id'),
  kind: z.enum(tagKinds),
  name,
  aliases: z.array(name).max(mostAliases),
  code: z.string().max(longestName).exactOptional(),
  list: name.exactOptional(),
})

export function writeVocabulary(entries: readonly VocabularyEntry[], format: VocabularyFormat): string {
  if (format === 'json') return `${JSON.stringify({ kind: 'copydesk-vocabulary', format: 1, entries }, null, 2)}\n`
  const rows = entries.map(({ kind, name: own, aliases, code = '', list = '' }) => [kind, own, aliases.join(between), code, list])
  // A cell that begins like a formula would be run by the spreadsheet that opens the file: an apostrophe keeps it text.
  return `\uFEFF${Papa.unparse({ fields: [...columns], data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

export interface ReadVocabulary {
  readonly entries: readonly VocabularyEntry[]
  /** Rows that could not be used, with their line and why. */
  readonly left: readonly { readonly line: number; readonly why: string }[]
}

/** `makeId` gives each entry an id where the file has none. */
export function readVocabulary(text: string, makeId: () => string): Reply<ReadVocabulary> {
  const bare = text.replace(/^\uFEFF/, '')
  return /^\s*[{[]/.test(bare) ? readJson(bare, makeId) : readCsv(bare, makeId)
}

function readJson(text: string, makeId: () => string): Reply<ReadVocabulary> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return failed('bad-input', 'This is not a vocabulary: the JSON is broken.')
  }
  const list = z.array(z.unknown())
  const shape = z.union([z.object({ entries: list }).transform(({ entries }) => entries), list]).safeParse(file)
  if (!shape.success) return failed('bad-input', 'This JSON file is not a vocabulary of Copydesk.')
  const whole = (value: unknown): unknown => (isRecord(value) ? { aliases: [], ...value, id: idOf(value, makeId) } : value)
  return gathered(shape.data.map((value, index) => ({ line: index + 1, value: whole(value) })))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const idOf = ({ id }: Readonly<Record<string, unknown>>, makeId: () => string): unknown => (isId(id) ? id : makeId())

function readCsv(text: string, makeId: () => string): Reply<ReadVocabulary> {
  const { data } = Papa.parse<Readonly<Record<string, unknown>>>(text, { header: true, skipEmptyLines: 'greedy', transformHeader: (head) => head.trim().toLowerCase() })
  const [first] = data
  if (first === undefined || typeof first['name'] !== 'string') return failed('bad-input', 'This is not a vocabulary: its first line must name the columns kind, name, aliases, code, list.')
  return gathered(
    data.map((row, index) => {
      const cell = (column: string): string => unescaped(typeof row[column] === 'string' ? row[column] : '')
      const [code, list] = [cell('code'), cell('list')]
      const aliases = cell('aliases').split(between.trim()).map((one) => one.trim()).filter((one) => one !== '')
      const kind = cell('kind').toLowerCase()
      return {
        line: index + 2,
        value: { id: makeId(), kind: kind === '' ? 'keyword' : kind, name: cell('name'), aliases, ...(code !== '' && { code }), ...(list !== '' && { list }) },
      }
    }),
  )
}

/** The apostrophe that keeps a formula text is none of the name. */
const unescaped = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')

function gathered(rows: readonly { readonly line: number; readonly value: unknown }[]): Reply<ReadVocabulary> {
  if (rows.length > mostEntries) return failed('bad-input', `A vocabulary holds ${mostEntries.toLocaleString('en')} names at most.`)
  const entries: VocabularyEntry[] = []
  const left: { line: number; why: string }[] = []
  for (const { line, value } of rows) {
    const read = vocabularyEntry.safeParse(value)
    if (read.success) entries.push(read.data)
    else left.push({ line, why: whyNot(value) })
  }
  if (entries.length === 0) return failed('bad-input', 'No name was found in this file.')
  return done({ entries, left })
}

function whyNot(value: unknown): string {
  if (!isRecord(value)) return 'It is not an entry.'
  if (typeof value['name'] !== 'string' || value['name'].trim() === '') return 'It has no name.'
  if (!tagKinds.some((kind: TagKind) => kind === value['kind'])) return `“${String(value['kind']).slice(0, 40)}” is no kind of tag.`
  return 'A name in it is too long.'
}
