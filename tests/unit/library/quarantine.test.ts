import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storyId } from '../../../store/model'
import { codeOf, freshFolder, harbourStory, leadOf, open, storyPath, valueOf } from './support'

const one = storyId('harbour-1')
const two = storyId('harbour-2')
const sha256 = harbourStory().wire.sha256

/** A closed library of two stories. */
async function twoStories(): Promise<string> {
  const folder = freshFolder()
  const library = await open(folder)
  valueOf(await library.add([harbourStory('harbour-1'), harbourStory('harbour-2')]))
  await library.close()
  return folder
}

function replaceInFile(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`No ${from} in ${path}`)
  writeFileSync(path, text.replace(from, to))
}

const damages: readonly (readonly [string, (path: string) => void])[] = [
  ['cut short', (path) => truncateSync(path, 900)],
  ['empty', (path) => writeFileSync(path, '')],
  ['full of zeros', (path) => writeFileSync(path, Buffer.alloc(2048))],
  ['holding null', (path) => writeFileSync(path, 'null')],
  ['holding a list', (path) => writeFileSync(path, '[]')],
  ['holding nothing', (path) => writeFileSync(path, '{}')],
  ['nested without end', (path) => writeFileSync(path, '['.repeat(200_000))],
  ['in Latin-1', (path) => writeFileSync(path, Buffer.from(readFileSync(path, 'utf8').replace('sailed', 'sail\u00e9d'), 'latin1'))],
  ['of another story', (path) => replaceInFile(path, '"id": "harbour-1"', '"id": "harbour-9"')],
  ['with a word for a number', (path) => replaceInFile(path, '"revision": 1', '"revision": "one"')],
]

describe.each(damages)('a story file %s', (_name, damage) => {
  it('goes to quarantine when it is read, with its bytes, and the others stay usable', async () => {
    const folder = await twoStories()
    const library = await open(folder)
    damage(storyPath(folder, one))
    const bytes = readFileSync(storyPath(folder, one))
    expect(codeOf(await library.read(one))).toBe('bad-input')
    const [notice, ...others] = library.notices()
    expect(others).toEqual([])
    expect(notice).toMatchObject({ kind: 'quarantined', lost: { id: one, sha256 } })
    expect(readFileSync(join(folder, notice?.kept ?? ''))).toEqual(bytes)
    expect(valueOf(await library.rows()).map((row) => row.id)).toEqual([two])
    expect(valueOf(await library.read(two)).revision).toBe(1)
  })
})

describe('a broken story', () => {
  it('is found when the catalogue has to be rebuilt', async () => {
    const folder = await twoStories()
    truncateSync(storyPath(folder, one), 100)
    rmSync(join(folder, 'catalogue'), { recursive: true })
    const library = await open(folder)
    expect(valueOf(await library.rows()).map((row) => row.id)).toEqual([two])
    expect(library.notices()).toMatchObject([{ kind: 'quarantined', lost: { id: one } }])
  })

  it('names its wire bytes where its own remains still do', async () => {
    const folder = await twoStories()
    const path = storyPath(folder, one)
    const text = readFileSync(path, 'utf8')
    truncateSync(path, Buffer.byteLength(text.slice(0, text.indexOf('"importer"'))))
    rmSync(join(folder, 'catalogue'), { recursive: true })
    expect((await open(folder)).notices()).toMatchObject([{ lost: { id: one, sha256 } }])
  })

  it('can be added again from its wire', async () => {
    const folder = await twoStories()
    const library = await open(folder)
    truncateSync(storyPath(folder, one), 100)
    await library.read(one)
    expect(valueOf(await library.wireText(sha256))).toBe(harbourStory().wire.text)
    expect(valueOf(await library.add([harbourStory()]))[0]).toMatchObject({ id: one, already: false })
    expect(leadOf(valueOf(await library.read(one)))).toBe('“Ships sailed again” on Monday.')
  })

  it('never overwrites one that is in quarantine already', async () => {
    const folder = await twoStories()
    const library = await open(folder)
    writeFileSync(storyPath(folder, one), 'first')
    await library.read(one)
    valueOf(await library.add([harbourStory()]))
    writeFileSync(storyPath(folder, one), 'second')
    await library.read(one)
    expect(library.notices().map(({ kept }) => readFileSync(join(folder, kept ?? ''), 'utf8'))).toEqual(['first', 'second'])
  })

  it('is left where it is by a reader', async () => {
    const folder = await twoStories()
    const library = await open(folder, { readOnly: true })
    writeFileSync(storyPath(folder, one), 'null')
    expect(codeOf(await library.read(one))).toBe('bad-input')
    expect(readFileSync(storyPath(folder, one), 'utf8')).toBe('null')
  })

  it('is told of once to a reader, however often it looks', async () => {
    const folder = await twoStories()
    rmSync(join(folder, 'catalogue'), { recursive: true })
    writeFileSync(storyPath(folder, one), 'null')
    const library = await open(folder, { readOnly: true })
    for (let look = 0; look < 3; look += 1) expect(valueOf(await library.rows()).map((row) => row.id)).toEqual([two])
    expect(library.notices().map((notice) => notice.kind)).toEqual(['read-only', 'quarantined'])
  })
})

describe('a story touched by something else', () => {
  it('is told of when its file was deleted, and may be made again', async () => {
    const folder = await twoStories()
    const library = await open(folder)
    rmSync(storyPath(folder, one))
    expect(codeOf(await library.read(one))).toBe('not-found')
    expect(library.notices()).toMatchObject([{ kind: 'missing', lost: { id: one, sha256 } }])
  })

  it('is told of when its file was deleted while the library was closed', async () => {
    const folder = await twoStories()
    rmSync(storyPath(folder, one))
    const library = await open(folder)
    expect(library.notices()).toMatchObject([{ kind: 'missing', lost: { id: one, sha256 } }])
    expect(valueOf(await library.rows()).map((row) => row.id)).toEqual([two])
  })

  it('is told of when the whole folder of stories is gone: never an empty library without a word', async () => {
    const folder = await twoStories()
    rmSync(join(folder, 'stories'), { recursive: true })
    const library = await open(folder)
    expect(library.notices().map(({ kind, lost }) => [kind, lost?.id])).toEqual([
      ['missing', one],
      ['missing', two],
    ])
  })

  it('is used as it stands when its file was edited by hand, and a copy is kept', async () => {
    const folder = await twoStories()
    const path = storyPath(folder, one)
    replaceInFile(path, '“Ships sailed again” on Monday.', 'Ships sailed.')
    const edited = readFileSync(path, 'utf8')
    const library = await open(folder)
    expect(leadOf(valueOf(await library.read(one)))).toBe('Ships sailed.')
    await library.read(one)
    const [notice, ...others] = library.notices()
    expect([notice?.kind, others]).toEqual(['changed', []])
    expect(readFileSync(join(folder, notice?.kept ?? ''), 'utf8')).toBe(edited)
  })

  it('reads well with the byte order mark some editors put there', async () => {
    const folder = await twoStories()
    const path = storyPath(folder, one)
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`)
    const library = await open(folder)
    expect(valueOf(await library.read(one)).revision).toBe(1)
    expect(library.notices()).toEqual([])
  })

  it('stays where it is when a later version wrote it', async () => {
    const folder = await twoStories()
    const path = storyPath(folder, one)
    replaceInFile(path, '"format": 2', '"format": 99')
    const library = await open(folder)
    expect(codeOf(await library.read(one))).toBe('unsupported')
    expect(readFileSync(path, 'utf8')).toContain('"format": 99')
  })
})
