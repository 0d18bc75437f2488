import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WatchLedger } from '../../store/library'
import type { AfterImport, ImportReport, WatchStatus } from '../../store/model'
import { openDesk, type OpenedDesk } from '../../store/open-desk'
import { FolderWatch } from '../../store/watch'
import { openWatches } from '../../store/watches'
import { harbourPage, marketPage, temporaryFolder } from '../helpers/copy'

interface Set {
  readonly incoming: string
  readonly opened: OpenedDesk
  readonly reports: ImportReport[]
  watch(after?: AfterImport): FolderWatch
}

async function openSet(folder = temporaryFolder()): Promise<Set> {
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming, { recursive: true })
  const opened = await openDesk(join(folder, 'library'), false, () => undefined)
  if (!opened.ok) throw new Error(opened.failure.message)
  onTestFinished(() => opened.value.close())
  const reports: ImportReport[] = []
  return {
    incoming,
    opened: opened.value,
    reports,
    watch: (after = 'leave') =>
      new FolderWatch({
        watched: { id: 'w1', folder: incoming, after, alarm: true },
        ledger: opened.value.library.ledger('w1'),
        take: (inputs) => opened.value.take('watch', inputs),
        changed: () => undefined,
        came: (report) => void reports.push(report),
        rest: 0,
      }),
  }
}

/** The first look sees how files stand, the second that they stand still. */
async function lookTwice(watch: FolderWatch): Promise<WatchStatus> {
  await watch.look()
  await watch.look()
  return watch.status()
}

const headlines = ({ reports }: Set): readonly string[] =>
  reports.flatMap(({ stories }) => stories.filter(({ already }) => !already).map(({ headline }) => headline))

describe('a watched folder', () => {
  it('takes in each file once, in folders too, and leaves it', async () => {
    const set = await openSet()
    mkdirSync(join(set.incoming, 'sport'))
    writeFileSync(join(set.incoming, 'a.txt'), harbourPage)
    writeFileSync(join(set.incoming, 'sport', 'b.txt'), marketPage)
    const watch = set.watch()
    expect(await lookTwice(watch)).toMatchObject({ state: 'watching', stories: 2, waiting: 0, failures: [] })
    await lookTwice(watch)
    expect([...headlines(set)].sort()).toEqual(['Ferry Runs Aground off Port Hadrin', 'Market Hall Reopens After Two Years'])
    expect(readdirSync(set.incoming).sort()).toEqual(['a.txt', 'sport'])
  })

  it('takes nothing in again after a restart, nor when only its time has changed', async () => {
    const folder = temporaryFolder()
    const first = await openSet(folder)
    writeFileSync(join(first.incoming, 'a.txt'), harbourPage)
    await lookTwice(first.watch())
    await first.opened.close()
    const second = await openSet(folder)
    utimesSync(join(second.incoming, 'a.txt'), 1, 1)
    await lookTwice(second.watch())
    expect(second.reports).toEqual([])
  })

  it('takes in a file that was written anew', async () => {
    const set = await openSet()
    const path = join(set.incoming, 'a.txt')
    writeFileSync(path, harbourPage)
    const watch = set.watch()
    await lookTwice(watch)
    writeFileSync(path, marketPage)
    await lookTwice(watch)
    expect(headlines(set)).toEqual(['Ferry Runs Aground off Port Hadrin', 'Market Hall Reopens After Two Years'])
  })

  it('waits for a file that still grows, and for names that say it is not finished', async () => {
    const set = await openSet()
    const half = Math.floor(harbourPage.length / 2)
    const path = join(set.incoming, 'a.txt')
    writeFileSync(path, harbourPage.slice(0, half))
    writeFileSync(join(set.incoming, 'b.txt.part'), marketPage)
    writeFileSync(join(set.incoming, '.c.txt'), marketPage)
    const watch = set.watch()
    await watch.look()
    appendFileSync(path, harbourPage.slice(half))
    await watch.look()
    expect(set.reports).toEqual([])
    await watch.look()
    expect(headlines(set)).toEqual(['Ferry Runs Aground off Port Hadrin'])
    renameSync(join(set.incoming, 'b.txt.part'), join(set.incoming, 'b.txt'))
    await lookTwice(watch)
    expect(headlines(set)).toHaveLength(2)
  })

  it('moves what was taken in, never over another file', async () => {
    const set = await openSet()
    const path = join(set.incoming, 'a.txt')
    const watch = set.watch('move')
    for (const page of [harbourPage, marketPage]) {
      writeFileSync(path, page)
      await lookTwice(watch)
    }
    expect(existsSync(path)).toBe(false)
    expect(readdirSync(join(set.incoming, 'Imported')).sort()).toEqual(['a 2.txt', 'a.txt'])
  })

  it('removes what was taken in, and keeps what could not be read, with its name', async () => {
    const set = await openSet()
    writeFileSync(join(set.incoming, 'a.txt'), harbourPage)
    writeFileSync(join(set.incoming, 'b.bin'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0]))
    const watch = set.watch('remove')
    const status = await lookTwice(watch)
    expect(readdirSync(set.incoming)).toEqual(['b.bin'])
    expect(status.failures).toEqual([{ file: join(set.incoming, 'b.bin'), message: expect.stringMatching(/./) as string }])
    await lookTwice(watch)
    expect(set.reports).toHaveLength(1)
    expect(set.watch().status().failures).toHaveLength(1)
  })

  it('finishes after a crash what was taken in but not moved', async () => {
    const set = await openSet()
    const path = join(set.incoming, 'a.txt')
    writeFileSync(path, harbourPage)
    await lookTwice(set.watch('leave'))
    utimesSync(path, 5, 5)
    await lookTwice(set.watch('move'))
    expect(readdirSync(set.incoming)).toEqual(['Imported'])
    expect(headlines(set)).toHaveLength(1)
  })

  it('waits for a folder that vanishes, and takes nothing in again when it is back', async () => {
    const set = await openSet()
    writeFileSync(join(set.incoming, 'a.txt'), harbourPage)
    const watch = set.watch()
    await lookTwice(watch)
    renameSync(set.incoming, `${set.incoming}-away`)
    expect((await lookTwice(watch)).state).toBe('away')
    mkdirSync(set.incoming)
    expect((await lookTwice(watch)).state).toBe('watching')
    rmSync(set.incoming, { recursive: true })
    renameSync(`${set.incoming}-away`, set.incoming)
    expect(await lookTwice(watch)).toMatchObject({ state: 'watching', stories: 1 })
    expect(set.reports).toHaveLength(1)
  })

  it('tries again what the library could not save', async () => {
    const set = await openSet()
    writeFileSync(join(set.incoming, 'a.txt'), harbourPage)
    await set.opened.close()
    const watch = set.watch('remove')
    expect((await lookTwice(watch)).stories).toBe(0)
    expect(readdirSync(set.incoming)).toEqual(['a.txt'])
  })

  it('keeps its ledger small, and reads one that a crash has cut off', async () => {
    const set = await openSet()
    const path = join(temporaryFolder(), 'w.ndjson')
    const ledger = new WatchLedger(path)
    for (let at = 0; at < 4_998; at += 1) {
      ledger.set(`f${at % 3}`, { size: at, changed: at, sha256: 'a', at: 'now' })
      if (at % 3 === 2) ledger.forget('f0')
    }
    appendFileSync(path, '{"file":"f1","ent')
    const again = new WatchLedger(path)
    expect([...again.entries().keys()].sort()).toEqual(['f1', 'f2'])
    expect(again.get('f1')?.size).toBe(4_996)
    again.set('f3', { size: 1, changed: 1, sha256: 'a', at: 'now' })
    expect([...new WatchLedger(path).entries().keys()].sort()).toEqual(['f1', 'f2', 'f3'])
    expect(statSync(path).size).toBeLessThan(300_000)
    expect(set.reports).toEqual([])
  })
})

describe('the list of watched folders', () => {
  it('is kept in the library, and neither takes the library itself nor a folder twice', async () => {
    const folder = temporaryFolder()
    const set = await openSet(folder)
    const parts = { library: set.opened.library, take: () => set.opened.take('watch', []), changed: () => undefined }
    const watches = openWatches(parts)
    expect(await watches.add(set.opened.library.folder, 'leave')).toMatchObject({ ok: false, failure: { code: 'refused' } })
    expect(await watches.add(folder, 'leave')).toMatchObject({ ok: false, failure: { code: 'refused' } })
    expect((await watches.add(set.incoming, 'move')).ok).toBe(true)
    await watches.start()
    expect(await watches.add(join(set.incoming), 'move')).toMatchObject({ ok: false, failure: { message: `${set.incoming} is watched already.` } })
    await watches.stop()
    const again = openWatches(parts)
    await again.start()
    expect(again.statuses()).toMatchObject([{ folder: set.incoming, after: 'move', alarm: true, state: 'watching' }])
    expect(await again.remove(again.statuses()[0]?.id ?? '')).toEqual({ ok: true, value: [] })
    await again.stop()
  })
})
