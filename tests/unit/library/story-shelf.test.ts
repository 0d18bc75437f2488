import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockId, changeId, type Copy, type Dossier } from '../../../store/model'
import type { Library, NewStory } from '../../../store/library'
import { expectNoLeftOvers, freshFolder, harbour, harbourStory, leadOf, open, storyPath, valueOf, withLead } from './support'

const row = harbourStory().row
const id = 'long-1'

/** 2,000 paragraphs: a file of about 400 KB. */
function longStory(): NewStory {
  const story = harbourStory(id)
  const more = Array.from({ length: 2_000 }, (_, at) => ({ id: blockId(`p${at}`), role: 'note' as const, text: `Quay ${at} was open on Monday.`, source: [] }))
  const longer = <T extends Copy>(copy: T): T => ({ ...copy, blocks: [...copy.blocks, ...more] })
  return { ...story, story: longer(story.story), imported: longer(story.imported) }
}

async function withLong(): Promise<{ readonly folder: string; readonly library: Library; readonly dossier: Dossier }> {
  const folder = freshFolder()
  const library = await open(folder)
  valueOf(await library.add([longStory()]))
  return { folder, library, dossier: valueOf(await library.read(longStory().story.id)) }
}

const inFile = (folder: string): string => readFileSync(storyPath(folder, id), 'utf8')
const trails = (folder: string): readonly string[] => readdirSync(join(folder, 'journal')).filter((name) => name.endsWith('.trail'))
const trailOf = (folder: string): string => join(folder, 'journal', trails(folder)[0] ?? '')

/** The folder as a power cut would leave it. */
function asAfterCrash(folder: string): string {
  const left = freshFolder()
  cpSync(folder, left, { recursive: true, preserveTimestamps: true })
  rmSync(join(left, '.lock'))
  return left
}

async function typed(library: Library, dossier: Dossier, leads: readonly string[]): Promise<Dossier> {
  let at = dossier
  for (const lead of leads) at = valueOf(await library.save(withLead(at, lead), row))
  return at
}

describe('a very long story', () => {
  it('is saved by a line, and its file is written when there is rest', async () => {
    const { folder, library, dossier } = await withLong()
    const before = inFile(folder)
    const saved = await typed(library, dossier, ['One.', 'Two.'])
    expect(saved.revision).toBe(3)
    expect(inFile(folder)).toBe(before)
    expect(readFileSync(trailOf(folder), 'utf8').split('\n')).toHaveLength(3)
    expect(leadOf(valueOf(await library.read(dossier.story.id)))).toBe('Two.')
    await library.settle()
    expect(JSON.parse(inFile(folder))).toMatchObject({ dossier: { revision: 3 } })
    expect(inFile(folder)).toContain('Two.')
    expectNoLeftOvers(folder)
  })

  it('has all its saves after a crash, whatever kind they were', async () => {
    const { folder, library, dossier } = await withLong()
    let at = await typed(library, dossier, ['One.'])
    at = valueOf(await library.save({ ...at, state: 'ready', tags: [], ignored: ['quotes/b2'] }, { ...row, queries: 0 }))
    const blocks = at.story.blocks.filter((block) => block.id !== 'p7')
    const step = { kind: 'text', block: blockId('b2'), from: 0, before: '', after: 'x' } as const
    const made = { rule: 'editor/typing', reason: 'Typed.', steps: [step] } as const
    const change = { id: changeId('typed'), by: 'editor', at: '2026-11-22T11:00:00.000Z', state: 'done', change: made } as const
    const { urgency: _urgency, ...fields } = at.story.fields
    at = valueOf(await library.save({ ...at, story: { ...at.story, blocks, fields }, history: [...at.history, change] }, row))
    const left = asAfterCrash(folder)
    const again = await open(left)
    expect(again.notices()).toEqual([])
    expect(valueOf(await again.read(dossier.story.id))).toEqual(at)
    expect(valueOf(await again.rows())).toMatchObject([{ revision: 4, state: 'ready', headline: harbour }])
    expectNoLeftOvers(left)
  })

  it('is read by a guest with all its saves', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.'])
    const guest = await open(folder, { readOnly: true })
    expect(leadOf(valueOf(await guest.read(dossier.story.id)))).toBe('One.')
    await typed(library, valueOf(await library.read(dossier.story.id)), ['Two.'])
    expect(leadOf(valueOf(await guest.read(dossier.story.id)))).toBe('Two.')
  })

  it('loses nothing but the line that a crash cut short', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.', 'Two.'])
    const left = asAfterCrash(folder)
    const trail = readFileSync(trailOf(left))
    writeFileSync(trailOf(left), trail.subarray(0, trail.length - 20))
    const again = await open(left)
    expect(again.notices()).toEqual([])
    expect(leadOf(valueOf(await again.read(dossier.story.id)))).toBe('One.')
    expectNoLeftOvers(left)
  })

  it('keeps what is left of a trail that does not fit, and says so', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.', 'Two.', 'Three.'])
    const left = asAfterCrash(folder)
    const [first = '', , third = ''] = readFileSync(trailOf(left), 'utf8').split('\n')
    writeFileSync(trailOf(left), `${first}\n${third}\n`)
    const again = await open(left)
    expect(leadOf(valueOf(await again.read(dossier.story.id)))).toBe('One.')
    const [notice] = again.notices()
    expect(notice?.kind).toBe('quarantined')
    expect(readFileSync(join(left, notice?.kept ?? ''), 'utf8')).toBe(`${first}\n${third}\n`)
  })

  it('stands as it was edited here when something else has written its file meanwhile, and keeps the other', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.'])
    const other = inFile(folder).replace('Quay 3 was open', 'Quay 3 was shut')
    writeFileSync(storyPath(folder, id), other)
    await library.settle()
    expect(leadOf(valueOf(await library.read(dossier.story.id)))).toBe('One.')
    const [notice] = library.notices()
    expect(notice?.message).toMatch(/^A story was changed outside Copydesk while it was edited here/)
    expect(readFileSync(join(folder, notice?.kept ?? ''), 'utf8')).toBe(other)
  })

  it('is read again when something else has written its file and nothing is under way', async () => {
    const { folder, library, dossier } = await withLong()
    writeFileSync(storyPath(folder, id), inFile(folder).replace('Quay 3 was open', 'Quay 3 was shut'))
    const read = valueOf(await library.read(dossier.story.id))
    expect(read.story.blocks.find((block) => block.id === 'p3')?.text).toBe('Quay 3 was shut on Monday.')
  })

  it('goes to the bin whole', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.'])
    valueOf(await library.discard([dossier.story.id]))
    expect(trails(folder)).toEqual([])
    valueOf(await library.takeBack([dossier.story.id]))
    expect(leadOf(valueOf(await library.read(dossier.story.id)))).toBe('One.')
  })

  it('is written whole where a line cannot be added', async () => {
    const { folder, library, dossier } = await withLong()
    await typed(library, dossier, ['One.'])
    rmSync(trailOf(folder))
    const saved = await typed(library, valueOf(await library.read(dossier.story.id)), ['Two.'])
    expect(saved.revision).toBe(3)
    expect(inFile(folder)).toContain('Two.')
    await typed(library, saved, ['Three.'])
    expect(leadOf(valueOf(await (await open(asAfterCrash(folder))).read(dossier.story.id)))).toBe('Three.')
  })

  it('is not saved when what is new in it is not in order', async () => {
    const { library, dossier } = await withLong()
    const blocks = dossier.story.blocks.map((block, at) => (at === 5 ? { ...block, source: [{ from: -1, to: 2 }] } : block))
    const saved = await library.save({ ...dossier, story: { ...dossier.story, blocks } }, row)
    expect(saved).toMatchObject({ ok: false, failure: { code: 'internal' } })
    expect(valueOf(await library.read(dossier.story.id)).revision).toBe(1)
  })
})
