import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDesk } from '../../../store/desk'
import { intake, type IntakeInput } from '../../../store/intake'
import { openLibrary, type Library } from '../../../store/library'
import { defaultSettings, type Desk, type DeskSettings, type Reply } from '../../../store/model'
import { harbourPage, temporaryFolder } from '../../helpers/copy'

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.value
}

interface Set {
  readonly desk: Desk
  readonly library: Library
  readonly told: DeskSettings[]
  readonly asked: IntakeInput[]
  /** The settings as `library.json` has them. */
  readonly kept: () => unknown
}

async function deskOver(folder: string): Promise<Set> {
  const library = must(await openLibrary(folder))
  onTestFinished(() => library.close())
  const told: DeskSettings[] = []
  const asked: IntakeInput[] = []
  const desk = createDesk({
    library,
    intake: (input) => {
      asked.push(input)
      return Promise.resolve(intake(input))
    },
    sample: () => Promise.resolve([]),
    progress: () => undefined,
    rows: () => undefined,
    settings: (now) => void told.push(now),
  })
  const kept = (): unknown => (JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as { settings: unknown }).settings
  return { desk, library, told, asked, kept }
}

async function folderWith(settings: unknown): Promise<string> {
  const folder = join(temporaryFolder(), 'library')
  await must(await openLibrary(folder)).close()
  writeFileSync(join(folder, 'library.json'), JSON.stringify({ kind: 'copydesk-library', format: 1, settings }))
  return folder
}

const reuters = { profile: 'reuters', rules: { 'style/per-cent': 'off' }, choices: { dash: 'copy' } } as const

describe('the desk’s settings', () => {
  it('are the usual ones in a new library', async () => {
    const { desk } = await deskOver(join(temporaryFolder(), 'library'))
    expect(must(await desk.settings())).toEqual(defaultSettings)
  })

  it('are kept section by section, told of, and there after a restart', async () => {
    const folder = join(temporaryFolder(), 'library')
    const { desk, library, told, kept } = await deskOver(folder)
    must(await desk.changeSettings({ houseStyle: reuters }))
    expect(kept()).toEqual({ houseStyle: reuters })
    expect(told).toEqual([{ ...defaultSettings, houseStyle: reuters }])
    await library.close()
    const again = await deskOver(folder)
    expect(must(await again.desk.settings()).houseStyle).toEqual(reuters)
  })

  it('fall back section by section, and say which one is not in order', async () => {
    const { desk, library } = await deskOver(await folderWith({ houseStyle: { profile: 'gazette', rules: {}, choices: {} }, taught: [] }))
    expect(must(await desk.settings())).toEqual(defaultSettings)
    expect(library.notices().map(({ kind, file }) => [kind, file])).toEqual([['settings', 'library.json']])
    expect(library.notices()[0]?.message).toContain('houseStyle')
  })

  it('leave alone what a later version has put there', async () => {
    const { desk, library, kept } = await deskOver(await folderWith({ rota: { monday: 'Ann' } }))
    expect(library.notices()).toEqual([])
    must(await desk.changeSettings({ houseStyle: reuters }))
    expect(kept()).toEqual({ rota: { monday: 'Ann' }, houseStyle: reuters })
  })

  it('are handed on as one file and taken over from it', async () => {
    const first = await deskOver(join(temporaryFolder(), 'library'))
    must(await first.desk.changeSettings({ houseStyle: reuters }))
    const second = await deskOver(join(temporaryFolder(), 'library'))
    must(await second.desk.takeSettingsFile(must(await first.desk.settingsFile())))
    expect(must(await second.desk.settings()).houseStyle).toEqual(reuters)
  })

  it('refuse a file that is none, and one with a section that is not in order, and stay as they were', async () => {
    const { desk } = await deskOver(join(temporaryFolder(), 'library'))
    must(await desk.changeSettings({ houseStyle: reuters }))
    const bad = [
      '', 'null', '[]', '{"settings":{}}',
      '{"kind":"copydesk-settings","format":2,"settings":{}}',
      '{"kind":"copydesk-settings","format":1,"settings":{"taught":[],"houseStyle":7}}',
    ]
    for (const text of bad) expect((await desk.takeSettingsFile(text)).ok, text).toBe(false)
    expect(must(await desk.settings()).houseStyle).toEqual(reuters)
  })

  it('go with every file on its road', async () => {
    const { desk, asked } = await deskOver(join(temporaryFolder(), 'library'))
    must(await desk.changeSettings({ houseStyle: reuters }))
    must(await desk.importPaste('paste', { text: harbourPage }))
    expect(asked.map((input) => input.desk)).toEqual([{ houseStyle: reuters, taught: [] }])
  })
})
