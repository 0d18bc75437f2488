/** What the library costs on this disk, each figure beside its peer of the same run. COPYDESK_BENCH_STORIES sets the large size. */
import { closeSync, fsyncSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, it } from 'vitest'
import { openLibrary, type Library } from '../../store/library'
import { storyId, type Dossier } from '../../store/model'
import { bigStory, copyOfBigLibrary } from './big-library'
import { milliseconds, percentile, printTable, ratio } from './measure'
import { must } from '../helpers/must'

const small = 1_000
const large = Number(process.env['COPYDESK_BENCH_STORIES'] ?? 100_000)
const saves = 1_000
const warmUp = 100
const imported = 10_000
const lot = 500
const oneByOne = 1_000

const place = mkdtempSync(join(tmpdir(), 'copydesk-bench-library-'))
let smallFolder = ''
let largeFolder = ''

beforeAll(async () => {
  smallFolder = join(place, 'small')
  largeFolder = join(place, 'large')
  await copyOfBigLibrary(smallFolder, small, 2)
  await copyOfBigLibrary(largeFolder, large)
}, 1_200_000)

afterAll(() => {
  rmSync(place, { recursive: true, force: true })
  process.stdout.write(`\nThe machine's load (1, 5, 15 minutes): ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`)
}, 600_000)

async function time<T>(work: () => Promise<T> | T): Promise<readonly [number, T]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

/** The raw 4 KiB that one append and one fsync put on the disk. */
class Anchor {
  readonly #file = openSync(join(place, 'anchor'), 'a')
  readonly #bytes = Buffer.alloc(4096, 'x')

  append(): void {
    writeSync(this.#file, this.#bytes)
    fsyncSync(this.#file)
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** A story of about 5 KB. */
const edited = storyId('big-3')
const row = { headline: 'Edited', source: 'Coast News', queries: 1, words: 300 }

/** The next state of a story: a letter more in its first paragraph, or a letter less. */
function typed(dossier: Dossier): Dossier {
  const blocks = dossier.story.blocks.map((block, at) => (at === 1 ? { ...block, text: dossier.revision % 2 === 0 ? `${block.text}x` : block.text.slice(0, -1) } : block))
  return { ...dossier, story: { ...dossier.story, blocks } }
}

/** Alternating, so that whatever else the machine does hits all three alike. */
it('prints what a durable save costs', async () => {
  const anchor = new Anchor()
  const [few, many] = [must(await openLibrary(smallFolder)), must(await openLibrary(largeFolder))]
  const times: Record<'raw' | 'few' | 'many', number[]> = { raw: [], few: [], many: [] }
  let [inFew, inMany] = [must(await few.read(edited)), must(await many.read(edited))]
  const save = async (library: Library, dossier: Dossier): Promise<readonly [number, Dossier]> => {
    const [ms, saved] = await time(() => library.save(typed(dossier), row))
    return [ms, must(saved)]
  }
  for (let run = -warmUp; run < saves; run += 1) {
    const [raw] = await time(() => { anchor.append() })
    const [first, second] = [await save(few, inFew), await save(many, inMany)]
    inFew = first[1]
    inMany = second[1]
    if (run >= 0) for (const [name, ms] of [['raw', raw], ['few', first[0]], ['many', second[0]]] as const) times[name].push(ms)
  }
  await few.close()
  await many.close()
  anchor.close()
  const peer = percentile(times.raw, 50)
  const line = (name: string, values: readonly number[]): string[] => {
    const [middle, high] = [percentile(values, 50), percentile(values, 95)]
    return [name, milliseconds(middle), milliseconds(high), ratio(middle / peer), ratio(high / peer)]
  }
  printTable(`one durable save, ${saves} alternating`, [
    ['what', 'p50', 'p95', 'p50 of raw p50', 'p95 of raw p50'],
    line('raw 4 KiB append and fsync', times.raw),
    line(`save among ${small}`, times.few),
    line(`save among ${large}`, times.many),
    ['growth', ratio(percentile(times.many, 50) / percentile(times.few, 50)), ratio(percentile(times.many, 95) / percentile(times.few, 95)), '', ''],
  ])
}, 600_000)

it('prints what an import costs', async () => {
  const stories = Array.from({ length: imported }, (_, at) => bigStory(1_000_000 + at))
  const single = Array.from({ length: oneByOne }, (_, at) => bigStory(2_000_000 + at))
  const [lots, ones] = [must(await openLibrary(join(place, 'lots'))), must(await openLibrary(join(place, 'ones')))]
  const [grouped] = await time(async () => {
    for (let at = 0; at < stories.length; at += lot) must(await lots.add(stories.slice(at, at + lot)))
  })
  const [alone] = await time(async () => {
    for (const story of single) must(await ones.add([story]))
  })
  await lots.close()
  await ones.close()
  const [perGrouped, perAlone] = [grouped / imported, alone / oneByOne]
  printTable('import, durable part', [
    ['what', 'whole', 'a story', 'faster'],
    [`${imported} in lots of ${lot}`, milliseconds(grouped), milliseconds(perGrouped), ratio(perAlone / perGrouped)],
    [`${oneByOne} one by one`, milliseconds(alone), milliseconds(perAlone), ratio(1)],
  ])
}, 600_000)

const median = (values: readonly number[]): number => percentile(values, 50)

it('prints what opening costs', async () => {
  const open = async (folder: string): Promise<number> => {
    const [ms, library] = await time(async () => {
      const opened = must(await openLibrary(folder))
      must(await opened.rows())
      return opened
    })
    await library.close()
    return ms
  }
  const library = must(await openLibrary(largeFolder))
  const lines = must(await library.rows()).map((one) => JSON.stringify(one)).join('\n')
  await library.close()
  const path = join(place, 'rows.ndjson')
  const file = openSync(path, 'w')
  writeSync(file, lines)
  closeSync(file)
  const opened: number[] = []
  const parsed: number[] = []
  for (let run = 0; run < 7; run += 1) {
    parsed.push((await time(() => readFileSync(path, 'utf8').split('\n').map((one): unknown => JSON.parse(one)).length))[0])
    opened.push(await open(largeFolder))
  }
  const few = await open(smallFolder)
  printTable(`opening, ${large} stories, list at hand, 7 alternating`, [
    ['what', 'median', 'of the peer'],
    ['JSON.parse of one NDJSON of the same rows', milliseconds(median(parsed)), ratio(1)],
    [`opening ${large}`, milliseconds(median(opened)), ratio(median(opened) / median(parsed))],
    [`opening ${small}`, milliseconds(few), ''],
  ])
}, 600_000)

it('prints what a rebuild of the catalogue costs', async () => {
  const parseAll = (): number => {
    let count = 0
    for (const day of readdirSync(join(largeFolder, 'stories'))) {
      for (const name of readdirSync(join(largeFolder, 'stories', day))) {
        JSON.parse(readFileSync(join(largeFolder, 'stories', day, name), 'utf8'))
        count += 1
      }
    }
    return count
  }
  const rebuild = async (): Promise<number> => {
    rmSync(join(largeFolder, 'catalogue'), { recursive: true })
    const [ms, library] = await time(async () => {
      const opened = must(await openLibrary(largeFolder))
      await opened.whole()
      return opened
    })
    await library.close()
    return ms
  }
  const parsed: number[] = []
  const rebuilt: number[] = []
  for (let run = 0; run < 3; run += 1) {
    parsed.push((await time(parseAll))[0])
    rebuilt.push(await rebuild())
  }
  printTable(`rebuilding the catalogue of ${large}, 3 alternating`, [
    ['what', 'median', 'of the peer'],
    ['reading and parsing all story files', milliseconds(median(parsed)), ratio(1)],
    ['catalogue rebuilt', milliseconds(median(rebuilt)), ratio(median(rebuilt) / median(parsed))],
  ])
}, 600_000)

function bytesUnder(folder: string): { readonly files: number; readonly apparent: number; readonly allocated: number } {
  const sum = { files: 0, apparent: 0, allocated: 0 }
  const seen = new Set<number>()
  for (const name of readdirSync(folder, { recursive: true })) {
    const facts = statSync(join(folder, String(name)))
    if (!facts.isFile() || seen.has(facts.ino)) continue
    seen.add(facts.ino)
    sum.files += 1
    sum.apparent += facts.size
    sum.allocated += facts.blocks * 512
  }
  return sum
}

it('prints the room that stories take', async () => {
  const mega = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`
  const folders = ['stories', 'wire', 'catalogue'].map((name) => {
    const { files, apparent, allocated } = bytesUnder(join(largeFolder, name))
    return [name, String(files), mega(apparent), mega(allocated)]
  })
  const before = process.memoryUsage()
  const library = must(await openLibrary(largeFolder))
  must(await library.rows())
  must(await library.read(edited))
  const after = process.memoryUsage()
  await library.close()
  printTable(`room of ${large} stories`, [['what', 'files', 'bytes', 'on disk'], ...folders])
  process.stdout.write(`in memory: heap ${mega(after.heapUsed - before.heapUsed)} more when open, process ${mega(after.rss)}\n`)
}, 600_000)
