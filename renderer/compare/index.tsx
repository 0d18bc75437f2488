/** The sheet that holds the open story against another state of it, or against another story. The only door into this folder. */
import { useEffect, useMemo, useState } from 'react'
import { isId, storyId, storyStates, wholeQueue, type OpenStory, type QueueRow } from '../../store/model'
import { SheetFrame } from '../parts/sheet'
import { ask } from '../state/bridge'
import { takeAsked } from '../state/comparing'
import { storyEditor } from '../state/editor'
import { useQueue } from '../state/queue'
import { closeSheet } from '../state/sheets'
import { currentSession, useStory } from '../state/story'
import { compareCopies, foldSame, type Line, type Row } from './compare'
import { keyOfState, linesAt, statesOf, type State } from './states'
import { compareWords as words } from './words'
import './compare.css'

export function CompareSheet() {
  const open = useStory((state) => currentSession(state)?.open ?? null)
  return (
    <SheetFrame title={words.name} wide>
      {open === null ? <p>{words.noStory}</p> : <Comparison open={open} />}
    </SheetFrame>
  )
}

function Comparison({ open }: { readonly open: OpenStory }) {
  const { dossier } = open
  const others = useOthers(open)
  const [asked] = useState(takeAsked)
  const states = useMemo(() => statesOf(dossier, others, asked ?? null), [dossier, others, asked])
  const [key, setKey] = useState(typeof asked === 'string' ? `after ${asked}` : 'came')
  const state = states.find((one) => keyOfState(one) === key) ?? asItCame
  const [other, failure] = useOther(state)
  const before = useMemo(() => (state.kind === 'story' ? other : linesAt(dossier, state)), [dossier, state, other])
  const compared = useMemo(() => (before === null ? [] : compareCopies(before, dossier.story.blocks)), [before, dossier])
  return (
    <>
      <div className="compare-head">
        <label>
          {words.with}{' '}
          <select className="field" value={keyOfState(state)} onChange={(event) => setKey(event.target.value)}>
            {states.map((one) => (
              <option key={keyOfState(one)} value={keyOfState(one)}>
                {words.state(one)}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet" role="status">
          {before === null ? '' : words.count(compared.filter(({ kind }) => kind !== 'same').length)}
        </span>
      </div>
      {failure !== null && <p className="failure">{failure}</p>}
      <Rows key={key} rows={compared} direction={open.article.direction} />
    </>
  )
}

const asItCame: State = { kind: 'came' }

/** More versions than any story has had. */
const mostVersions = 100

/** Marked stories in sight, and the other versions of this one. */
function useOthers({ dossier }: OpenStory): readonly QueueRow[] {
  const { id, fields } = dossier.story
  const chain = isId(fields.chain) ? storyId(fields.chain ?? id) : id
  const [versions, setVersions] = useState<readonly QueueRow[]>([])
  useEffect(() => {
    const listing = { ...wholeQueue, states: storyStates, chain }
    void ask((desk) => desk.find(listing, 0, mostVersions, [])).then((reply) => {
      setVersions(reply.ok ? reply.value.rows.map(({ row }) => row) : [])
    })
  }, [chain])
  const rows = useQueue((queue) => queue.rows)
  const marked = useQueue((queue) => queue.marked)
  return useMemo(() => {
    const chosen = [...rows.values()].map(({ row }) => row).filter((row) => marked.has(row.id))
    return [...new Map([...chosen, ...versions].map((row) => [row.id, row])).values()].filter((row) => row.id !== id)
  }, [rows, marked, versions, id])
}

interface Other {
  readonly id: string
  readonly lines: readonly Line[] | null
  readonly failure: string | null
}

/** The lines of another story; `null` until they are read. */
function useOther(state: State): readonly [lines: Other['lines'], failure: Other['failure']] {
  const id = state.kind === 'story' ? state.id : null
  const [read, setRead] = useState<Other | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let wanted = true
    void ask((desk) => desk.open(id)).then((reply) => {
      if (!wanted) return
      if (reply.ok) setRead({ id, lines: reply.value.dossier.story.blocks, failure: null })
      else setRead({ id, lines: null, failure: words.failed(reply.failure.message) })
    })
    return () => {
      wanted = false
    }
  }, [id])
  return read !== null && read.id === id ? [read.lines, read.failure] : [null, null]
}

function Rows({ rows, direction }: { readonly rows: readonly Row[]; readonly direction: 'ltr' | 'rtl' }) {
  const shown = useMemo(() => foldSame(rows), [rows])
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  if (rows.every(({ kind }) => kind === 'same')) return <p className="quiet">{words.same}</p>
  return (
    <ol className="compare" dir={direction}>
      {shown.map((one) => {
        if (one.kind === 'row') return <RowLine key={`${one.row.kind} ${one.row.line.id}`} row={one.row} />
        if (opened.has(one.at)) return one.rows.map((row) => <RowLine key={`${row.kind} ${row.line.id}`} row={row} />)
        return (
          <li key={one.at} className="compare-fold">
            <button type="button" className="button quiet" onClick={() => setOpened(new Set([...opened, one.at]))}>
              {words.fold(one.rows.length)}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function RowLine({ row }: { readonly row: Row }) {
  const { line, kind } = row
  const role = kind === 'changed' && row.before !== null ? words.roleBecame(row.before, line.role) : words.role(line.role)
  return (
    <li data-kind={kind}>
      <span className="compare-role">
        {role}
        {kind !== 'same' && <span className="unseen"> {words.kinds[kind]}</span>}
      </span>
      <p dir="auto">
        <Words row={row} />
      </p>
      {(kind === 'new' || kind === 'changed') && (
        <button type="button" className="button quiet" onClick={() => goTo(line)}>
          {words.go}
        </button>
      )}
    </li>
  )
}

function Words({ row }: { readonly row: Row }) {
  if (row.kind !== 'changed') {
    const { text } = row.line
    return row.kind === 'same' ? text : row.kind === 'new' ? <ins>{text}</ins> : <del>{text}</del>
  }
  return row.parts.map(({ kind, text }, at) => {
    if (kind === 'new') return <ins key={at}>{text}</ins>
    return kind === 'gone' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
  })
}

/** The sheet gives the focus back where it was; the line takes it after that. */
function goTo({ id }: Line): void {
  closeSheet()
  setTimeout(() => storyEditor()?.goTo(id))
}
