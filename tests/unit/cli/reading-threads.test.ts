import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { expect, it } from 'vitest'
import type { FileRead } from '../../../store/cli/read-file'
import { readInOrder } from '../../../store/cli/reading-threads'
import { run } from '../../../store/cli/run'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'

/** Says of each file only which thread read it; one of two threads is slow, and one file takes its thread down. */
const code = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', ({ file, bytes }) => {
    const written = Buffer.from(bytes).toString()
    if (written === 'deadly') throw new Error('out of memory')
    for (const end = Date.now() + (threadId % 2) * 20; Date.now() < end; );
    parentPort.postMessage({ stories: [], problems: [{ file, code: 'empty', message: String(threadId) }] })
  })`
const start = () => new Worker(code, { eval: true })

function copyIn(folder: string, count: number, deadly = -1): readonly string[] {
  const files = Array.from({ length: count }, (_, at) => join(folder, String(at)))
  files.forEach((file, at) => writeFileSync(file, at === deadly ? 'deadly' : 'copy'))
  return files
}

async function readAll(files: readonly string[]): Promise<readonly FileRead[]> {
  const all: FileRead[] = []
  for await (const read of readInOrder(files, null, start, 3)) all.push(read)
  return all
}

const filesOf = (reads: readonly FileRead[]) => reads.map(({ problems }) => problems[0]?.file)

it('hands on what was read in the order the files were named in, whichever was read first', async () => {
  const files = copyIn(temporaryFolder(), 30)
  const reads = await readAll(files)
  expect(filesOf(reads)).toEqual(files)
  expect(new Set(reads.map(({ problems }) => problems[0]?.message)).size).toBeGreaterThan(1)
})

it('names a file that took its thread down, and reads the rest', async () => {
  const files = copyIn(temporaryFolder(), 31, 5)
  const reads = await readAll(files)
  expect(filesOf(reads)).toEqual(files)
  expect(reads[5]).toEqual({ stories: [], problems: [{ file: files[5], code: 'internal', message: 'It could not be read: the reading of it broke off.' }] })
  expect(reads.filter(({ problems }) => problems[0]?.code === 'empty')).toHaveLength(30)
})

it('ends its threads when nobody listens any longer', async () => {
  const workers: Worker[] = []
  const ends: Promise<unknown>[] = []
  const counted = () => {
    const worker = start()
    workers.push(worker)
    ends.push(new Promise((resolve) => worker.once('exit', resolve)))
    return worker
  }
  const files = copyIn(temporaryFolder(), 30)
  for await (const read of readInOrder(files, null, counted, 3)) if (read.problems[0]?.file === files[3]) break
  await Promise.all(ends)
  expect(workers.length).toBeGreaterThan(0)
})

it('reads a few files in the thread it is in', async () => {
  const never = () => { throw new Error('No thread is needed') }
  const reads: FileRead[] = []
  for await (const read of readInOrder(['/nowhere/1.txt', '/nowhere/2.txt'], null, never, 3)) reads.push(read)
  expect(reads.map(({ problems }) => problems[0]?.code)).toEqual(['missing', 'missing'])
})

it('prints, as the program that is shipped, what one thread prints', async () => {
  const place = temporaryFolder()
  const copy = temporaryFolder()
  const root = join(import.meta.dirname, '../../..')
  await build({
    root,
    configFile: join(root, 'build/vite.main.config.ts'),
    logLevel: 'silent',
    build: { outDir: place, rolldownOptions: { input: { cli: 'store/cli/main.ts' } } },
  })
  for (let at = 10; at < 40; at += 1) writeFileSync(join(copy, `${String(at)}.txt`), at === 20 ? '' : `${at % 2 === 0 ? harbourPage : marketPage}\nNumber ${String(at)}.\n`)
  const shipped = spawnSync(process.execPath, [join(place, 'cli.cjs'), 'clean', '--json', copy], { encoding: 'utf8' })
  let out = ''
  const status = await run(['clean', '--json', copy], { out: (text) => (out += text), say: () => undefined, input: () => Promise.resolve(new Uint8Array()) })
  expect(shipped.status).toBe(status)
  expect(shipped.stdout).toBe(out)
  expect(shipped.stderr).toContain('20.txt: The file is empty.')
}, 60_000)
