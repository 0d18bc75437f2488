/**
 * What search costs at 10,000 and 100,000 stories, phrases, filters and snippets included: beside SQLite's FTS5 (Python's sqlite3, no
 * content kept) with the same words and the same questions in the same run. FTS5 counts what it finds, which a list with a total needs.
 * It reads a phrase on over the end of a paragraph, which no editor means: there its counts are higher (4 of 300 at 100,000 stories).
 */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { openDeskOf, type QueuedDesk } from '../../store/desk'
import { openLibrary } from '../../store/library'
import { wholeQueue, type Listing } from '../../store/model'
import { diskFiles, openSearch, tokens } from '../../store/search'
import { bigLibrary, inventStory } from './big-library'
import { milliseconds, percentile, printTable, ratio } from './measure'
import { newFolder } from './programs'

const sizes = process.env['COPYDESK_BENCH_STORIES']?.split(',').map(Number) ?? [10_000, 100_000]
const questions = 300

/** Numbers from 0 to 1, the same each time. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

interface Question {
  readonly ours: string
  readonly theirs: string
}

/** As an editor types: one to three words out of some story, the last of them a beginning; every fifth a phrase. */
function ask(stories: number): readonly Question[] {
  const draw = drawing(7)
  return Array.from({ length: questions }, (_each, at) => {
    const { paragraphs } = inventStory(Math.floor(draw() * stories))
    const words = tokens(paragraphs[Math.floor(draw() * paragraphs.length)] ?? '')
    const from = Math.floor(draw() * Math.max(1, words.length - 3))
    const some = words.slice(from, from + (at % 5 === 4 ? 3 : 1 + Math.floor(draw() * 3)))
    if (at % 5 === 4) return { ours: `"${some.join(' ')}"`, theirs: `"${some.join(' ')}"` }
    const last = some.pop() ?? ''
    const beginning = last.slice(0, Math.max(2, last.length - 2))
    return { ours: [...some, `${beginning}*`].join(' '), theirs: [...some.map((word) => `"${word}"`), `"${beginning}"*`].join(' ') }
  })
}

const peer = `
import json, sqlite3, sys, time, os
corpus, queries, base = sys.argv[1:4]
db = sqlite3.connect(base)
db.execute("create virtual table t using fts5(words, content='', tokenize='unicode61 remove_diacritics 2')")
start = time.perf_counter()
with open(corpus, encoding='utf-8') as lines:
    db.executemany('insert into t(rowid, words) values (?, ?)', ((at + 1, json.loads(line)) for at, line in enumerate(lines)))
db.commit()
build = time.perf_counter() - start
times, counts = [], []
for query in json.load(open(queries, encoding='utf-8')):
    start = time.perf_counter()
    counts.append(db.execute('select count(*) from t where t match ?', (query,)).fetchone()[0])
    times.append((time.perf_counter() - start) * 1000)
db.close()
print(json.dumps({'version': sqlite3.sqlite_version, 'build': build * 1000, 'size': os.path.getsize(base), 'times': times, 'counts': counts}))
`

interface Peer {
  readonly version: string
  readonly build: number
  readonly size: number
  readonly times: readonly number[]
  readonly counts: readonly number[]
}

function askPeer(folder: string, stories: number, asked: readonly Question[]): Peer {
  const [corpus, queries, script] = ['corpus.ndjson', 'queries.json', 'peer.py'].map((name) => join(folder, name))
  if (corpus === undefined || queries === undefined || script === undefined) throw new Error('no place')
  const file = openSync(corpus, 'w')
  for (let index = 0; index < stories; index += 1) {
    const { headline, paragraphs } = inventStory(index)
    writeSync(file, `${JSON.stringify([headline, ...paragraphs].join('\n'))}\n`)
  }
  closeSync(file)
  writeFileSync(queries, JSON.stringify(asked.map(({ theirs }) => theirs)))
  writeFileSync(script, peer)
  const ran = spawnSync('python3', [script, corpus, queries, join(folder, 'peer.db')], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Peer
}

/** The desk over the big library, which is only read; its index is in a folder of the bench. */
async function openOver(library: string, index: string): Promise<QueuedDesk> {
  const opened = await openLibrary(library, { readOnly: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  return openDeskOf({
    library: opened.value,
    search: openSearch(diskFiles(index)),
    intake: () => Promise.reject(new Error('nothing comes in')),
    sample: () => Promise.resolve([]),
    progress: () => undefined,
    rows: () => undefined,
  })
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [value: T, milliseconds: number]> {
  const began = performance.now()
  const value = await work()
  return [value, performance.now() - began]
}

async function find({ desk }: QueuedDesk, listing: Partial<Listing>): Promise<number> {
  const found = await desk.find({ ...wholeQueue, ...listing }, 0, 25, [])
  if (!found.ok) throw new Error(found.failure.message)
  return found.value.total
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`
const shares = (times: readonly number[]): readonly string[] => [50, 95, 100].map((share) => milliseconds(percentile(times, share)))
const sizeOf = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

/** What the process holds, in bytes, the list of rows left out. */
function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

for (const size of sizes) {
  it(`prints what search costs at ${size} stories`, async () => {
    const library = await bigLibrary(size)
    const folder = await newFolder('search')
    const index = join(folder, 'index')
    const asked = ask(size)

    const first = await openOver(library, index)
    await find(first, {})
    const [, build] = await timed(() => first.queue.catchUp())
    await first.queue.close()

    const again = await openOver(library, index)
    await find(again, {})
    const before = held()
    const [, synced] = await timed(() => again.queue.catchUp())
    const search: number[] = []
    const counts: number[] = []
    for (const { ours } of asked) {
      const [count, took] = await timed(() => find(again, { search: ours }))
      search.push(took)
      counts.push(count)
    }
    const memory = held() - before
    const typed: number[] = []
    for (const { ours } of asked.slice(0, 60)) {
      const text = ours.replace(/\*$/, '')
      for (let end = 1; end <= text.length; end += 1) {
        typed.push((await timed(() => find(again, { search: text.slice(0, end), typing: true })))[1])
      }
    }
    const filters: Partial<Listing>[] = [
      {}, { states: ['new'] }, { sources: ['Tolven Press'] }, { languages: ['ar'] }, { urgency: 2 }, { unread: true }, { queried: true },
      { order: 'urgent' }, { order: 'oldest' }, { days: 7 }, { search: 'source:coast lang:en urgency:1-2 date:2026-05-01..2026-06-01' },
    ]
    const listings: number[] = []
    for (const filter of [...filters, ...filters, ...filters]) listings.push((await timed(() => find(again, filter)))[1])
    const facets: number[] = []
    for (let run = 0; run < 9; run += 1) facets.push((await timed(() => again.desk.facets({ ...wholeQueue, days: 500 + run })))[1])
    await again.queue.close()

    const theirs = askPeer(folder, size, asked)
    const same = counts.filter((count, at) => count === theirs.counts[at]).length
    const share = (one: number): string => ratio(percentile(search, one) / percentile(theirs.times, one))
    printTable(`search, ${size} stories, ${questions} questions, peer SQLite ${theirs.version} FTS5`, [
      ['', 'Copydesk', 'FTS5', 'of the peer'],
      ['p50, list with snippets', milliseconds(percentile(search, 50)), milliseconds(percentile(theirs.times, 50)), share(50)],
      ['p95', milliseconds(percentile(search, 95)), milliseconds(percentile(theirs.times, 95)), share(95)],
      ['most', milliseconds(Math.max(...search)), milliseconds(Math.max(...theirs.times)), share(100)],
      ['index on disk', megabytes(sizeOf(index)), megabytes(theirs.size), ratio(sizeOf(index) / theirs.size)],
      ['build, from story files', milliseconds(build), milliseconds(theirs.build), ratio(build / theirs.build)],
      ['open and compare', milliseconds(synced), '', ''],
      ['memory, with its pages', megabytes(memory), '', ''],
      ['questions of one count', `${same} of ${questions}`, '', ''],
    ])
    printTable(`listing, ${size} stories`, [
      ['', 'p50', 'p95', 'most'],
      [`each letter typed (${typed.length})`, ...shares(typed)],
      [`filters and orders (${listings.length})`, ...shares(listings)],
      [`counts of all filters (${facets.length})`, ...shares(facets)],
    ])
    process.stdout.write(`load ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`)
  }, 1_800_000)
}
