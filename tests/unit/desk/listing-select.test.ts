import { describe, expect, it } from 'vitest'
import { having } from '../../../store/listing-select'
import type { QueueRow } from '../../../store/model'
import { storyId } from '../../../store/model'
import { Bits, parseQuery } from '../../../store/search'

/** A row to each of these arrivals; what a search finds may have gone from the list, and the list may have what no index knows. */
function rowsOf(arrivals: readonly number[]): readonly QueueRow[] {
  return arrivals.map((arrival) => ({
    id: storyId(`story-${arrival}`), arrival, revision: 1, state: 'new', headline: '', source: '', language: 'en', direction: 'ltr', queries: 0, words: 1,
    importedAt: '2026-11-20T08:00:00.000Z',
  }))
}

function found(...arrivals: readonly number[]): Uint32Array {
  const bits = new Bits(200)
  for (const arrival of arrivals) bits.add(arrival)
  return bits.words
}

const arrivals = Array.from({ length: 100 }, (_, at) => at * 2)
const asked = (search: string, ...phrases: readonly Uint32Array[]): readonly number[] =>
  having(rowsOf(arrivals), parseQuery(search, false), phrases).map(({ arrival }) => arrival)

describe('the rows that a search leaves to be judged', () => {
  it('are all of them where no word is asked for', () => {
    expect(asked('source:coast')).toHaveLength(100)
  })

  it('are those with every word, oldest first, whether few or many have it', () => {
    expect(asked('weir', found(8, 4, 5))).toEqual([4, 8])
    expect(asked('weir', found(...arrivals.slice(10, 60)))).toEqual(arrivals.slice(10, 60))
    expect(asked('weir harbour', found(4, 8, 12), found(8, 12, 14))).toEqual([8, 12])
    expect(asked('weir', found())).toEqual([])
  })

  it('are those with either word where one of them is enough', () => {
    expect(asked('weir OR harbour', found(4), found(8))).toEqual([4, 8])
  })

  it('are not narrowed by what is not wanted, nor by a word where a condition would do as well', () => {
    expect(asked('-weir', found(4))).toHaveLength(100)
    expect(asked('-weir harbour', found(4), found(4, 8))).toEqual([4, 8])
    expect(asked('weir OR is:unread', found(4))).toHaveLength(100)
  })
})
