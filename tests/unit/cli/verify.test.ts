import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { copydesk } from '../../helpers/command-line'

/** A library of the two invented pages. */
async function twoStories(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'harbour.txt'), harbourPage)
  writeFileSync(join(folder, 'market.txt'), marketPage)
  const library = join(folder, 'library')
  expect((await copydesk('import', join(folder, 'harbour.txt'), join(folder, 'market.txt'), '--library', library)).status).toBe(0)
  return library
}

function pathsIn(library: string, room: string): readonly string[] {
  const [day = ''] = readdirSync(join(library, room))
  return readdirSync(join(library, room, day)).sort().map((name) => join(library, room, day, name))
}

const storyOf = (library: string): string => pathsIn(library, 'stories')[0] ?? ''

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`No ${from}`)
  writeFileSync(path, text.replaceAll(from, to))
}

interface Found {
  readonly faults: readonly { readonly kind: string; readonly file: string }[]
  readonly mended: readonly { readonly kind: string }[]
}

async function kinds(library: string, ...more: readonly string[]): Promise<readonly [number, readonly string[], readonly string[]]> {
  const { status, out } = await copydesk('verify', '--library', library, '--json', ...more)
  const { faults, mended } = JSON.parse(out) as Found
  return [status, faults.map(({ kind }) => kind), mended.map(({ kind }) => kind)]
}

describe('copydesk verify', () => {
  it('finds a library in order, and writes nothing', async () => {
    const library = await twoStories()
    const before = readdirSync(library, { recursive: true })
    const { status, out, said } = await copydesk('verify', '--library', library)
    expect([status, out, said]).toEqual([0, '2 stories and 2 wire copies looked at. All is well.\n', ''])
    expect(readdirSync(library, { recursive: true })).toEqual(before)
  })

  it('says that there is no library, and makes none', async () => {
    const { status, said } = await copydesk('verify', '--library', join(temporaryFolder(), 'nothing'))
    expect([status, said]).toEqual([1, expect.stringContaining('There is no library in ')])
  })

  const damages: readonly (readonly [string, string, (library: string) => void])[] = [
    ['story', 'a story cut short', (library) => truncateSync(storyOf(library), 500)],
    ['changed', 'a story changed by hand', (library) => replaceIn(storyOf(library), '"state": "new"', '"state": "ready"')],
    ['catalogue', 'a list that is gone', (library) => rmSync(join(library, 'catalogue'), { recursive: true })],
    ['catalogue', 'a list that is behind', (library) => utimesSync(join(storyOf(library), '..'), 1, 1)],
    ['left-over', 'what a crash left', (library) => writeFileSync(join(storyOf(library), '..', '.x.json.0a1b2c3d4e5f.tmp'), 'half')],
    ['settings', 'settings of garbage', (library) => writeFileSync(join(library, 'library.json'), 'null')],
  ]

  it.each(damages)('finds %s: %s, and mends it when told to', async (kind, _what, damage) => {
    const library = await twoStories()
    damage(library)
    const [status, faults] = await kinds(library)
    expect(status).toBe(1)
    expect(faults).toContain(kind)
    const [mendedStatus, left, mended] = await kinds(library, '--mend')
    expect([mendedStatus, left]).toEqual([0, []])
    expect(mended).toContain(kind)
  })

  it.each([
    ['wire', 'wire bytes that are gone', (library: string) => pathsIn(library, 'wire').forEach((path) => rmSync(path))],
    ['wire', 'wire bytes that are others', (library: string) => writeFileSync(pathsIn(library, 'wire')[0] ?? '', 'other')],
    ['ranges', 'a place that is not in the wire', (library: string) => replaceIn(storyOf(library), '"to": ', '"to": 99')],
  ])('finds %s: %s, which nothing can make good', async (kind, _what, damage) => {
    const library = await twoStories()
    damage(library)
    const [status, left] = await kinds(library, '--mend')
    expect(status).toBe(1)
    expect(left).toContain(kind)
  })

  it('finds one story in two files', async () => {
    const library = await twoStories()
    const path = storyOf(library)
    const other = join(library, 'stories', '2020-02-02')
    mkdirSync(other)
    writeFileSync(join(other, path.slice(path.lastIndexOf('/') + 1)), readFileSync(path))
    expect((await kinds(library))[1]).toContain('twice')
  })

  it('refuses to mend what another Copydesk has open', async () => {
    const library = await twoStories()
    truncateSync(storyOf(library), 500)
    writeFileSync(join(library, '.lock'), JSON.stringify({ pid: 1, started: '', boot: 'other', host: 'another-computer', since: new Date().toISOString() }))
    const { status, said } = await copydesk('verify', '--library', library, '--mend')
    expect([status, said]).toEqual([1, expect.stringContaining('The library is in use on the computer another-computer')])
  })
})
