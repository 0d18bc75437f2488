/** Shows the file a story last went out to, in the system's file manager. */
import type { StoryId } from '../../store/model'
import { ask } from '../state/bridge'
import { tellFailure } from '../state/notices'
import { words } from '../words'

export async function revealExported(story: StoryId): Promise<void> {
  const reply = await ask((desk) => desk.reveal(story))
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}
