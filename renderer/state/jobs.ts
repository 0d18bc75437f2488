/** Work that takes a while: imports and exports under way, and what the imports of this window came to. */
import { create } from 'zustand'
import { libraryJob, type ImportReport, type Progress, type Reply } from '../../store/model'
import type { Bridge } from '../../electron/ipc/contract'
import { words } from '../words'
import { ask } from './bridge'
import { tell, tellFailure } from './notices'
import { focusPane } from './panes'
import { openSheet } from './sheets'
import { openStory } from './story'
import { setCursor, useQueue } from './queue'

export interface Job {
  readonly id: string
  readonly kind: 'import' | 'export' | 'library'
  readonly progress: Progress | null
  readonly cancelling: boolean
}

interface Jobs {
  readonly jobs: readonly Job[]
  readonly report: ImportReport | null
}

export const useJobs = create<Jobs>(() => ({ jobs: [], report: null }))

export function startJob(kind: Job['kind']): string {
  const id = crypto.randomUUID()
  useJobs.setState((state) => ({ jobs: [...state.jobs, { id, kind, progress: null, cancelling: false }] }))
  return id
}

export const endJob = (id: string): void => useJobs.setState((state) => ({ jobs: state.jobs.filter((job) => job.id !== id) }))

export function noteProgress(progress: Progress): void {
  if (progress.job === libraryJob) noteLibrary(progress)
  useJobs.setState((state) => ({ jobs: state.jobs.map((job) => (job.id === progress.job ? { ...job, progress } : job)) }))
}

/** Work that the library began by itself is shown from its first word to its last. */
function noteLibrary({ done, total }: Progress): void {
  const { jobs } = useJobs.getState()
  if (done >= total) endJob(libraryJob)
  else if (!jobs.some(({ id }) => id === libraryJob)) {
    useJobs.setState({ jobs: [...jobs, { id: libraryJob, kind: 'library', progress: null, cancelling: false }] })
  }
}

export async function cancelJob(id: string): Promise<void> {
  useJobs.setState((state) => ({ jobs: state.jobs.map((job) => (job.id === id ? { ...job, cancelling: true } : job)) }))
  const reply = await ask((desk) => desk.cancel(id))
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

/** Runs an import and says what it came to. A dismissed dialog says nothing. */
export async function runImport(call: (desk: Bridge, job: string) => Promise<Reply<ImportReport | null>>): Promise<void> {
  const job = startJob('import')
  const reply = await ask((desk) => call(desk, job))
  endJob(job)
  if (!reply.ok) {
    if (reply.failure.code === 'cancelled') tell(words.intake.cancelled)
    else tellFailure(words.intake.failed(reply.failure.message))
  } else if (reply.value !== null) takeReport(reply.value)
}

/** Shows what came: the first story opens; problems open the report, all well is a line that offers it. */
export function takeReport(report: ImportReport): void {
  useJobs.setState({ report })
  const first = report.stories[0]
  if (first !== undefined) {
    useQueue.setState({ search: '', filter: 'all' })
    setCursor(first.id)
    void openStory(first.id)
    keepFocus()
  }
  if (report.problems.length > 0) openSheet('report')
  else tell(summary(report), { name: words.intake.showReport, run: () => openSheet('report') })
}

/** The button that brought the first story in goes with the empty library: the queue takes the focus then. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusPane('queue')
  })
}

export function summary(report: ImportReport): string {
  const already = report.stories.filter((story) => story.already).length
  const came = report.stories.length - already
  if (report.cancelled) return words.intake.cancelled
  if (report.problems.length > 0) return words.intake.cameWithProblems(came, report.problems.length)
  if (came === 0) return already > 0 ? words.intake.alreadyHere(already) : words.intake.nothing
  return words.intake.came(came)
}
