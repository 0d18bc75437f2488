/**
 * What the upkeep of a large library costs: a backup, the library made of it, a move onto another disk, bringing an old one up to date.
 * The peers of the same run are Python's zipfile (at the same level, then read back and tested) and `cp -r` with `sync`. Linux only.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { it } from 'vitest'
import { backUp, openLibrary, restoreLibrary, type LongWork } from '../../store/library'
import { LibraryCopy } from '../../store/library/move'
import { bigLibrary } from './big-library'
import { milliseconds, printTable, ratio } from './measure'
import { newFolder } from './programs'
import { must } from '../helpers/must'

const sizes = process.env['COPYDESK_BENCH_STORIES']?.split(',').map(Number) ?? [10_000, 100_000]

const zip = `
import os, sys, zipfile
folder, target = sys.argv[1:3]
with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as out:
    for room in ('stories', 'wire'):
        for root, _, names in os.walk(os.path.join(folder, room)):
            for name in names:
                out.write(os.path.join(root, name), os.path.relpath(os.path.join(root, name), folder))
with zipfile.ZipFile(target) as back:
    assert back.testzip() is None
os.fsync(os.open(target, os.O_RDONLY))
`

function run(program: string, args: readonly string[]): void {
  const ran = spawnSync(program, args, { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr}`)
}

async function time<T>(work: () => Promise<T> | T): Promise<readonly [milliseconds: number, value: T]> {
  const began = performance.now()
  const value = await work()
  return [performance.now() - began, value]
}

/** The library under its second names, which is no copy: nothing in a library is ever written over in place. */
const secondNames = (from: string, to: string): void => run('cp', ['-al', from, to])

/** As the first version would have left it: one text a wire, without the name of its reading. */
function makeOld(folder: string): void {
  for (const day of readdirSync(join(folder, 'wire'))) {
    const room = join(folder, 'wire', day)
    for (const name of readdirSync(room)) if (name.endsWith('.text-1.txt')) renameSync(join(room, name), join(room, name.replace('.text-1.txt', '.txt')))
  }
  const file = join(folder, 'library.json')
  const settings: unknown = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  writeFileSync(file, JSON.stringify({ ...(settings as object), format: 1 }))
}

/** Hears how far a work is, and keeps the longest silence between two words of it, and the longest that a save would have waited. */
class Listener implements LongWork {
  readonly #delay = monitorEventLoopDelay({ resolution: 1 })
  #last = performance.now()
  silence = 0

  constructor() {
    this.#delay.enable()
  }

  /** The longest stretch in which the thread did nothing else, in milliseconds, until it was first asked for. */
  get stall(): number {
    this.#delay.disable()
    return this.#delay.max / 1e6
  }

  readonly progress = (): void => {
    this.silence = Math.max(this.silence, performance.now() - this.#last)
    this.#last = performance.now()
  }

  readonly cancelled = (): boolean => false
}

const heardBy = (heard: Listener | null): readonly string[] =>
  heard === null ? ['', ''] : [milliseconds(heard.silence), milliseconds(heard.stall)]

const megabytes = (path: string): string => `${(statSync(path).size / 1024 / 1024).toFixed(0)} MB`

for (const size of sizes) {
  it(`prints what the upkeep of ${size} stories costs`, { timeout: 3_600_000 }, async () => {
    const [library, place] = [await bigLibrary(size), await newFolder('upkeep')]
    const at = (name: string): string => join(place, name)
    const rows: string[][] = [['', 'whole', 'longest silence', 'longest stall', 'of the peer', 'size']]
    const row = (name: string, ms: number, heard: Listener | null, peer: number | null, file?: string): void => {
      rows.push([name, milliseconds(ms), ...heardBy(heard), peer === null ? '' : ratio(ms / peer), file === undefined ? '' : megabytes(file)])
    }

    const [zipped] = await time(() => { run('python3', ['-c', zip, library, at('peer.zip')]) })
    row('zipfile, written and tested', zipped, null, zipped, at('peer.zip'))
    const backing = new Listener()
    const [backedUp] = await time(async () => must(await backUp(library, at('backup.zip'), backing)))
    row('backup, written and compared', backedUp, backing, zipped, at('backup.zip'))

    const restoring = new Listener()
    const [restored] = await time(async () => must(await restoreLibrary(at('backup.zip'), at('restored'), restoring)))
    const [copied] = await time(() => { run('sh', ['-c', 'cp -r "$1" "$2" && sync', 'sh', library, at('peer')]) })
    row('cp -r and sync', copied, null, copied)
    row('a library of the backup', restored, restoring, copied)
    rmSync(at('peer'), { recursive: true })
    rmSync(at('restored'), { recursive: true })

    const moving = new Listener()
    const [moved] = await time(async () => {
      const copy = new LibraryCopy(library, at('moved'))
      must(await copy.catchUp(moving))
      must(await copy.catchUp(moving))
      copy.finish()
    })
    row('moved onto another disk', moved, moving, copied)
    rmSync(at('moved'), { recursive: true })

    secondNames(library, at('old'))
    makeOld(at('old'))
    const upgrading = new Listener()
    const [migrated, opened] = await time(async () => must(await openLibrary(at('old'), { upgrading })))
    await opened.close()
    row('brought up to date and opened', migrated, upgrading, zipped)
    rmSync(place, { recursive: true })

    printTable(`upkeep of ${size} stories`, rows)
    process.stdout.write(`load ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`)
  })
}
