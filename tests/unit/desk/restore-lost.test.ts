import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary, type Library } from '../../../store/library'
import { changeId, type Desk, type StoryId } from '../../../store/model'
import { openDesk } from '../../../store/open-desk'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Opened {
  readonly library: Library
  readonly desk: Desk
}

async function open(folder: string): Promise<Opened> {
  const library = must(await openLibrary(folder))
  onTestFinished(() => library.close())
  const desk = deskOver(library)
  return { library, desk }
}

/** Two pastes, the first with a headline that an editor has made ready and changed. */
async function twoStories(desk: Desk): Promise<StoryId> {
  const { stories } = must(await desk.importPaste('one', { text: harbourPage }))
  must(await desk.importPaste('two', { text: marketPage }))
  const id = stories[0]?.id
  if (id === undefined) throw new Error('Nothing was imported.')
  const { dossier } = must(await desk.open(id))
  const headline = dossier.story.blocks.find(({ role }) => role === 'headline')
  if (headline === undefined) throw new Error('There is no headline.')
  const step = { kind: 'text', block: headline.id, from: 0, before: 'Ferry', after: 'Big Ferry' } as const
  must(await desk.edit(id, dossier.revision, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed.', steps: [step] } }))
  must(await desk.setState([id], 'ready'))
  return id
}

function fileOf(folder: string, id: StoryId): string {
  const stories = join(folder, 'stories')
  return join(stories, readdirSync(stories)[0] ?? '', `${id}.json`)
}

const headlines = async (desk: Desk): Promise<readonly string[]> => must(await desk.list()).map(({ headline }) => headline)

describe('a story whose file was damaged', () => {
  it('comes back from its wire, in its place and state, and is told of, when it is opened', async () => {
    const folder = temporaryFolder()
    const { library, desk } = await open(folder)
    const id = await twoStories(desk)
    truncateSync(fileOf(folder, id), 400)
    const opened = must(await desk.open(id))
    expect(opened.article.headline).toBe('Ferry Runs Aground off Port Hadrin')
    expect([opened.dossier.state, opened.dossier.revision]).toEqual(['ready', 4])
    expect(await headlines(desk)).toEqual(['Market Hall Reopens After Two Years', 'Ferry Runs Aground off Port Hadrin'])
    const [quarantined, restored, ...others] = library.notices()
    expect(others).toEqual([])
    expect(restored).toMatchObject({
      kind: 'restored',
      message: `“Ferry Runs Aground off Port Hadrin” was made again from its wire copy: what had been changed in it is lost. The damaged file is kept as ${quarantined?.kept ?? '?'}.`,
    })
  })

  it('comes back with what the editor did, where its history still reads', async () => {
    const folder = temporaryFolder()
    const { library, desk } = await open(folder)
    const id = await twoStories(desk)
    const path = fileOf(folder, id)
    const file = JSON.parse(readFileSync(path, 'utf8')) as { dossier: { story: { blocks: unknown } } }
    file.dossier.story.blocks = 'x'
    writeFileSync(path, JSON.stringify(file))
    const opened = must(await desk.open(id))
    expect(opened.article.headline).toBe('Big Ferry Runs Aground off Port Hadrin')
    expect(opened.dossier.state).toBe('ready')
    expect(library.notices().map(({ kind }) => kind)).toEqual(['quarantined', 'restored'])
    expect(library.notices()[1]?.message).toContain('was made again from its own history, with the changes made in it.')
  })

  it('comes back when the library is opened again and its file was deleted', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    const id = await twoStories(first.desk)
    await first.library.close()
    rmSync(fileOf(folder, id))
    const second = must(await openDesk(folder, false, () => undefined))
    expect(await headlines(second.desk)).toHaveLength(2)
    expect(must(await second.desk.open(id)).article.headline).toBe('Ferry Runs Aground off Port Hadrin')
    await second.close()
  })

  it('is said once to be gone where its wire is gone too', async () => {
    const folder = temporaryFolder()
    const { library, desk } = await open(folder)
    const id = await twoStories(desk)
    truncateSync(fileOf(folder, id), 400)
    rmSync(join(folder, 'wire'), { recursive: true })
    expect((await desk.open(id)).ok).toBe(false)
    expect((await desk.open(id)).ok).toBe(false)
    expect(library.notices().map(({ kind }) => kind)).toEqual(['quarantined', 'gone'])
    expect(library.notices()[1]?.message).toBe('“Big Ferry Runs Aground off Port Hadrin” could not be made again. The wire copy is not in this library.')
  })
})
