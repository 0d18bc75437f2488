/**
 * What goes along when an editor reports a problem: versions, sizes, the last failures of the log. A text file, to be read before it is
 * sent. No copy, no headline and no name of a file stands in it.
 */
import { app, type BrowserWindow } from 'electron'
import { open } from 'node:fs/promises'
import { cpus, freemem, homedir, release, totalmem } from 'node:os'
import { basename } from 'node:path'
import { done, failed, wholeQueue, type Reply } from '../store/model'
import type { DeskThread } from './desk-thread'
import { chooseReportPlace } from './dialogs'
import type { Preferences } from './ipc/contract'
import { writeWhole } from './keep'
import { words } from './words'

/** As much of the end of the log as says what happened last. */
const longestLog = 64 * 1024

export interface ReportParts {
  readonly desk: DeskThread
  readonly preferences: Preferences
  readonly log: string
  readonly window: BrowserWindow | undefined
}

/** The name of the file written; `null` when the dialog was dismissed. */
export async function reportProblem(parts: ReportParts): Promise<Reply<string | null>> {
  const path = await chooseReportPlace(parts.window, new Date())
  if (path === undefined) return done(null)
  const facts = [...versions(), ...sizes(), ...(await library(parts.desk)), ...settings(parts.preferences)]
  const text = problemReport(facts, await endOf(parts.log))
  try {
    await writeWhole(path, text)
    return done(basename(path))
  } catch {
    return failed('not-saved', words.failure.reportNotWritten(basename(path)))
  }
}

/** Names are in the interface's language, for the editor who reads it before it is sent; what they say is for who mends the program. */
type Fact = readonly [name: string, value: string]

/** The text itself. Paths under the home folder lose it: it says who somebody is. */
export function problemReport(facts: readonly Fact[], log: string, home = homedir()): string {
  const failures = home.length > 1 ? log.replaceAll(home, '~') : log
  const lines = facts.map(([name, value]) => `${name}: ${value}`)
  return [words.report.title, words.report.about, '', ...lines, '', words.report.failures, failures.trimEnd() || words.report.noFailures, ''].join('\n')
}

function versions(): readonly Fact[] {
  const { electron, chrome, node } = process.versions
  return [
    ['Copydesk', app.getVersion()],
    ['Electron', electron],
    ['Chromium', chrome],
    ['Node', node],
    [words.report.system, `${process.platform} ${release()} ${process.arch}`],
    [words.report.packaged, String(app.isPackaged)],
  ]
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toString()} MB`

function sizes(): readonly Fact[] {
  const processes = app.getAppMetrics().map(({ type, memory }) => `${type} ${megabytes(memory.workingSetSize * 1_024)}`)
  return [
    [words.report.processors, cpus().length.toString()],
    [words.report.memory, `${megabytes(freemem())} of ${megabytes(totalmem())} free`],
    [words.report.processes, processes.join(', ')],
    [words.report.running, `${Math.round(process.uptime()).toString()} s`],
  ]
}

async function library(desk: DeskThread): Promise<readonly Fact[]> {
  const opened = await desk.ask('opened')
  if (!opened.ok) return [[words.report.library, opened.failure.code]]
  const listed = await desk.ask('find', wholeQueue, 0, 0, [])
  const { notices, readOnly } = opened.value
  return [
    [words.report.library, `${readOnly === null ? 'open' : 'read only'}, ${notices.length.toString()} notices`],
    [words.report.stories, listed.ok ? listed.value.total.toString() : listed.failure.code],
  ]
}

function settings({ language, theme, textSize, density, spelling, typography }: Preferences): readonly Fact[] {
  return [
    [words.report.window, `${language}, ${theme}, ${textSize.toString()} %, ${density}`],
    [words.report.typing, `spelling ${String(spelling)}, typography ${String(typography)}`],
  ]
}

/** The last lines of the log, whole ones; none where there is no log. */
async function endOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null)
  if (file === null) return ''
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - longestLog)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
    const text = buffer.toString('utf8', 0, bytesRead)
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
  } finally {
    await file.close()
  }
}
