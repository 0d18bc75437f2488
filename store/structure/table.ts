/** Rows of tables and agate: cells parted by tabs or by columns of spaces, or a row of figures among its like. */
import type { Line } from './lines'

/** Cells parted by a tab or by two or more spaces. */
export function cells(text: string): number {
  return text.length > 400 || !/\t|\s\s/.test(text) ? 1 : text.split(/\t+|\s{2,}/).length
}

/** True for each line that is a row: with two or more partings it is one beside another such line, with a tab always. */
export function tableRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>()
  const wide = lines.map((line) => cells(line.text))
  lines.forEach((line, at) => {
    if ((wide[at] ?? 0) < 3) return
    const beside = [at - 1, at + 1].some((other) => (wide[other] ?? 0) >= 3 && (other < at ? line.gap : (lines[other]?.gap ?? 9)) <= 1)
    if ((beside || line.text.includes('\t')) && !isProse(line.text)) rows.add(line)
  })
  return rows
}

/** Two spaces after each stop are typing, not columns. */
function isProse(text: string): boolean {
  const partings = text.match(/\t|\s{2,}/g)?.length ?? 0
  const afterStops = text.match(/[.!?:;,"'”’)]\s{2,}/g)?.length ?? 0
  return !text.includes('\t') && afterStops * 2 > partings
}
