/** Whether the names that tags stand for are marked in the copy. */
import { create } from 'zustand'

export const useMentions = create<{ readonly shown: boolean }>(() => ({ shown: false }))

export const toggleMentions = (): void => useMentions.setState(({ shown }) => ({ shown: !shown }))
