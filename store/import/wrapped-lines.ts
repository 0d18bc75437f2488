/**
 * Lines of a teleprinter put together to paragraphs. The old wires break every paragraph at 69 columns or before
 * (IPTC 7901 section 3.2): where the next word would not have fitted, the break is the sender's and not the writer's.
 */

/** Columns a sender leaves free at most before it takes a word to the next line. */
const column = 60

/** Whether `below` goes on with the paragraph that `above` is the last line of. */
export function continues(above: string, below: string): boolean {
  if (/^\s/.test(below) || isRow(above) || isRow(below) || above.length > 100) return false
  const word = /^\S{1,60}/.exec(below)?.[0] ?? ''
  return above.trimEnd().length + 1 + word.length > column
}

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
  return text.includes(';') && !/\S {2,}\S/.test(text) ? text.replace(/;/g, '\t').trim() : text.replace(/ {2,}/g, '\t')
}
