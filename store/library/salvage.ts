/** What a damaged story file still holds: where the copy as imported and the history read well, the story is led through them again. */
import { done, failed, replay } from '../model'
import type { Recorded, Reply } from '../model'
import type { Salvaged } from './library'
import { checkSalvage } from './schema'

export function salvage(bytes: Uint8Array): Reply<Salvaged> {
  const found = checkSalvage(parsed(bytes))
  if (!found.ok) return failed('bad-input', 'Nothing of the story could be read.')
  const { id, source, imported, history, ...rest } = found.value
  const led = farthest(history, (steps) => replay({ id, source, ...imported }, steps))
  return led === null ? failed('bad-input', 'The history does not fit the story.') : done({ story: led.story, imported, history: led.history, ...rest })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

interface Led<T> {
  readonly story: T
  readonly history: readonly Recorded[]
}

/** The longest beginning of a history that fits. */
function farthest<T>(history: readonly Recorded[], lead: (history: readonly Recorded[]) => Reply<T>): Led<T> | null {
  for (let length = history.length; length >= 0; length -= 1) {
    const story = lead(history.slice(0, length))
    if (story.ok) return { story: story.value, history: history.slice(0, length) }
  }
  return null
}
