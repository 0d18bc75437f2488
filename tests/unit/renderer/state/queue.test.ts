import { beforeEach, describe, expect, it } from 'vitest'
import { storyId, type QueueRow, type StoryState } from '../../../../store/model'
import { chosenIds, markAll, markTo, mergeRows, rowAfter, rowFromCursor, select, setCursor, toggleMark, useQueue } from '../../../../renderer/state/queue'

function row(id: string, headline: string, state: StoryState = 'new', arrival = 0, revision = 1): QueueRow {
  return {
    id: storyId(id),
    headline,
    source: 'Reuters',
    language: 'en',
    direction: 'ltr',
    state,
    importedAt: '2026-01-01T00:00:00.000Z',
    arrival,
    revision,
    queries: 0,
    words: 100,
  }
}

const ids = (rows: readonly QueueRow[]): readonly string[] => rows.map(({ id }) => id)

const three = [row('c', 'Third', 'new', 3), row('b', 'Second', 'ready', 2), row('a', 'First', 'spiked', 1)]

beforeEach(() => {
  useQueue.setState({ rows: three, loading: false, failure: null, filter: 'all', search: '', cursor: null, marked: new Set() })
})

describe('the queue', () => {
  it('shows all but the bin, or one state', () => {
    expect(ids(select(three, 'all', ''))).toEqual(['c', 'b'])
    expect(ids(select(three, 'ready', ''))).toEqual(['b'])
    expect(ids(select(three, 'spiked', ''))).toEqual(['a'])
  })

  it('finds headlines that have every word, in any order, folded', () => {
    const rows = [row('1', 'إسرائيل ولبنان'), row('2', 'São Paulo votes')]
    expect(ids(select(rows, 'all', 'اسرائيل'))).toEqual(['1'])
    expect(ids(select(rows, 'all', 'VOTES sao'))).toEqual(['2'])
    expect(ids(select(rows, 'all', 'votes lisbon'))).toEqual([])
  })

  it('takes in new rows by arrival and keeps the newer of two revisions', () => {
    mergeRows([row('d', 'Fourth', 'new', 4), row('b', 'Second, mended', 'ready', 2, 2)])
    expect(ids(useQueue.getState().rows)).toEqual(['d', 'c', 'b', 'a'])
    expect(useQueue.getState().rows[2]?.headline).toBe('Second, mended')
    mergeRows([row('b', 'Second', 'ready', 2, 1)])
    expect(useQueue.getState().rows[2]?.headline).toBe('Second, mended')
  })

  it('moves the cursor within the list and stops at its ends', () => {
    expect(rowFromCursor(1)?.id).toBe('c')
    setCursor(storyId('c'))
    expect(rowFromCursor(1)?.id).toBe('b')
    expect(rowFromCursor(-1)?.id).toBe('c')
    expect(rowFromCursor(50)?.id).toBe('b')
  })

  it('works on the marked stories, else on the one under the cursor', () => {
    setCursor(storyId('c'))
    expect(chosenIds()).toEqual(['c'])
    toggleMark(storyId('b'))
    expect(chosenIds()).toEqual(['b'])
    toggleMark(storyId('b'))
    expect(chosenIds()).toEqual(['c'])
  })

  it('marks a stretch, all that is shown, and nothing again', () => {
    setCursor(storyId('c'))
    markTo(storyId('b'))
    expect(chosenIds()).toEqual(['c', 'b'])
    markAll()
    expect(chosenIds()).toEqual(['c'])
    markAll()
    expect(chosenIds()).toEqual(['c', 'b'])
  })

  it('gives the cursor to the next row that stays, else to the one before', () => {
    const rows = [row('1', 'One'), row('2', 'Two'), row('3', 'Three')]
    const leaving = (...names: readonly string[]) => new Set(names.map(storyId))
    expect(rowAfter(rows, storyId('2'), leaving('2'))).toBe('3')
    expect(rowAfter(rows, storyId('3'), leaving('3'))).toBe('2')
    expect(rowAfter(rows, storyId('2'), leaving('2', '3'))).toBe('1')
    expect(rowAfter(rows, storyId('2'), leaving('1', '2', '3'))).toBeNull()
  })
})
