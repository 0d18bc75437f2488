/** History: every step of the story with who, when and why, newest first; the copy goes back to any of them by a step of its own. */
import { useMemo, type ReactNode } from 'react'
import { assertNever, type Recorded, type ChangeId, type Deed, type Dossier, type StoryId } from '../../store/model'
import { Button } from '../parts/button'
import { Quoted } from '../parts/quoted'
import { useRoving, type ItemProps } from '../parts/roving'
import { revealExported } from '../output/reveal'
import { compareWith } from '../state/comparing'
import { useFamily } from '../state/family'
import { setTab } from '../state/inspector'
import { tell, tellFailure } from '../state/notices'
import { passedWord } from '../story'
import { editTag, goBackTo, setStates, stepBack, turnIgnored } from '../state/story'
import { words as shell } from '../words'
import { editsBack, outcomeOf, tagOutcomes } from './tag-turns'
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
  const shown = useMemo(() => steps.slice(0, mostSteps), [steps])
  const said = useMemo(() => snippets(imported, history, shown.flatMap(toldIn)), [imported, history, shown])
  const ids = shown.map((_, at) => idOf(steps.length - at))
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLOListElement>(ids)
  const last = history.filter(({ state }) => state === 'done').pop()?.id ?? null
  return (
    <ol ref={listRef} onKeyDown={onKeyDown} className="history" aria-label={words.name}>
      {shown.map((step, at) => (
        <Step key={steps.length - at} step={step} dossier={dossier} said={said} last={last} item={itemProps(ids[at] ?? '')} />
      ))}
      {shown.length < steps.length && <li className="quiet history-more">{words.more(steps.length - shown.length)}</li>}
    </ol>
  )
}

const idOf = (place: number): string => `step ${place}`

/** The changes of a step that are told one by one. */
const toldIn = (step: HistoryStep): readonly Recorded[] => ('changes' in step ? step.changes.slice(-mostTold) : [])

interface StepProps {
  readonly step: HistoryStep
  readonly dossier: Dossier
  readonly said: ReadonlyMap<string, Snippet>
  /** The last change that is in the copy. */
  readonly last: ChangeId | null
  readonly item: ItemProps
}

function Step({ step, dossier, said, last, item }: StepProps) {
  const { story } = dossier
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
      {stillHolds(step, dossier) && (
        <Button look="quiet" name={words.takeBackOf(title, shell.stamp(step.at))} onPress={() => takeBack(step, dossier)}>
          {words.takeBack}
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
  else setTab(step.kind === 'tags' ? 'tags' : step.kind === 'ignored' ? 'checks' : 'changes')
}

/** Whether a decision is the last word in its matter, so that it can be taken back. */
function stillHolds(step: HistoryStep, { state, tags, ignored }: Dossier): step is Deed {
  if (step.kind === 'state') return step.after === state
  if (step.kind === 'ignored') return step.keys.every((key) => ignored.includes(key) === step.ignored)
  const now = new Map(tags.map((tag) => [tag.id, tag.state]))
  return step.kind === 'tags' && step.tags.every(({ id, after }) => (now.get(id) ?? null) === after)
}

function takeBack(step: Deed, { story }: Dossier): void {
  if (step.kind === 'state') {
    void setStates([story.id], step.before).then((changed) => changed.length > 0 && tell(words.tookBack))
    return
  }
  const replies = step.kind === 'ignored' ? [turnIgnored(step.keys, !step.ignored)] : editsBack(step.tags).map(editTag)
  const refusal = replies.find((reply) => !reply.ok)
  if (refusal?.ok === false) tellFailure(shell.failed(refusal.failure.message))
  else tell(words.tookBack)
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
    case 'state':
      return words.setState(step.who, step.after)
    case 'tags':
      return words.tags(step.who, step.tags.length)
    case 'ignored':
      return (step.ignored ? words.ignored : words.askedAgain)(step.who, step.keys.length)
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
    case 'state':
      return null
    case 'tags':
      return tagOutcomes.map((outcome) => {
        const names = step.tags.filter((turn) => outcomeOf(turn) === outcome).map(({ name }) => name)
        return names.length > 0 && <span key={outcome} className="reason">{words.turned[outcome](words.list(names))}</span>
      })
    case 'ignored':
      return <span className="reason">{words.list([...new Set(step.keys.map(nameOfIgnored))])}</span>
    default:
      return assertNever(step)
  }
}

/** A word that was let be by its letters, a query by its rule. */
const nameOfIgnored = (key: string): string =>
  key.startsWith(passedWord) ? key.slice(passedWord.length) : shell.changes.ruleName(key.slice(0, key.indexOf(' ')))

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
