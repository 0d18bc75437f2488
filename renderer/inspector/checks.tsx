/** Checks: what no program can decide. Each query with its words, a way to the place, its mend where there is one likely, and "ignore". */
import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import type { BlockId, OpenStory, Query } from '../../store/model'
import { said } from '../language'
import { Button } from '../parts/button'
import { InSight } from '../parts/in-sight'
import { inLots, together } from '../parts/lots'
import { Quoted } from '../parts/quoted'
import { useRoving } from '../parts/roving'
import { flush, storyEditor } from '../state/editor'
import { speak, tellFailure } from '../state/notices'
import { ignoreAlways } from '../state/lessons'
import { ignoreQueries, recordChange } from '../state/story'
import { words } from '../words'
import { fixOfAll, groupQueries, type QueryGroup } from './query-groups'
import { shorten } from './snippet'

/** Letters shown on each side of the words in question. */
const around = 40

export function Checks({ open }: { readonly open: OpenStory }) {
  const { queries } = open
  const { blocks } = open.dossier.story
  const texts = useMemo<Texts>(() => new Map(blocks.map(({ id, text }) => [id, text])), [blocks])
  const groups = useMemo(() => groupQueries(queries), [queries])
  const ids = useMemo(() => groups.flatMap(({ queries: asked }) => asked.map(idOf)), [groups])
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLDivElement>(ids)
  if (queries.length === 0) return <p className="nothing">{words.checks.none}</p>
  return (
    <div ref={listRef} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={group.rule} className="group" aria-label={words.changes.ruleName(group.rule)}>
          <GroupHead group={group} />
          <ul className="checks">
            {inLots(group.queries, together).map((lot, place) => {
              const draw = (): ReactNode =>
                lot.map((query, at) => <QueryLine key={`${idOf(query)}-${at}`} query={query} text={texts.get(query.block) ?? ''} itemProps={itemProps(idOf(query))} />)
              return place === 0 ? draw() : <InSight key={place} amount={lot.length} draw={draw} />
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

type Texts = ReadonlyMap<BlockId, string>

/** A rule that asks several times is answered once for all. */
function GroupHead({ group }: { readonly group: QueryGroup }) {
  const { rule, queries } = group
  const name = words.changes.ruleName(rule)
  const mends = queries.filter((query) => query.fix !== undefined)
  return (
    <header className="group-head">
      <h3>{name}</h3>
      <span className="count">{words.number(queries.length)}</span>
      {queries.length > 1 && (
        <span className="group-keys">
          {mends.length > 1 && (
            <Button look="quiet" name={words.checks.fixAllOf(name)} onPress={() => fixAll(mends, name)}>
              {words.checks.fixAll}
            </Button>
          )}
          <Button look="quiet" name={words.checks.ignoreAllOf(name)} onPress={() => ignore(queries)}>
            {words.checks.ignoreAll}
          </Button>
        </span>
      )}
    </header>
  )
}

function fixAll(queries: readonly Query[], name: string): void {
  flush()
  const change = fixOfAll(queries, words.checks.fixedAll(queries.length, name))
  if (change !== null) recordChange(change)
}

const idOf = (query: Query): string => `${query.rule} ${query.block} ${query.from}`

function ignore(queries: readonly Query[]): void {
  const reply = ignoreQueries(queries)
  if (reply.ok) speak(words.checks.ignored)
  else tellFailure(words.failed(reply.failure.message))
}

function fix(query: Query): void {
  if (query.fix === undefined) return
  flush()
  recordChange(query.fix)
}

interface QueryLineProps {
  readonly query: Query
  /** Of the line it stands in. */
  readonly text: string
  readonly itemProps: ReturnType<ReturnType<typeof useRoving>['itemProps']>
}

function QueryLine({ query, text, itemProps }: QueryLineProps) {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'g') ignore([query])
    else if (event.key === 'a') ignoreAlways(query)
    else if (event.key === 'f') fix(query)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className="line" data-line="" onKeyDown={press}>
      <button type="button" className="line-go" {...itemProps} onClick={() => storyEditor()?.goTo(query.block, query.from, query.to)}>
        <span className="reason"><Quoted text={query.reason} /></span>
        <Excerpt text={text} from={query.from} to={query.to} />
      </button>
      {query.fix !== undefined && (
        <button type="button" className="button quiet" tabIndex={-1} aria-label={words.checks.fixOf(said(query.reason))} onClick={() => fix(query)}>
          {words.checks.fix}
        </button>
      )}
      <button type="button" className="button quiet" tabIndex={-1} aria-label={words.checks.ignoreOf(said(query.reason))} onClick={() => ignore([query])}>
        {words.checks.ignore}
      </button>
      <button type="button" className="button quiet" tabIndex={-1} aria-label={words.checks.alwaysOf(said(query.reason))} onClick={() => ignoreAlways(query)}>
        {words.checks.always}
      </button>
    </li>
  )
}

function Excerpt({ text, from, to }: { readonly text: string; readonly from: number; readonly to: number }) {
  if (from >= to || to > text.length) return <span className="snippet" dir="auto">{shorten(text)}</span>
  const start = from <= around ? 0 : wordBefore(text, from - around, from)
  const end = to + around >= text.length ? text.length : wordAfter(text, to + around, to)
  return (
    <span className="snippet" dir="auto">
      {start > 0 && '…'}
      {text.slice(start, from)}
      <mark>{shorten(text.slice(from, to))}</mark>
      {text.slice(to, end)}
      {end < text.length && '…'}
    </span>
  )
}

/** The next place in a text where a word begins, so that none is cut; the place itself where there is none before `most`. */
function wordBefore(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space >= most ? at : space + 1
}

/** The last place before where a word ends, not further back than `least`. */
function wordAfter(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at)
  return space <= least ? at : space
}
