/** Work under way, at the foot of the window: what, how far, and a way to stop it. */
import { Button } from '../parts/button'
import { cancelJob, useJobs, type Job } from '../state/job-list'
import { queueWords } from '../queue/words'
import { words } from '../words'

export function JobLines() {
  const jobs = useJobs((state) => state.jobs)
  return (
    <>
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </>
  )
}

/** What the library does by itself is not to be stopped. */
const cancelWord: Readonly<Record<Exclude<Job['kind'], 'library'>, string>> = {
  import: words.intake.cancelJob,
  export: words.output.cancel,
  preflight: words.output.preflight.stop,
  change: queueWords.cancelJob,
  backup: words.intake.cancelBackup,
  look: words.intake.cancelLook,
  move: words.intake.cancelMoving,
  upgrade: words.intake.cancelUpgrade,
}

function JobLine({ job }: { readonly job: Job }) {
  const { progress, cancelling } = job
  const what = nameOf(job)
  return (
    <div className="job">
      <span className="job-what" dir="auto">
        {cancelling ? words.intake.cancelling : what}
      </span>
      <progress aria-label={what} {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) })} />
      {progress !== null && <span className="job-count">{words.intake.progress(progress.done, progress.total)}</span>}
      {job.kind !== 'library' && (
        <Button look="quiet" name={cancelWord[job.kind]} disabled={cancelling} onPress={() => void cancelJob(job.id)}>
          {words.cancel}
        </Button>
      )}
    </div>
  )
}

function nameOf({ kind, progress }: Job): string {
  switch (kind) {
    case 'export':
      return words.output.working
    case 'preflight':
      return words.output.preflight.name
    case 'change':
      return queueWords.working(progress?.what ?? '')
    case 'backup':
      return words.intake.backup
    case 'upgrade':
      return words.intake.upgrading
    case 'move':
      return words.intake.moving
    case 'look':
    case 'library':
      return words.intake.lookingThrough
    case 'import':
      return words.intake.working(progress?.what.split(/[\\/]/).pop() ?? '')
  }
}
