/**
 * What the importers of XML cost beside a bare parse of the same bytes by saxes, the parser they read with, in the same run; and how many
 * files a second go the whole road (import, structure, cleanup, tags), in one thread and by the command line in as many as there are
 * cores. The importers are built as they are shipped: the test runner asks a getter at each call of another file. The copy is the invented
 * one of the fixtures; `COPYDESK_WIRES` names a folder of other files to measure with.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { SaxesParser } from 'saxes'
import { build } from 'vite'
import { it } from 'vitest'
import { findFiles } from '../../store/files'
import { readWires } from '../../store/import'
import { intake } from '../../store/intake'
import { percentile, printTable, ratio } from './measure'

const root = path.join(import.meta.dirname, '../..')
const wires = process.env['COPYDESK_WIRES'] ?? path.join(root, 'tests/fixtures/import')
const at = '2026-01-01T00:00:00.000Z'

interface Given {
  readonly file: string
  readonly bytes: Buffer
  readonly format: string
}

async function given(): Promise<readonly Given[]> {
  const { files } = await findFiles([wires])
  return files.map((file) => {
    const bytes = readFileSync(file)
    return { file, bytes, format: readWires(bytes, file).wires[0]?.source.format ?? 'none' }
  })
}

const isXml = ({ bytes, format }: Given) => format !== 'none' && bytes.toString('latin1').trimStart().startsWith('<') && format !== 'html'

function bareParse(bytes: Buffer): void {
  const parser = new SaxesParser()
  parser.on('error', () => undefined)
  parser.write(bytes.toString('utf8')).close()
}

/** Builds a file of the store as the product has it; answers where it then lies. */
async function built(entry: string, place: string): Promise<string> {
  await build({
    root,
    configFile: path.join(root, 'build/vite.main.config.ts'),
    configLoader: 'runner', // the checkout is not the user's: nothing is written beside it
    logLevel: 'silent',
    build: { outDir: place, rolldownOptions: { input: { built: entry }, preserveEntrySignatures: 'strict' } },
  })
  return path.join(place, 'built.cjs')
}

async function inPlace(work: (place: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'copydesk-bench-'))
  try {
    await work(place)
  } finally {
    rmSync(place, { recursive: true })
  }
}

type Read = typeof readWires

/** Microseconds of the processor for ours and for the peer's, turn by turn, so that what else the machine does falls on both. */
function beside(read: Read, files: readonly Given[], rounds = 200): { readonly ours: number; readonly peers: number; readonly of: number } {
  const time = (work: (one: Given) => void): number => {
    const start = process.cpuUsage()
    for (const one of files) work(one)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  const pairs = Array.from({ length: rounds + 100 }, () => {
    const ours = time(({ bytes, file }) => read(bytes, file, { sha256: '0'.repeat(64) }))
    return { ours, peers: time(({ bytes }) => bareParse(bytes)) }
  }).slice(100)
  const median = (of: (pair: (typeof pairs)[number]) => number): number => percentile(pairs.map(of), 50)
  return { ours: median(({ ours }) => ours), peers: median(({ peers }) => peers), of: median(({ ours, peers }) => ours / peers) }
}

it('prints what reading XML costs beside a bare parse', () =>
  inPlace(async (place) => {
    const { readWires: read } = createRequire(import.meta.url)(await built('store/import/index.ts', place)) as { readonly readWires: Read }
    const all = (await given()).filter(isXml)
    const formats = [...new Set(all.map(({ format }) => format))].sort()
    const sets = [...formats.map((format) => [format, all.filter((one) => one.format === format)] as const), ['all', all] as const]
    const rows = sets.map(([name, files]) => {
      const { ours, peers, of } = beside(read, files)
      const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
      return [name, String(files.length), `${(size / 1024).toFixed(0)} KB`, (ours / files.length).toFixed(0), (peers / files.length).toFixed(0), ratio(of)]
    })
    printTable('XML beside saxes', [['format', 'files', 'size', 'µs a file', 'saxes', 'of saxes'], ...rows])
  }))

const copies = 40

it('prints how many files go the whole road in a second', () =>
  inPlace(async (place) => {
    const all = await given()
    const one = (): number => {
      const start = performance.now()
      for (const { bytes, file } of all) intake({ bytes, file, at })
      return (all.length / (performance.now() - start)) * 1_000
    }
    const inThread = percentile(Array.from({ length: 23 }, one).slice(3), 50)
    const program = await built('store/cli/main.ts', place)
    const folder = mkdtempSync(path.join(place, 'wires-'))
    for (let copy = 0; copy < copies; copy += 1) all.forEach(({ file }, index) => copyFileSync(file, path.join(folder, `${copy}-${index}`)))
    const start = performance.now()
    spawnSync(process.execPath, [program, 'clean', '--to', 'nitf', '--out', path.join(place, 'out'), folder])
    const seconds = (performance.now() - start) / 1_000
    const files = copies * all.length
    printTable('the whole road', [
      ['how', 'files', 'a second'],
      ['in one thread, warm', String(all.length), inThread.toFixed(0)],
      [`copydesk clean --to nitf, ${cpus().length} cores, start and writing included`, String(files), (files / seconds).toFixed(0)],
    ])
  }))
