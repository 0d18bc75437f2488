/** The signs at the end of a row: how urgent, what is open, what became of it. A sign is one line here. */
import type { QueueRow } from '../../store/model'
import { words } from '../words'

export function RowSigns({ row }: { readonly row: QueueRow }) {
  return (
    <>
      {row.urgency !== undefined && row.urgency <= 3 && <span className="row-urgent">{words.queue.urgency(row.urgency)}</span>}
      <span className="row-end">
        {row.queries > 0 && <span className="row-queries">{words.queue.queries(row.queries)}</span>}
        {row.exported !== undefined && <span>{row.exported === row.revision ? words.queue.exported : words.queue.changedSince}</span>}
        {row.state !== 'new' && <span className={`row-state ${row.state}`}>{words.queue.stateWord[row.state]}</span>}
      </span>
    </>
  )
}
