/** One story in the queue, on two lines: the headline in its own direction, and beneath it the facts an editor chooses by. */
import { memo, type MouseEvent } from 'react'
import type { QueueRow } from '../../store/model'
import { RowMark } from '../wire/row-mark'
import { words } from '../words'

interface StoryRowProps {
  readonly row: QueueRow
  readonly top: number
  readonly height: number
  readonly position: number
  readonly total: number
  readonly now: number
  readonly cursor: boolean
  readonly current: boolean
  readonly marked: boolean
  readonly onPick: (row: QueueRow, event: MouseEvent) => void
}

export const StoryRow = memo(function StoryRow({ row, top, height, position, total, now, cursor, current, marked, onPick }: StoryRowProps) {
  const classes = ['story-row', row.state, cursor ? 'cursor' : '', current ? 'current' : '', marked ? 'marked' : '', isStopped(row) ? 'stop' : ''].filter((name) => name !== '')
  return (
    <div
      id={`row-${row.id}`}
      className={classes.join(' ')}
      role="option"
      aria-selected={marked}
      aria-current={current ? 'true' : undefined}
      aria-posinset={position}
      aria-setsize={total}
      style={{ top, height }}
      onMouseDown={(event) => onPick(row, event)}
    >
      <p className="row-headline" dir={row.direction} lang={row.language} title={row.headline}>
        {row.headline === '' ? words.untitled : row.headline}
      </p>
      <p className="row-facts">
        {row.wire !== undefined && <RowMark wire={row.wire} now={now} />}
        <bdi className="row-source">{row.source}</bdi>
        <span>{words.queue.age(now - Date.parse(row.importedAt))}</span>
        {row.language !== '' && <span>{row.language}</span>}
        {row.urgency !== undefined && row.urgency <= 3 && <span className="row-urgent">{words.queue.urgency(row.urgency)}</span>}
        <span className="row-end">
          {row.queries > 0 && <span className="row-queries">{words.queue.queries(row.queries)}</span>}
          {row.exported !== undefined && <span>{row.exported === row.revision ? words.queue.exported : words.queue.changedSince}</span>}
          {row.state !== 'new' && <span className={`row-state ${row.state}`}>{words.queue.stateWord[row.state]}</span>}
        </span>
      </p>
    </div>
  )
})

const isStopped = ({ wire }: QueueRow): boolean => wire?.gate === 'killed' || wire?.gate === 'withheld'
