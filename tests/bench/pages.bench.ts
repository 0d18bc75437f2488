/**
 * What real pages cost, in processor time a page, beside the peers that read the same pages' HTML: Readability on linkedom, and
 * trafilatura, fast and as it comes. `COPYDESK_PAGES` names a folder with `name.txt`, as an editor would paste the page, and `name.html`
 * or `name.html.gz` beside it; the peers are found as in `structure.bench.ts`. All are warmed up first; a busy machine slows all alike.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { it } from 'vitest'
import { clean } from '../../store/clean'
import { readWires } from '../../store/import'
import { storyId } from '../../store/model'
import { structure } from '../../store/structure'
import { percentile, printTable, ratio } from './measure'
import { peersBeside, readable } from './peers'

interface Page {
  readonly name: string
  readonly bytes: Buffer
}

function pagesIn(folder: string, ends: string): readonly Page[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ends) || name.endsWith(`${ends}.gz`)).sort()
  return names.map((name) => {
    const bytes = readFileSync(path.join(folder, name))
    return { name: name.replace(/\.gz$/, ''), bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes }
  })
}

const read = ({ bytes, name }: Page) => readWires(bytes, name, { sha256: '0'.repeat(64) }).wires

function cleaned(page: Page): void {
  for (const wire of read(page)) for (const { blocks, fields } of structure(wire)) clean({ id: storyId('s1'), source: wire.source, blocks, fields })
}

/** Median of the processor's milliseconds a page, over rounds through all pages; as many go before to warm up. */
function cost<Of>(pages: readonly Of[], work: (page: Of) => void, rounds = 20): number {
  const times = Array.from({ length: 2 * rounds }, () => {
    const start = process.cpuUsage()
    pages.forEach(work)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000 / pages.length
  })
  return percentile(times.slice(rounds), 50)
}

const script = `import gzip, json, statistics, sys, time, trafilatura
pages = []
for name in json.load(sys.stdin):
    with (gzip.open if name.endswith('.gz') else open)(name, 'rb') as page: pages.append(page.read().decode('utf8', 'replace'))
for fast in (True, False):
    times = []
    for _ in range(5):
        start = time.process_time()
        for page in pages: trafilatura.extract(page, fast=fast)
        times.append((time.process_time() - start) / len(pages))
    print(statistics.median(times) * 1000)`

/** Milliseconds a page of trafilatura: fast, and as it comes. None where its Python is not to be had. */
function trafilatura(folder: string): readonly number[] {
  const python = process.env['COPYDESK_PYTHON']
  if (python === undefined) return []
  const files = readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/.test(name)).map((name) => path.join(folder, name))
  const ran = spawnSync(python, ['-c', script], { input: JSON.stringify(files), encoding: 'utf8' })
  if (ran.status === 0) return ran.stdout.trim().split('\n').map(Number)
  process.stdout.write(`trafilatura is left out: ${ran.error?.message ?? ran.stderr.trim()}\n`)
  return []
}

it('prints what real pages cost, beside the peers', () => {
  const folder = process.env['COPYDESK_PAGES']
  if (folder === undefined) {
    process.stdout.write('Nothing was measured: COPYDESK_PAGES names no folder of pages.\n')
    return
  }
  const texts = pagesIn(folder, '.txt')
  const htmls = pagesIn(folder, '.html')
  const peers = peersBeside()
  const [fast, full] = trafilatura(folder)
  const wires = texts.flatMap(read)
  const figures: readonly (readonly [string, number | undefined])[] = [
    ['pasted text: structure', cost(wires, structure)],
    ['pasted text: read, structured and cleaned', cost(texts, cleaned)],
    ['trafilatura, fast', fast],
    ['trafilatura', full],
    ['HTML: read, structured and cleaned', cost(htmls, cleaned, 5)],
    ['Readability on linkedom', peers === undefined ? undefined : cost(htmls, ({ bytes }) => readable(peers, bytes.toString('utf8')), 5)],
  ]
  const cell = (value: number | undefined): string => (value === undefined ? 'not here' : `${value.toFixed(2)} ms`)
  const beside = (value: number | undefined): string => (value === undefined || fast === undefined ? '' : ratio(value / fast))
  printTable(`${texts.length} pages, processor time a page`, [['', 'a page', 'of trafilatura, fast'], ...figures.map(([name, value]) => [name, cell(value), beside(value)])])
}, 600_000)
