/** What the wire says about the use of a story: read from the data of its format and from the words of the copy as it came. */
import type { Block, Copy, Signal, SignalKind, Source, VersionLabel } from '../model'
import { signalKinds } from '../model'
import { readLine, type Line } from './line'
import { isAdvisory, ordersOf } from './orders'
import type { Against } from './when'

export { keepEmbargo, markNotes } from './notes'

export interface AsItCame {
  readonly copy: Copy
  readonly source: Source
  /** ISO 8601 instant of the import: what "Friday" is counted from where the item has no date of its own. */
  readonly arrived?: string
}

/**
 * All signals of a story, the weightiest first. Read from the copy as the labeller gave it: an editor who deletes the line
 * "EMBARGOED until Friday" has not ended the embargo.
 */
export function readSignals({ copy, source, arrived }: AsItCame): readonly Signal[] {
  const against = countedFrom(source, arrived)
  const copyBehind = wordsOfBody(copy.blocks) >= 60
  const lines = linesToRead(copy.blocks)
  const ordered = lines.map((line) => ordersOf(line, against, copyBehind))
  const dated = ordered.flat().some(({ kind, until, reading }) => kind === 'embargo' && typeof until === 'string' && reading?.by !== 'arrival')
  const found = [
    ...fromData(copy, source, dated),
    ...(copy.fields.slug === undefined ? [] : ordersOf(readLine(copy.fields.slug), against, copyBehind)),
    ...ordered.flat(),
    ...advisory(copy, source, lines.filter((_line, at) => ordered[at]?.length === 0)),
  ]
  return distinct(found).sort((one, other) => signalKinds.indexOf(one.kind) - signalKinds.indexOf(other.kind))
}

/** The item's own date, best the one of sending; else the day it came in. */
function countedFrom({ dates = {}, provider }: Source, arrived: string | undefined): Against | null {
  const own = Date.parse(dates.sent ?? dates.modified ?? dates.created ?? '')
  const agency = provider === undefined ? {} : { agency: provider }
  if (!Number.isNaN(own)) return { instant: own, by: 'item', ...agency }
  const came = Date.parse(arrived ?? '')
  return Number.isNaN(came) ? null : { instant: came, by: 'arrival', ...agency }
}

/** Orders stand at the head of a message, at its foot, or in a note. */
function linesToRead(blocks: readonly Block[]): readonly Line[] {
  const read = blocks.filter(({ role }, at) => isSpoken(role) && (role === 'note' || role === 'headline' || at < 12 || at >= blocks.length - 5))
  return read.map(({ id, text, role }) => readLine(text, id, role === 'note'))
}

const isSpoken = (role: Block['role']): boolean => role !== 'caption' && role !== 'credit' && role !== 'table-row' && role !== 'quote'

function wordsOfBody(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { role, text }) => sum + (role === 'paragraph' || role === 'list-item' ? text.split(/\s+/).length : 0), 0)
}

/** PA's data says "embargoed" and its words until when: then an end is known. */
function fromData({ fields }: Copy, { status, openEmbargo, labels = [] }: Source, dated: boolean): readonly Signal[] {
  const end = fields.embargo
  return [
    ...(status === 'canceled' ? [data('killed', status)] : []),
    ...(status === 'withheld' ? [data('withheld', status)] : []),
    ...(end === undefined || end === '' ? [] : [{ ...data('embargo', end), until: Number.isNaN(Date.parse(end)) ? null : new Date(end).toISOString() }]),
    ...(openEmbargo === true && !dated ? [{ ...data('embargo', ''), until: null }] : []),
    ...labels.flatMap(fromLabel),
  ]
}

const data = (kind: SignalKind, words: string): Signal => ({ kind, from: 'data', words })

const labelSignals: Readonly<Partial<Record<VersionLabel['kind'], SignalKind>>> = {
  kill: 'killed',
  withhold: 'withheld',
  advisory: 'advisory',
  correction: 'correction',
  clarification: 'correction',
  refile: 'refile',
  repeat: 'refile',
}

/** "KILLED: 12 in blast" and "WITHDRAWAL - troops leave" are headlines; only the orders themselves are taken as such. */
const orders = /^(?:kill|withdrawn|annulation|storno|zurückgezogen|anulaci[óo]n)$/i

function fromLabel({ kind, written }: VersionLabel): readonly Signal[] {
  const means = labelSignals[kind]
  return means === undefined || (kind === 'kill' && !orders.test(written)) ? [] : [data(means, written)]
}

/** An advisory by its name, by AP's category v, or because there is nothing in it but notes to the desk. */
function advisory({ blocks, fields }: Copy, { format, category }: Source, lines: readonly Line[]): readonly Signal[] {
  if (format === 'anpa' && category?.toLowerCase() === 'v') return [data('advisory', category)]
  const heads = blocks.filter(({ role }) => role === 'headline').map(({ id, text }) => readLine(text, id))
  const slug = fields.slug === undefined ? [] : [readLine(fields.slug)]
  const named = [...heads, ...slug].find(isAdvisory)
  if (named !== undefined) return [{ ...data('advisory', named.text.trim()), from: 'words', ...(named.block !== undefined && { block: named.block }) }]
  const body = blocks.filter(({ role, text }) => bodyRoles.has(role) && text.trim() !== '')
  const first = lines.find(({ named }) => named)
  const onlyNotes = first !== undefined && body.every(({ id, role }) => role === 'note' || lines.some((line) => line.block === id && line.addressed))
  return onlyNotes ? [{ ...data('advisory', first.text.trim()), from: 'words', ...(first.block !== undefined && { block: first.block }) }] : []
}

const bodyRoles: ReadonlySet<Block['role']> = new Set(['paragraph', 'crosshead', 'list-item', 'table-row', 'quote', 'note'])

/** One of a kind and, of embargoes, of an end. */
function distinct(signals: readonly Signal[]): Signal[] {
  return signals.filter((signal, at) => signals.findIndex((one) => one.kind === signal.kind && one.until === signal.until) === at)
}
