/** Whether a story is held in, as far as the window can tell by its own clock. The desk decides; the window only shows. */
import { isShut, type OpenStory, type QueueRow, type RowWire } from '../../store/model'

/** `over`: an embargo that has ended. */
export type Held = 'held' | 'over' | 'free'

export function heldOf(wire: RowWire | undefined, now: number): Held {
  if (wire?.gate === undefined) return 'free'
  return wire.gate === 'embargo' && wire.until !== undefined && Date.parse(wire.until) <= now ? 'over' : 'held'
}

export const isHeld = (row: QueueRow | undefined, now = Date.now()): boolean => heldOf(row?.wire, now) === 'held'

export const isHeldOpen = ({ standing }: OpenStory, now = Date.now()): boolean => standing.gates.some((gate) => isShut(gate, now))
