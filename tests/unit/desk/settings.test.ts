import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { intake, type IntakeInput } from '../../../store/intake'
import { openLibrary, type Library } from '../../../store/library'
import { defaultSettings, type Desk, type DeskSettings, type OpenStory } from '../../../store/model'
import { harbourPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly library: Library
  readonly told: DeskSettings[]
  readonly asked: IntakeInput[]
  /** The settings as `library.json` has them. */
  readonly kept: () => unknown
}

async function openDesk(folder: string): Promise<Set> {
  const library = must(await openLibrary(folder))
  onTestFinished(() => library.close())
  const told: DeskSettings[] = []
  const asked: IntakeInput[] = []
  const desk = deskOver(library, {
    intake: (input) => {
      asked.push(input)
      return Promise.resolve(intake(input))
    },
    settings: (now) => void told.push(now),
  })
  const kept = (): unknown => (JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as { settings: unknown }).settings
  return { desk, library, told, asked, kept }
}

async function folderWith(settings: unknown): Promise<string> {
  const folder = join(temporaryFolder(), 'library')
  await must(await openLibrary(folder)).close()
  writeFileSync(join(folder, 'library.json'), JSON.stringify({ kind: 'copydesk-library', format: 2, settings }))
  return folder
}

const reuters = { profile: 'reuters', rules: { 'style/per-cent': 'off' }, choices: { dash: 'copy' } } as const

describe('the desk’s settings', () => {
  it('are the usual ones in a new library', async () => {
    const { desk } = await openDesk(join(temporaryFolder(), 'library'))
    expect(must(await desk.settings())).toEqual(defaultSettings)
  })

  it('are kept section by section, told of, and there after a restart', async () => {
    const folder = join(temporaryFolder(), 'library')
    const { desk, library, told, kept } = await openDesk(folder)
    must(await desk.changeSettings({ houseStyle: reuters }))
    expect(kept()).toEqual({ houseStyle: reuters })
    expect(told).toEqual([{ ...defaultSettings, houseStyle: reuters }])
    await library.close()
    const again = await openDesk(folder)
    expect(must(await again.desk.settings()).houseStyle).toEqual(reuters)
  })

  it('fall back section by section, and say which one is not in order', async () => {
    const { desk, library } = await openDesk(await folderWith({ houseStyle: { profile: 'gazette', rules: {}, choices: {} }, taught: [] }))
    expect(must(await desk.settings())).toEqual(defaultSettings)
    expect(library.notices().map(({ kind, file }) => [kind, file])).toEqual([['settings', 'library.json']])
    expect(library.notices()[0]?.message).toContain('houseStyle')
  })

  it('leave alone what a later version has put there', async () => {
    const { desk, library, kept } = await openDesk(await folderWith({ rota: { monday: 'Ann' } }))
    expect(library.notices()).toEqual([])
    must(await desk.changeSettings({ houseStyle: reuters }))
    expect(kept()).toEqual({ rota: { monday: 'Ann' }, houseStyle: reuters })
  })

  it('are handed on as one file and taken over from it', async () => {
    const first = await openDesk(join(temporaryFolder(), 'library'))
    must(await first.desk.changeSettings({ houseStyle: reuters }))
    const second = await openDesk(join(temporaryFolder(), 'library'))
    must(await second.desk.takeSettingsFile(must(await first.desk.settingsFile())))
    expect(must(await second.desk.settings()).houseStyle).toEqual(reuters)
  })

  it('refuse a file that is none, and one with a section that is not in order, and stay as they were', async () => {
    const { desk } = await openDesk(join(temporaryFolder(), 'library'))
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
    const { desk, asked } = await openDesk(join(temporaryFolder(), 'library'))
    must(await desk.changeSettings({ houseStyle: reuters }))
    must(await desk.importPaste('paste', { text: harbourPage }))
    expect(asked.map((input) => input.desk)).toEqual([{ houseStyle: reuters, taught: [] }])
  })
})

describe('teaching the desk', () => {
  const page = (headline: string): string => harbourPage.replace('Ferry Runs Aground off Port Hadrin', headline)
  const crumb = { lesson: { kind: 'crumb' }, text: 'Subscribe to Tolven Today' } as const

  it('keeps a lesson for its source, follows it in what comes next, counts it, and forgets it when told', async () => {
    const { desk } = await openDesk(join(temporaryFolder(), 'library'))
    const [story] = must(await desk.importPaste('one', { text: harbourPage })).stories
    if (story === undefined) throw new Error('Nothing was imported.')
    must(await desk.teach(story.id, crumb))
    const [lesson] = must(await desk.settings()).taught
    expect(lesson).toMatchObject({ source: 'paste', lesson: { kind: 'crumb' }, text: crumb.text, used: 0, learntFrom: { story: story.id, headline: story.headline } })

    const text = `${page('Ferry Sails Again From Port Hadrin')}\n\nSubscribe to Tolven today!\n`
    const [next] = must(await desk.importPaste('two', { text })).stories
    if (next === undefined || lesson === undefined) throw new Error('Nothing was imported.')
    const { dossier } = must(await desk.open(next.id))
    expect(dossier.story.blocks.filter(({ text: line }) => line.startsWith('Subscribe to Tolven')).map(({ role }) => role)).toEqual(['set-aside'])
    expect(must(await desk.settings()).taught.map(({ used }) => used)).toEqual([1])

    expect(must(await desk.forget([lesson.id])).taught).toEqual([])
  })

  it('puts a later lesson on the same line in the place of the earlier', async () => {
    const { desk } = await openDesk(join(temporaryFolder(), 'library'))
    const [story] = must(await desk.importPaste('one', { text: harbourPage })).stories
    if (story === undefined) throw new Error('Nothing was imported.')
    must(await desk.teach(story.id, crumb))
    must(await desk.teach(story.id, { lesson: { kind: 'role', role: 'note' }, text: 'SUBSCRIBE to Tolven Today!' }))
    expect(must(await desk.settings()).taught.map(({ lesson }) => lesson)).toEqual([{ kind: 'role', role: 'note' }])
  })

  it('answers with the queries that are left', async () => {
    const { desk } = await openDesk(join(temporaryFolder(), 'library'))
    const text = `${harbourPage}\n\nThe mayor saw the the boat and said of of it that nobody had been hurt on Sunday.\n`
    const [story] = must(await desk.importPaste('one', { text })).stories
    if (story === undefined) throw new Error('Nothing was imported.')
    const words = ({ queries, dossier }: OpenStory): readonly string[] =>
      queries.map(({ block, from, to }) => dossier.story.blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? '')
    expect(words(must(await desk.open(story.id)))).toEqual(['the the', 'of of'])
    expect(words(must(await desk.teach(story.id, { lesson: { kind: 'query', rule: 'doubled-words/word' }, text: 'the the' })))).toEqual(['of of'])
    must(await desk.importPaste('two', { text: text.replace('Ferry Runs', 'Boat Runs') }))
    expect(must(await desk.settings()).taught.map(({ used }) => used)).toEqual([1])
  })
})
