/** Spiking, taking back, marking ready, tagging: on one story or many, with its message, its undo, and the next story opened. */
import { tagId, type StoryId, type StoryState } from '../store/model'
import { queueWords } from './queue/words'
import { tell } from './state/notices'
import { areAll, isUnread, loadSoon, rowAfter, rowOf, setCursor, setRead, unmark, useQueue } from './state/queue'
import { closeStory, isShut, openStory, setStates, tagStories, useStory, type Before } from './state/story'
import type { NewTag } from './tagging/add-form'
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
  const all = areAll(ids, 'spiked')
  return change(ids, all ? 'new' : 'spiked', all ? said.unspike : said.spike)
}

export function toggleReady(ids: readonly StoryId[]): Promise<void> {
  const all = areAll(ids, 'ready')
  return change(ids, all ? 'new' : 'ready', all ? said.unready : said.ready)
}

/** Of one story it is said at once; of many, when it is known how many there were. */
async function change(ids: readonly StoryId[], state: StoryState, say: Said): Promise<void> {
  const [first] = ids
  if (first === undefined || isShut()) return
  const row = rowOf(first)
  const headline = row?.headline ?? ''
  const heir = heirOf(ids, state)
  if (ids.length === 1 && row !== undefined) offerUndo(say(1, headline || words.untitled), [{ story: first, state: row.state }])
  unmark()
  const saving = setStates(ids, state)
  if (heir !== undefined) moveOn(heir)
  const changed = await saving
  loadSoon()
  if (ids.length > 1 || row === undefined) offerUndo(say(changed.length, headline || words.untitled), changed)
}

function offerUndo(text: string, changed: readonly Before[]): void {
  tell(text, { name: words.undo, undo: true, run: () => void giveBack(changed) })
}

/** Where the cursor goes when its story leaves the list that is shown; nothing where it stays. */
function heirOf(ids: readonly StoryId[], state: StoryState): StoryId | null | undefined {
  const queue = useQueue.getState()
  const { states } = queue.listing
  const stays = states.length === 0 ? state !== 'spiked' : states.includes(state)
  const leaving = new Set(ids)
  if (stays || queue.cursor === null || !leaving.has(queue.cursor)) return undefined
  return rowAfter(queue, leaving)?.id ?? null
}

function moveOn(heir: StoryId | null): void {
  setCursor(heir)
  if (heir === null) closeStory()
  else void openStory(heir)
}

/** Each story gets the state it had; the first one is shown again. */
async function giveBack(changed: readonly Before[]): Promise<void> {
  const [first] = changed
  for (const state of ['new', 'ready', 'spiked'] as const) {
    const ids = changed.filter((one) => one.state === state).map(({ story }) => story)
    if (ids.length > 0) await setStates(ids, state)
  }
  loadSoon()
  if (first === undefined || changed.length > 1 || useStory.getState().current === first.story) return
  setCursor(first.story)
  await openStory(first.story)
}

/** Marks stories read, or unread where the first of them is read. */
export function toggleRead(ids: readonly StoryId[]): void {
  const [first] = ids
  if (first !== undefined) void setRead(ids, isUnread(first))
}

/** Gives many stories a tag; those that have it are left. */
export async function tagMany(ids: readonly StoryId[], { as, name, code }: NewTag): Promise<void> {
  if (isShut()) return
  const tag = tagId(crypto.randomUUID())
  const changed = await tagStories(ids, { kind: 'add', tag, as, name, ...(code !== undefined && { code }) })
  if (changed.length === 0) {
    tell(queueWords.hadTag(name))
    return
  }
  const tagged = changed.map(({ story }) => story)
  const takeBack = (): void => void tagStories(tagged, { kind: 'remove', tag })
  tell(queueWords.tagged(changed.length, name), { name: words.undo, undo: true, run: takeBack })
}
