/** What the list says when it shows no story: why, in the terms of what was asked. */
import type { StoryState } from '../../store/model'
import { isNarrowed, useQueue } from '../state/queue'
import { words } from '../words'
import { queueWords } from './words'

export function Nothing() {
  const { listing, loading, failure } = useQueue()
  if (loading) return <p className="nothing">{words.queue.loading}</p>
  if (failure !== null) return <p className="nothing failure">{failure}</p>
  const search = listing.search.trim()
  if (search !== '') return <p className="nothing">{queueWords.noneFound(search)}</p>
  return <p className="nothing">{isNarrowed(listing) ? queueWords.noneNarrowed : words.queue.noneIn[shownState(listing.states)]}</p>
}

/** The one state that is shown, or `all`. */
export function shownState(states: readonly StoryState[]): StoryState | 'all' {
  const [only, ...others] = states
  return only === undefined || others.length > 0 ? 'all' : only
}
