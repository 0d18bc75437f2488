import { describe, expect, it } from 'vitest'
import { ArrivalRate } from '../../store/watch-rate'

const minute = 60_000
const day = 24 * 60 * minute
/** Midnight here, in whatever zone the machine is. */
const midnight = new Date(2026, 10, 2).getTime()

/** Looks once a minute for some days; `busy` says whether something came in a minute of the day. */
function learn(days: number, busy: (minuteOfDay: number) => boolean): ArrivalRate {
  const rate = new ArrivalRate(null, null)
  for (let at = 0; at < days * 24 * 60; at += 1) rate.look(midnight + at * minute, busy(at % (24 * 60)))
  return rate
}

const byDay = (every: number) => (at: number): boolean => at >= 8 * 60 && at < 20 * 60 && at % every === 0

describe('a source that falls silent', () => {
  it('is rung for when ten times as long passes as usual', () => {
    const rate = learn(3, (at) => at % 4 === 0)
    const now = midnight + 3 * day
    expect(rate.silentSince(now + 30 * minute)).toBeNull()
    expect(rate.silentSince(now + 45 * minute)).toBe(now - 4 * minute)
  })

  it('is not rung for at night, where its nights are quiet', () => {
    const rate = learn(3, byDay(4))
    expect(rate.silentSince(midnight + 3 * day + 7 * 60 * minute)).toBeNull()
    expect(rate.silentSince(midnight + 3 * day + 9 * 60 * minute)).not.toBeNull()
  })

  it('is not rung for before much is known of it', () => {
    const rate = learn(1, (at) => at % 60 === 0)
    expect(rate.silentSince(midnight + 3 * day)).toBeNull()
  })

  it('is known again after a restart', () => {
    const rate = learn(3, (at) => at % 4 === 0)
    const again = new ArrivalRate(rate.hours, rate.last)
    expect(again.silentSince(midnight + 3 * day + 45 * minute)).toBe(midnight + 3 * day - 4 * minute)
  })

  it('says nothing of a clock that went back', () => {
    expect(learn(3, (at) => at % 4 === 0).silentSince(midnight)).toBeNull()
  })
})
