/** Changes: every rule's and the editor's, with its reason; any one of them undone or done again, or all of a rule at once. */
import { memo, useCallback, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { places, type ChangeId, type Dossier, type Place, type Recorded } from '../../store/model'
import { said } from '../language'
import { Button } from '../parts/button'
import { Quoted } from '../parts/quoted'
import { InSight } from '../parts/in-sight'
import { inLots, together } from '../parts/lots'
import { useRoving, type ItemProps } from '../parts/roving'
import { storyEditor } from '../state/editor'
import { usePlace } from '../state/place'
import { currentSession, redoChange, undoChange, useStory } from '../state/story'
import { words } from '../words'
import { turnAll } from './turn-all'
import { groupChanges, type ChangeGroup } from './groups'
import { SnippetView, snippetText } from './snippet-view'
import { blockOfStep, snippets, type Snippet } from './snippet'

/** A group longer than this shows only its first ones until asked for the rest. */
const atOnce = 8


export function Changes({ dossier }: { readonly dossier: Dossier }) {
  const { history, imported } = dossier
  const groups = useMemo(() => groupChanges(history), [history])
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set())
  const [refusals, setRefusals] = useState<ReadonlyMap<ChangeId, string>>(new Map())
  const shown = useMemo(
    () => groups.map(({ rule, changes }) => (whole.has(rule) ? changes : changes.slice(0, atOnce))),
    [groups, whole],
  )
  const said = useMemo(
    () => snippets(imported, history, shown.flatMap((changes) => changes.slice(0, together))),
    [imported, history, shown],
  )
  const ids = useMemo(() => shown.flatMap((changes) => changes.map(({ id }) => id as string)), [shown])
  const { listRef, onKeyDown, itemProps } = useRoving<HTMLDivElement>(ids)
  const selected = usePlace(({ place }) => place?.change ?? null)

  const turn = useCallback(({ id, state }: Recorded): void => {
    const reply = state === 'done' ? undoChange(id) : redoChange(id)
    setRefusals((known) => {
      const next = new Map(known)
      next.delete(id)
      return reply.ok ? next : next.set(id, reply.failure.message)
    })
  }, [])

  const lineOf = (group: ChangeGroup, recorded: Recorded, snippet: Snippet | undefined): ReactNode => (
    <ChangeLine
      key={recorded.id}
      recorded={recorded}
      snippet={snippet}
      reason={group.reason === null ? recorded.change.reason : null}
      refusal={refusals.get(recorded.id) ?? standing(recorded, history)}
      selected={recorded.id === selected}
      {...itemProps(recorded.id)}
      onTurn={turn}
    />
  )

  if (groups.length === 0) return <p className="nothing">{words.changes.none}</p>
  return (
    <div ref={listRef} onKeyDown={onKeyDown}>
      {groups.map((group, at) => (
        <section key={group.rule} className="group" aria-label={groupName(group)}>
          <GroupHead group={group} />
          <ul>
            {inLots(shown[at] ?? [], together).map((lot, place) => {
              const draw = (told: ReadonlyMap<string, Snippet>): ReactNode =>
                lot.map((recorded) => lineOf(group, recorded, told.get(recorded.id)))
              // Told when seen: to tell ten thousand changes took longer than to take them back.
              const drawSeen = (): ReactNode => draw(snippets(imported, history, lot))
              return place === 0 ? draw(said) : <InSight key={place} amount={lot.length} draw={drawSeen} />
            })}
          </ul>
          {(shown[at]?.length ?? 0) < group.changes.length && (
            <Button look="quiet" name={words.changes.showAllOf(groupName(group), group.changes.length)} onPress={() => setWhole(new Set([...whole, group.rule]))}>
              {words.changes.showAll(group.changes.length)}
            </Button>
          )}
        </section>
      ))}
    </div>
  )
}

const groupName = (group: ChangeGroup): string => (group.by === 'editor' ? words.changes.byEditor : words.changes.ruleName(group.rule))

function GroupHead({ group }: { readonly group: ChangeGroup }) {
  const done = group.changes.filter(({ state }) => state === 'done').length
  const name = groupName(group)
  return (
    <header className="group-head">
      <h3>{name}</h3>
      <span className="count">{words.changes.ruleCount(done, group.changes.length)}</span>
      {group.changes.length > 1 &&
        (done > 0 ? (
          <Button look="quiet" name={words.changes.undoAllOf(name)} onPress={() => turnAll(group.changes, 'done')}>
            {words.changes.undoAll}
          </Button>
        ) : (
          <Button look="quiet" name={words.changes.redoAllOf(name)} onPress={() => turnAll(group.changes, 'undone')}>
            {words.changes.redoAll}
          </Button>
        ))}
      {group.reason !== null && <p className="reason"><Quoted text={group.reason} /></p>}
    </header>
  )
}

/** Why an undone change cannot be done again now, known before anyone tries. */
function standing(recorded: Recorded, history: readonly Recorded[]): string | null {
  if (recorded.lost) return words.changes.lost
  if (recorded.waits === undefined) return null
  const other = history.find(({ id }) => id === recorded.waits)
  return words.changes.waits(said(other?.change.reason ?? ''))
}

function goTo(recorded: Recorded): void {
  const editor = storyEditor()
  const history = currentSession(useStory.getState())?.open.dossier.history ?? []
  const place: Place | undefined = places(history).get(recorded.id)?.[0]
  if (place !== undefined) return editor?.goTo(place.block, place.from, place.to)
  const block = blockOfStep(recorded.change.steps[0])
  if (block !== null) editor?.goTo(block)
}

interface ChangeLineProps extends ItemProps {
  readonly recorded: Recorded
  readonly snippet: Snippet | undefined
  readonly reason: string | null
  readonly refusal: string | null
  readonly selected: boolean
  readonly onTurn: (recorded: Recorded) => void
}

/** Drawn again only when something of this change is another: a story may have thousands. */
const ChangeLine = memo(function ChangeLine({ recorded, snippet, reason, refusal, selected, onTurn, ...item }: ChangeLineProps) {
  const done = recorded.state === 'done'
  const text = (snippet === undefined ? '' : snippetText(snippet)) || said(recorded.change.reason)
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'u' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onTurn(recorded)
  }
  return (
    <li className={`line${done ? '' : ' undone'}${selected ? ' selected' : ''}`} data-line="" onKeyDown={press}>
      <button type="button" className="line-go" {...item} onClick={() => goTo(recorded)}>
        {reason !== null && <span className="reason"><Quoted text={reason} /></span>}
        {snippet !== undefined && <SnippetView snippet={snippet} />}
        {!done && <span className="unseen">{words.changes.undone}</span>}
      </button>
      <button type="button" className="button quiet" tabIndex={-1} aria-label={done ? words.changes.undoOf(text) : words.changes.redoOf(text)} disabled={recorded.lost === true} onClick={() => onTurn(recorded)}>
        {done ? words.changes.undo : words.changes.redo}
      </button>
      {refusal !== null && (
        <p className="refusal" role="status">
          {refusal}
        </p>
      )}
    </li>
  )
})
