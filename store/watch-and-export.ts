/** Watches a folder without a window: what comes is saved in a library and, where it is asked for, written out at once. */
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { done, failed, orderOf, type AfterImport, type ExportFormat, type ExportReport, type ImportReport, type Problem, type Reply, type WatchStatus } from './model'
import { openDoor } from './door'
import { answersAtDoor } from './door-calls'
import { openDesk } from './open-desk'
import { startWatch } from './watch'
import { watchId } from './watches'

export interface WatchAsk {
  readonly folder: string
  readonly library: string
  readonly after: AfterImport
  readonly formats: readonly ExportFormat[] | null
  readonly out: string
  /** Ends when nothing more waits, instead of when it is stopped. */
  readonly once: boolean
  /** Resolves when the watching is to end. */
  readonly stopped: Promise<unknown>
  readonly came: (report: ImportReport, written: readonly string[]) => void
  readonly status: (status: WatchStatus) => void
  readonly say: (sentence: string) => void
}

/** Answers the last status. Fails where the library may not be written. */
export async function watchAndExport(ask: WatchAsk): Promise<Reply<WatchStatus>> {
  const opened = await openDesk(ask.library, false, () => undefined)
  if (!opened.ok) return opened
  const { desk, library, take, readOnly, notices, close } = opened.value
  if (readOnly !== null) {
    await close()
    return failed('read-only', readOnly)
  }
  for (const sentence of notices()) ask.say(sentence)
  const door = await openDoor({ folder: library.folder, calls: answersAtDoor(desk), cancel: (job) => void desk.cancel(job) })
  const folder = resolve(ask.folder)
  const writing: Promise<void>[] = []
  const write = async (report: ImportReport): Promise<void> => {
    const ids = report.stories.filter(({ already }) => !already).map(({ id }) => id)
    const written = ask.formats === null || ids.length === 0 ? null : await desk.export('watch', ids, orderOf(ask.formats), ask.out)
    const files = written?.ok === true ? written.value.files.map(({ path }) => path) : []
    ask.came({ ...report, problems: [...report.problems, ...problemsOf(written, ask.out)] }, files)
  }
  const watch = startWatch({
    watched: { id: watchId(folder), folder, after: ask.after, alarm: true },
    ledger: library.ledger(watchId(folder)),
    take: (inputs) => take('watch', inputs),
    changed: ask.status,
    came: (report) => void writing.push(write(report)),
  })
  await (ask.once ? Promise.race([quiet(watch), ask.stopped]) : ask.stopped)
  await watch.stop()
  await Promise.all(writing)
  await door?.close()
  const status = watch.status()
  await close()
  return done(status)
}

function problemsOf(written: Reply<ExportReport> | null, folder: string): readonly Problem[] {
  if (written === null) return []
  return written.ok ? written.value.problems : [{ file: folder, code: 'not-saved', message: written.failure.message }]
}

/** Looks until nothing that is there still grows or waits. */
async function quiet(watch: ReturnType<typeof startWatch>): Promise<void> {
  for (;;) {
    await watch.look()
    const { state, waiting } = watch.status()
    if (state !== 'watching' || waiting === 0) return
    await pause(200)
  }
}
