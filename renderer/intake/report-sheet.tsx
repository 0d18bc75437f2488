/** What an import came to: what became of each story, with a way to it and to the one it belongs to; and what failed, with why. */
import type { CameIn, ImportReport, Named, Problem, StoryId } from '../../store/model'
import { said } from '../language'
import { SheetFrame } from '../parts/sheet'
import { Button } from '../parts/button'
import { useNow } from '../queue/use-now'
import { useJobs } from '../state/job-list'
import { summary } from '../state/jobs'
import { focusPane } from '../state/panes'
import { showInQueue } from '../state/queue'
import { closeSheet } from '../state/sheets'
import { openStory } from '../state/story'
import { RowMark } from '../wire/row-mark'
import { words } from '../words'

/** A list longer than this says how many more there are: all of them stand in the queue. */
const most = 300

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
  const { problems, killed = [] } = report
  const already = report.stories.filter((story) => story.already)
  const came = report.stories.filter((story) => !story.already)
  const versions = came.filter(({ versionOf }) => versionOf !== undefined)
  const fresh = came.filter(({ versionOf }) => versionOf === undefined)
  return (
    <div className="report">
      <p>{summary(report)}</p>
      {problems.length > 0 && <Problems problems={problems} />}
      {killed.length > 0 && <Killed killed={killed} />}
      {versions.length > 0 && <Stories heading={words.intake.versionsHeading(versions.length)} stories={versions} />}
      {fresh.length > 0 && <Stories heading={words.intake.cameHeading(fresh.length)} stories={fresh} />}
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
              <bdi {...wholePath(problem.file)}>{fileName(problem.file)}</bdi>
              {problem.line !== undefined && <span className="report-line">{words.intake.line(problem.line)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {problems.length > most && <p className="quiet">{words.intake.moreProblems(problems.length - most)}</p>}
    </section>
  )
}

/** Stories that were here and that a message of this import killed. */
function Killed({ killed }: { readonly killed: readonly Named[] }) {
  return (
    <section>
      <h3>{words.intake.killedHeading(killed.length)}</h3>
      <ul>
        {killed.slice(0, most).map((story) => (
          <li key={story.id}>
            <Way to={story} />
          </li>
        ))}
      </ul>
      {killed.length > most && <p className="quiet">{words.intake.moreStories(killed.length - most)}</p>}
    </section>
  )
}

function Stories({ heading, stories }: { readonly heading: string; readonly stories: readonly CameIn[] }) {
  const now = useNow()
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {stories.slice(0, most).map((story) => (
          <li key={story.id}>
            <Way to={story} />
            {story.wire !== undefined && (
              <p className="report-held">
                <RowMark wire={story.wire} now={now} />
              </p>
            )}
            {story.versionOf !== undefined && (
              <Other about={story.versionOf.later ? words.intake.versionBefore : words.intake.versionAfter} to={story.versionOf} />
            )}
            {story.alike !== undefined && <Other about={words.intake.alikeTo} to={story.alike} />}
            <File file={story.file} />
          </li>
        ))}
      </ul>
      {stories.length > most && <p className="quiet">{words.intake.moreStories(stories.length - most)}</p>}
    </section>
  )
}

function Way({ to }: { readonly to: Named }) {
  return (
    <button type="button" className="link" dir="auto" onClick={() => goTo(to.id)}>
      {to.headline === '' ? words.untitled : to.headline}
    </button>
  )
}

/** What it is to another story, and the way to that one. */
function Other({ about, to }: { readonly about: string; readonly to: Named }) {
  return (
    <p className="report-other">
      <span className="quiet">{about}</span> <Way to={to} />
    </p>
  )
}

function File({ file }: { readonly file: string }) {
  return (
    <p className="quiet">
      <bdi {...wholePath(file)}>{fileName(file)}</bdi>
    </p>
  )
}

/** A paste has none. */
const wholePath = (file: string): { readonly title?: string } => (file === 'paste' ? {} : { title: file })

/** Of a whole path, which may be long, the end says which file it was. */
const fileName = (file: string): string => (file === 'paste' ? words.intake.paste : (file.split(/[\\/]/).pop() ?? file))

function goTo(id: StoryId): void {
  closeSheet()
  void showInQueue(id)
  void openStory(id).then(() => focusPane('story'))
}
