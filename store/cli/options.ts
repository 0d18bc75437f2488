/** Reads the command line's words. What cannot be understood is one sentence, never a stack. */
import { parseArgs } from 'node:util'
import { afterImport, exportFormats, formats, listOrders, type AfterImport, type ExportFormat, type Format, type ListOrder } from '../model'
import { readOrder, type AskedOrder } from './export-options'
import { words } from './words'

export interface Options {
  readonly command: string
  readonly paths: readonly string[]
  readonly to: readonly ExportFormat[] | null
  readonly out: string | null
  readonly from: Format | null
  readonly library: string | null
  readonly json: boolean
  /** What becomes of a watched file that was taken in. */
  readonly then: AfterImport | null
  /** Watches no longer than until all that is there was taken in. */
  readonly once: boolean
  /** Days. */
  readonly olderThan: number | null
  /** Which stories of that age. */
  readonly only: string | null
  /** What was only shown is done. */
  readonly really: boolean
  /** What was found wrong is made good. */
  readonly mend: boolean
  /** Why stories under embargo, killed or withheld go out all the same. */
  readonly override: string | null
  readonly order: ListOrder | null
  /** At most so many stories. */
  readonly limit: number | null
  /** How article files are written. */
  readonly files: AskedOrder
}

/** The options, or the sentence that says what is wrong. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = parse(args)
  if (typeof parsed === 'string') return parsed
  const [command = 'help', ...paths] = parsed.positionals
  const { to, out, from, library, json = false, mend = false, once = false, help = false, order, limit } = parsed.values
  const asked = to === undefined ? null : readFormats(to)
  if (typeof asked === 'string') return asked
  const format = from === undefined ? null : formats.find((one) => one === from)
  if (format === undefined) return words.unknownFormat(from ?? '', formats)
  const override = parsed.values['override-embargo']?.trim()
  if (override === '') return words.needsWhy
  const sorted = order === undefined ? null : listOrders.find((one) => one === order)
  if (sorted === undefined) return words.unknownOrder(order ?? '', listOrders)
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) return words.badLimit(limit)
  const then = parsed.values.then === undefined ? null : afterImport.find((one) => one === parsed.values.then)
  if (then === undefined) return words.unknownThen(parsed.values.then ?? '', afterImport)
  const most = limit === undefined ? null : Number(limit)
  const age = parsed.values['older-than']
  if (age !== undefined && !/^\d{1,6}$/.test(age)) return words.needsAge
  const { only } = parsed.values
  if (only !== undefined && only !== 'spiked' && only !== 'exported') return words.unknownOnly(only)
  const pruning = { olderThan: age === undefined ? null : Number(age), only: only ?? null, really: parsed.values.do ?? false }
  const files = readOrder(parsed.values)
  if (typeof files === 'string') return files
  const flags = { json, mend, once, ...pruning }
  const output = { files, to: asked, out: out ?? null }
  const read = { paths, ...output, from: format, library: library ?? null, ...flags, then, order: sorted, limit: most }
  return { command: help ? 'help' : command, ...read, override: override ?? null }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string' },
        from: { type: 'string' },
        library: { type: 'string' },
        'override-embargo': { type: 'string' },
        json: { type: 'boolean' },
        mend: { type: 'boolean' },
        'older-than': { type: 'string' },
        only: { type: 'string' },
        do: { type: 'boolean' },
        once: { type: 'boolean' },
        then: { type: 'string' },
        order: { type: 'string' },
        limit: { type: 'string' },
        preset: { type: 'string' },
        name: { type: 'string' },
        into: { type: 'string' },
        wrap: { type: 'string' },
        'line-end': { type: 'string' },
        encoding: { type: 'string' },
        fields: { type: 'string' },
        changed: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** As `--from` calls them, and as they are spoken of. */
const otherNames: ReadonlyMap<string, ExportFormat> = new Map([
  ['text', 'txt'],
  ['markdown', 'md'],
  ['newsmlg2', 'newsml-g2'],
  ['word', 'docx'],
])

function readFormats(list: string): readonly ExportFormat[] | string {
  const asked: ExportFormat[] = []
  for (const name of list.split(',').map((part) => part.trim()).filter((part) => part !== '')) {
    const format = exportFormats.find((one) => one === (otherNames.get(name) ?? name))
    if (format === undefined) return words.unknownFormat(name, exportFormats)
    if (!asked.includes(format)) asked.push(format)
  }
  return asked.length === 0 ? words.unknownFormat(list, exportFormats) : asked
}
