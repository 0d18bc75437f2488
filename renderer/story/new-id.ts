/** Names for new lines. */
import { blockId } from '../../store/model'
import type { NewId } from './edits'

/** 80 random bits: no two lines of a newsroom get the same. */
export const newId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return blockId(`e${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}
