/** Work that takes a while: what is under way, how far, and what the last import came to. */
import { create } from 'zustand'
import { libraryJob, upgradeJob, type ImportReport, type Progress } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'
import { tellFailure } from './notices'

export interface Job {
  readonly id: string
  readonly kind: 'import' | 'export' | 'preflight' | 'change' | 'library' | 'upgrade' | 'look' | 'backup' | 'move'
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
  if (progress.job === libraryJob || progress.job === upgradeJob) noteLibrary(progress.job, progress)
  useJobs.setState((state) => ({ jobs: state.jobs.map((job) => (job.id === progress.job ? { ...job, progress } : job)) }))
}

/** Work that the library began by itself is shown from its first word to its last. */
function noteLibrary(id: typeof libraryJob | typeof upgradeJob, { done, total }: Progress): void {
  const { jobs } = useJobs.getState()
  if (done >= total) endJob(id)
  else if (!jobs.some((job) => job.id === id)) {
    useJobs.setState({ jobs: [...jobs, { id, kind: id, progress: null, cancelling: false }] })
  }
}

export async function cancelJob(id: string): Promise<void> {
  useJobs.setState((state) => ({ jobs: state.jobs.map((job) => (job.id === id ? { ...job, cancelling: true } : job)) }))
  const reply = await ask((desk) => desk.cancel(id))
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}
