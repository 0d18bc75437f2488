/** Whether a story is held in, as far as the window can tell by its own clock. The desk decides; the window only shows. */
import { heldOf, isShut, type OpenStory, type QueueRow } from '../../store/model'

export const isHeld = (row: QueueRow | undefined, now = Date.now()): boolean => heldOf(row?.wire, now) === 'held'

export const isHeldOpen = ({ standing }: OpenStory, now = Date.now()): boolean => standing.gates.some((gate) => isShut(gate, now))
