/** The look through the stories before an export: asked of the desk for all of them, and the way to a place and back. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Finding, Preflight, Reply, StoryId } from '../../store/model'
import { run } from '../commands'
import { ask } from '../state/bridge'
import { storyEditor } from '../state/editor'
import { cancelJob, endJob, startJob, useJobs } from '../state/job-list'
import { focusPane } from '../state/panes'
import { showInQueue } from '../state/queue'
import { closeSheet, openSheet } from '../state/sheets'
import { allSaved, openStory } from '../state/story'

export type Choice = 'open' | 'marked' | 'ready'

/** Where an editor who went to a place came from; `null` while nobody is on the way. */
export const useReturn = create<{ readonly choice: Choice | null }>(() => ({ choice: null }))

export const goBack = (): void => openSheet('export')

/** The choice that was made before the editor went to a place, once. */
export function takeReturn(): Choice | undefined {
  const { choice } = useReturn.getState()
  useReturn.setState({ choice: null })
  return choice ?? undefined
}

export interface Looking {
  readonly result: Reply<Preflight> | null
  /** Stories looked at so far. */
  readonly done: number
}

interface Look {
  readonly stories: readonly StoryId[]
  readonly job: string | null
  readonly result: Looking['result']
}

const useLook = create<Look>(() => ({ stories: [], job: null, result: null }))

/** Looks through the stories as long as the sheet shows them. */
export function usePreflight(stories: readonly StoryId[]): Looking {
  const look = useLook()
  const done = useJobs(({ jobs }) => jobs.find(({ id }) => id === look.job)?.progress?.done ?? 0)
  useEffect(() => {
    if (stories.length > 0) void lookThrough(stories)
    return stopLooking
  }, [stories])
  return { result: look.stories === stories ? look.result : null, done }
}

async function lookThrough(stories: readonly StoryId[]): Promise<void> {
  const job = startJob('preflight')
  useLook.setState({ stories, job, result: null })
  await allSaved()
  const result = await ask((desk) => desk.preflight(job, stories))
  endJob(job)
  if (useLook.getState().job === job) useLook.setState({ result })
}

export function stopLooking(): void {
  const { job, result } = useLook.getState()
  if (job !== null && result === null) void cancelJob(job)
}

/** To the place a finding is about; the sheet comes back by its key or by the button at the foot of the window. */
export async function goToFinding(choice: Choice, story: StoryId, finding: Finding): Promise<void> {
  useReturn.setState({ choice })
  closeSheet()
  void showInQueue(story)
  await openStory(story)
  // The editor shows the story with the next drawing.
  requestAnimationFrame(() => showFinding(finding))
}

function showFinding(finding: Finding): void {
  switch (finding.kind) {
    case 'queries':
      return run('checks')
    case 'tags':
      return run('tags')
    case 'credit':
    case 'headline-length':
    case 'copy-length':
      if (finding.block === undefined) focusPane('story')
      else storyEditor()?.goTo(finding.block)
      return
    case 'held':
    case 'unreadable':
    case 'spiked':
    case 'no-headline':
      return focusPane('story')
  }
}
