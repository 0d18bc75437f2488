import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDeskOf } from '../../../store/desk'
import { intake } from '../../../store/intake'
import { openLibrary } from '../../../store/library'
import { defaultText, tagId, type Desk, type StoryId, type TagKind, type VocabularyEntry } from '../../../store/model'
import { harbourPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'

interface Opened {
  readonly desk: Desk
  readonly notices: () => readonly string[]
  readonly close: () => Promise<void>
}

async function deskOver(folder: string): Promise<Opened> {
  const library = must(await openLibrary(folder))
  const { desk, queue, vocabularies } = openDeskOf({
    library,
    intake: (input) => Promise.resolve(intake(input)),
    sample: () => Promise.resolve([]),
    progress: () => undefined,
    rows: () => undefined,
  })
  let open = true
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    await vocabularies.close()
    await queue.close()
    await library.close()
  }
  onTestFinished(close)
  return { desk, close, notices: () => library.notices().map(({ message }) => message) }
}

const fresh = (): string => join(temporaryFolder(), 'library')

async function paste(desk: Desk, text: string): Promise<StoryId> {
  const [story] = must(await desk.importPaste('p', { text })).stories
  if (story === undefined) throw new Error('no story')
  return story.id
}

const entry = (id: string, name: string, aliases: readonly string[] = [], kind: TagKind = 'organisation'): VocabularyEntry => ({ id, kind, name, aliases })
const names = async (desk: Desk, story: StoryId, kind: TagKind): Promise<readonly string[]> =>
  must(await desk.open(story)).dossier.tags.filter((tag) => tag.kind === kind).map(({ name }) => name)
const add = (desk: Desk, story: StoryId, as: TagKind, name: string) => desk.tag(story, { kind: 'add', tag: tagId(`e-${name.replace(/\W/g, '')}`), as, name })

describe('the desk’s vocabulary', () => {
  it('finds its names in copy that comes in, and files other names under them', async () => {
    const { desk } = await deskOver(fresh())
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Harbour Office of Port Hadrin', ['harbour office']) }))
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v2', 'ferries', ['ferry'], 'keyword') }))
    const story = await paste(desk, harbourPage)
    expect(await names(desk, story, 'organisation')).toContain('Harbour Office of Port Hadrin')
    expect(await names(desk, story, 'keyword')).toEqual(['ferries'])
  })

  it('carries a new name through every story that has the old one', async () => {
    const { desk } = await deskOver(fresh())
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Ferry Line', [], 'keyword') }))
    const one = await paste(desk, harbourPage)
    const other = await paste(desk, harbourPage.replaceAll('Sea Lark', 'Sea Wren'))
    must(await add(desk, one, 'keyword', 'Ferry Line'))
    must(await add(desk, other, 'keyword', 'Ferry Line'))
    expect(must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Hadrin Ferries', [], 'keyword') }))).toEqual({ stories: 2, cancelled: false })
    expect(await names(desk, one, 'keyword')).toEqual(['Hadrin Ferries'])
    expect(must(await desk.tagFacts('Hadrin Ferries')).stories).toBe(2)
    expect(must(await desk.tagFacts('Ferry Line')).stories).toBe(0)
  })

  it('offers under its new name what was learned under the old one', async () => {
    const { desk } = await deskOver(fresh())
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Ferry Line', [], 'keyword') }))
    for (const ship of ['Sea Lark', 'Sea Wren', 'Sea Pipit']) must(await add(desk, await paste(desk, harbourPage.replaceAll('Sea Lark', ship)), 'keyword', 'Ferry Line'))
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Hadrin Ferries', [], 'keyword') }))
    expect(await names(desk, await paste(desk, harbourPage.replaceAll('Sea Lark', 'Sea Crow')), 'keyword')).toEqual(['Hadrin Ferries'])
  })

  it('merges two names: one tag is left, accepted where either was', async () => {
    const { desk } = await deskOver(fresh())
    const story = await paste(desk, harbourPage)
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'ferries', [], 'keyword') }))
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v2', 'ferry traffic', [], 'keyword') }))
    must(await add(desk, story, 'keyword', 'ferries'))
    must(await add(desk, story, 'keyword', 'ferry traffic'))
    must(await desk.changeVocabulary('v', { kind: 'merge', ids: ['v2'], into: 'v1' }))
    expect(await names(desk, story, 'keyword')).toEqual(['ferries'])
    const page = must(await desk.vocabulary('', 0, 10))
    expect(page.rows.map((row) => [row.entry.name, row.entry.aliases, row.stories])).toEqual([['ferries', ['ferry traffic'], 1]])
  })

  it('refuses a name that is there already, and says what to do', async () => {
    const { desk } = await deskOver(fresh())
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Ferries', [], 'keyword') }))
    const reply = await desk.changeVocabulary('v', { kind: 'save', entry: entry('v2', 'ferries', [], 'keyword') })
    expect(reply).toEqual({ ok: false, failure: { code: 'conflict', message: '“Ferries” is in the vocabulary already: merge the two.' } })
  })

  it('is there after a restart, with what the desk has learned', async () => {
    const folder = fresh()
    const first = await deskOver(folder)
    must(await first.desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'ferries', ['ferry'], 'keyword') }))
    const story = await paste(first.desk, harbourPage)
    must(await add(first.desk, story, 'topic', 'shipping'))
    await first.close()
    const second = await deskOver(folder)
    const page = must(await second.desk.vocabulary('', 0, 10))
    expect(page.rows.map((row) => row.entry.name)).toEqual(['ferries'])
    expect(page.learnedFrom).toBe(1)
  })

  it('leaves a damaged file as it is, says so, and writes nothing over it', async () => {
    const folder = fresh()
    await (await deskOver(folder)).close()
    writeFileSync(join(folder, 'vocabulary.json'), '{ "format": 1, "value": [')
    const { desk, notices } = await deskOver(folder)
    const reply = await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'ferries', [], 'keyword') })
    expect(reply.ok).toBe(false)
    expect(notices()).toEqual(['“vocabulary.json” in the library is damaged. It is left as it is, and not used.'])
    expect(readFileSync(join(folder, 'vocabulary.json'), 'utf8')).toBe('{ "format": 1, "value": [')
  })

  it('completes by any word of a name, by an alias, and by a topic’s label in another language', async () => {
    const { desk } = await deskOver(fresh())
    must(await desk.changeVocabulary('v', { kind: 'save', entry: entry('v1', 'Northern Harbour Guard', ['NHG']) }))
    const first = async (typed: string): Promise<string | undefined> => must(await desk.completeTags(typed, 8))[0]?.name
    expect(await first('harbour g')).toBe('Northern Harbour Guard')
    expect(await first('nhg')).toBe('Northern Harbour Guard')
    expect(await first('زلزال')).toBe('earthquake')
    expect(must(await desk.completeTags('Erdbeb', 8))[0]).toMatchObject({ name: 'earthquake', matched: 'Erdbeben', code: 'medtop:20000153' })
    expect(must(await desk.completeTags('port sa', 8)).map(({ name }) => name)).toContain('Port Said')
  })

  it('sends out only what an editor accepted or the wire states, unless the settings say suggestions too', async () => {
    const { desk } = await deskOver(fresh())
    const story = await paste(desk, harbourPage)
    const sent = async (): Promise<number> => (must(await desk.preview(story, 'json', defaultText)).match(/"kind"/g) ?? []).length
    expect(await sent()).toBe(0)
    must(await add(desk, story, 'keyword', 'ferries'))
    expect(must(await desk.preview(story, 'json', defaultText))).toContain('"ferries"')
    expect(await sent()).toBe(1)
    must(await desk.changeSettings({ tagging: { sendSuggestions: true } }))
    expect(await sent()).toBeGreaterThan(1)
  })

  it('takes IPTC’s file, then knows its terms and hides those that are retired', async () => {
    const { desk } = await deskOver(fresh())
    const file = { conceptSet: [
      { qcode: 'medtop:20009991', prefLabel: { 'en-GB': 'harbour pilotage', 'sv-SE': 'lotsning' }, broader: ['medtop:04000000'] },
      { qcode: 'medtop:20009992', prefLabel: { 'en-GB': 'harbour dues' }, retired: '2024-01-01', broader: ['medtop:04000000'] },
    ] }
    const info = must(await desk.takeTopicsFile(JSON.stringify(file)))
    expect(info).toMatchObject({ imported: true })
    expect(must(await desk.completeTags('lots', 3))[0]).toMatchObject({ name: 'harbour pilotage', code: 'medtop:20009991' })
    expect(must(await desk.completeTags('harbour du', 3))).toEqual([])
    expect(await desk.takeTopicsFile('{"conceptSet": []}')).toMatchObject({ ok: false, failure: { message: 'There is no Media Topic in this file.' } })
  })
})
