/** Stories of the library to article files: one or a hundred, with progress, what may not leave the desk named and left. */
import { join } from 'node:path'
import type { Clock } from './clock'
import { exporters, type Issue } from './export'
import type { Exported, Library } from './library'
import {
  done, makeArticle, type Dossier, type ExportOrder, type ExportReport, type Problem, type Progress, type QueueRow, type Reply,
  type StoryId, type TagsSent,
} from './model'
import { heldBy } from './standing'
import { wireWords } from './wire-words'
import { noPlaceFor, writeArticlesTo, type ArticleWriter } from './write-articles'

export interface Exporting {
  readonly library: Library
  readonly clock: Clock
  readonly progress: (progress: Progress) => void
  readonly rows: (rows: readonly QueueRow[]) => void
  /** Asked before each story; true once for a job that was cancelled. */
  readonly isCancelled: (job: string) => boolean
  readonly send: TagsSent
}

export interface ExportJob {
  readonly job: string
  readonly stories: readonly StoryId[]
  readonly order: ExportOrder
  readonly folder: string
}

export async function exportStories(parts: Exporting, { job, stories, order, folder }: ExportJob): Promise<Reply<ExportReport>> {
  const writer = await writeArticlesTo(folder, order)
  if (!writer.ok) return writer
  const report: Report = { files: [], problems: [], unchanged: 0 }
  let cancelled = false
  for (const [index, id] of stories.entries()) {
    cancelled = parts.isCancelled(job)
    if (cancelled) break
    await exportOne(parts, { job, order, writer: writer.value, done: index, total: stories.length }, id, report)
  }
  parts.progress({ job, done: stories.length, total: stories.length, what: '' })
  parts.rows(parts.library.rowsOf(stories))
  return done({ ...report, cancelled })
}

interface Report {
  readonly files: ExportReport['files'][number][]
  readonly problems: Problem[]
  unchanged: number
}

interface Turn {
  readonly job: string
  readonly order: ExportOrder
  readonly writer: ArticleWriter
  readonly done: number
  readonly total: number
}

async function exportOne({ library, clock, progress, send }: Exporting, turn: Turn, id: StoryId, report: Report): Promise<void> {
  const read = await library.read(id)
  if (!read.ok) {
    report.problems.push({ file: id, code: 'unreadable', message: read.failure.message })
    return
  }
  const { story, tags, revision } = read.value
  const article = makeArticle(story, tags, send)
  const name = article.headline ?? article.slug ?? story.source.file
  progress({ job: turn.job, done: turn.done, total: turn.total, what: name })
  const gate = heldBy(read.value, clock.now())
  if (gate !== null) {
    report.problems.push({ file: name, code: 'held', message: wireWords.held(gate) })
    return
  }
  const exports = await library.exports(id)
  const own = exports.ok ? exports.value : []
  if (turn.order.onlyChanged && isWritten(own, revision, turn)) {
    report.unchanged += 1
    return
  }
  const written = await turn.writer.write({ article, issue: issueOf(read.value), own: own.map(({ path }) => path) })
  if (!written.ok) {
    report.problems.push({ file: name, code: 'not-saved', message: written.failure.message })
    return
  }
  report.problems.push(...noPlaceFor(written.value.lost, turn.order, name))
  for (const { path } of written.value.files) {
    report.files.push({ story: id, path })
    await library.exported(id, revision, path, new Date().toISOString())
  }
}

/** Whether every format of the order stands in its folder as this revision has it. */
function isWritten(own: readonly Exported[], revision: number, { order, writer }: Turn): boolean {
  const now = own.filter((one) => one.revision === revision).map(({ path }) => path)
  return order.formats.every((format) => {
    const extension = exporters.find((one) => one.format === format)?.extension ?? ''
    return now.some((path) => path.startsWith(join(writer.folder, '/')) && path.endsWith(`.${extension}`))
  })
}

/** The version of a story is as old as its last change. */
export function issueOf({ story, revision, history, importedAt }: Dossier): Issue {
  return { id: story.id, revision, at: history[history.length - 1]?.at ?? importedAt }
}
