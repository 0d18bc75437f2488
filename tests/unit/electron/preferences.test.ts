import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPreferences } from '../../../electron/preferences'

let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-preferences-'))
  file = join(folder, 'preferences.json')
})

afterEach(() => rm(folder, { recursive: true }))

describe('preferences', () => {
  it('are there again after a restart', async () => {
    const before = await openPreferences(file, 'en-GB')
    await before.change({ theme: 'dark', rawWire: true })
    const chosen = { theme: 'dark', rawWire: true, queueWidth: 320, toured: false }
    expect((await openPreferences(file, 'en-GB')).get()).toMatchObject(chosen)
  })

  it('keep what two quick changes said', async () => {
    const preferences = await openPreferences(file, 'en-GB')
    await Promise.all([preferences.change({ theme: 'light' }), preferences.change({ inspector: false })])
    expect((await openPreferences(file, 'en-GB')).get()).toMatchObject({ theme: 'light', inspector: false })
    expect(await readdir(folder)).toEqual(['preferences.json'])
  })

  it('start anew from a broken file, and keep what is right in one that is partly wrong', async () => {
    await writeFile(file, '{"theme":')
    expect((await openPreferences(file, 'en-GB')).get().theme).toBe('system')
    await writeFile(file, '{"theme":"pink","inspector":false}')
    expect((await openPreferences(file, 'en-GB')).get()).toMatchObject({ theme: 'system', inspector: false })
  })

  it('give out a token for a folder that was chosen, and know it after a restart', async () => {
    const before = await openPreferences(file, 'en-GB')
    const { token, label } = await before.remember('/home/editor/out')
    expect(label).toBe('/home/editor/out')
    expect(before.pathOf(token)).toBe('/home/editor/out')
    expect((await openPreferences(file, 'en-GB')).pathOf(token)).toBe('/home/editor/out')
  })

  it('know no folder that was never chosen', async () => {
    const preferences = await openPreferences(file, 'en-GB')
    expect(preferences.pathOf('/etc')).toBeUndefined()
    expect(preferences.pathOf('0b5c9a4e-40f4-4f39-8a53-6c1e61a3e5b1')).toBeUndefined()
  })

  it('are for the user’s eyes only', async () => {
    await (await openPreferences(file, 'en-GB')).change({ theme: 'dark' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theme: 'dark' })
  })

  it('speaks the system’s language where it is one of ours, and the editor’s choice before that', async () => {
    const asSystem = await openPreferences(file, 'ar-EG')
    await asSystem.change({ language: 'system' })
    expect(asSystem.language()).toBe('ar')
    expect((await openPreferences(file, 'fi')).language()).toBe('en')
    const chosen = await openPreferences(file, 'ar')
    await chosen.change({ language: 'en' })
    expect(chosen.language()).toBe('en')
    expect((await openPreferences(file, 'ar')).language()).toBe('en')
  })
})
