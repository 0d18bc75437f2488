/** Letting go what the wire holds in: asked of the desk, and what is open read again with its new history. */
import { create } from 'zustand'
import type { StoryId } from '../../store/model'
import { ask } from '../state/bridge'
import { tell } from '../state/notices'
import { mergeRows, rowOf } from '../state/queue'
import { closeSheet, openSheet } from '../state/sheets'
import { allSaved, readOpenAgain } from '../state/story'
import { words } from '../words'
import { wireWords } from './words'

interface Releasing {
  readonly stories: readonly StoryId[]
  /** The sheet was opened from the export sheet, which then comes back. */
  readonly exporting: boolean
  /** The end that was asked for, of an embargo that ends later. */
  readonly until?: string
}

export const useRelease = create<Releasing>(() => ({ stories: [], exporting: false }))

export function offerRelease(stories: readonly StoryId[], exporting = false, until?: string): void {
  if (stories.length === 0) return
  useRelease.setState({ stories, exporting, ...(until !== undefined && { until }) }, true)
  openSheet('release')
}

export function leaveRelease(): void {
  if (useRelease.getState().exporting) openSheet('export')
  else closeSheet()
}

/** Answers the sentence of what went wrong, or nothing. */
export async function releaseStories(stories: readonly StoryId[], why: string, until?: string): Promise<string | null> {
  if (!(await allSaved())) return words.output.unsaved
  const reply = await ask((desk) => desk.release(stories, why, until))
  if (!reply.ok) return reply.failure.message
  mergeRows(reply.value)
  await Promise.all(stories.map(readOpenAgain))
  const headline = (stories[0] === undefined ? undefined : rowOf(stories[0])?.headline) || words.untitled
  tell(until === undefined ? wireWords.release.done(stories.length, headline) : wireWords.release.doneLater(headline))
  leaveRelease()
  return null
}

