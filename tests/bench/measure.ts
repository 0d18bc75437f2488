/** Honest timing for benches: a warm-up, several runs, the median. These figures are printed, never asserted. */

export interface Measured {
  /** Milliseconds. */
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Runs `work` twice to warm up and then `runs` times. */
export function measure(work: () => void, runs = 9): Measured {
  work()
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return { median: times[Math.floor(times.length / 2)] ?? 0, least: times[0] ?? 0, most: times[times.length - 1] ?? 0 }
}

export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const ratio = (value: number): string => `${value.toFixed(2)}×`

/** Prints rows as columns under a title, with the versions the figures hold for. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
  process.stdout.write(`\n${title}  (Node ${process.versions.node}, V8 ${process.versions.v8})\n${lines.join('\n')}\n`)
}

/** The value that `share` per cent of the values do not exceed; 100 is the greatest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? NaN
}
