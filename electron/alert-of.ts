/** Which rows an editor is told of while looking elsewhere. */
import type { QueueRow } from '../store/model'

export interface Alert {
  readonly kind: 'killed' | 'urgent'
  readonly row: QueueRow
}

/** Urgencies that cannot wait: 1 is a flash, 2 a bulletin (IPTC 7901, 8 levels; NITF `urgency@ed-urg`). */
const urgentUpTo = 2

/** A kill always; urgent copy only while it is as it came, so that work on it does not tell of it again. */
export function alertOf(row: QueueRow): Alert | null {
  if (row.state === 'spiked') return null
  if (row.wire?.gate === 'killed') return { kind: 'killed', row }
  const urgent = row.urgency !== undefined && row.urgency <= urgentUpTo
  return urgent && row.revision === 1 ? { kind: 'urgent', row } : null
}
