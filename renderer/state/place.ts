/** Where the caret stands in the open story, for what lies beside it. */
import { create } from 'zustand'
import type { StoryPlace } from '../story'

export const usePlace = create<{ readonly place: StoryPlace | null }>(() => ({ place: null }))
export const setPlace = (place: StoryPlace | null): void => usePlace.setState({ place })
