import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storyId } from '../../../store/model'
import type { QueueRow } from '../../../store/model'
import { filesUnder, freshFolder, harbourStory, open, storyPath, valueOf, withLead } from './support'

const one = storyId('harbour-1')

/** A closed library of so many stories, all of one wire. */
async function libraryOf(stories: number): Promise<string> {
  const folder = freshFolder()
  const library = await open(folder)
  valueOf(await library.add(Array.from({ length: stories }, (_, at) => ({ ...harbourStory(`harbour-${at + 1}`), wire: harbourStory().wire }))))
  await library.close()
  return folder
}

function parts(folder: string): readonly string[] {
  return filesUnder(join(folder, 'catalogue')).map((path) => path.slice('2026-11-22/'.length))
}

function part(folder: string, name: string): string {
  const catalogue = join(folder, 'catalogue')
  return join(catalogue, readdirSync(catalogue)[0] ?? '', name)
}

async function ids(folder: string): Promise<readonly string[]> {
  return valueOf(await (await open(folder)).rows()).map((row) => row.id)
}

describe('the catalogue', () => {
  it('holds at most 500 rows a file', async () => {
    const folder = await libraryOf(1001)
    expect(parts(folder)).toEqual(['000.json', '001.json', '002.json'])
    expect(await ids(folder)).toHaveLength(1001)
  })

  it('answers the list without reading a story', async () => {
    const folder = await libraryOf(2)
    const day = dirname(storyPath(folder, one))
    const library = await open(folder)
    renameSync(day, `${day}-away`)
    expect(valueOf(await library.rows()).map((row) => row.id)).toEqual(['harbour-2', 'harbour-1'])
    renameSync(`${day}-away`, day)
  })

  it.each([
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['nothing', ''],
    ['zeros', '\0'.repeat(4096)],
    ['rows of another shape', '{"format":1,"mark":"x","head":{"stamp":"1","parts":["x"]},"rows":[{"id":1}]}'],
    ['a later format', '{"format":2,"mark":"x","rows":[]}'],
  ])('is rebuilt from the stories when it holds %s', async (_name, content) => {
    const folder = await libraryOf(2)
    writeFileSync(part(folder, '000.json'), content)
    expect(await ids(folder)).toEqual(['harbour-2', 'harbour-1'])
  })

  it('is rebuilt when it is gone, whole or in part', async () => {
    const folder = await libraryOf(502)
    rmSync(part(folder, '001.json'))
    expect(await ids(folder)).toHaveLength(502)
    rmSync(join(folder, 'catalogue'), { recursive: true })
    expect((await ids(folder)).length).toBe(502)
  })

  it('is rebuilt when a part is older than its head says', async () => {
    const folder = await libraryOf(502)
    const old = readFileSync(part(folder, '001.json'))
    const library = await open(folder)
    const last = storyId('harbour-502')
    valueOf(await library.save({ ...valueOf(await library.read(last)), state: 'ready' }, harbourStory().row))
    await library.close()
    writeFileSync(part(folder, '001.json'), old)
    expect(valueOf(await (await open(folder)).rows()).find((row) => row.id === last)?.state).toBe('ready')
  })

  it('is rebuilt when it is behind the stories, as after a crash', async () => {
    const folder = await libraryOf(1)
    const before = readFileSync(part(folder, '000.json'))
    const library = await open(folder)
    const saved = valueOf(await library.save(withLead(valueOf(await library.read(one)), 'Edited.'), harbourStory().row))
    await library.close()
    writeFileSync(part(folder, '000.json'), before)
    expect(valueOf(await (await open(folder)).rows())[0]?.revision).toBe(saved.revision)
  })

  it('shows a story that was put into the folder by hand', async () => {
    const folder = await libraryOf(1)
    const path = storyPath(folder, one)
    const copy = readFileSync(path, 'utf8').replace('"id": "harbour-1"', '"id": "harbour-copy"')
    writeFileSync(join(dirname(path), 'harbour-copy.json'), copy)
    expect([...(await ids(folder))].sort()).toEqual(['harbour-1', 'harbour-copy'])
  })

  it('is the same after a rebuild as before', async () => {
    const folder = await libraryOf(20)
    const first = await open(folder)
    valueOf(await first.exported(one, 1, join(folder, 'x.txt')))
    const before = valueOf(await first.rows())
    await first.close()
    rmSync(join(folder, 'catalogue'), { recursive: true })
    const second = await open(folder)
    expect(valueOf(await second.rows())).toEqual(before)
    expect(valueOf(await second.exports(one))).toHaveLength(1)
  })

  it('shows a reader what the owner has saved meanwhile', async () => {
    const folder = await libraryOf(1)
    const owner = await open(folder)
    const reader = await open(folder)
    valueOf(await owner.add([harbourStory('harbour-2')]))
    expect(reader.readOnly).toBe('The library is open in another Copydesk, so it is open for reading only here.')
    expect(valueOf(await reader.rows()).map((row) => row.id)).toEqual(['harbour-2', 'harbour-1'])
    expect(valueOf(await reader.read(storyId('harbour-2'))).revision).toBe(1)
  })

  it('does not trip over strange names among the days', async () => {
    const folder = await libraryOf(1)
    mkdirSync(join(folder, 'stories', 'old stuff'))
    writeFileSync(join(folder, 'stories', 'notes.txt'), 'x')
    writeFileSync(join(dirname(storyPath(folder, one)), '.DS_Store'), 'x')
    utimesSync(dirname(storyPath(folder, one)), 1, 1)
    expect(await ids(folder)).toEqual(['harbour-1'])
  })
})

describe('a catalogue that has to be made again', () => {
  it('lets stories be read meanwhile, and tells of its progress and rows', async () => {
    const folder = await libraryOf(3)
    rmSync(join(folder, 'catalogue'), { recursive: true })
    const told: string[] = []
    const healing = {
      progress: (done: number, total: number) => void told.push(`${done} of ${total}`),
      rows: (rows: readonly QueueRow[]) => void told.push(...rows.map((row) => row.id)),
    }
    const library = await open(folder, { healing })
    expect(valueOf(await library.rows())).toEqual([])
    expect(valueOf(await library.read(one)).revision).toBe(1)
    const saved = await library.save({ ...valueOf(await library.read(one)), state: 'ready' }, harbourStory().row)
    expect(valueOf(saved).revision).toBe(2)
    await library.whole()
    expect(told).toEqual(['harbour-1', 'harbour-2', 'harbour-3', '3 of 3'])
    expect(valueOf(await library.rows()).map((row) => row.state)).toEqual(['new', 'new', 'ready'])
  })

  it('stands as it was meanwhile, where it is only behind', async () => {
    const folder = await libraryOf(2)
    utimesSync(dirname(storyPath(folder, one)), 1, 1)
    const library = await open(folder, { healing: { progress: () => undefined, rows: () => undefined } })
    expect(valueOf(await library.rows())).toHaveLength(2)
  })
})
