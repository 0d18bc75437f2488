/** History: every step of the story with who, when and why, newest first; the copy goes back to any of them by a step of its own. */
import { useMemo, type ReactNode } from 'react'
import { assertNever, type ChangeId, type Dossier, type Story, type StoryId } from '../../store/model'
import { Button } from '../parts/button'
import { Quoted } from '../parts/quoted'
import { useRoving, type ItemProps } from '../parts/roving'
import { revealExported } from '../output/reveal'
import { compareWith } from '../state/comparing'
import { useFamily } from '../state/family'
import { setTab } from '../state/inspector'
import { tell, tellFailure } from '../state/notices'
import { goBackTo, stepBack } from '../state/story'
import { words as shell } from '../words'
import { historySteps, placeOf, type Changes, type HistoryStep } from './history-steps'
import { SnippetView } from './snippet-view'
import { snippets, type Snippet } from './snippet'

const words = shell.history

/** Changes of a step that are told one by one; the Changes leaf has all. */
const mostTold = 3

/** More steps than this are not drawn: a story with more was typed in for days. */
const mostSteps = 300

export function History({ dossier }: { readonly dossier: Dossier }) {
  const { history, imported, story } = dossier
  const exports = useFamily(({ family }) => family?.versions.find(({ row }) => row.id === story.id)?.exports)
  const steps = useMemo(() => historySteps(dossier, exports ?? []), [dossier, exports])
  const said = useMemo(() => snippets(imported, history), [imported, history])
  const shown = steps.slice(0, mostSteps)
  const ids = shown.map((_, at) => idOf(steps.length - at))
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLOListElement>(ids)
  const last = history.filter(({ state }) => state === 'done').pop()?.id ?? null
  return (
    <ol ref={listRef} onKeyDown={onKeyDown} className="history" aria-label={words.name}>
      {shown.map((step, at) => (
        <Step key={steps.length - at} step={step} story={story} said={said} last={last} item={itemProps(ids[at] ?? '')} />
      ))}
      {shown.length < steps.length && <li className="quiet history-more">{words.more(steps.length - shown.length)}</li>}
    </ol>
  )
}

const idOf = (place: number): string => `step ${place}`

interface StepProps {
  readonly step: HistoryStep
  readonly story: Story
  readonly said: ReadonlyMap<string, Snippet>
  /** The last change that is in the copy. */
  readonly last: ChangeId | null
  readonly item: ItemProps
}

function Step({ step, story, said, last, item }: StepProps) {
  const place = placeOf(step)
  const title = titleOf(step, story.source.file)
  const isNow = place === last
  return (
    <li className={`line${step.kind === 'undone' ? ' undone' : ''}`} data-line="">
      <button type="button" className="line-go" {...item} onClick={() => go(step, story.id)}>
        <span className="history-when">{shell.stamp(step.at)}</span>
        <span className="history-what">{title}</span>
        {detailsOf(step, said)}
      </button>
      {place !== undefined && !isNow && (
        <Button look="quiet" name={words.goBackOf(title, shell.stamp(step.at))} onPress={() => goBack(place)}>
          {words.goBack}
        </Button>
      )}
      {isNow && <span className="quiet history-now">{words.now}</span>}
    </li>
  )
}

/** To what there is to see of a step: what has changed since, where a change that was taken back can be had again, the file. */
function go(step: HistoryStep, story: StoryId): void {
  const place = placeOf(step)
  if (place !== undefined) compareWith(place)
  else if (step.kind === 'exported') void revealExported(story)
  else setTab('changes')
}

function goBack(place: ChangeId | null): void {
  const reply = goBackTo(place)
  if (reply.ok) tell(words.wentBack, { name: shell.undo, run: () => stepBack('past') })
  else tellFailure(shell.failed(reply.failure.message))
}

function titleOf(step: HistoryStep, file: string): string {
  switch (step.kind) {
    case 'came':
      return words.came(file === 'paste' ? shell.facts.pasted : (file.split(/[\\/]/).pop() ?? file))
    case 'rules':
      return words.rules(step.changes.length)
    case 'editor':
      return words.editor(step.who, step.changes.length)
    case 'undone':
      return words.undone(step.changes.length)
    case 'exported':
      return words.exported(step.paths.length)
    default:
      return assertNever(step)
  }
}

function detailsOf(step: HistoryStep, said: StepProps['said']): ReactNode {
  switch (step.kind) {
    case 'came':
      return null
    case 'rules':
      if (step.changes.length <= mostTold) return <Told changes={step.changes} said={said} />
      return <span className="reason">{words.list(rulesOf(step.changes).map(shell.changes.ruleName))}</span>
    case 'editor':
    case 'undone':
      return <Told changes={step.changes} said={said} />
    case 'exported':
      return step.paths.map((path) => (
        <span key={path} className="reason">
          <bdi>{path}</bdi>
        </span>
      ))
    default:
      return assertNever(step)
  }
}

const rulesOf = (changes: Changes): readonly string[] => [...new Set(changes.map(({ change }) => change.rule.slice(0, change.rule.indexOf('/'))))]

function Told({ changes, said }: { readonly changes: Changes; readonly said: StepProps['said'] }) {
  const reasons = new Set(changes.map(({ change }) => change.reason))
  return (
    <>
      {reasons.size === 1 && (
        <span className="reason">
          <Quoted text={changes[0].change.reason} />
        </span>
      )}
      {changes.slice(-mostTold).map((recorded) => {
        const snippet = said.get(recorded.id)
        return (
          <span key={recorded.id}>
            {reasons.size > 1 && (
              <span className="reason">
                <Quoted text={recorded.change.reason} />
              </span>
            )}
            {snippet !== undefined && <SnippetView snippet={snippet} />}
          </span>
        )
      })}
    </>
  )
}
