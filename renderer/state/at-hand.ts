/**
 * Stories kept at hand, so that the next one down the queue and the one just left show at once: those read last, and the
 * neighbours of the one in hand, read ahead while the window rests. Only one as it is on disk, by its revision, is shown.
 */
import type { OpenStory, StoryId } from '../../store/model'
import { ask } from './bridge'
import { rowFromCursor, rowOf } from './queue'
import { useSettings } from './settings'

/** An editor goes back and forth between a few. */
const mostKept = 8

/** Read or left last at the end. */
const kept = new Map<StoryId, OpenStory>()

// What a rule of the house now asks or no longer asks is another thing for every story.
useSettings.subscribe(() => kept.clear())

export function keepAtHand(open: OpenStory): void {
  const { id } = open.dossier.story
  kept.delete(id)
  kept.set(id, open)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

/** The story, if it is here as the desk has it now. */
export function atHand(id: StoryId): OpenStory | undefined {
  const open = kept.get(id)
  if (open !== undefined && rowOf(id)?.revision === open.dossier.revision) return open
  kept.delete(id)
  return undefined
}

let waiting = 0
let reading = false

/** Reads what stands above and below the cursor, once nothing else is to do. */
export function readAhead(): void {
  window.cancelIdleCallback(waiting)
  waiting = window.requestIdleCallback(() => void readNeighbours())
}

async function readNeighbours(): Promise<void> {
  if (reading) return
  reading = true
  for (const by of [1, -1]) {
    const id = rowFromCursor(by)?.id
    if (id === undefined || atHand(id) !== undefined) continue
    const reply = await ask((desk) => desk.open(id))
    if (reply.ok) keepAtHand(reply.value)
  }
  reading = false
}
