/** A file about a problem, for a bug report: written where the editor says. */
import { ask } from '../state/bridge'
import { tell, tellFailure } from '../state/notices'
import { words } from '../words'
import { helpWords } from './words'

export async function reportProblem(): Promise<void> {
  const reply = await ask((desk) => desk.reportProblem())
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else if (reply.value !== null) tell(helpWords.reported(reply.value))
}
