/** The tiling law: source ranges of all blocks, and white space, are the wire text; nothing twice, nothing missing. */
import { expect } from 'vitest'
import type { Block } from '../../store/model'

export function checkTiling(wire: string, stories: readonly { readonly blocks: readonly Block[] }[]): void {
  const ranges = stories.flatMap(({ blocks }) => blocks.flatMap(({ source }) => [...source])).sort((one, other) => one.from - other.from)
  let at = 0
  for (const { from, to } of ranges) {
    expect(to, 'a range is never empty').toBeGreaterThan(from)
    expect(from, 'no character stands in two blocks').toBeGreaterThanOrEqual(at)
    expect(wire.slice(at, from).trim(), 'no character is left out').toBe('')
    at = to
  }
  expect(at).toBeLessThanOrEqual(wire.length)
  expect(wire.slice(at).trim(), 'no character is left out').toBe('')
}
