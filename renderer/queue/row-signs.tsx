/** The signs at the end of a row: how urgent, what is open, what became of it. A sign is one line here. */
import { isStopped, type QueueRow } from '../../store/model'
import { words } from '../words'

/** Of a story that must not be used, that it went out is what an editor must see first. */
function Exported({ row }: { readonly row: QueueRow }) {
  if (isStopped(row.wire?.gate)) return <span className="row-gone">{words.queue.goneOut}</span>
  return <span>{row.exported === row.revision ? words.queue.exported : words.queue.changedSince}</span>
}

export function RowSigns({ row }: { readonly row: QueueRow }) {
  return (
    <>
      {row.urgency !== undefined && row.urgency <= 3 && <span className="row-urgent">{words.queue.urgency(row.urgency)}</span>}
      <span className="row-end">
        {row.queries > 0 && <span className="row-queries">{words.queue.queries(row.queries)}</span>}
        {row.exported !== undefined && <Exported row={row} />}
        {row.state !== 'new' && <span className={`row-state ${row.state}`}>{words.queue.stateWord[row.state]}</span>}
      </span>
    </>
  )
}
