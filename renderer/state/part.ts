/** Two stories made of the open one, and one of it and the next. */
import { changeId, type Parted, type Reply, type StoryId } from '../../store/model'
import { words } from '../words'
import { ask } from './bridge'
import { storyEditor } from './editor'
import { tell, tellFailure } from './notices'
import { usePlace } from './place'
import { setCursor } from './queue'
import { allSaved, currentSession, openStory, showAnew, useStory } from './story'

/** Everything from the caret's line on becomes a story of its own. */
export async function splitHere(): Promise<void> {
  storyEditor()?.flush()
  const { place } = usePlace.getState()
  if (place === null) tellFailure(words.part.nowhere)
  else await part((id) => ask((desk) => desk.splitStory(id, place.block, freshId())), words.part.split)
}

/** The next story of the wire becomes the end of this one. */
export function joinWithNext(): Promise<void> {
  storyEditor()?.flush()
  return part((id) => ask((desk) => desk.joinNext(id, freshId())), words.part.joined)
}

const freshId = () => changeId(crypto.randomUUID())

async function part(how: (id: StoryId) => Promise<Reply<Parted>>, told: string): Promise<void> {
  const session = currentSession(useStory.getState())
  if (session === null || !(await allSaved())) return
  const reply = await how(session.id)
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  const { first, second } = reply.value
  showAnew(first)
  tell(told, first.dossier.history.at(-1)?.change.rule === 'parting/split' ? { name: words.part.open, run: () => show(second) } : undefined)
}

function show(id: StoryId): void {
  setCursor(id)
  void openStory(id)
}
