import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { changeId } from '../../../store/model'
import { openDesk } from '../../../store/open-desk'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { copydesk } from '../../helpers/command-line'

async function libraryOf(pages: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  const library = join(folder, 'library')
  for (const [at, page] of pages.entries()) {
    writeFileSync(join(folder, `${at}.txt`), page)
    expect((await copydesk('import', join(folder, `${at}.txt`), '--library', library)).status).toBe(0)
  }
  return library
}

/** Every file that is not derived, with its bytes. */
function filesOf(library: string): Readonly<Record<string, string>> {
  const paths = readdirSync(library, { recursive: true }).map(String).sort()
  const kept = paths.filter((path) => /^(?:stories|wire|library\.json)/.test(path) && statSync(join(library, path)).isFile())
  return Object.fromEntries(kept.map((path) => [path, readFileSync(join(library, path), 'base64')]))
}

async function headlines(library: string): Promise<readonly string[]> {
  const { out } = await copydesk('list', '--library', library, '--json')
  return (JSON.parse(out) as { readonly stories: readonly { readonly headline: string }[] }).stories.map(({ headline }) => headline)
}

const ferry = 'Ferry Runs Aground off Port Hadrin'
const market = 'Market Hall Reopens After Two Years'

/** Types into the headline of the only story of that headline. */
async function type(library: string, text: string): Promise<void> {
  const opened = await openDesk(library, false, () => undefined)
  if (!opened.ok) throw new Error(opened.failure.message)
  const { desk, close } = opened.value
  const rows = await desk.list()
  const id = rows.ok ? rows.value.find(({ headline }) => headline === ferry)?.id : undefined
  const story = id === undefined ? undefined : await desk.open(id)
  if (story?.ok !== true) throw new Error('No such story.')
  const { dossier } = story.value
  const block = dossier.story.blocks.find(({ role }) => role === 'headline')
  if (block === undefined) throw new Error('No headline.')
  const step = { kind: 'text', block: block.id, from: 0, before: '', after: text } as const
  const edited = await desk.edit(dossier.story.id, dossier.revision, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed.', steps: [step] } })
  expect(edited.ok).toBe(true)
  await close()
}

describe('copydesk backup and restore', () => {
  it('give back the same library, to the last byte, and one that is in order', async () => {
    const library = await libraryOf([harbourPage, marketPage])
    const file = join(temporaryFolder(), 'desk.zip')
    expect(await copydesk('backup', file, '--library', library)).toMatchObject({ status: 0, said: `2 stories backed up to ${file}.\n` })
    const again = join(temporaryFolder(), 'again')
    expect(await copydesk('restore', file, '--library', again)).toMatchObject({ status: 0, said: `2 stories restored to ${again}.\n` })
    expect(filesOf(again)).toEqual(filesOf(library))
    // The text of plain copy is a second name of its bytes, there as here.
    const wires = readdirSync(again, { recursive: true }).map(String).filter((path) => /^wire.*txt$/.test(path))
    expect(wires.map((path) => statSync(join(again, path)).nlink)).toEqual([2, 2])
    expect(await headlines(again)).toEqual([market, ferry])
    expect((await copydesk('verify', '--library', again, '--mend')).status).toBe(0)
  })

  it('carry what the desk keeps beside its stories: its vocabulary, its topics, its lessons (regression)', async () => {
    const library = await libraryOf([harbourPage])
    const beside = ['vocabulary.json', 'topics.json', 'tag-lessons.json']
    for (const name of beside) writeFileSync(join(library, name), `{"format":1,"value":"${name}"}`)
    const file = join(temporaryFolder(), 'desk.zip')
    await copydesk('backup', file, '--library', library)
    const again = join(temporaryFolder(), 'again')
    await copydesk('restore', file, '--library', again)
    expect(beside.map((name) => readFileSync(join(again, name), 'utf8'))).toEqual(beside.map((name) => `{"format":1,"value":"${name}"}`))
  })

  it('bring what a library has not, with its history, and leave what it has as it is', async () => {
    const theirs = await libraryOf([harbourPage, marketPage])
    await type(theirs, 'Their ')
    const ours = await libraryOf([harbourPage])
    const file = join(temporaryFolder(), 'desk.zip')
    await copydesk('backup', file, '--library', theirs)
    const ran = await copydesk('restore', file, '--library', ours)
    expect(ran).toMatchObject({ status: 0, said: `1 story imported.\nHere already in another revision, and left as it is: Their ${ferry}\n` })
    expect(await headlines(ours)).toEqual([market, ferry])
    expect((await copydesk('restore', file, '--library', ours)).said).toContain('0 stories imported, 1 already there.')
    expect((await copydesk('verify', '--library', ours)).status).toBe(0)
  })

  it('write over no file, and leave nothing of a backup that was refused', async () => {
    const library = await libraryOf([harbourPage])
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'desk.zip'), 'mine')
    expect(await copydesk('backup', join(folder, 'desk.zip'), '--library', library)).toMatchObject({ status: 1 })
    expect(await copydesk('backup', join(folder, 'none', 'desk.zip'), '--library', library)).toMatchObject({ status: 1 })
    expect([readdirSync(folder), readFileSync(join(folder, 'desk.zip'), 'utf8')]).toEqual([['desk.zip'], 'mine'])
  })

  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['cut short', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['of something else', (file) => writeFileSync(file, 'no zip')],
    ['changed in the middle', (file) => {
      const open = openSync(file, 'r+')
      writeSync(open, Buffer.alloc(40, 'x'), 0, 40, 200)
      closeSync(open)
    }],
  ]

  it.each(damages)('refuse a backup that is %s, and make no library', async (_name, damage) => {
    const library = await libraryOf([harbourPage])
    const file = join(temporaryFolder(), 'desk.zip')
    await copydesk('backup', file, '--library', library)
    damage(file)
    const folder = temporaryFolder()
    expect((await copydesk('restore', file, '--library', join(folder, 'new'))).status).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it('never write outside the library, whatever a backup says', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'evil.zip')
    const zip = new ZipFile()
    const head = { kind: 'copydesk-backup', format: 1, library: 1, at: '', stories: 0 }
    const line = { path: 'stories/2026-01-01/../../../evil.json', size: 1, sha256: 'a'.repeat(64) }
    zip.addBuffer(Buffer.from(`${JSON.stringify(head)}\n${JSON.stringify(line)}\n`), 'copydesk-backup.ndjson')
    zip.end()
    const parts: Buffer[] = []
    for await (const part of zip.outputStream) parts.push(Buffer.from(part))
    writeFileSync(file, Buffer.concat(parts))
    const { status, said } = await copydesk('restore', file, '--library', join(folder, 'new'))
    expect([status, said]).toEqual([1, expect.stringContaining('The backup holds a file that no library has')])
    expect(existsSync(join(folder, 'new'))).toBe(false)
    rmSync(file)
    expect(readdirSync(folder)).toEqual([])
  })
})
