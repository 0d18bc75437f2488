/** Spiking, taking back and marking ready: on one story or several, with its message, its undo, and the next story opened. */
import type { QueueRow, StoryId, StoryState } from '../store/model'
import { tell } from './state/notices'
import { rowAfter, rowOf, setCursor, shownRows, unmark, useQueue } from './state/queue'
import { closeStory, openStory, setStates, useStory } from './state/story'
import { words } from './words'

type Said = (amount: number, headline: string) => string

const said: Readonly<Record<'spike' | 'unspike' | 'ready' | 'unready', Said>> = {
  spike: words.queue.spiked,
  unspike: words.queue.unspiked,
  ready: words.queue.ready,
  unready: words.queue.unready,
}

/** Spikes, or takes back from the bin where all of them are in it. */
export function toggleSpike(ids: readonly StoryId[]): Promise<void> {
  const all = ids.every((id) => rowOf(id)?.state === 'spiked')
  return change(ids, all ? 'new' : 'spiked', all ? said.unspike : said.spike)
}

export function toggleReady(ids: readonly StoryId[]): Promise<void> {
  const all = ids.every((id) => rowOf(id)?.state === 'ready')
  return change(ids, all ? 'new' : 'ready', all ? said.unready : said.ready)
}

async function change(ids: readonly StoryId[], state: StoryState, say: Said): Promise<void> {
  const rows = ids.map(rowOf).filter((row) => row !== undefined)
  const [first] = rows
  if (first === undefined) return
  const heir = heirOf(ids, state)
  tell(say(rows.length, first.headline || words.untitled), { name: words.undo, undo: true, run: () => void giveBack(rows) })
  const saved = setStates(ids, state)
  unmark()
  if (heir !== undefined) moveOn(heir)
  await saved
}

/** Where the cursor goes when the stories leave the list that is shown; nothing where it stays. */
function heirOf(ids: readonly StoryId[], state: StoryState): StoryId | null | undefined {
  const { rows, filter, search, cursor } = useQueue.getState()
  const stays = filter === 'all' ? state !== 'spiked' : filter === state
  const leaving = new Set(ids)
  if (stays || cursor === null || !leaving.has(cursor)) return undefined
  return rowAfter(shownRows({ rows, filter, search }), cursor, leaving)
}

function moveOn(heir: StoryId | null): void {
  setCursor(heir)
  if (heir === null) closeStory()
  else void openStory(heir)
}

/** Each story gets the state it had; the first one is shown again. */
async function giveBack(rows: readonly QueueRow[]): Promise<void> {
  const [first] = rows
  for (const state of ['new', 'ready', 'spiked'] as const) {
    const ids = rows.filter((row) => row.state === state).map((row) => row.id)
    if (ids.length > 0) await setStates(ids, state)
  }
  if (first === undefined || useStory.getState().current === first.id) return
  setCursor(first.id)
  await openStory(first.id)
}
