/**
 * One story in the queue, on two lines: the headline in its own direction, and beneath it the facts an editor chooses by. While
 * something is searched for, a third line shows the words around it.
 */
import { memo, type MouseEvent } from 'react'
import { isStopped, type ListedRow } from '../../store/model'
import { RowMark } from '../wire/row-mark'
import { said } from '../language'
import { words } from '../words'
import { MarkedText } from './marked-text'
import { RowSigns } from './row-signs'
import { queueWords } from './words'

interface StoryRowProps {
  readonly listed: ListedRow
  readonly place: number
  readonly top: number
  readonly height: number
  readonly total: number
  readonly now: number
  readonly searching: boolean
  readonly cursor: boolean
  readonly current: boolean
  readonly marked: boolean
  readonly onPick: (listed: ListedRow, place: number, event: MouseEvent) => void
}

export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { listed, place, top, height, total, now, searching, cursor, current, marked, onPick } = props
  const { row, unread, marks, snippet } = listed
  const states = { unread, cursor, current, marked, stop: isStopped(row.wire?.gate) }
  const classes = ['story-row', row.state, ...Object.entries(states).flatMap(([name, on]) => (on ? [name] : []))]
  return (
    <div
      id={`row-${row.id}`}
      className={classes.join(' ')}
      role="option"
      aria-selected={marked}
      aria-current={current ? 'true' : undefined}
      aria-posinset={place + 1}
      aria-setsize={total}
      style={{ top, height }}
      onMouseDown={(event) => onPick(listed, place, event)}
    >
      <p className="row-headline" dir={row.direction} lang={row.language} title={row.headline}>
        {row.headline === '' ? words.untitled : <MarkedText text={row.headline} marks={marks} />}
      </p>
      {searching && (
        <p className="row-snippet" dir="auto" lang={row.language}>
          {snippet !== null && <MarkedText text={snippet.text} marks={snippet.marks} />}
        </p>
      )}
      <p className="row-facts">
        {row.wire !== undefined && <RowMark wire={row.wire} now={now} />}
        {unread && <span className="unseen">{queueWords.unreadSign}</span>}
        <bdi className="row-source">{said(row.source)}</bdi>
        <span className="row-age">{words.queue.age(now - Date.parse(row.importedAt))}</span>
        {row.language !== '' && <span className="row-language">{row.language}</span>}
        <RowSigns row={row} />
      </p>
    </div>
  )
})

/** A row whose story is still asked for: it has its place, so that the list is as long as it will be. */
export function WaitingRow({ place, top, height, total }: Pick<StoryRowProps, 'place' | 'top' | 'height' | 'total'>) {
  return (
    <div className="story-row waiting" role="option" aria-selected={false} aria-posinset={place + 1} aria-setsize={total} style={{ top, height }}>
      <p className="row-headline">{queueWords.waiting}</p>
    </div>
  )
}
