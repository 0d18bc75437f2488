/** Looking through a later version: which of its changes are taken, and the way to the desk. */
import { create } from 'zustand'
import type { ShownItem, StoryId, Update } from '../../store/model'
import { ask } from '../state/bridge'
import { newerOf, useFamily, versionBeside } from '../state/family'
import { tell, tellFailure } from '../state/notices'
import { showInQueue } from '../state/queue'
import { closeSheet, openSheet } from '../state/sheets'
import { allSaved, currentSession, openStory, readOpenAgain, useStory } from '../state/story'
import { words } from '../words'
import { wireWords } from './words'

/** `undecided`: both hands changed the same words, and the editor has not chosen yet. */
export type Choice = 'take' | 'keep' | 'undecided'

interface Looking {
  readonly story: StoryId | null
  readonly update: Update | null
  readonly failure: string | null
  readonly choices: ReadonlyMap<string, Choice>
}

const nothing: Looking = { story: null, update: null, failure: null, choices: new Map() }

export const useUpdate = create<Looking>(() => nothing)

export const firstChoice = ({ conflict }: ShownItem): Choice => (conflict ? 'undecided' : 'take')

/** Opens the view of what a later version changes; without a name, of the newest one that waits. */
export async function lookThrough(from?: StoryId): Promise<void> {
  const session = currentSession(useStory.getState())
  const later = from ?? newerOf(useFamily.getState().family, session?.id ?? null)?.id
  if (session === null || later === undefined) {
    tell(wireWords.update.noneLater)
    return
  }
  await allSaved()
  useUpdate.setState({ ...nothing, story: session.id })
  openSheet('update')
  const reply = await ask((desk) => desk.update(session.id, later))
  if (useUpdate.getState().story !== session.id) return
  if (!reply.ok) useUpdate.setState({ failure: reply.failure.message })
  else useUpdate.setState({ update: reply.value, choices: new Map(reply.value.items.map((item) => [item.id, firstChoice(item)])) })
}

export function choose(id: string, choice: Choice): void {
  useUpdate.setState(({ choices }) => ({ choices: new Map(choices).set(id, choice) }))
}

/** All at once; a conflict is decided by hand. */
export function chooseAll(choice: 'take' | 'keep'): void {
  useUpdate.setState(({ update, choices }) => ({
    choices: new Map(update?.items.map((item) => [item.id, item.conflict && choice === 'take' ? (choices.get(item.id) ?? 'undecided') : choice])),
  }))
}

export async function takeOver(): Promise<void> {
  const { story, update, choices } = useUpdate.getState()
  const session = currentSession(useStory.getState())
  if (story === null || update === null || session?.id !== story) return
  const items = update.items.filter(({ id }) => choices.get(id) === 'take').map(({ id }) => id)
  const reply = await ask((desk) => desk.takeOver(story, session.revision, { from: update.from.id, items }))
  if (!reply.ok) {
    useUpdate.setState({ failure: reply.failure.message })
    return
  }
  closeSheet()
  await readOpenAgain(story)
  tell(items.length === 0 ? wireWords.update.left : wireWords.update.took(items.length))
}

/** Opens the version before or behind the open one. */
export function goToVersion(by: 1 | -1): void {
  const id = versionBeside(by)
  if (id === undefined) tell(by === 1 ? wireWords.update.noneLater : wireWords.update.noneEarlier)
  else goToStory(id)
}

export function goToStory(id: StoryId): void {
  void showInQueue(id)
  void openStory(id)
}

export async function joinChain(other: StoryId): Promise<void> {
  const session = currentSession(useStory.getState())
  if (session === null || !(await allSaved())) return
  const reply = await ask((desk) => desk.joinChain(session.id, other))
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else await readOpenAgain(session.id)
}
