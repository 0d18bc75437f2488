import { describe, expect, it } from 'vitest'
import { alertOf } from '../../../electron/alert-of'
import { storyId, type QueueRow } from '../../../store/model'

const row: QueueRow = {
  id: storyId('quay-1'), headline: 'Quay Closed', source: 'NWA', language: 'en', direction: 'ltr', state: 'new',
  importedAt: '2026-11-24T10:00:00.000Z', arrival: 1, revision: 1, queries: 0, words: 40,
}

describe('alerts', () => {
  it('tell of a flash and a bulletin as they come, and of nothing less', () => {
    expect(alertOf({ ...row, urgency: 1 })?.kind).toBe('urgent')
    expect(alertOf({ ...row, urgency: 2 })?.kind).toBe('urgent')
    expect(alertOf({ ...row, urgency: 3 })).toBeNull()
    expect(alertOf(row)).toBeNull()
  })

  it('do not tell of urgent copy again because somebody works on it', () => {
    expect(alertOf({ ...row, urgency: 1, revision: 2 })).toBeNull()
  })

  it('tell of a kill whatever was done to the story, unless it is in the bin', () => {
    expect(alertOf({ ...row, revision: 7, wire: { gate: 'killed' } })?.kind).toBe('killed')
    expect(alertOf({ ...row, state: 'spiked', wire: { gate: 'killed' } })).toBeNull()
  })
})
