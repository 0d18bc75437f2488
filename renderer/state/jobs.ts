/** Imports that this window runs, and what they came to. */
import type { ImportReport, Reply } from '../../store/model'
import type { Bridge } from '../../electron/ipc/contract'
import { words } from '../words'
import { wireWords } from '../wire/words'
import { ask } from './bridge'
import { endJob, startJob, useJobs } from './job-list'
import { tell, tellFailure } from './notices'
import { focusPane } from './panes'
import { openSheet } from './sheets'
import { openStory } from './story'
import { showInQueue } from './queue'

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
    void showInQueue(first.id)
    void openStory(first.id).then(keepFocus)
  }
  tellOfKilled(report)
  if (report.problems.length > 0) openSheet('report')
  else tell(summary(report), { name: words.intake.showReport, run: () => openSheet('report') })
}

/** A kill must not be missed: its message stays until it is closed. */
function tellOfKilled({ killed = [] }: ImportReport): void {
  for (const { id, headline } of killed) {
    tellFailure(wireWords.cameKilled(headline || words.untitled), {
      name: wireWords.open,
      run: () => {
        void showInQueue(id)
        void openStory(id)
      },
    })
  }
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
  const versions = report.stories.filter(({ versionOf }) => versionOf !== undefined).length
  const alike = report.stories.filter((story) => story.alike !== undefined).length
  if (report.cancelled) return words.intake.cancelled
  if (report.problems.length > 0) return words.intake.cameWithProblems(came, report.problems.length)
  if (came === 0) return already > 0 ? words.intake.alreadyHere(already) : words.intake.nothing
  return words.intake.came(came, versions, alike)
}
