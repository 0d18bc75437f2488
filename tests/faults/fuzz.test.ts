/**
 * Damaged files of every format, by seed: none may throw, hang or lose a letter on the road. `COPYDESK_FUZZ` is how many (the suite runs
 * a few; a hundred thousand were run by hand), `COPYDESK_FUZZ_FROM` the first seed. Agency files beside the checkout join where they are.
 */
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { exporters } from '../../store/export'
import { intake } from '../../store/intake'
import { readWires } from '../../store/import'
import { readXml } from '../../store/import/xml'
import { makeArticle } from '../../store/model'
import { mutated, randomOf } from '../helpers/mutate'

const folders = [join(import.meta.dirname, '../fixtures/import'), resolve(import.meta.dirname, '../../../shared/corpus/wires')]
const files = folders.filter((folder) => existsSync(folder)).flatMap(filesIn)

function filesIn(folder: string): readonly Buffer[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map((name) => join(folder, name))
  return paths.filter((path) => statSync(path).isFile() && !path.endsWith('expected.json')).map((path) => readFileSync(path))
}

/** Milliseconds any file may take; far more than a good one does, on a machine that works on other things. */
const longest = 2_000
const amount = Number(process.env['COPYDESK_FUZZ'] ?? '300')
const first = Number(process.env['COPYDESK_FUZZ_FROM'] ?? '1')
/** The whole road, to article files, costs many times the reading: one seed in so many goes it. */
const wholeRoad = 10

function damaged(seed: number): Buffer {
  const random = randomOf(seed)
  const pick = () => files[Math.floor(random() * files.length)] ?? Buffer.alloc(0)
  return mutated(pick(), pick(), random)
}

const visible = (text: string) => text.replace(/\s/g, '').length

function check(seed: number): void {
  const bytes = damaged(seed)
  const began = process.cpuUsage()
  if (seed % wholeRoad === 0) checkRoad(bytes)
  else {
    const { wires, problems } = readWires(bytes, 'a', { sha256: '0'.repeat(64) })
    if (wires.length + problems.length === 0) throw new Error('neither a story nor a problem')
  }
  const { user, system } = process.cpuUsage(began)
  if ((user + system) / 1_000 > longest) throw new Error(`took ${String(Math.round((user + system) / 1_000))} ms`)
}

/** Every visible character of a wire text stands in a block of one of its stories. */
function checkRoad(bytes: Buffer): void {
  const { stories, problems } = intake({ bytes, file: 'a', at: '2026-11-24T00:00:00Z' })
  if (stories.length + problems.length === 0) throw new Error('neither a story nor a problem')
  const texts = new Map<string, number>()
  for (const { wireText, imported } of stories) {
    const told = imported.blocks.flatMap(({ source }) => source).reduce((sum, { from, to }) => sum + visible(wireText.slice(from, to)), 0)
    texts.set(wireText, (texts.get(wireText) ?? 0) + told)
  }
  for (const [text, told] of texts) if (told % Math.max(1, visible(text)) !== 0) throw new Error(`of ${String(visible(text))} letters ${String(told)} are told`)
  for (const { story, tags } of stories.slice(0, 3)) {
    const article = makeArticle(story, tags)
    for (const exporter of exporters) {
      const written = exporter.write(article, { id: story.id, revision: 1, at: '2026-11-24T00:00:00Z' })
      if (typeof written === 'string' && exporter.extension.endsWith('xml')) expect(readXml(written).faults).toEqual([])
    }
  }
}

test(`reads ${String(amount)} damaged files without a throw, a hang or a loss`, () => {
  const faults: string[] = []
  for (let seed = first; seed < first + amount && faults.length < 20; seed += 1) {
    try {
      check(seed)
    } catch (error) {
      faults.push(`seed ${String(seed)}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  expect(faults).toEqual([])
}, 3_600_000)

/** Seeds that once failed. They hold for the files of this repository alone where the corpus is away. */
test.each([7_460, 15_940, 28_150])('seed %i stays mended (regression)', (seed) => {
  check(seed)
})
