/** The list of stories: a listbox with one Tab stop, a cursor, marks, and only the rows in sight in the document. */
import { useLayoutEffect, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { QueueRow } from '../../store/model'
import { markTo, rowFromCursor, setCursor, toggleMark, useQueue } from '../state/queue'
import { openStory, useStory } from '../state/story'
import { words } from '../words'
import { StoryRow } from './story-row'
import { useNow } from './use-now'
import { scrollFor, useSight } from './use-window'

interface StoryListProps {
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly rows: readonly QueueRow[]
  readonly onEnter: () => void
}

const rowRem = 3.25

export function StoryList({ listRef, rows, onEnter }: StoryListProps) {
  const { cursor, marked, loading, failure } = useQueue()
  const current = useStory((state) => state.current)
  const now = useNow()
  const sight = useSight(listRef, rows.length, rowRem)
  const at = useMemo(() => rows.findIndex((row) => row.id === cursor), [rows, cursor])

  useLayoutEffect(() => {
    const list = listRef.current
    if (list !== null && at !== -1) list.scrollTop = scrollFor(at, sight.height, list.scrollTop, list.clientHeight)
  }, [listRef, at, sight.height])

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / sight.height) - 1)
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows.length, End: rows.length }[event.key]
    if (by !== undefined) moveBy(by, event.shiftKey)
    else if (event.key === 'Enter') onEnter()
    else if (event.key === ' ' && cursor !== null) toggleMark(cursor)
    else return
    event.preventDefault()
  }

  // The cursor's row is drawn even when it is scrolled out of sight: a screen reader follows it.
  const drawn = rows.slice(sight.first, sight.end).map((row, offset) => ({ row, at: sight.first + offset }))
  const cursorRow = rows[at]
  if (cursorRow !== undefined && (at < sight.first || at >= sight.end)) drawn.push({ row: cursorRow, at })

  return (
    <div
      ref={listRef}
      className="story-list"
      aria-label={words.queue.list}
      aria-busy={loading}
      {...(rows.length === 0 ? { role: 'group' } : { role: 'listbox', 'aria-multiselectable': true })}
      tabIndex={0}
      {...(cursorRow === undefined ? {} : { 'aria-activedescendant': `row-${cursorRow.id}` })}
      onKeyDown={press}
    >
      <div className="story-list-all" role="presentation" style={{ height: rows.length * sight.height }}>
        {drawn.map(({ row, at: place }) => (
          <StoryRow
            key={row.id}
            row={row}
            top={place * sight.height}
            height={sight.height}
            position={place + 1}
            total={rows.length}
            now={now}
            cursor={row.id === cursor}
            current={row.id === current}
            marked={marked.has(row.id)}
            onPick={pick}
          />
        ))}
      </div>
      {rows.length === 0 && <Nothing loading={loading} failure={failure} />}
    </div>
  )
}

function moveBy(by: number, marking: boolean): void {
  const row = rowFromCursor(by)
  if (row === undefined) return
  if (marking) markTo(row.id)
  setCursor(row.id)
  void openStory(row.id)
}

function pick(row: QueueRow, event: MouseEvent): void {
  if (event.shiftKey) markTo(row.id)
  else if (event.ctrlKey || event.metaKey) toggleMark(row.id)
  setCursor(row.id)
  void openStory(row.id)
}

function Nothing({ loading, failure }: { readonly loading: boolean; readonly failure: string | null }) {
  const { filter, search } = useQueue()
  if (loading) return <p className="nothing">{words.queue.loading}</p>
  if (failure !== null) return <p className="nothing failure">{failure}</p>
  return <p className="nothing">{search.trim() === '' ? words.queue.noneIn[filter] : words.queue.noneFound(search.trim())}</p>
}
