/** The story editor that is on screen, for what asks something of it: keys, menus, lists that lead to a place, everything that saves. */
import type { StoryHandle } from '../story'

let editor: StoryHandle | null = null

export const setEditor = (next: StoryHandle | null): void => {
  editor = next
}

export const storyEditor = (): StoryHandle | null => editor
export const flush = (): void => editor?.flush()
