/**
 * The story editor that is on screen, and fields beside it, for what asks something of them: keys, menus, lists that lead to a place,
 * everything that saves.
 */
import type { StoryHandle } from '../story'

let editor: StoryHandle | null = null

export const setEditor = (next: StoryHandle | null): void => {
  editor = next
}

export const storyEditor = (): StoryHandle | null => editor

const fields = new Set<() => void>()

/** A field beside the copy hands over what was typed in it, when asked. Answers how to withdraw that. */
export function offerFlush(field: () => void): () => void {
  fields.add(field)
  return () => void fields.delete(field)
}

/** All that was typed is handed over. */
export function flush(): void {
  editor?.flush()
  for (const field of fields) field()
}
