import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDeskOf, type QueuedDesk } from '../../../store/desk'
import { intake } from '../../../store/intake'
import { openLibrary } from '../../../store/library'
import { storyId, tagId, wholeQueue, type Listed, type Listing, type QueueRow, type StoryId } from '../../../store/model'
import { diskFiles, openSearch } from '../../../store/search'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'

interface Open extends QueuedDesk {
  readonly told: QueueRow[][]
  close(): Promise<void>
}

async function open(folder: string): Promise<Open> {
  const library = must(await openLibrary(join(folder, 'library')))
  const told: QueueRow[][] = []
  const opened = openDeskOf({
    library,
    search: openSearch(diskFiles(library.index)),
    intake: (input) => Promise.resolve(intake(input)),
    sample: () => Promise.resolve([]),
    progress: () => undefined,
    rows: (rows) => void told.push([...rows]),
  })
  const close = async (): Promise<void> => {
    await opened.queue.close()
    await library.close()
  }
  onTestFinished(close)
  return { ...opened, told, close }
}

async function paste({ desk }: QueuedDesk, text: string): Promise<StoryId> {
  return must(await desk.importPaste('paste', { text })).stories[0]!.id
}

const find = async ({ desk }: QueuedDesk, listing: Partial<Listing>, about: readonly StoryId[] = []): Promise<Listed> =>
  must(await desk.find({ ...wholeQueue, ...listing }, 0, 50, about))

const headlines = ({ rows }: Listed): readonly string[] => rows.map(({ row }) => row.headline)

const ferry = 'Ferry Runs Aground off Port Hadrin'
const hall = 'Market Hall Reopens After Two Years'

describe('the queue of the desk', () => {
  it('finds a story by its words as soon as it is in, with the words around them', async () => {
    const opened = await open(temporaryFolder())
    await paste(opened, harbourPage)
    await paste(opened, marketPage)
    const found = await find(opened, { search: 'aground' })
    expect(headlines(found)).toEqual([ferry])
    expect(found.rows[0]!.marks).toEqual([[11, 18]])
    const { snippet } = found.rows[0]!
    expect(snippet!.marks.map(([from, to]) => snippet!.text.slice(from, to).toLowerCase())).toContain('aground')
    expect(headlines(await find(opened, { search: 'agrou' }))).toEqual([])
    expect(headlines(await find(opened, { search: 'agrou', typing: true }))).toEqual([ferry])
  })

  it('gives a window of the list, its total, and where a story stands', async () => {
    const opened = await open(temporaryFolder())
    const id = await paste(opened, harbourPage)
    await paste(opened, marketPage)
    const found = must(await opened.desk.find(wholeQueue, 1, 1, [id]))
    expect([headlines(found), found.from, found.total, found.at]).toEqual([[ferry], 1, 2, [1]])
    expect(found.library).toEqual({ new: 2, ready: 0, spiked: 0 })
    expect((await find(opened, { search: 'market' }, [id])).at).toEqual([null])
  })

  it('leaves the bin out, unless it is asked for, and counts each state', async () => {
    const opened = await open(temporaryFolder())
    const id = await paste(opened, harbourPage)
    await paste(opened, marketPage)
    must(await opened.desk.setState([id], 'spiked'))
    const all = await find(opened, {})
    expect([headlines(all), all.states]).toEqual([[hall], { new: 1, ready: 0, spiked: 1 }])
    expect(headlines(await find(opened, { states: ['spiked'] }))).toEqual([ferry])
    expect(headlines(await find(opened, { search: 'state:spiked' }))).toEqual([ferry])
    expect(headlines(await find(opened, { search: '-state:spiked' }))).toEqual([hall])
  })

  it('narrows by conditions typed into the search, and says which it did not understand', async () => {
    const opened = await open(temporaryFolder())
    await paste(opened, harbourPage)
    await paste(opened, marketPage)
    expect(headlines(await find(opened, { search: 'source:pasted lang:en -headline:market' }))).toEqual([ferry])
    expect(headlines(await find(opened, { search: 'market OR aground' }))).toEqual([hall, ferry])
    expect(headlines(await find(opened, { search: 'date:today' }))).toEqual([hall, ferry])
    expect(headlines(await find(opened, { search: 'before:2001-01-01' }))).toEqual([])
    const soon = await find(opened, { search: 'market date:soon' })
    expect([headlines(soon), soon.ignored]).toEqual([[hall], ['date:soon']])
  })

  it('keeps what was read, over a restart too', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    const id = await paste(first, harbourPage)
    await paste(first, marketPage)
    must(await first.desk.setRead([id], true))
    expect(headlines(await find(first, { unread: true }))).toEqual([hall])
    expect(headlines(await find(first, { search: 'is:read' }))).toEqual([ferry])
    await first.close()
    const second = await open(folder)
    expect((await find(second, {})).rows.map(({ unread }) => unread)).toEqual([true, false])
    must(await second.desk.setRead([id], false))
    expect((await find(second, { unread: true })).total).toBe(2)
  })

  it('follows an edit of the words, and of the tags', async () => {
    const opened = await open(temporaryFolder())
    const id = await paste(opened, harbourPage)
    must(await opened.desk.tag(id, { kind: 'add', tag: tagId('mine'), as: 'keyword', name: 'Night shift' }))
    expect(headlines(await find(opened, { search: 'tag:"night shift"' }))).toEqual([ferry])
    expect(headlines(await find(opened, { tags: ['Night shift'] }))).toEqual([ferry])
    expect(headlines(await find(opened, { tags: ['night shift'] }))).toEqual([])
    const facets = must(await opened.desk.facets(wholeQueue))
    expect(facets.tags).toContainEqual(['Night shift', 1])
    expect(facets.sources).toEqual([['Pasted', 1]])
    must(await opened.desk.tag(id, { kind: 'remove', tag: tagId('mine') }))
    expect(headlines(await find(opened, { tags: ['Night shift'] }))).toEqual([])
  })

  it('does one thing to many, tells what each was, and leaves those that are so already', async () => {
    const opened = await open(temporaryFolder())
    const ids = [await paste(opened, harbourPage), await paste(opened, marketPage)]
    must(await opened.desk.setState([ids[0]!], 'ready'))
    const report = must(await opened.desk.changeMany('many', [...ids, storyId('gone')], { kind: 'state', state: 'ready' }))
    expect(report).toEqual({ changed: [{ story: ids[1], state: 'new' }], problems: [], cancelled: false })
    expect((await find(opened, { states: ['ready'] })).total).toBe(2)
    const tagged = must(await opened.desk.changeMany('tag', ids, { kind: 'tag', edit: { kind: 'add', tag: tagId('t-9'), as: 'keyword', name: 'Late' } }))
    expect(tagged.changed.map(({ story }) => story)).toEqual(ids)
    expect((await find(opened, { tags: ['Late'] })).total).toBe(2)
    const again = must(await opened.desk.changeMany('tag', ids, { kind: 'tag', edit: { kind: 'add', tag: tagId('t-10'), as: 'keyword', name: 'Late' } }))
    expect(again.changed).toEqual([])
  })

  it('builds the index anew from the stories when it was deleted', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    await paste(first, harbourPage)
    await paste(first, marketPage)
    await first.close()
    rmSync(join(folder, 'library/index'), { recursive: true })
    const second = await open(folder)
    expect((await find(second, { search: 'aground' })).total).toBe(0)
    await second.queue.catchUp()
    expect(headlines(await find(second, { search: 'aground' }))).toEqual([ferry])
    expect(second.told.at(-1)).toEqual([])
    await second.close()
    expect(readdirSync(join(folder, 'library/index'))).toContain('table')
  })

  it('takes a story whose file and wire have gone out of the queue when it is asked for', async () => {
    const folder = temporaryFolder()
    const opened = await open(folder)
    const id = await paste(opened, harbourPage)
    const day = readdirSync(join(folder, 'library/stories'))[0]!
    rmSync(join(folder, 'library/stories', day, `${id}.json`))
    rmSync(join(folder, 'library/wire', day), { recursive: true })
    expect((await opened.desk.open(id)).ok).toBe(false)
    expect((await find(opened, {})).total).toBe(0)
    expect((await find(opened, { search: 'aground' })).total).toBe(0)
  })

  it('orders by urgency, by age and by what was searched', async () => {
    const opened = await open(temporaryFolder())
    await paste(opened, harbourPage)
    await paste(opened, marketPage)
    expect(headlines(await find(opened, { order: 'oldest' }))).toEqual([ferry, hall])
    expect(headlines(await find(opened, { order: 'urgent' }))).toEqual([hall, ferry])
    expect(headlines(await find(opened, { search: 'ferry OR market', order: 'best' }))).toHaveLength(2)
  })
})
