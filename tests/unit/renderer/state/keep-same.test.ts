import { describe, expect, it } from 'vitest'
import { keepSame } from '../../../../renderer/state/keep-same'

describe('keepSame', () => {
  it('keeps the known object where the other holds the same values', () => {
    const known = { steps: [{ kind: 'text', from: 3 }], note: null }
    expect(keepSame(known, { steps: [{ kind: 'text', from: 3 }], note: null })).toBe(known)
  })

  it('takes the other where any value differs, is missing, or is one too many', () => {
    const known: Record<string, unknown> = { steps: [{ from: 3 }] }
    for (const other of [{ steps: [{ from: 4 }] }, { steps: [] }, { steps: [{ from: 3 }], more: 1 }, { steps: null }]) {
      expect(keepSame<unknown>(known, other)).toBe(other)
    }
  })
})
