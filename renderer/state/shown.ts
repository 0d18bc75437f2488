/** The open stories as the window draws them: what is typed, and saved while typing goes on, is drawn when the hand rests. */
import { create } from 'zustand'
import { useHand } from './hand'
import { useStory, type OpenStories } from './story'

export const useShown = create<OpenStories>(() => useStory.getState())

function show(): void {
  if (!useHand.getState().typing) useShown.setState(useStory.getState(), true)
}

useStory.subscribe(show)
useHand.subscribe(show)
