/**
 * The desk's clock. An embargo must not end because somebody set the computer's clock forward: while the desk is open the time is
 * checked against what the machine has counted since (sleep included), and the earlier of the two holds.
 */
import { uptime } from 'node:os'

export interface Clock {
  /** Milliseconds since 1970, never ahead of what has really passed since the desk was opened. */
  now(): number
  /** By how much the computer's clock has been moved meanwhile, in milliseconds; 0 within what a time server mends. */
  moved(): number
}

/** A time server moves the clock by less than this at once. */
const tolerance = 90_000

/** `wall` is the computer's clock, `counted` what it has counted since it was started; both in milliseconds. */
export function createClock(wall: () => number = Date.now, counted: () => number = () => uptime() * 1000): Clock {
  const start = { wall: wall(), counted: counted() }
  const expected = (): number => start.wall + counted() - start.counted
  const moved = (): number => {
    const by = wall() - expected()
    return Math.abs(by) <= tolerance ? 0 : by
  }
  return { now: () => (moved() > 0 ? expected() : wall()), moved }
}
