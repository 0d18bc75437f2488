/** Puts the open story on the clipboard: the text the plain file holds, or the copy with its headings, lists and tables. */
import type { Reply, StoryId } from '../../store/model'
import type { Bridge } from '../../electron/ipc/contract'
import { ask } from '../state/bridge'
import { tell, tellFailure } from '../state/notices'
import { allSaved, useStory } from '../state/story'
import { words } from '../words'

export const copyClean = (): Promise<void> =>
  copyOpen(words.story.copied, async (desk, story) => {
    const text = await desk.cleanText(story)
    return text.ok ? desk.copyText(text.value) : text
  })

export const copyRich = (): Promise<void> =>
  copyOpen(words.story.copiedRich, async (desk, story) => {
    const rich = await desk.cleanRich(story)
    return rich.ok ? desk.copyText(rich.value.text, rich.value.html) : rich
  })

async function copyOpen(said: string, copy: (desk: Bridge, story: StoryId) => Promise<Reply<null>>): Promise<void> {
  const { current } = useStory.getState()
  if (current === null) {
    tell(words.story.none)
    return
  }
  await allSaved()
  const copied = await ask((desk) => copy(desk, current))
  if (copied.ok) tell(said)
  else tellFailure(words.failed(copied.failure.message))
}
