import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../../store/open-desk'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { copydesk } from '../../helpers/command-line'

const ferry = 'Ferry Runs Aground off Port Hadrin'
const market = 'Market Hall Reopens After Two Years'

/** A library of two stories, the ferry spiked. */
async function libraryOfTwo(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'harbour.txt'), harbourPage)
  writeFileSync(join(folder, 'market.txt'), marketPage)
  const library = join(folder, 'library')
  await copydesk('import', join(folder, 'harbour.txt'), join(folder, 'market.txt'), '--library', library)
  const opened = await openDesk(library, false, () => undefined)
  if (!opened.ok) throw new Error(opened.failure.message)
  const rows = await opened.value.desk.list()
  const spiked = rows.ok ? rows.value.filter(({ headline }) => headline === ferry).map(({ id }) => id) : []
  await opened.value.desk.setState(spiked, 'spiked')
  await opened.value.close()
  return library
}

async function headlines(library: string, ...command: readonly string[]): Promise<readonly string[]> {
  const { out } = await copydesk(...command, '--library', library, '--json')
  return (JSON.parse(out) as { readonly stories: readonly { readonly headline: string }[] }).stories.map(({ headline }) => headline)
}

const wiresOf = (library: string): number => readdirSync(join(library, 'wire'), { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(String(name))).length

describe('copydesk prune and bin', () => {
  it('shows what would go, and moves it to the bin only when told to', async () => {
    const library = await libraryOfTwo()
    const asked = ['prune', '--older-than', '0', '--only', 'spiked'] as const
    expect(await headlines(library, ...asked)).toEqual([ferry])
    expect(await headlines(library, 'list')).toHaveLength(2)
    expect((await copydesk(...asked, '--do', '--library', library)).said).toBe('1 story moved to the bin; copydesk bin restore brings them back.\n')
    expect(await headlines(library, 'list')).toEqual([market])
    expect(await headlines(library, 'bin')).toEqual([ferry])
    expect((await copydesk('verify', '--library', library)).status).toBe(0)
  })

  it('spares what is younger, and what was not exported', async () => {
    const library = await libraryOfTwo()
    expect(await headlines(library, 'prune', '--older-than', '1')).toEqual([])
    expect(await headlines(library, 'prune', '--older-than', '0', '--only', 'exported')).toEqual([])
    await copydesk('export', '--library', library, '--out', temporaryFolder())
    expect(await headlines(library, 'prune', '--older-than', '0', '--only', 'exported')).toEqual([market])
  })

  it('brings back what is in the bin as it was, in its place', async () => {
    const library = await libraryOfTwo()
    const before = await copydesk('list', '--library', library, '--json')
    await copydesk('prune', '--older-than', '0', '--do', '--library', library)
    expect(await headlines(library, 'list')).toEqual([])
    expect((await copydesk('bin', 'restore', '--library', library)).said).toBe('2 stories taken out of the bin.\n')
    expect((await copydesk('list', '--library', library, '--json')).out).toBe(before.out)
    expect((await copydesk('verify', '--library', library)).status).toBe(0)
  })

  it('deletes for good only when the bin is emptied, and then the wire too', async () => {
    const library = await libraryOfTwo()
    await copydesk('prune', '--older-than', '0', '--only', 'spiked', '--do', '--library', library)
    expect(wiresOf(library)).toBe(2)
    expect((await copydesk('bin', 'empty', '--library', library)).said).toMatch(/^1 story deleted for good, \d/)
    expect(await headlines(library, 'bin')).toEqual([])
    expect(wiresOf(library)).toBe(1)
    expect((await copydesk('verify', '--library', library)).status).toBe(0)
  })

  it('says what is wrong with its words', async () => {
    expect(await copydesk('prune', '--library', 'x')).toMatchObject({ status: 2 })
    expect(await copydesk('prune', '--older-than', 'old', '--library', 'x')).toMatchObject({ status: 2 })
    expect(await copydesk('bin', 'burn', '--library', 'x')).toMatchObject({ status: 2 })
  })
})
