/** From lines to units: hard-wrapped lines joined, each unit measured, and given the shape and furniture its own words tell. */
import type { Wire } from '../model'
import { isByline, isContributor } from './byline'
import { isCaption } from './caption'
import { creditAtEnd, isCredit } from './credit'
import { isDate, isDatelineAlone } from './dateline'
import { furnitureOf } from './furniture'
import type { FurnitureKind } from './furniture'
import { readLines } from './lines'
import type { Line } from './lines'
import { listMark } from './list'
import { measure, type Measure } from './measure'
import { isNote } from './note'
import { separatorOf } from './separators'
import { tableRows } from './table'
import { keyOf } from './key'
import type { Shape, Unit } from './unit'
import { rejoined, unwrap } from './unwrap'

export function readUnits(wire: Wire): readonly Unit[] {
  const lines = readLines(wire)
  const rows = tableRows(lines)
  const known = lines.map(({ text }) => knownOf(text))
  const alone = linesAlone(lines, rows, known)
  const groups = unwrap(lines, (line) => alone[line.at] === true)
  return groups.map((group, at) => unit(group, rows, known, groups[at - 1], groups[at + 1]))
}

/** What is asked of every line, once. */
interface Known {
  readonly lower: string
  readonly key: string
  readonly furniture: FurnitureKind | undefined
}

function knownOf(text: string): Known {
  const lower = text.toLowerCase()
  const key = keyOf(text, lower)
  return { lower, key, furniture: furnitureOf(lower, key) }
}

/** Lines that are whole as they stand: told by markup, a row, a rule, a button, or the same as another line of the text. */
function linesAlone(lines: readonly Line[], rows: ReadonlySet<Line>, known: readonly Known[]): readonly boolean[] {
  const times = new Map<string, number>()
  for (const { key } of known) times.set(key, (times.get(key) ?? 0) + 1)
  return lines.map((line) => {
    const told = known[line.at]
    return line.hint !== undefined || rows.has(line) || told?.furniture !== undefined || (times.get(told?.key ?? '') ?? 0) > 1
      || separatorOf(line.text) !== undefined || listMark(line.text) === 'bullet'
  })
}

function unit(
  group: readonly Line[],
  rows: ReadonlySet<Line>,
  known: readonly Known[],
  above: readonly Line[] | undefined,
  below: readonly Line[] | undefined,
): Unit {
  const first = group[0] as Line
  const text = group.length === 1 ? first.text : rejoined(group)
  const { lower, key, furniture } = (group.length === 1 ? known[first.at] : undefined) ?? knownOf(text)
  const row = rows.has(first)
  const measured = measure(text)
  return {
    lines: group,
    text,
    lower,
    gap: first.gap,
    measure: measured,
    key,
    shape: row ? 'table-row' : (shapeOf(text, lower, measured) ?? listShape(text, above?.[0]?.text, below?.[0]?.text)),
    furniture: row ? undefined : furniture,
    hint: first.hint,
  }
}

function shapeOf(text: string, lower: string, { digits }: Measure): Shape | undefined {
  if (text.length > 800) return undefined
  if (separatorOf(text) !== undefined) return 'separator'
  if (isContributor(lower)) return 'contributor'
  if (isNote(lower)) return 'note'
  const end = creditAtEnd(text, lower)
  if (isCredit(text, lower, end)) return 'credit'
  if (isCaption(lower)) return 'caption'
  if (isByline(text, lower)) return 'byline'
  if (digits > 0 && isDate(lower)) return 'date'
  if (isDatelineAlone(text)) return 'dateline'
  return end === undefined ? undefined : 'credited'
}

/** A dash or a number makes an item only beside another of its kind. */
function listShape(text: string, above: string | undefined, below: string | undefined): Shape | undefined {
  const mark = listMark(text)
  if (mark === undefined) return undefined
  const beside = [above, below].some((other) => other !== undefined && listMark(other) === mark)
  return mark === 'bullet' || beside ? 'list-item' : undefined
}
