import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handRests, handTyped, useHand, whenHandRests } from '../../../../renderer/state/hand'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  handRests()
  vi.useRealTimers()
})

const typing = () => useHand.getState().typing

describe('the typing hand', () => {
  it('rests when no key has come for a while', () => {
    handTyped()
    vi.advanceTimersByTime(400)
    handTyped()
    vi.advanceTimersByTime(400)
    expect(typing()).toBe(true)
    vi.advanceTimersByTime(50)
    expect(typing()).toBe(false)
  })

  it('keeps what waits until then, in its order', () => {
    const done: string[] = []
    whenHandRests(() => done.push('at once'))
    handTyped()
    whenHandRests(() => done.push('first'))
    whenHandRests(() => done.push('second'))
    expect(done).toEqual(['at once'])
    vi.advanceTimersByTime(450)
    expect(done).toEqual(['at once', 'first', 'second'])
  })

  it('is taken to rest now and then, however long it types', () => {
    const seen: number[] = []
    for (let at = 0; at < 12_000; at += 100) {
      handTyped()
      if (at % 1_000 === 0) whenHandRests(() => seen.push(at))
      vi.advanceTimersByTime(100)
    }
    expect(seen.filter((at) => at <= 7_000)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000])
  })

  it('rests at once when something else is done', () => {
    const done: string[] = []
    handTyped()
    whenHandRests(() => done.push('shown'))
    handRests()
    expect(typing()).toBe(false)
    expect(done).toEqual(['shown'])
  })
})
