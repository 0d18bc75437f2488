/** The body of a page as one whole: it begins once, may be interrupted, and ends once. */
import { describe, expect, it } from 'vitest'
import { readings } from '../../../store/structure/body'
import type { Weighed } from '../../../store/structure/body'

/** A page whose lines speak for (+) or against (-) copy, with nothing told of starts, ends and interruptions. */
function lines(...line: readonly number[]): Weighed {
  return { line, start: line.map(() => 0), end: [0, ...line.map(() => 0)], away: line.map(() => 0) }
}

const likely = (weighed: Weighed): readonly boolean[] => readings(weighed).inBody.map((chance) => chance > 0.5)

describe('readings', () => {
  it('holds the lines that speak for copy and leaves those that speak against it', () => {
    expect(likely(lines(-6, -6, 8, 8, 8, -6))).toEqual([false, false, true, true, true, false])
  })

  it('lets a short interruption pass and comes back to the copy below', () => {
    expect(likely(lines(-6, 8, 8, -9, 8, 8, -6))).toEqual([false, true, true, false, true, true, false])
  })

  it('begins no body where the evidence says that none begins', () => {
    expect(likely({ ...lines(9, 9, -5, 7, 7), start: [-30, -30, -30, 0, 0] })).toEqual([false, false, false, true, true])
  })

  it('shares the chance between two beginnings that are equally likely', () => {
    const { begins } = readings({ ...lines(0), start: [0], line: [3] })
    expect(begins[0]).toBeCloseTo(0, 6)
  })
})
