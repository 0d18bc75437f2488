import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { intake } from '../../../store/intake'
import { openLibrary } from '../../../store/library'
import { changeId, makeArticle, orderOf, type Desk, type ExportOrder, type Progress, type StoryId } from '../../../store/model'
import { writeArticlesTo } from '../../../store/write-articles'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly out: string
  readonly ids: readonly StoryId[]
  readonly progress: Progress[]
}

async function twoStories(): Promise<Set> {
  const folder = temporaryFolder()
  const library = must(await openLibrary(join(folder, 'library')))
  onTestFinished(() => library.close())
  const progress: Progress[] = []
  const desk = deskOver(library, { progress: (one) => void progress.push(one) })
  for (const [at, text] of [harbourPage, marketPage].entries()) writeFileSync(join(folder, `${String(at)}.txt`), text)
  const { stories } = must(await desk.importPaths('in', [join(folder, '0.txt'), join(folder, '1.txt')]))
  return { desk, out: join(folder, 'out'), ids: stories.map(({ id }) => id), progress }
}

const order = (more: Partial<ExportOrder>): ExportOrder => ({ ...orderOf(['txt']), ...more })

it('writes into a folder of its own, names by template, text by profile', async () => {
  const { desk, out, ids, progress } = await twoStories()
  const text = { ...order({}).text, fields: ['headline'] as const, lineEnd: 'crlf' as const }
  const report = must(await desk.export('out', ids, order({ fileName: 'web {headline}', folder: '../Web desk', text }), out))
  expect(readdirSync(out)).toEqual(['Web-desk'])
  expect(readdirSync(join(out, 'Web-desk')).sort()).toEqual(['web-Ferry-Runs-Aground-off-Port-Hadrin.txt', 'web-Market-Hall-Reopens-After-Two-Years.txt'])
  expect(readFileSync(report.files[0]?.path ?? '', 'utf8')).toBe('Ferry Runs Aground off Port Hadrin\r\n')
  expect(progress[progress.length - 1]).toEqual({ job: 'out', done: 2, total: 2, what: '' })
})

it('leaves out what has not changed since, and writes it again once it has', async () => {
  const { desk, out, ids } = await twoStories()
  const again = order({ onlyChanged: true })
  expect(must(await desk.export('one', ids, again, out))).toMatchObject({ unchanged: 0, files: [{}, {}] })
  expect(must(await desk.export('two', ids, again, out))).toMatchObject({ unchanged: 2, files: [] })
  const [first] = ids
  if (first === undefined) throw new Error('No story.')
  const { dossier } = must(await desk.open(first))
  const [block] = dossier.story.blocks
  if (block === undefined) throw new Error('No block.')
  const steps = [{ kind: 'text', block: block.id, from: 0, before: '', after: 'X' }] as const
  must(await desk.edit(first, dossier.revision, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed.', steps } }))
  expect(must(await desk.export('three', ids, again, out))).toMatchObject({ unchanged: 1, files: [{ story: first }] })
  expect(must(await desk.export('four', ids, order({ onlyChanged: true, folder: 'web' }), out)).files).toHaveLength(2)
  expect(must(await desk.export('five', ids, order({ onlyChanged: true, formats: ['txt', 'md'] }), out)).files).toHaveLength(4)
})

it('says which letters an encoding has no place for', async () => {
  const { desk, out, ids } = await twoStories()
  const text = { ...order({}).text, encoding: 'windows-1251' as const }
  const report = must(await desk.export('one', ids.slice(0, 1), order({ text }), out))
  expect(report.files).toHaveLength(1)
  for (const { message } of report.problems) expect(message).toContain('windows-1251 has no place for')
})

it('keeps presets with the library', async () => {
  const { desk } = await twoStories()
  const preset = { name: 'Web', ...order({ formats: ['html', 'md'], fileName: '{date}-{slug}' }) }
  must(await desk.changeSettings({ export: { presets: [preset], limits: { headline: 80, words: 0 } } }))
  expect(must(await desk.settings()).export).toEqual({ presets: [preset], limits: { headline: 80, words: 0 } })
})

it('writes two stories of the same words to two files, and a run without records to the same two again', async () => {
  const folder = temporaryFolder()
  const [story] = intake({ bytes: Buffer.from(harbourPage), file: 'a.txt', at: '2026-11-24T00:00:00Z' }).stories
  if (story === undefined) throw new Error('No story.')
  const going = { article: makeArticle(story.story), issue: { id: story.story.id, revision: 1, at: '2026-11-24T00:00:00Z' }, own: [] }
  for (const _run of ['first', 'second']) {
    const writer = must(await writeArticlesTo(folder, orderOf(['txt'])))
    const files = [must(await writer.write(going)).files[0]?.path, must(await writer.write(going)).files[0]?.path]
    expect(new Set(files).size).toBe(2)
  }
  expect(readdirSync(folder)).toHaveLength(2)
})
