/** Where the window stood, so that it opens there again; moved into view when that screen is gone. */
import { z } from 'zod'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** `null` before the first close: the system then chooses the place. */
  readonly box: Box | null
  readonly maximized: boolean
}

const coordinate = z.int().min(-100_000).max(100_000)
export const windowStateShape = z.strictObject({
  box: z.strictObject({ x: coordinate, y: coordinate, width: coordinate.min(1), height: coordinate.min(1) }).nullable(),
  maximized: z.boolean(),
})

export const firstState: WindowState = { box: null, maximized: false }
export const firstSize = { width: 1280, height: 800 }
export const smallestSize = { width: 760, height: 480 }

/**
 * The box inside the screen it shares the most with (`areas`: the screens without their bars), no larger than it and no
 * smaller than we can draw; `null` when no screen shows any of it, for then the system knows a better place.
 */
export function fitBox(box: Box | null, areas: readonly Box[]): Box | null {
  if (box === null) return null
  const [best] = [...areas].sort((one, other) => shared(other, box) - shared(one, box))
  if (best === undefined || shared(best, box) === 0) return null
  const width = Math.min(Math.max(box.width, smallestSize.width), best.width)
  const height = Math.min(Math.max(box.height, smallestSize.height), best.height)
  return { x: clamp(box.x, best.x, best.x + best.width - width), y: clamp(box.y, best.y, best.y + best.height - height), width, height }
}

function shared(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
