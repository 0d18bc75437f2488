/** What an editor would want to know before the stories go: each finding a way to its place. Nothing here holds anything up. */
import { useMemo } from 'react'
import { assertNever, type CheckedStory, type Finding, type Preflight } from '../../store/model'
import { Button } from '../parts/button'
import { useRoving } from '../parts/roving'
import { said } from '../language'
import { words as shell } from '../words'
import { goToFinding, stopLooking, type Choice, type Looking } from './preflight'

const words = shell.output.preflight

interface FindingsProps {
  readonly looking: Looking
  readonly choice: Choice
  readonly amount: number
}

export function Findings({ looking: { result, done }, choice, amount }: FindingsProps) {
  return (
    <section className="findings" aria-label={words.name}>
      <header>
        <h3>{words.name}</h3>
        <p className="quiet" role="status">
          {result === null ? words.looking(done, amount) : result.ok ? summary(result.value, amount) : shell.failed(result.failure.message)}
        </p>
        {result === null && amount > 1 && (
          <Button look="quiet" onPress={stopLooking}>
            {words.stop}
          </Button>
        )}
      </header>
      {result?.ok === true && result.value.stories.length > 0 && <Stories preflight={result.value} choice={choice} single={amount === 1} />}
    </section>
  )
}

function summary({ told, checked }: Preflight, amount: number): string {
  if (checked < amount) return words.stopped(checked, amount)
  return told === 0 ? words.clear(amount) : words.told(told, amount)
}

interface StoriesProps {
  readonly preflight: Preflight
  readonly choice: Choice
  /** One story is not told by its headline. */
  readonly single: boolean
}

function Stories({ preflight: { stories, told }, choice, single }: StoriesProps) {
  const ids = useMemo(() => stories.flatMap(({ story, findings }) => findings.map(({ kind }) => `${story} ${kind}`)), [stories])
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLUListElement>(ids)
  const line = ({ story, headline }: CheckedStory, finding: Finding) => (
    <li key={finding.kind} data-line="">
      <button
        type="button"
        className="line-go"
        data-kind={finding.kind}
        {...itemProps(`${story} ${finding.kind}`)}
        onClick={() => void goToFinding(choice, story, finding)}
        aria-label={words.go(sentenceOf(finding), headline || shell.untitled)}
      >
        {sentenceOf(finding)}
      </button>
    </li>
  )
  return (
    <ul ref={listRef} onKeyDown={onKeyDown}>
      {stories.map((checked) =>
        single ? (
          checked.findings.map((finding) => line(checked, finding))
        ) : (
          <li key={checked.story}>
            <p dir="auto">{checked.headline || shell.untitled}</p>
            <ul>{checked.findings.map((finding) => line(checked, finding))}</ul>
          </li>
        ),
      )}
      {told > stories.length && <li className="quiet">{words.more(told - stories.length)}</li>}
    </ul>
  )
}

function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'held':
      return words.held[finding.gate.kind]
    case 'unreadable':
      return said(finding.message)
    case 'spiked':
      return words.spiked
    case 'no-headline':
      return words.noHeadline
    case 'headline-length':
      return words.headlineLength(finding.amount, finding.most)
    case 'copy-length':
      return words.copyLength(finding.amount, finding.most)
    case 'credit':
      return words.credit(finding.amount)
    case 'queries':
      return words.queries(finding.amount)
    case 'tags':
      return words.tags(finding.amount)
    default:
      return assertNever(finding)
  }
}
