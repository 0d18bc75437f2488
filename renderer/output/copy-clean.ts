/** Puts the open story's clean text on the clipboard: the same text the plain file holds. */
import { ask } from '../state/bridge'
import { tell, tellFailure } from '../state/notices'
import { allSaved, useStory } from '../state/story'
import { words } from '../words'

export async function copyClean(): Promise<void> {
  const { current } = useStory.getState()
  if (current === null) {
    tell(words.story.none)
    return
  }
  await allSaved()
  const text = await ask((desk) => desk.cleanText(current))
  const copied = text.ok ? await ask((desk) => desk.copyText(text.value)) : text
  if (copied.ok) tell(words.story.copied)
  else tellFailure(words.failed(copied.failure.message))
}
