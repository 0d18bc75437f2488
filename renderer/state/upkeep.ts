/** The upkeep of the library as the window shows it: watched folders, backups, and what a look through it has found. */
import { create } from 'zustand'
import type { PruneRule, Reply, StoryId, WatchChange, WatchStatus } from '../../store/model'
import type { Bridge, LookedThrough } from '../../electron/ipc/contract'
import { settingsWords } from '../settings/words'
import { words } from '../words'
import { ask } from './bridge'
import { endJob, startJob } from './job-list'
import { tell, tellFailure } from './notices'

interface Upkeep {
  readonly watches: readonly WatchStatus[]
  readonly looked: LookedThrough | null
  /** What the rule that was last asked would throw away. */
  readonly prunable: { readonly count: number; readonly oldest: readonly string[]; readonly rule: PruneRule } | null
  readonly binned: readonly StoryId[]
  /** The folder of the library. */
  readonly place: string
  /** Work is under way: a second one would only be in its way. */
  readonly busy: boolean
}

export const useUpkeep = create<Upkeep>(() => ({ watches: [], looked: null, prunable: null, binned: [], place: '', busy: false }))

const sentences = settingsWords.library

/** A source that has fallen silent, and a folder that has gone, are said once. */
export function takeWatches(watches: readonly WatchStatus[]): void {
  const before = new Map(useUpkeep.getState().watches.map((one) => [one.id, one]))
  useUpkeep.setState({ watches })
  for (const { id, folder, state, silentSince } of watches) {
    const known = before.get(id)
    if (silentSince !== null && known?.silentSince !== silentSince) tellFailure(`${folder}: ${sentences.silent(words.stamp(silentSince))}`)
    if (state === 'away' && known?.state === 'watching') tellFailure(`${folder}: ${sentences.states.away}`)
  }
}

export async function loadWatches(): Promise<void> {
  const reply = await ask((desk) => desk.watches())
  if (reply.ok) useUpkeep.setState({ watches: reply.value })
}

export const watchFolder = (): Promise<void> => changed((desk) => desk.watchFolder())
/** Shown at once, and taken back where it could not be kept. */
export async function changeWatch(id: string, change: WatchChange): Promise<void> {
  useUpkeep.setState(({ watches }) => ({ watches: watches.map((watch) => (watch.id === id ? { ...watch, ...change } : watch)) }))
  await changed((desk) => desk.changeWatch(id, change))
}

export const removeWatch = (id: string): Promise<void> => changed((desk) => desk.removeWatch(id))

async function changed(call: (desk: Bridge) => Promise<Reply<readonly WatchStatus[] | null>>): Promise<void> {
  const reply = await ask(call)
  if (reply.ok && reply.value !== null) useUpkeep.setState({ watches: reply.value })
  if (reply.ok) return
  tellFailure(words.failed(reply.failure.message))
  await loadWatches()
}

export async function backUp(): Promise<void> {
  const made = await atWork('backup', (desk, job) => desk.backUp(job))
  if (made !== null) tell(sentences.backedUp(made.stories, made.file))
}

export async function bringBackup(): Promise<void> {
  const brought = await atWork('backup', (desk, job) => desk.bringBackup(job))
  if (brought === null) return
  tell(sentences.broughtIn(brought.came.length, brought.already))
  if (brought.kept.length > 0) tellFailure(sentences.leftAsTheyAre(brought.kept.length))
  if (brought.problems.length > 0) tellFailure(sentences.notBroughtIn(brought.problems.length))
}

export async function loadPlace(): Promise<void> {
  const reply = await ask((desk) => desk.libraryPlace())
  if (reply.ok) useUpkeep.setState({ place: reply.value })
}

/** The window is loaded anew over the library where it lies then, and says so. */
export const moveLibrary = (): Promise<unknown> => atWork('move', (desk, job) => desk.moveLibrary(job))
export const restoreLibrary = (): Promise<unknown> => atWork('backup', (desk, job) => desk.restoreLibrary(job))
export const openLibrary = (): Promise<unknown> => atWork('move', (desk) => desk.openLibrary())

export async function lookThrough(): Promise<void> {
  const looked = await atWork('look', (desk, job) => desk.verify(job))
  if (looked !== null && !looked.cancelled) useUpkeep.setState({ looked })
}

export async function loadBin(): Promise<void> {
  const reply = await ask((desk) => desk.binned())
  if (reply.ok) useUpkeep.setState({ binned: reply.value.map(({ id }) => id) })
}

export async function findPrunable(rule: PruneRule): Promise<void> {
  const reply = await ask((desk) => desk.prunable(rule))
  if (reply.ok) useUpkeep.setState({ prunable: { ...reply.value, rule } })
  else tellFailure(words.failed(reply.failure.message))
}

/** One key takes it back. */
export async function prune(rule: PruneRule): Promise<void> {
  const reply = await ask((desk) => desk.prune(rule))
  useUpkeep.setState({ prunable: null })
  await loadBin()
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else tell(sentences.pruned(reply.value.length), { name: words.undo, run: () => void takeBack(reply.value), undo: true })
}

export async function takeBack(stories: readonly StoryId[]): Promise<void> {
  const reply = await ask((desk) => desk.takeBack(stories))
  await loadBin()
  if (reply.ok) tell(sentences.tookBack(reply.value))
  else tellFailure(words.failed(reply.failure.message))
}

export async function emptyBin(): Promise<void> {
  const reply = await ask((desk) => desk.emptyBin())
  await loadBin()
  if (reply.ok) tell(sentences.emptied(reply.value.stories, reply.value.bytes))
  else tellFailure(words.failed(reply.failure.message))
}

/** `null` when it was dismissed, cancelled or failed; a failure is said. */
async function atWork<T>(kind: 'backup' | 'look' | 'move', call: (desk: Bridge, job: string) => Promise<Reply<T | null>>): Promise<T | null> {
  const job = startJob(kind)
  useUpkeep.setState({ busy: true })
  const reply = await ask((desk) => call(desk, job))
  useUpkeep.setState({ busy: false })
  endJob(job)
  if (reply.ok) return reply.value
  if (reply.failure.code !== 'cancelled') tellFailure(words.failed(reply.failure.message))
  return null
}

