import { beforeEach, describe, expect, it, vi } from 'vitest'
import { done, storyId, type Listed, type Listing, type QueueRow, type StoryId, type StoryState } from '../../../../store/model'
import {
  areAll, changeListing, chosenIds, emptyQueue, loadQueue, look, markAll, markTo, mergeRows, placeFromCursor, reachRow, rowAfter, rowAt,
  setCursor, setRead, showInQueue, toggleMark, useQueue,
} from '../../../../renderer/state/queue'

function row(id: string, headline: string, state: StoryState = 'new', revision = 1): QueueRow {
  return {
    id: storyId(id), headline, source: 'Reuters', language: 'en', direction: 'ltr', state, importedAt: '2026-01-01T00:00:00.000Z',
    arrival: 0, revision, queries: 0, words: 100,
  }
}

/** A desk whose listing is what stands here, narrowed by the search alone. */
let stories: QueueRow[] = []
const asked: { from: number; count: number }[] = []

const listed = ({ search, states }: Listing): readonly QueueRow[] =>
  stories.filter(({ headline, state }) => headline.includes(search) && (states.length === 0 || states.includes(state)))

const desk = {
  find: (listing: Listing, from: number, count: number, about: readonly StoryId[]) => {
    asked.push({ from, count })
    const all = listed(listing)
    const answer: Listed = {
      from,
      rows: all.slice(from, from + count).map((one) => ({ row: one, unread: true, marks: [], snippet: null })),
      total: all.length,
      states: { new: all.length, ready: 0, spiked: 0 },
      library: { new: stories.length, ready: 0, spiked: 0 },
      at: about.map((id) => (all.findIndex((one) => one.id === id) === -1 ? null : all.findIndex((one) => one.id === id))),
      ignored: [],
      indexing: null,
    }
    return Promise.resolve(done(answer))
  },
  ids: (listing: Listing, from: number, to: number) => Promise.resolve(done(listed(listing).slice(from, to).map(({ id }) => id))),
  setRead: () => Promise.resolve(done(null)),
}
vi.stubGlobal('window', { copydesk: desk })

const many = (amount: number): QueueRow[] => Array.from({ length: amount }, (_, at) => row(`s${at}`, `Story ${at}`))
const state = () => useQueue.getState()

beforeEach(async () => {
  useQueue.setState(emptyQueue)
  stories = many(1_000)
  look(0, 20)
  await loadQueue()
  asked.length = 0
})

describe('the queue in the window', () => {
  it('has the rows in sight and some around them, and asks for more when the list is scrolled', async () => {
    expect(state().total).toBe(1_000)
    expect(rowAt(19)?.headline).toBe('Story 19')
    expect(rowAt(500)).toBeUndefined()
    look(500, 520)
    await vi.waitFor(() => expect(rowAt(519)?.headline).toBe('Story 519'))
    expect(asked).toHaveLength(1)
    look(505, 525)
    expect(asked).toHaveLength(1)
  })

  it('ends up where a fast scroll ended', async () => {
    for (const first of [200, 400, 900]) look(first, first + 20)
    await vi.waitFor(() => expect(rowAt(910)?.headline).toBe('Story 910'))
  })

  it('keeps the cursor on its story, and what is in sight where it is, when stories come above', async () => {
    look(500, 520)
    await vi.waitFor(() => expect(rowAt(500)).toBeDefined())
    setCursor(storyId('s510'), 510)
    stories = [row('n1', 'New 1'), row('n2', 'New 2'), ...stories]
    await loadQueue()
    expect(state().at).toBe(512)
    expect(state().shift.by).toBe(2)
    expect(rowAt(512)?.id).toBe('s510')
  })

  it('shows a change of a row at once, and never an older one', async () => {
    mergeRows([row('s3', 'Story 3, mended', 'new', 2)])
    expect(rowAt(3)?.headline).toBe('Story 3, mended')
    mergeRows([row('s3', 'Story 3, before', 'new', 1)])
    expect(rowAt(3)?.headline).toBe('Story 3, mended')
    await loadQueue()
  })

  it('moves the cursor within the listing and stops at its ends', async () => {
    expect(placeFromCursor(1)).toBe(0)
    setCursor(storyId('s0'), 0)
    expect(placeFromCursor(1)).toBe(1)
    expect(placeFromCursor(-1)).toBe(0)
    expect(placeFromCursor(5_000)).toBe(999)
    expect((await reachRow(999))?.id).toBe('s999')
  })

  it('goes on from the place of a story that has gone from the listing', async () => {
    setCursor(storyId('s5'), 5)
    stories = stories.filter(({ id }) => id !== 's5')
    await loadQueue()
    expect(rowAt(placeFromCursor(1) ?? -1)?.id).toBe('s6')
    expect(rowAt(placeFromCursor(-1) ?? -1)?.id).toBe('s4')
  })

  it('works on the marked stories, else on the one under the cursor', async () => {
    setCursor(storyId('s7'), 7)
    expect(await chosenIds()).toEqual(['s7'])
    toggleMark(storyId('s9'))
    expect(await chosenIds()).toEqual(['s9'])
    toggleMark(storyId('s9'))
    expect(await chosenIds()).toEqual(['s7'])
  })

  it('marks a stretch, all of the listing, out of sight too, and none again', async () => {
    setCursor(storyId('s2'), 2)
    await markTo(4)
    expect(await chosenIds()).toEqual(['s2', 's3', 's4'])
    await markAll()
    expect(await chosenIds()).toHaveLength(1_000)
    await markAll()
    expect(await chosenIds()).toEqual(['s2'])
  })

  it('shows another listing from its top, with nothing marked', async () => {
    look(500, 520)
    toggleMark(storyId('s1'))
    changeListing({ search: 'Story 99' })
    await vi.waitFor(() => expect(state().total).toBe(11))
    expect(rowAt(0)?.headline).toBe('Story 99')
    expect(state().marked.size).toBe(0)
  })

  it('takes the answer to what was typed last, whatever comes later', async () => {
    changeListing({ search: 'Story 9' })
    changeListing({ search: 'Story 998' })
    await vi.waitFor(() => expect(state().total).toBe(1))
    expect(rowAt(0)?.headline).toBe('Story 998')
  })

  it('shows a story in the whole queue where the listing does not have it', async () => {
    changeListing({ search: 'Story 998' })
    await vi.waitFor(() => expect(state().total).toBe(1))
    await showInQueue(storyId('s700'))
    expect([state().listing.search, state().at, rowAt(700)?.id]).toEqual(['', 700, 's700'])
  })

  it('gives the cursor to the next row that stays, else to the one before', () => {
    const rows = new Map(['1', '2', '3'].map((id, at) => [at, { row: row(id, id), unread: false, marks: [], snippet: null }]))
    const after = (at: number, ...leaving: readonly string[]) => rowAfter({ rows, at }, new Set(leaving.map(storyId)))?.id ?? null
    expect(after(1, '2')).toBe('3')
    expect(after(2, '3')).toBe('2')
    expect(after(1, '2', '3')).toBe('1')
    expect(after(1, '1', '2', '3')).toBeNull()
  })

  it('knows the state of stories out of sight by the listing alone', async () => {
    expect(areAll([storyId('s1'), storyId('s900')], 'new')).toBe(false)
    changeListing({ states: ['new'] })
    await vi.waitFor(() => expect(state().loading).toBe(false))
    expect(areAll([storyId('s1'), storyId('s900')], 'new')).toBe(true)
  })

  it('marks stories read at once', async () => {
    await setRead([storyId('s1')], true)
    expect(state().rows.get(1)?.unread).toBe(false)
  })
})
