/**
 * Watched folders: a burst of files of which none may be missed, and a soak, in which files keep coming while an editor keeps saving,
 * and neither memory nor open files may grow. COPYDESK_BENCH_FILES and COPYDESK_BENCH_RUNS set how many.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { WatchLedger } from '../../store/library'
import { changeId, type ImportReport, type StoryId } from '../../store/model'
import { openDesk, type OpenedDesk } from '../../store/open-desk'
import { startWatch } from '../../store/watch'
import { wireCopy } from './copy'
import { milliseconds, percentile, printTable } from './measure'
import { must } from '../helpers/must'

const files = Number(process.env['COPYDESK_BENCH_FILES'] ?? 10_000)
const runs = Number(process.env['COPYDESK_BENCH_RUNS'] ?? 10)

/** Seconds in which nothing comes, after which what has not come is missed. */
const patience = 60

const nothing: ImportReport = { stories: [], problems: [], cancelled: false }

/** Half of them flat, half in 50 folders made meanwhile, each by a rename from an unfinished name. */
function burst(folder: string): void {
  for (let at = 0; at < files; at += 1) {
    const inside = at % 2 === 0 ? folder : join(folder, `new-${at % 100}`)
    if (at % 2 === 1) mkdirSync(inside, { recursive: true })
    writeFileSync(join(inside, `${at}.txt.tmp`), `Burst ${at}`)
    renameSync(join(inside, `${at}.txt.tmp`), join(inside, `${at}.txt`))
  }
}

/** The watching alone: what comes is counted, not read, so that a run takes seconds. */
async function watchBurst(): Promise<readonly [number, number]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-watch-'))
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming)
  const came = new Set<string>()
  let last = 0
  const watch = startWatch({
    watched: { id: 'bench', folder: incoming, after: 'leave', alarm: false },
    ledger: new WatchLedger(join(folder, 'ledger.ndjson')),
    take(inputs) {
      for (const { file } of inputs) came.add(file)
      last = performance.now()
      const stories = inputs.map(({ file }) => ({ id: '' as StoryId, headline: '', file, already: false }))
      return Promise.resolve({ ok: true, value: { ...nothing, stories } })
    },
    changed: () => undefined,
  })
  const start = performance.now()
  burst(incoming)
  // A busy machine takes seconds for one look, and rests five times as long before the next.
  for (let quiet = 0; quiet < patience && came.size < files; ) {
    const before = came.size
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    quiet = came.size === before ? quiet + 1 : 0
  }
  await watch.stop()
  rmSync(folder, { recursive: true, force: true })
  return [files - came.size, last - start]
}

it('prints how many files of a burst are missed', async () => {
  const missed: number[] = []
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const [gone, ms] = await watchBurst()
    missed.push(gone)
    times.push(ms)
  }
  printTable(`bursts of ${files} files, ${runs} runs`, [
    ['missed in all', 'most in a run', 'until the last was taken, median'],
    [String(missed.reduce((sum, one) => sum + one, 0)), String(Math.max(...missed)), milliseconds(percentile(times, 50))],
  ])
}, 1_200_000)

/** Saves of one story before the editor goes on to another. */
const savesOfOne = 40

interface Sample {
  readonly stories: number
  readonly rss: number
  readonly heap: number
  readonly handles: number
}

function sample(stories: number): Sample {
  global.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { stories, rss, heap: heapUsed, handles: readdirSync('/proc/self/fd').length }
}

/** Types a letter into a story, or takes it away again, as an editor's autosave does. */
async function edit({ desk, library }: OpenedDesk, id: StoryId, turn: number): Promise<number> {
  const dossier = must(await library.read(id))
  const block = dossier.story.blocks.find(({ role }) => role === 'paragraph')
  if (block === undefined) throw new Error('A story has a paragraph.')
  const has = block.text.startsWith('x')
  const step = { kind: 'text', block: block.id, from: 0, before: has ? 'x' : '', after: has ? '' : 'x' } as const
  const start = performance.now()
  must(await desk.edit(id, dossier.revision, { id: changeId(`t${turn}`), change: { rule: 'editor/typing', reason: 'Typed.', steps: [step] } }))
  return performance.now() - start
}

it('prints a soak: files come through a watched folder while an editor saves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-soak-'))
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming)
  const opened = must(await openDesk(join(folder, 'library'), false, () => undefined))
  writeFileSync(join(folder, 'first.txt'), wireCopy(0, 8))
  must(await opened.desk.importPaths('first', [join(folder, 'first.txt')]))
  const newest = async (): Promise<StoryId> => {
    const row = must(await opened.desk.list())[0]
    if (row === undefined) throw new Error('Nothing was imported.')
    return row.id
  }
  let edited = await newest()
  const watch = startWatch({
    watched: { id: 'soak', folder: incoming, after: 'remove', alarm: true },
    ledger: opened.library.ledger('soak'),
    take: (inputs) => opened.take('watch', inputs),
    changed: () => undefined,
    pause: 200,
    rest: 200,
  })
  const samples: Sample[] = []
  const saves: number[] = []
  const each = Math.max(1, Math.floor(files / 10))
  for (let at = 1, turn = 0; at <= files; at += 1) {
    writeFileSync(join(incoming, `${at}.txt`), wireCopy(at, 4))
    if (at % 200 !== 0 && at !== files) continue
    while (watch.status().stories < at) {
      saves.push(await edit(opened, edited, (turn += 1)))
      if (turn % savesOfOne === 0) edited = await newest()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    if (at % each === 0) samples.push(sample(watch.status().stories))
  }
  const left = readdirSync(incoming).length
  await watch.stop()
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
  const mega = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`
  printTable(`soak: ${files} files, ${saves.length} saves meanwhile, ${left} files left over`, [
    ['stories', 'process', 'heap', 'open files'],
    ...samples.map(({ stories, rss, heap, handles }) => [String(stories), mega(rss), mega(heap), String(handles)]),
  ])
  process.stdout.write(`a save meanwhile: p50 ${milliseconds(percentile(saves, 50))}, p95 ${milliseconds(percentile(saves, 95))}\n`)
}, 3_600_000)
