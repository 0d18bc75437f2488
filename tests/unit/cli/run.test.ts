import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../../store/cli/run'
import type { CleanStory } from '../../../store/export'
import type { Problem, QueueRow } from '../../../store/model'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'

interface Ran {
  readonly status: number
  readonly out: string
  readonly said: string
}

interface CleanDocument {
  readonly stories: readonly CleanStory[]
  readonly problems: readonly Problem[]
}

const documentOf = (out: string): CleanDocument => JSON.parse(out) as CleanDocument

async function copydesk(args: readonly string[], input = ''): Promise<Ran> {
  let out = ''
  let said = ''
  const status = await run(args, {
    out: (text) => (out += text),
    say: (text) => (said += `${text}\n`),
    input: () => Promise.resolve(Buffer.from(input)),
  })
  return { status, out, said }
}

function files(contents: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
  return folder
}

/** Root may read everything: for the time of the work the process is nobody. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

describe('copydesk clean', () => {
  it('prints clean plain text when nothing else is asked for', async () => {
    const folder = files({ 'page.txt': harbourPage })
    const { status, out } = await copydesk(['clean', join(folder, 'page.txt')])
    expect(status).toBe(0)
    expect(out.split('Ferry Runs Aground off Port Hadrin').length - 1).toBe(1)
    expect(out).toContain('“Nobody was hurt,” harbour master Elin Sorvald told reporters')
    expect(out).not.toMatch(/^TT$/m)
  })

  it('writes each story as it is read, and the document all the same as one (regression)', async () => {
    const folder = files({ 'a.txt': harbourPage, 'b.bin': '\0\0\0', 'c.txt': marketPage })
    const pieces: string[] = []
    await run(['clean', '--json', folder], { out: (text) => pieces.push(text), say: () => undefined, input: () => Promise.resolve(Buffer.alloc(0)) })
    expect(pieces.length).toBeGreaterThan(2)
    const out = pieces.join('')
    expect(out).toBe(`${JSON.stringify(documentOf(out), null, 2)}\n`)
    expect(documentOf(out).stories.length).toBeGreaterThanOrEqual(2)
    expect(documentOf(out).problems).toHaveLength(1)
    const empty = files({ 'b.bin': '\0\0\0' })
    const none = await copydesk(['clean', '--json', empty])
    expect(none.out).toBe(`${JSON.stringify(documentOf(none.out), null, 2)}\n`)
  })

  it('prints one JSON document, and nothing else, with every change explained', async () => {
    const folder = files({ 'page.txt': harbourPage })
    const path = join(folder, 'page.txt')
    const { status, out } = await copydesk(['clean', '--json', path])
    expect(status).toBe(0)
    const { stories, problems } = documentOf(out)
    expect(problems).toEqual([])
    expect(stories).toHaveLength(1)
    const [story] = stories
    expect(story?.headline).toBe('Ferry Runs Aground off Port Hadrin')
    expect(story?.captions).toEqual([{ text: 'The ferry Sea Lark lies on the rocks at Port Hadrin.', credit: 'Reuters' }])
    expect(story?.body).toEqual([
      'A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said.',
      '“Nobody was hurt,” harbour master Elin Sorvald told reporters, and all passengers were taken ashore by noon.',
      'The company said it would look into the accident and that the ship’s hull had been damaged near the bow.',
    ])
    expect(story?.language).toBe('en')
    expect(story?.source).toEqual({ file: path, format: 'text' })
    expect(story?.changes.map(({ rule, line }) => [rule, line])).toEqual(
      expect.arrayContaining([
        ['furniture/text-size', 4],
        ['repeats/headline', 6],
        ['repeats/caption', 8],
        ['credits/caption', 3],
        ['quotes/mended', 12],
        ['quotes/apostrophe', 14],
      ]),
    )
    expect(story?.changes.find(({ rule }) => rule === 'furniture/text-size')).toMatchObject({ before: 'TT', after: '' })
    expect(story?.tags.map(({ name }) => name)).toContain('Elin Sorvald')
  })

  it('gives the same story for the same bytes, always', async () => {
    const folder = files({ 'page.txt': harbourPage })
    const once = await copydesk(['clean', '--json', join(folder, 'page.txt')])
    const again = await copydesk(['clean', '--json', join(folder, 'page.txt')])
    expect(again.out).toBe(once.out)
  })

  it('reads standard input as “-”', async () => {
    const { status, out } = await copydesk(['clean', '--json', '-'], marketPage)
    expect(status).toBe(0)
    expect(documentOf(out).stories[0]?.source.file).toBe('-')
  })

  it('writes article files in every format and says where they are', async () => {
    const folder = files({ 'page.txt': harbourPage })
    const out = join(folder, 'articles')
    const { status, said } = await copydesk(['clean', join(folder, 'page.txt'), '--to', 'txt,md,html,json', '--out', out])
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'Ferry-Runs-Aground-off-Port-Hadrin.html',
      'Ferry-Runs-Aground-off-Port-Hadrin.json',
      'Ferry-Runs-Aground-off-Port-Hadrin.md',
      'Ferry-Runs-Aground-off-Port-Hadrin.txt',
    ])
    expect(said).toContain(`4 files written to ${out}:`)
    expect(readFileSync(join(out, 'Ferry-Runs-Aground-off-Port-Hadrin.txt'), 'utf8')).not.toContain('TT\n')
  })

  it('writes the same files again on a second run, and never over another story of the same headline', async () => {
    const folder = files({ 'one.txt': harbourPage, 'two.txt': harbourPage.replace('80 people', '90 people') })
    const out = join(folder, 'articles')
    await copydesk(['clean', join(folder, 'one.txt'), '--out', out])
    await copydesk(['clean', join(folder, 'one.txt'), '--out', out])
    expect(readdirSync(out)).toHaveLength(1)
    await copydesk(['clean', join(folder, 'two.txt'), '--out', out])
    const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
    expect(texts.filter((text) => text.includes('80 people'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('90 people'))).toHaveLength(1)
  })

  it('names what it could not read, does the rest and exits with 1', async () => {
    const folder = files({ 'page.txt': marketPage, 'empty.txt': '', 'blank.txt': ' \n\n', 'picture.jpg': '' })
    writeFileSync(join(folder, 'picture.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]))
    mkdirSync(join(folder, 'nothing'))
    const paths = ['page.txt', 'empty.txt', 'blank.txt', 'picture.jpg', 'nothing', 'missing.txt'].map((name) => join(folder, name))
    const { status, out, said } = await copydesk(['clean', '--json', ...paths])
    expect(status).toBe(1)
    const { stories, problems } = documentOf(out)
    expect(stories).toHaveLength(1)
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [paths[1], 'empty'],
      [paths[2], 'empty'],
      [paths[3], 'binary'],
      [paths[4], 'no-copy'],
      [paths[5], 'missing'],
    ])
    for (const path of paths.slice(1)) expect(said).toContain(path)
  })

  it('names a file that may not be read', async () => {
    const folder = files({ 'page.txt': marketPage, 'secret.txt': marketPage })
    chmodSync(join(folder, 'secret.txt'), 0)
    chmodSync(folder, 0o755)
    const { status, out } = await asNobody(() => copydesk(['clean', '--json', join(folder, 'page.txt'), join(folder, 'secret.txt')]))
    expect(status).toBe(1)
    const { stories, problems } = documentOf(out)
    expect(stories).toHaveLength(1)
    expect(problems).toEqual([{ file: join(folder, 'secret.txt'), code: 'unreadable', message: 'It may not be read: permission denied.' }])
  })

  it('goes through a folder in all its depth, hidden files left alone', async () => {
    const folder = files({ 'a.txt': marketPage, '.hidden': harbourPage })
    mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
    writeFileSync(join(folder, 'deep', 'deeper', 'b.txt'), harbourPage)
    const { out } = await copydesk(['clean', '--json', folder])
    expect(documentOf(out).stories.map(({ source }) => source.file)).toEqual([join(folder, 'a.txt'), join(folder, 'deep', 'deeper', 'b.txt')])
  })

  it('says in one sentence what was wrong with its use, and exits with 2', async () => {
    for (const args of [['clean'], ['clean', 'x', '--to', 'pdf'], ['polish', 'x'], ['clean', '--shine'], ['list'], ['import', 'x']]) {
      const { status, out, said } = await copydesk(args)
      expect(status, args.join(' ')).toBe(2)
      expect(out).toBe('')
      expect(said).toMatch(/\.\ncopydesk help shows how it is used\.\n$|^.+\ncopydesk help shows how it is used\.\n$/s)
    }
  })

  it('shows its use when asked', async () => {
    const { status, out } = await copydesk(['help'])
    expect(status).toBe(0)
    expect(out).toContain('copydesk clean PATH')
  })
})

describe('copydesk with a library', () => {
  it('imports once, lists, shows and exports', async () => {
    const folder = files({ 'page.txt': harbourPage, 'market.txt': marketPage })
    const library = join(folder, 'library')
    const first = await copydesk(['import', join(folder, 'page.txt'), join(folder, 'market.txt'), '--library', library])
    expect(first.said).toBe('2 stories imported.\n')
    const again = await copydesk(['import', join(folder, 'page.txt'), '--library', library])
    expect(again.said).toBe('0 stories imported, 1 already there.\n')

    const { stories: listed } = JSON.parse((await copydesk(['list', '--json', '--library', library])).out) as { readonly stories: readonly QueueRow[] }
    expect(listed.map(({ headline }) => headline)).toEqual(['Market Hall Reopens After Two Years', 'Ferry Runs Aground off Port Hadrin'])

    const shown = await copydesk(['show', listed[1]?.id ?? '', '--json', '--library', library])
    expect((JSON.parse(shown.out) as CleanStory).captions).toEqual([{ text: 'The ferry Sea Lark lies on the rocks at Port Hadrin.', credit: 'Reuters' }])

    const out = join(folder, 'out')
    const exported = await copydesk(['export', '--library', library, '--to', 'txt', '--out', out])
    expect(exported.status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['Ferry-Runs-Aground-off-Port-Hadrin.txt', 'Market-Hall-Reopens-After-Two-Years.txt'])
  })

  it('names a story that is not there, and a library that is none', async () => {
    const folder = files({ 'notes.txt': 'not a library' })
    const wrong = await copydesk(['list', '--library', folder])
    expect(wrong.status).toBe(1)
    expect(wrong.said).toContain(folder)
    expect(existsSync(join(folder, 'library.json'))).toBe(false)
  })

  it('searches by words and conditions, as the window does', async () => {
    const folder = files({ 'one.txt': harbourPage, 'two.txt': marketPage })
    const library = join(folder, 'library')
    await copydesk(['import', join(folder, 'one.txt'), join(folder, 'two.txt'), '--library', library])
    const found = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { status, out } = await copydesk([...args, '--json', '--library', library])
      expect(status).toBe(0)
      return (JSON.parse(out) as { readonly stories: readonly QueueRow[] }).stories.map(({ headline }) => headline)
    }
    const [ferry, hall] = ['Ferry Runs Aground off Port Hadrin', 'Market Hall Reopens After Two Years']
    expect(await found('search', '"port hadrin"')).toEqual([ferry])
    expect(await found('search', 'ferry', 'port hadrin')).toEqual([ferry])
    expect(await found('search', 'headline:mark* state:new')).toEqual([hall])
    expect(await found('search', 'the -ferry')).toEqual([hall])
    expect(await found('list', '--order', 'oldest')).toEqual([ferry, hall])
    expect(await found('list', '--limit', '1')).toEqual([hall])
    const told = await copydesk(['search', 'ferry date:soon', '--library', library])
    expect(told.out).toContain(ferry)
    expect(told.said).toContain('date:soon')
    expect((await copydesk(['search', '--library', library])).status).toBe(2)
    expect((await copydesk(['list', '--order', 'size', '--library', library])).status).toBe(2)
    expect((await copydesk(['list', '--limit', 'few', '--library', library])).status).toBe(2)
  })
})

describe('copydesk watch', () => {
  it('takes in what is there, writes it out, and ends when it is told to do so once', async () => {
    const folder = files({ 'page.txt': harbourPage })
    const library = join(temporaryFolder(), 'library')
    const out = join(temporaryFolder(), 'out')
    const ran = await copydesk(['watch', folder, '--library', library, '--to', 'txt', '--out', out, '--then', 'move', '--once'])
    expect([ran.status, ran.out]).toEqual([0, ''])
    expect(readdirSync(folder)).toEqual(['Imported'])
    expect(readdirSync(out)).toHaveLength(1)
    expect(ran.said).toContain('1 story came in.')
  })

  it('says what is wrong with its words', async () => {
    expect(await copydesk(['watch', '--library', 'x'])).toMatchObject({ status: 2, said: expect.stringContaining('copydesk watch needs one folder.') as string })
    const then = await copydesk(['watch', 'a', '--library', 'x', '--then', 'eat'])
    expect(then).toMatchObject({ status: 2, said: expect.stringContaining('--then takes leave, move, remove, not “eat”.') as string })
  })
})
