/** Pruning: which stories a rule would throw away, shown before it is done, and done into the bin, from where they come back. */
import type { Library } from './library'
import { done, type PruneRule, type QueueRow, type Reply, type StoryId } from './model'
import type { StoryQueue } from './queue'

const day = 24 * 60 * 60 * 1000

/** What the rule would take, the oldest first. */
export async function findPrunable(library: Library, rule: PruneRule, now: number): Promise<Reply<readonly QueueRow[]>> {
  const rows = await library.rows()
  if (!rows.ok) return rows
  const limit = now - rule.olderThan * day
  return done(rows.value.filter((row) => Date.parse(row.importedAt) < limit && fits(row, rule.only)).reverse())
}

function fits({ state, exported, revision }: QueueRow, only: PruneRule['only']): boolean {
  if (only === 'spiked') return state === 'spiked'
  return only === 'any' || exported === revision
}

/** To the bin, and out of the queue. Answers how many. */
export async function discard(library: Library, queue: StoryQueue, ids: readonly StoryId[]): Promise<Reply<number>> {
  const here = library.rowsOf(ids).map(({ id }) => id)
  const gone = await library.discard(here)
  if (!gone.ok) return gone
  for (const id of here) queue.recheck(id)
  return done(here.length)
}

/** Out of the bin, into the queue as they were. */
export async function takeBack(library: Library, queue: StoryQueue, ids: readonly StoryId[]): Promise<Reply<readonly QueueRow[]>> {
  const back = await library.takeBack(ids)
  if (!back.ok) return back
  queue.take(back.value)
  void queue.catchUp()
  return back
}
