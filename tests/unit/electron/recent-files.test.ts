import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRecentFiles } from '../../../electron/recent-files'

let folder = ''
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'copydesk-recent-')) })
afterEach(() => rm(folder, { recursive: true }))

describe('recent files', () => {
  it('puts what was opened last first, each once, and keeps ten', async () => {
    const told: (readonly string[])[] = []
    const recent = await openRecentFiles(path.join(folder, 'recent.json'), (paths) => told.push(paths))
    recent.add(['/a', '/b'])
    recent.add(['/c'])
    recent.add(['/b'])
    expect(recent.list()).toEqual(['/b', '/c', '/a'])
    expect(told).toEqual([['/a', '/b'], ['/c', '/a', '/b'], ['/b', '/c', '/a']])
    recent.add(['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8', '/9'])
    expect(recent.list()).toEqual(['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8', '/9', '/b'])
  })

  it('does not remember a drop of very many files', async () => {
    const recent = await openRecentFiles(path.join(folder, 'recent.json'), () => undefined)
    recent.add(Array.from({ length: 11 }, (_, at) => `/${String(at)}`))
    expect(recent.list()).toEqual([])
  })

  it('is there after a restart, and empty where the file is no list', async () => {
    const file = path.join(folder, 'recent.json')
    const recent = await openRecentFiles(file, () => undefined)
    recent.add(['/wire/today.zip'])
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toContain('today.zip'))
    expect((await openRecentFiles(file, () => undefined)).list()).toEqual(['/wire/today.zip'])
    await writeFile(file, '{"not": "a list"}')
    expect((await openRecentFiles(file, () => undefined)).list()).toEqual([])
  })
})
