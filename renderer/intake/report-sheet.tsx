/** What an import came to: the stories that came, those that were here already, and what failed, each with why and a way to it. */
import type { ImportReport, Problem, StoryId } from '../../store/model'
import { said } from '../language'
import { SheetFrame } from '../parts/sheet'
import { Button } from '../parts/button'
import { useJobs } from '../state/job-list'
import { summary } from '../state/jobs'
import { focusPane } from '../state/panes'
import { showInQueue } from '../state/queue'
import { closeSheet } from '../state/sheets'
import { openStory } from '../state/story'
import { words } from '../words'

/** A list longer than this says how many more there are: all of them stand in the queue. */
const most = 300

type Came = ImportReport['stories'][number]

export function ReportSheet() {
  const report = useJobs((state) => state.report)
  return (
    <SheetFrame
      title={words.intake.report}
      foot={
        <Button look="first" onPress={closeSheet}>
          {words.close}
        </Button>
      }
    >
      {report === null ? <p>{words.intake.noReport}</p> : <Report report={report} />}
    </SheetFrame>
  )
}

function Report({ report }: { readonly report: ImportReport }) {
  const came = report.stories.filter((story) => !story.already)
  const already = report.stories.filter((story) => story.already)
  return (
    <div className="report">
      <p>{summary(report)}</p>
      {report.problems.length > 0 && <Problems problems={report.problems} />}
      {came.length > 0 && <Stories heading={words.intake.cameHeading(came.length)} stories={came} />}
      {already.length > 0 && <Stories heading={words.intake.alreadyHeading(already.length)} stories={already} />}
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section>
      <h3>{words.intake.failedHeading(problems.length)}</h3>
      <ul>
        {problems.slice(0, most).map((problem, at) => (
          <li key={at}>
            <p>{said(problem.message)}</p>
            <p className="quiet">
              <bdi>{fileName(problem.file)}</bdi>
              {problem.line !== undefined && `, ${words.intake.line(problem.line)}`}
            </p>
          </li>
        ))}
      </ul>
      {problems.length > most && <p className="quiet">{words.intake.moreProblems(problems.length - most)}</p>}
    </section>
  )
}

function Stories({ heading, stories }: { readonly heading: string; readonly stories: readonly Came[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {stories.slice(0, most).map((story) => (
          <li key={story.id}>
            <button type="button" className="link" dir="auto" onClick={() => goTo(story.id)}>
              {story.headline === '' ? words.untitled : story.headline}
            </button>
            <p className="quiet">
              <bdi>{fileName(story.file)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {stories.length > most && <p className="quiet">{words.intake.moreStories(stories.length - most)}</p>}
    </section>
  )
}

const fileName = (file: string): string => (file === 'paste' ? words.intake.paste : file)

function goTo(id: StoryId): void {
  closeSheet()
  void showInQueue(id)
  void openStory(id).then(() => focusPane('story'))
}
