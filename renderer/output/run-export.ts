/** Runs an export. What was typed is saved first: a file never holds less than the window shows. */
import type { ExportOrder, ExportReport, Failure, StoryId } from '../../store/model'
import { ask } from '../state/bridge'
import { endJob, startJob } from '../state/job-list'
import { allSaved } from '../state/story'
import { words } from '../words'

export type ExportOutcome =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'done'; readonly report: ExportReport }
  | { readonly kind: 'failed'; readonly failure: Failure }

export async function runExport(stories: readonly StoryId[], order: ExportOrder, folder: string): Promise<ExportOutcome> {
  if (!(await allSaved())) return { kind: 'failed', failure: { code: 'not-saved', message: words.output.unsaved } }
  const job = startJob('export')
  const reply = await ask((desk) => desk.export(job, stories, order, folder))
  endJob(job)
  return reply.ok ? { kind: 'done', report: reply.value } : { kind: 'failed', failure: reply.failure }
}
