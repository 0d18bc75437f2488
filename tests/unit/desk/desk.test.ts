import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../store/library'
import { blockId, changeId, orderOf, tagId, type Desk, type Progress, type QueueRow, type StoryId } from '../../../store/model'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly folder: string
  readonly progress: Progress[]
  readonly rows: QueueRow[]
}

async function openDesk(folder = temporaryFolder()): Promise<Set> {
  const library = must(await openLibrary(join(folder, 'library')))
  onTestFinished(() => library.close())
  const progress: Progress[] = []
  const rows: QueueRow[] = []
  const desk = deskOver(library, {
    sample: () => Promise.resolve([{ file: 'sample.txt', bytes: Buffer.from(marketPage) }]),
    progress: (one) => void progress.push(one),
    rows: (more) => void rows.push(...more),
    who: 'Mara',
  })
  return { desk, folder, progress, rows }
}

async function pasted(desk: Desk, text = harbourPage): Promise<StoryId> {
  const { stories } = must(await desk.importPaste('paste', { text }))
  const [story] = stories
  if (story === undefined) throw new Error('Nothing was imported.')
  return story.id
}

describe('the desk', () => {
  it('takes a paste in, and tells of its row and progress', async () => {
    const { desk, progress, rows } = await openDesk()
    await pasted(desk)
    expect(rows.map(({ headline, source, queries }) => [headline, source, queries])).toEqual([['Ferry Runs Aground off Port Hadrin', 'Pasted', 0]])
    expect(progress[progress.length - 1]).toEqual({ job: 'paste', done: 1, total: 1, what: '' })
  })

  it('shows the stories of one file in the file’s own order, above what came before', async () => {
    const { desk } = await openDesk()
    await pasted(desk, marketPage)
    const report = must(await desk.importPaste('two', { text: `${harbourPage}\n\n\n${marketPage.replaceAll('Tolven', 'Marrow')}` }))
    expect(report.stories.map(({ headline }) => headline)).toEqual(['Ferry Runs Aground off Port Hadrin', 'Market Hall Reopens After Two Years'])
    const rows = must(await desk.list())
    expect(rows.map(({ headline }) => headline)).toEqual([
      'Ferry Runs Aground off Port Hadrin',
      'Market Hall Reopens After Two Years',
      'Market Hall Reopens After Two Years',
    ])
  })

  it('reads a rich paste by its markup and a coloured one by its text', async () => {
    const { desk } = await openDesk()
    const rich = must(await desk.importPaste('a', { text: 'flat', html: '<h1>Quiet Night in Tolven</h1><p>Nothing happened in Tolven on Sunday night, police said in their report.</p>' }))
    expect(rich.stories.map(({ headline }) => headline)).toEqual(['Quiet Night in Tolven'])
    const coloured = must(await desk.importPaste('b', { text: marketPage, html: '<span style="color:red">x</span>' }))
    expect(coloured.stories.map(({ headline }) => headline)).toEqual(['Market Hall Reopens After Two Years'])
  })

  it('saves an edit, answers with the next revision, and refuses one made on an older copy', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk)
    const edit = { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed in the headline.', steps: [{ kind: 'text', block: blockId('b1'), from: 0, before: 'Ferry', after: 'Car Ferry' }] } } as const
    const edited = must(await desk.edit(id, 1, edit))
    expect(edited.revision).toBe(2)
    expect(must(await desk.open(id)).article.headline).toBe('Car Ferry Runs Aground off Port Hadrin')
    const stale = await desk.edit(id, 1, { ...edit, id: changeId('e2') })
    expect(stale).toMatchObject({ ok: false, failure: { code: 'stale' } })
  })

  it('looks back at a story as it was imported, brings it back, and undoes that with one key', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk)
    const cleaned = must(await desk.open(id)).article.body.map(({ text }) => text)
    const past = must(await desk.lookBack(id, null))
    expect(past.story.blocks.filter(({ role }) => role === 'headline')).toHaveLength(2)
    const back = must(await desk.bringBack(id, null, changeId('back')))
    expect(back.dossier.story.blocks).toEqual(past.story.blocks)
    const change = back.dossier.history.at(-1)
    expect(change?.change.rule).toBe('editor/bring-back')
    expect(change?.who).toBe('Mara')
    const undone = must(await desk.undo(id, change?.id ?? changeId('x')))
    expect(undone.article.body.map(({ text }) => text)).toEqual(cleaned)
  })

  it('undoes a rule’s change alone and redoes it, and has both after a restart', async () => {
    const { desk, folder } = await openDesk()
    const id = await pasted(desk)
    const { dossier } = must(await desk.open(id))
    const crumb = dossier.history.find(({ change }) => change.rule === 'furniture/text-size')
    if (crumb === undefined) throw new Error('No crumb was set aside.')
    const back = must(await desk.undo(id, crumb.id))
    expect(back.article.body[0]?.text).toBe('TT')
    expect(readFileSync(storyFile(folder), 'utf8')).toContain('"undone"')
    expect(must(await desk.redo(id, crumb.id)).article.body[0]?.text).toMatch(/^A ferry with 80 people/)
  })

  it('keeps what the editor says of tags, and adds one only once', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk)
    const [first] = must(await desk.open(id)).dossier.tags
    if (first === undefined) throw new Error('No tag was suggested.')
    await desk.tag(id, { kind: 'refuse', tag: first.id })
    await desk.tag(id, { kind: 'add', tag: tagId('mine'), as: 'keyword', name: ' ferries ' })
    const { dossier, article } = must(await desk.tag(id, { kind: 'add', tag: tagId('again'), as: 'keyword', name: 'Ferries' }))
    expect(dossier.tags.filter(({ kind }) => kind === 'keyword').map(({ name, state }) => [name, state])).toEqual([['ferries', 'accepted']])
    expect(article.tags.map(({ name }) => name)).not.toContain(first.name)
  })

  it('spikes and brings back, and exports into a folder without touching another story’s file', async () => {
    const { desk, folder } = await openDesk()
    const one = await pasted(desk)
    const two = await pasted(desk, harbourPage.replace('80 people', '90 people'))
    expect(must(await desk.setState([one], 'spiked')).map(({ state }) => state)).toEqual(['spiked'])
    must(await desk.setState([one], 'new'))
    const out = join(folder, 'out')
    const report = must(await desk.export('job', [one, two], orderOf(['txt']), out))
    expect(report.problems).toEqual([])
    expect(new Set(report.files.map(({ path }) => path)).size).toBe(2)
    await desk.edit(one, 3, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed.', steps: [{ kind: 'text', block: blockId('b1'), from: 0, before: '', after: 'New: ' }] } })
    must(await desk.export('job', [one], orderOf(['txt']), out))
    expect(readdirSync(out).filter((name) => !name.startsWith('.')).length).toBeGreaterThanOrEqual(2)
    expect(must(await desk.list()).find(({ id }) => id === one)?.exported).toBe(4)
  })

  it('stops an import that is cancelled, and keeps what came before', async () => {
    const { folder } = await openDesk()
    for (let at = 0; at < 30; at += 1) writeFileSync(join(folder, `${String(at).padStart(2, '0')}.txt`), marketPage.replace('4,000', `${at},000`))
    const library = must(await openLibrary(join(temporaryFolder(), 'library')))
    onTestFinished(() => library.close())
    const desk: Desk = deskOver(library, {
      progress: ({ done: count }) => {
        if (count === 10) void desk.cancel('big')
      },
    })
    const report = must(await desk.importPaths('big', Array.from({ length: 30 }, (_, at) => join(folder, `${String(at).padStart(2, '0')}.txt`))))
    expect(report.cancelled).toBe(true)
    expect(report.stories).toHaveLength(11)
    expect(must(await desk.list())).toHaveLength(11)
  })
})

function storyFile(folder: string): string {
  const stories = join(folder, 'library', 'stories')
  const [day = ''] = readdirSync(stories)
  const [file = ''] = readdirSync(join(stories, day)).filter((name) => !name.startsWith('.'))
  return join(stories, day, file)
}
