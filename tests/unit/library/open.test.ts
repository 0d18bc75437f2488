import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../../store/library'
import { codeOf, filesUnder, freshFolder, harbour, harbourStory, open, valueOf } from './support'

describe('opening a library', () => {
  it('makes a library where there is no folder', async () => {
    const folder = join(freshFolder(), 'desk', 'library')
    const library = await open(folder)
    expect(library.readOnly).toBeNull()
    expect(valueOf(await library.rows())).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'))).toEqual({ kind: 'copydesk-library', format: 2, settings: {} })
  })

  it('keeps the folder and its files for the owner alone', async () => {
    const folder = join(freshFolder(), 'library')
    const library = await open(folder)
    valueOf(await library.add([harbourStory()]))
    await library.close()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'stories')).mode & 0o777).toBe(0o700)
    for (const path of filesUnder(folder)) expect([path, statSync(join(folder, path)).mode & 0o777]).toEqual([path, 0o600])
  })

  it('makes a library in an empty folder, whatever a file manager left there', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, '.DS_Store'), '')
    expect((await open(folder)).readOnly).toBeNull()
  })

  it('refuses a folder that holds something else, and leaves it as it was', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'recipes.txt'), 'soup')
    const reply = await openLibrary(folder)
    expect(codeOf(reply)).toBe('bad-input')
    expect(filesUnder(folder)).toEqual(['recipes.txt'])
  })

  it('refuses a folder whose library.json is of another program', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'library.json'), '{"books": []}')
    expect(codeOf(await openLibrary(folder))).toBe('bad-input')
  })

  it('refuses a file', async () => {
    const file = join(freshFolder(), 'library')
    writeFileSync(file, '')
    expect(codeOf(await openLibrary(file))).toBe('bad-input')
  })

  it('does not make a library that is only to be read', async () => {
    const folder = join(freshFolder(), 'library')
    expect(codeOf(await openLibrary(folder, { readOnly: true }))).toBe('not-found')
  })

  it('opens a folder reached through a link', async () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'real'))
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    const library = await open(join(folder, 'link'))
    valueOf(await library.add([harbourStory()]))
    await library.close()
    expect(valueOf(await (await open(join(folder, 'real'))).rows()).map((row) => row.headline)).toEqual([harbour])
  })

  it('opens a library of a later version for reading only, says why, and leaves its bytes alone', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.add([harbourStory()]))
    await first.close()
    const later = '{"kind":"copydesk-library","format":99,"settings":["another shape"]}'
    writeFileSync(join(folder, 'library.json'), later)
    const library = await open(folder)
    expect(library.readOnly).toBe('The library was made by a later version of Copydesk, so it is open for reading only. Update Copydesk to work on it.')
    expect(valueOf(await library.rows()).map((row) => row.headline)).toEqual([harbour])
    expect(codeOf(await library.add([harbourStory('harbour-2')]))).toBe('read-only')
    expect(codeOf(await library.saveSettings({}))).toBe('read-only')
    await library.close()
    expect(readFileSync(join(folder, 'library.json'), 'utf8')).toBe(later)
  })

  it('makes a lost library.json again without losing a story', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.add([harbourStory()]))
    await first.close()
    rmSync(join(folder, 'library.json'))
    expect(valueOf(await (await open(folder)).rows()).map((row) => row.headline)).toEqual([harbour])
  })

  it('puts a broken library.json in quarantine and goes on', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.add([harbourStory()]))
    await first.close()
    writeFileSync(join(folder, 'library.json'), '\0\0\0\0')
    const library = await open(folder)
    expect(valueOf(await library.rows())).toHaveLength(1)
    expect(library.notices().map((notice) => [notice.kind, notice.file, notice.kept])).toEqual([
      ['quarantined', 'library.json', 'quarantine/library.json'],
    ])
    expect(readFileSync(join(folder, 'quarantine/library.json'), 'utf8')).toBe('\0\0\0\0')
  })

  it('keeps settings', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.saveSettings({ theme: 'dark', taught: [{ source: 'Coast News', crumb: 'TT' }] }))
    await first.close()
    expect(valueOf(await (await open(folder)).settings())).toEqual({ theme: 'dark', taught: [{ source: 'Coast News', crumb: 'TT' }] })
  })

  it('writes nothing after it was closed', async () => {
    const library = await open(freshFolder())
    await library.close()
    expect(codeOf(await library.add([harbourStory()]))).toBe('read-only')
  })
})
