/** What one edit costs the desk in stories of three lengths, beside one 4 KiB append and fsync: read, changed, queries asked, saved. */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, it } from 'vitest'
import { openDeskOf } from '../../store/desk'
import { intake } from '../../store/intake'
import { openLibrary } from '../../store/library'
import { blockId, changeId, type BlockId } from '../../store/model'
import { wireCopy } from './copy'
import { milliseconds, percentile, printTable, ratio } from './measure'
import { must } from '../helpers/must'

const lengths = [10, 300, 3_000]
const edits = 60
const warmUp = 5

const place = mkdtempSync(join(tmpdir(), 'copydesk-bench-long-'))
afterAll(() => {
  rmSync(place, { recursive: true, force: true })
  process.stdout.write(`\nThe machine's load (1, 5, 15 minutes): ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`)
})

const typed = (block: BlockId, at: number) => ({
  id: changeId(`typed-${at}`),
  change: { rule: 'editor/typing', reason: 'Typed.', steps: [{ kind: 'text', block, from: 0, before: '', after: 'x' }] },
} as const)

async function measured(paragraphs: number): Promise<readonly string[]> {
  const library = must(await openLibrary(join(place, String(paragraphs))))
  const quiet = { sample: () => Promise.resolve([]), progress: () => undefined, rows: () => undefined }
  const { desk, queue } = openDeskOf({ library, intake: (input) => Promise.resolve(intake(input)), ...quiet })
  const [story] = must(await desk.importPaste('paste', { text: wireCopy(1, paragraphs) })).stories
  if (story === undefined) throw new Error('Nothing came')
  const { dossier } = must(await desk.open(story.id))
  const block = dossier.story.blocks.find(({ role }) => role === 'paragraph')?.id ?? blockId('none')
  const anchor = openSync(join(place, 'anchor'), 'a')
  const raw: number[] = []
  const times: number[] = []
  let { revision } = dossier
  for (let run = -warmUp; run < edits; run += 1) {
    const start = performance.now()
    writeSync(anchor, Buffer.alloc(4096, 'x'))
    fsyncSync(anchor)
    const between = performance.now()
    revision = must(await desk.edit(story.id, revision, typed(block, run + warmUp))).revision
    if (run < 0) continue
    raw.push(between - start)
    times.push(performance.now() - between)
  }
  closeSync(anchor)
  const megabytes = statSync(library.storyFile(story.id) ?? '').size / 1e6
  const start = performance.now()
  await library.settle()
  const folding = performance.now() - start
  await queue.close()
  await library.close()
  const [middle, high, peer] = [percentile(times, 50), percentile(times, 95), percentile(raw, 50)]
  return [
    String(paragraphs), String(dossier.history.length), `${megabytes.toFixed(2)} MB`,
    milliseconds(peer), milliseconds(middle), milliseconds(high), ratio(middle / peer), milliseconds(folding),
  ]
}

it('prints what an edit costs', async () => {
  const rows = [['paragraphs', 'changes', 'file', 'raw p50', 'edit p50', 'edit p95', 'p50 of raw', 'folding in']]
  for (const paragraphs of lengths) rows.push([...await measured(paragraphs)])
  printTable(`one edit, ${edits} alternating with one 4 KiB append and fsync`, rows)
}, 600_000)
