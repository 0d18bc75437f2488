import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { restoreLibrary, verifyLibrary, type Library } from '../../../store/library'
import { libraryFormat } from '../../../store/library/layout'
import { migrations } from '../../../store/library/migrations'
import { storyId } from '../../../store/model'
import { filesUnder, freshFolder, leadOf, open, valueOf, withLead } from './support'

const fixtures = new URL('../../fixtures/libraries/', import.meta.url).pathname

/** A library of that number, written by hand. */
function old(format: number): string {
  const folder = join(freshFolder(), 'library')
  cpSync(join(fixtures, `format-${format}`), folder, { recursive: true })
  return folder
}

const formatOf = (folder: string): unknown => (JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as { readonly format: unknown }).format

const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))

/** What each step is for: seen in the library of the old number after the last step. */
const outcomes: Readonly<Record<number, (library: Library) => Promise<void>>> = {
  /** The text of a wire is found by its reading. */
  async 1(library) {
    const weir = valueOf(await library.read(storyId('weir-1')))
    expect([weir.revision, weir.state, leadOf(weir)]).toEqual([2, 'ready', 'The weir at Tolven was mended on Friday morning, the river office said.'])
    expect(valueOf(await library.wireText(weir.story.source.sha256, 'text-1'))).toBe(
      'Weir at Tolven Is Mended\n\nThe weir at Tolven was mended on Friday, the river office said.\n',
    )
    expect(valueOf(await library.side('vocabulary'))).toEqual([])
    expect(await library.readMarks()).toEqual([[1, 1]])
  },
}

const work = { progress: () => undefined, cancelled: () => false }

describe('migrations of a library', () => {
  it('lead from 1 to the number of today, one at a time, each tried on a library of the old number', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: libraryFormat - 1 }, (_, at) => at + 2))
    expect(readdirSync(fixtures).sort()).toEqual(migrations.map(({ to }) => `format-${to - 1}`))
    expect(Object.keys(outcomes)).toEqual(migrations.map(({ to }) => String(to - 1)))
  })

  it.each(migrations.map(({ to }) => to - 1))('bring a library of number %i up to date and keep it as it was', async (format) => {
    const folder = old(format)
    const before = contentOf(folder)
    const library = await open(folder)
    expect(library.readOnly).toBeNull()
    await outcomes[format]?.(library)
    const [notice] = library.notices()
    expect(notice).toMatchObject({ kind: 'migrated', kept: `before-format-${libraryFormat}.zip` })
    await library.close()
    expect(formatOf(folder)).toBe(libraryFormat)
    expect(valueOf(await verifyLibrary(folder, work)).faults).toEqual([])
    const again = join(freshFolder(), 'again')
    valueOf(await restoreLibrary(join(folder, notice?.kept ?? ''), again, work))
    expect(contentOf(again)).toEqual(before)
    const second = await open(folder)
    expect(second.notices()).toEqual([])
  })

  it('start anew after a crash in the middle, and keep the library as it was before the first', async () => {
    const folder = old(1)
    const [first, reference] = [await open(folder), old(1)]
    const kept = first.notices()[0]?.kept ?? ''
    await first.close()
    const zip = readFileSync(join(folder, kept))
    writeFileSync(join(folder, 'library.json'), readFileSync(join(reference, 'library.json')))
    rmSync(join(folder, 'read.json'))
    const library = await open(folder)
    expect(library.readOnly).toBeNull()
    expect(readFileSync(join(folder, kept)).equals(zip)).toBe(true)
    expect(formatOf(folder)).toBe(libraryFormat)
  })

  it('stop wherever they are cancelled: the library is as the version before left it, is read, and is brought up to date the next time', async () => {
    const before = contentOf(old(1))
    let asked = 0
    for (let stopAt = 1; ; stopAt += 1) {
      const folder = old(1)
      asked = 0
      const upgrading = { progress: () => undefined, cancelled: () => (asked += 1) >= stopAt }
      const library = await open(folder, { upgrading })
      if (asked < stopAt) break
      expect(library.readOnly).toMatch(/Bringing it up to date was stopped, so it is open for reading only until Copydesk is started again\.$/)
      expect(leadOf(valueOf(await library.read(storyId('weir-1'))))).toContain('Friday morning')
      await library.close()
      expect(contentOf(folder)).toMatchObject(before)
      expect(filesUnder(folder).filter((path) => /zip|tmp|lock/.test(path))).toEqual([])
      const second = await open(folder)
      expect([second.readOnly, formatOf(folder)]).toEqual([null, libraryFormat])
      await outcomes[1]?.(second)
      await second.close()
    }
    // Before and after the backup is written, while it is read back, and at the story.
    expect(asked).toBeGreaterThan(3)
  })

  it('tell how far they are', async () => {
    const steps: string[] = []
    await open(old(1), { upgrading: { progress: (done, total) => { steps.push(`${done}/${total}`) }, cancelled: () => false } })
    expect(steps[0]).toBe('6/12')
  })

  it('do nothing where a backup cannot be made in its place', async () => {
    const folder = old(1)
    const [day = ''] = readdirSync(join(folder, 'stories'))
    rmSync(join(folder, 'stories', day, 'weir-1.json'))
    cpSync(join(fixtures, 'format-1', 'wire'), join(folder, 'stories', day, 'weir-1.json'), { recursive: true })
    const library = await open(folder)
    expect(library.readOnly).toMatch(
      /^The library was made by an earlier version of Copydesk and could not be brought up to date, so it is open for reading only\. The backup was not saved\./,
    )
    expect([formatOf(folder), filesUnder(folder).filter((path) => /zip|tmp|lock/.test(path))]).toEqual([1, []])
  })

  it('are made for a library that has lost its library.json, by the number of its stories', async () => {
    const folder = old(1)
    rmSync(join(folder, 'library.json'))
    mkdirSync(join(folder, 'catalogue'))
    const library = await open(folder)
    await outcomes[1]?.(library)
    expect([formatOf(folder), existsSync(join(folder, `before-format-${libraryFormat}.zip`))]).toEqual([libraryFormat, true])
  })

  it('leave a library of an older number as it is when it is only read', async () => {
    const folder = old(1)
    const before = contentOf(folder)
    const guest = await open(folder, { readOnly: true })
    expect(valueOf(await guest.rows())).toMatchObject([{ id: 'weir-1', revision: 2 }])
    expect(leadOf(valueOf(await guest.read(storyId('weir-1'))))).toContain('Friday morning')
    expect(contentOf(folder)).toEqual(before)
  })

  it('never touch a library of a later number: it is read, and why is said', async () => {
    const folder = old(1)
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ kind: 'copydesk-library', format: libraryFormat + 1, settings: {} }))
    const before = contentOf(folder)
    const library = await open(folder)
    const why = 'The library was made by a later version of Copydesk, so it is open for reading only. Update Copydesk to work on it.'
    expect(library.readOnly).toBe(why)
    const weir = valueOf(await library.read(storyId('weir-1')))
    const row = { headline: '', source: '', queries: 0, words: 0 }
    expect(await library.save(withLead(weir, 'No.'), row)).toMatchObject({ ok: false, failure: { code: 'read-only', message: why } })
    await library.close()
    expect(contentOf(folder)).toEqual(before)
  })
})
