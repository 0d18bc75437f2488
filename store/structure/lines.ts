/** Lines of a wire text: where each begins and ends without its white space, and how much room stands above it. */
import type { Hint, Wire } from '../model'

export interface Line {
  /** Its place among the lines. */
  readonly at: number
  /** Range in the wire text, trimmed but for the empty cells that a row opens with; never empty. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Blank lines right above. The first line of a text has none. */
  readonly gap: number
  /** White space before the first letter, in characters. */
  readonly indent: number
  /** A form feed stands above: the sender's own page break. */
  readonly pageBreak: boolean
  readonly hint: Hint | undefined
}

const breaks = /\r\n|[\n\r\v\f\u2028\u2029]/g

/** All lines that hold more than white space, in order. Linear in the length of the text. */
export function readLines(wire: Wire): readonly Line[] {
  const found: Line[] = []
  const hintAt = hintReader(wire.hints)
  let start = 0
  let blanks = 0
  let pageBreak = false
  const take = (end: number): void => {
    const raw = wire.text.slice(start, end)
    const text = raw.trim()
    if (text === '') {
      blanks += 1
      return
    }
    const indent = raw.length - raw.trimStart().length
    const first = start + indent
    const to = first + text.length
    const hint = hintAt(first, to)
    const from = isRow(hint) ? Math.max(hint.from, start + raw.search(emptyCells)) : first
    const gap = found.length === 0 ? 0 : blanks
    found.push({ at: found.length, from, to, text: wire.text.slice(from, to), gap, indent, pageBreak, hint })
    blanks = 0
    pageBreak = false
  }
  for (const at of wire.text.matchAll(breaks)) {
    take(at.index)
    start = at.index + at[0].length
    if (at[0] === '\f') pageBreak = true
  }
  take(wire.text.length)
  return found
}

/** A table's first cells may be empty, over the names of its rows: their tabs are part of the row. */
const emptyCells = /\t*\S/
const isRow = (hint: Hint | undefined): hint is Hint => hint !== undefined && (hint.role === 'table-row' || hint.element === 'td')

/** Hints come in order, so one walk along both lists finds the hint of every line. */
function hintReader(hints: readonly Hint[]): (from: number, to: number) => Hint | undefined {
  let at = 0
  return (from, to) => {
    while (at < hints.length && (hints[at]?.to ?? 0) <= from) at += 1
    const hint = hints[at]
    return hint !== undefined && hint.from < to ? hint : undefined
  }
}
