import { describe, expect, it } from 'vitest'
import { inSight, scrollFor } from '../../../../renderer/queue/use-window'

describe('the rows in sight', () => {
  it('are those of the view and a few beyond it, however long the list', () => {
    expect(inSight(0, 500, 50, 100_000)).toEqual({ first: 0, end: 18 })
    expect(inSight(5_000, 500, 50, 100_000)).toEqual({ first: 92, end: 118 })
    expect(inSight(0, 500, 50, 3)).toEqual({ first: 0, end: 3 })
    expect(inSight(0, 500, 50, 0)).toEqual({ first: 0, end: 0 })
  })

  it('stay within a list that became shorter than the place scrolled to', () => {
    const { first, end } = inSight(5_000, 500, 50, 10)
    expect(first).toBeLessThan(10)
    expect(end).toBe(10)
  })
})

describe('scrolling to a row', () => {
  it('moves no further than needed', () => {
    expect(scrollFor(0, 50, 120, 500)).toBe(0)
    expect(scrollFor(5, 50, 0, 500)).toBe(0)
    expect(scrollFor(10, 50, 0, 500)).toBe(50)
  })
})
