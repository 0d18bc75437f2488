/**
 * Stories alike among thousands: how many there are found, how quickly, and what the index takes, at two sizes, with Python's datasketch
 * as the peer of the same run (skipped with a sentence where it is not installed; COPYDESK_PYTHON names another Python). The peer's time
 * leaves out cutting the copy into runs of words; ours has it in. COPYDESK_BENCH_STORIES sets the larger size.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { it } from 'vitest'
import { readAlike, writeAlike } from '../../store/alike-file'
import { AlikeIndex, sketch } from '../../store/match'
import { milliseconds, printTable, ratio } from './measure'

const most = Number(process.env['COPYDESK_BENCH_STORIES'] ?? '10000')
const sizes = [Math.round(most / 10), most]

/** The same numbers on every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Words as often as they stand in copy (Zipf): the first of the vocabulary in every sentence, the last once in a year. */
function vocabulary(): (chance: number) => string {
  const words = 60_000
  const sums = new Float64Array(words)
  let sum = 0
  for (let at = 0; at < words; at += 1) sums[at] = sum += 1 / (at + 2.7)
  return (chance) => {
    let [low, high] = [0, words - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < chance * sum) low = middle + 1
      else high = middle
    }
    return `w${low.toString(36)}`
  }
}

const kinds = ['copy', '2 % edited', '8 % edited', 'a paragraph added', 'cut to 70 %', 'reordered', 'cut to 40 %'] as const
type Kind = (typeof kinds)[number]

interface Planted {
  readonly kind: Kind
  readonly of: number
  readonly at: number
}

interface Corpus {
  readonly stories: readonly string[]
  readonly planted: readonly Planted[]
}

function corpus(amount: number): Corpus {
  const random = generator(amount)
  const word = vocabulary()
  const fresh = (length: number): string[] => Array.from({ length }, () => word(random()))
  const originals = Array.from({ length: Math.round(amount * 0.9) }, () => fresh(300 + Math.floor(random() * 600)))
  const planted: Planted[] = []
  const variants = Array.from({ length: amount - originals.length }, (_each, number) => {
    const kind = kinds[number % kinds.length] ?? 'copy'
    const of = Math.floor((number / (amount - originals.length)) * originals.length)
    planted.push({ kind, of, at: originals.length + number })
    return variant(originals[of] ?? [], kind, random, fresh)
  })
  return { stories: [...originals, ...variants].map((words) => words.join(' ')), planted }
}

type Words = readonly string[]

function variant(words: Words, kind: Kind, random: () => number, fresh: (length: number) => Words): Words {
  const edited = (share: number): string[] => words.map((one) => (random() < share ? (fresh(1)[0] ?? one) : one))
  const part = (share: number): Words => words.slice(0, Math.round(words.length * share))
  switch (kind) {
    case 'copy':
      return words
    case '2 % edited':
      return edited(0.02)
    case '8 % edited':
      return edited(0.08)
    case 'a paragraph added':
      return [...words.slice(0, 90), ...fresh(70), ...words.slice(90)]
    case 'cut to 70 %':
      return part(0.7)
    case 'reordered':
      return [...words.slice(200), ...words.slice(100, 200), ...words.slice(0, 100)]
    case 'cut to 40 %':
      return part(0.4)
  }
}

/** Exact share of runs of three words in common. */
function common(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => {
    const words = text.split(' ')
    return new Set(words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`))
  })
  const shared = [...(a ?? [])].filter((run) => b?.has(run) === true).length
  return shared / ((a?.size ?? 0) + (b?.size ?? 0) - shared)
}

interface Ran {
  readonly seconds: number
  readonly pairs: readonly (readonly [number, number])[]
}

function ours({ stories }: Corpus, index = new AlikeIndex()): Ran {
  const pairs: [number, number][] = []
  const started = performance.now()
  stories.forEach((story, number) => {
    const own = sketch([story])
    for (const { id } of index.find(own)) pairs.push([Number(id), number])
    index.add(String(number), own)
  })
  return { seconds: (performance.now() - started) / 1000, pairs }
}

function peer({ stories }: Corpus): (Ran & { readonly version: string }) | string {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-bench-'))
  try {
    const file = path.join(folder, 'stories.ndjson')
    writeFileSync(file, stories.map((story) => `${JSON.stringify(story)}\n`).join(''))
    const python = process.env['COPYDESK_PYTHON'] ?? 'python3'
    const ran = spawnSync(python, [path.join(import.meta.dirname, 'alike-peer.py'), file], { encoding: 'utf8', maxBuffer: 1 << 28 })
    const why = ran.error?.message ?? ran.stderr.trim().split('\n').pop() ?? ''
    if (ran.status !== 0) return `datasketch was not run: ${why}. “pip install datasketch” brings it.`
    return JSON.parse(ran.stdout) as Ran & { readonly version: string }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Scores {
  readonly byKind: (kind: Kind) => string
  readonly likely: string
  readonly falsePairs: number
}

function scores({ stories, planted }: Corpus, { pairs }: Ran): Scores {
  const found = new Set(pairs.map(([one, other]) => `${one} ${other}`))
  const known = new Set(planted.map(({ of, at }) => `${of} ${at}`))
  const share = (some: readonly Planted[]): string => (some.filter(({ of, at }) => found.has(`${of} ${at}`)).length / some.length).toFixed(3)
  const likely = planted.filter(({ of, at }) => common(stories[of] ?? '', stories[at] ?? '') >= 0.6)
  const falsePairs = [...found].filter((pair) => !known.has(pair)).length
  return { byKind: (kind) => share(planted.filter((one) => one.kind === kind)), likely: share(likely), falsePairs }
}

it('prints how stories alike are found', { timeout: 1_800_000 }, () => {
  for (const size of sizes) {
    const made = corpus(size)
    const runs = Array.from({ length: 3 }, () => ours(made)).sort((one, other) => one.seconds - other.seconds)
    const own = runs[1] ?? ours(made)
    const other = peer(made)
    const columns = typeof other === 'string' ? [own] : [own, other]
    const all = columns.map((ran) => scores(made, ran))
    printTable(`alike, ${size} stories`, [
      ['', 'Copydesk', ...(typeof other === 'string' ? [] : [`datasketch ${other.version}`])],
      ['stories a second', ...columns.map(({ seconds }) => (size / seconds).toFixed(0))],
      ['recall, Jaccard 0.6 and more', ...all.map(({ likely }) => likely)],
      ...kinds.map((kind) => [`recall, ${kind}`, ...all.map(({ byKind }) => byKind(kind))]),
      ['false pairs', ...all.map(({ falsePairs }) => String(falsePairs))],
      ...(typeof other === 'string' ? [[other]] : [['speed against the peer', ratio(other.seconds / own.seconds)]]),
    ])
  }
})

it('prints what the index takes', { timeout: 1_800_000 }, async () => {
  const rows: string[][] = []
  for (const size of sizes) {
    const made = corpus(size)
    const index = new AlikeIndex()
    ours(made, index)
    const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-bench-'))
    const written = performance.now()
    const bytes = writeAlike(folder, index)
    const read = performance.now()
    const { index: again } = await readAlike(folder)
    const ready = performance.now()
    rmSync(folder, { recursive: true, force: true })
    const sizesOf = [index.bytes, bytes].map((all) => `${(all / size).toFixed(0)} B`)
    rows.push([`${size} stories`, ...sizesOf, milliseconds(read - written), milliseconds(ready - read), String(again.size)])
  }
  printTable('alike, the index', [['', 'memory a story', 'disk a story', 'written', 'loaded', 'stories'], ...rows])
})
