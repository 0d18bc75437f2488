/**
 * Files the window did not ask for itself: named when the program started, by a second start, by the system, or chosen in
 * the menu. Their reports wait until the page is ready, and go to it as notices after that.
 */
import type { ImportReport, Reply } from '../store/model'

export interface Arrivals {
  /** Imports the files; their report reaches the page one way or the other. */
  take(files: readonly string[]): void
  /** Reports that are there already. From now on reports go out as they come. */
  collect(): readonly ImportReport[]
}

export function createArrivals(
  importPaths: (job: string, files: readonly string[]) => Promise<Reply<ImportReport>>,
  tell: (report: ImportReport) => void,
): Arrivals {
  const waiting: ImportReport[] = []
  let collected = false
  let count = 0
  return {
    take(files) {
      if (files.length === 0) return
      count += 1
      void importPaths(`opened-${String(count)}`, files).then((reply) => {
        const report = reply.ok ? reply.value : failedReport(files, reply.failure.message)
        if (collected) tell(report)
        else waiting.push(report)
      })
    },
    collect() {
      collected = true
      return waiting.splice(0)
    },
  }
}

function failedReport(files: readonly string[], message: string): ImportReport {
  return { stories: [], problems: files.map((file) => ({ file, code: 'unreadable', message })), cancelled: false }
}
