/** The list of stories: a listbox with one Tab stop, a cursor, marks, and only the rows in sight in the document. */
import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { ListedRow } from '../../store/model'
import { look, markAll, markTo, placeFromCursor, reachRow, setCursor, toggleMark, useQueue, type Queue } from '../state/queue'
import { openStory, useStory } from '../state/story'
import { words } from '../words'
import { Nothing } from './nothing'
import { StoryRow, WaitingRow } from './story-row'
import { useNow } from './use-now'
import { scrollFor, scrollTo, useSight } from './use-window'

interface StoryListProps {
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly onEnter: () => void
}

const rowRem = 3.25
const rowWithSnippetRem = 4.5

export function StoryList({ listRef, onEnter }: StoryListProps) {
  const queue = useQueue()
  const { cursor, marked, loading, total, rows, at, listing } = queue
  const current = useStory((state) => state.current)
  const now = useNow()
  const searching = listing.search.trim() !== ''
  const sight = useSight(listRef, total, searching ? rowWithSnippetRem : rowRem)
  useScroll(listRef, queue, sight.height)
  useLayoutEffect(() => look(sight.first, sight.end), [sight.first, sight.end, rows])

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isMarkAll(event)) void markAll()
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else {
      const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / sight.height) - 1)
      const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total }[event.key]
      if (by !== undefined) void moveBy(by, event.shiftKey)
      else if (event.key === 'Enter') onEnter()
      else if (event.key === ' ' && cursor !== null) toggleMark(cursor)
      else return
    }
    event.preventDefault()
  }

  const inSight = Array.from({ length: Math.max(0, sight.end - sight.first) }, (_, offset) => sight.first + offset)
  // The cursor's row is drawn even when it is scrolled out of sight: a screen reader follows it.
  const cursorThere = cursor !== null && rows.get(at)?.row.id === cursor
  const drawn = cursorThere && (at < sight.first || at >= sight.end) ? [...inSight, at] : inSight

  return (
    <div
      ref={listRef}
      className="story-list"
      aria-label={words.queue.list}
      aria-busy={loading}
      {...(total === 0 ? { role: 'group' } : { role: 'listbox', 'aria-multiselectable': true })}
      tabIndex={0}
      {...(cursorThere ? { 'aria-activedescendant': `row-${cursor}` } : {})}
      onKeyDown={press}
    >
      <div className="story-list-all" role="presentation" style={{ height: total * sight.height }}>
        {drawn.map((place) => {
          const listed = rows.get(place)
          const box = { place, top: place * sight.height, height: sight.height, total }
          if (listed === undefined) return <WaitingRow key={place} {...box} />
          const { id } = listed.row
          return (
            <StoryRow
              key={id}
              listed={listed}
              {...box}
              now={now}
              searching={searching}
              cursor={id === cursor}
              current={id === current}
              marked={marked.has(id)}
              onPick={pick}
            />
          )
        })}
      </div>
      {total === 0 && <Nothing />}
    </div>
  )
}

/** Follows the cursor when it is moved, shows another listing from its top, and keeps what is in sight when rows come above it. */
function useScroll(listRef: RefObject<HTMLDivElement | null>, queue: Queue, height: number): void {
  const { moves, tops, at, cursor, rows, shift } = queue
  const shifted = useRef(shift.count)
  useLayoutEffect(() => {
    if (listRef.current !== null) scrollTo(listRef.current, 0)
  }, [listRef, tops])
  useLayoutEffect(() => {
    const list = listRef.current
    if (list === null || cursor === null || rows.get(at)?.row.id !== cursor) return
    scrollTo(list, scrollFor(at, height, list.scrollTop, list.clientHeight))
    // Rows are no reason to scroll: they come and go while an editor looks elsewhere.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [listRef, moves, height])
  useLayoutEffect(() => {
    if (shifted.current === shift.count || listRef.current === null) return
    shifted.current = shift.count
    scrollTo(listRef.current, listRef.current.scrollTop + shift.by * height)
  }, [listRef, shift, height])
}

/** The list's own "select all", where no text is to be selected. */
function isMarkAll(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
}

async function moveBy(by: number, marking: boolean): Promise<void> {
  const place = placeFromCursor(by)
  const row = place === undefined ? undefined : await reachRow(place)
  if (place === undefined || row === undefined) return
  if (marking) await markTo(place)
  setCursor(row.id, place)
  void openStory(row.id)
}

function pick({ row }: ListedRow, place: number, event: MouseEvent): void {
  if (event.shiftKey) void markTo(place)
  else if (event.ctrlKey || event.metaKey) toggleMark(row.id)
  setCursor(row.id, place)
  void openStory(row.id)
}
