/**
 * Lines of a teleprinter put together to paragraphs. The old wires break every paragraph at 69 columns or before
 * (IPTC 7901 section 3.2): where the next word would not have fitted, the break is the sender's and not the writer's.
 */

/** Columns a sender leaves free at most before it takes a word to the next line. */
const column = 60

/**
 * Whether `below` goes on with the paragraph that `above` is the last line of. Lines as they came: a space at the end of a long line is a
 * break that the sender's system made.
 */
export function continues(above: string, below: string): boolean {
  if (/^\s/.test(below) || isRow(above) || isRow(below) || above.length > 100) return false
  if (/\S $/.test(above) && (above.length > softest || /^\p{Ll}/u.test(below))) return true
  const word = /^\S{1,60}/.exec(below)?.[0] ?? ''
  return above.trimEnd().length + 1 + word.length > column
}

/** Lines shorter than this end where the writer ended them. */
const softest = 40

/** Columns of a table: cells parted by semicolons without a space ("Boston;24;14"), by tabs, or twice by several spaces. */
export function isRow(line: string): boolean {
  const text = line.slice(0, 400)
  if ((text.match(/;/g)?.length ?? 0) >= 2 && !/;\s\S/.test(text)) return true
  const gaps = text.trim().match(/\S {2,}(?=\S)/g) ?? []
  return gaps.length >= 2 && gaps.filter((gap) => /[.!?:,;"'”’)]/.test(gap.charAt(0))).length * 2 <= gaps.length
}

/** The cells of a row parted by tabs, as every row is in the copy. */
export function cells(line: string): string {
  const text = line.trim()
  if (text.includes(';') && !/\S {2,}\S/.test(text)) return text.replace(/;/g, '\t').trim()
  const row = text.replace(/ {2,}/g, '\t').split('\t')
  const isOfFigures = row.filter((cell) => allFigures.test(cell)).length * 2 >= row.length
  return (isOfFigures ? row.map(figures) : row).join('\t')
}

const figure = '(?:[+-]?\\d*[.,:/-]?\\d+[\\w%{]{0,2}|_)'
const nameAndFigure = new RegExp(`^(\\D*\\p{L}\\S*) (${figure})$`, 'u')
const allFigures = new RegExp(`^${figure}(?: ${figure})?$`)
const twoFigures = new RegExp(`^(${figure}) (${figure})$`)

/** Figures that only one space parts: "Tampa Bay 73", ".488 12". */
function figures(cell: string): string {
  const found = nameAndFigure.exec(cell) ?? twoFigures.exec(cell)
  return found === null ? cell : `${found[1] ?? ''}\t${found[2] ?? ''}`
}
