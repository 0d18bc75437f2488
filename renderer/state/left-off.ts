/** Where the editor is in the copy, kept between starts: after a restart or a crash the window opens on that story, at that line. */
import type { BlockId, StoryId } from '../../store/model'
import { bridge } from './bridge'
import { storyEditor } from './editor'
import { usePlace } from './place'
import { usePreferences } from './preferences'
import { findInQueue } from './queue'
import { openStory, useStory } from './story'

/** Milliseconds the caret stays in a line before it is kept: those passed on the way to another are not. */
const restsAfter = 500

let resting: ReturnType<typeof setTimeout> | undefined
let kept = ''

/** Begins to follow the editor; answers how to stop. */
export function followPlace(): () => void {
  const stops = [useStory.subscribe(keepSoon), usePlace.subscribe(keepSoon)]
  return () => {
    clearTimeout(resting)
    for (const stop of stops) stop()
  }
}

function keepSoon(): void {
  const { current } = useStory.getState()
  if (current === null || nameOf(current, blockOf()) === kept) return
  clearTimeout(resting)
  resting = setTimeout(keepPlace, restsAfter)
}

/** Keeps the place now. One that could not be kept is nothing to trouble an editor with: the newest story opens then. */
export function keepPlace(): void {
  clearTimeout(resting)
  const { current } = useStory.getState()
  if (current === null) return
  const block = blockOf()
  kept = nameOf(current, block)
  void bridge().setPreferences({ left: { story: current, block } })
}

const blockOf = (): BlockId | null => usePlace.getState().place?.block ?? null
const nameOf = (story: StoryId, block: BlockId | null): string => `${story} ${block ?? ''}`

/** Opens the story that was left, with the caret in its line; says whether it is still there. */
export async function openLeft(): Promise<boolean> {
  const { left } = usePreferences.getState()
  if (left === null) return false
  await openStory(left.story)
  if (useStory.getState().current !== left.story) return false
  await findInQueue(left.story)
  const { block } = left
  if (block !== null) requestAnimationFrame(() => storyEditor()?.putCaret(block))
  return true
}
