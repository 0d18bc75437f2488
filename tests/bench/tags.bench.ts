/**
 * What tags cost and how right they are: on the labelled set, the half that was not looked at while rules were written, against
 * compromise and wink-nlp in the same run where they can be loaded (`COPYDESK_PEERS` names a folder with both in its node_modules;
 * they are no part of the project).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { it } from 'vitest'
import { blockId } from '../../store/model'
import { suggestTags } from '../../store/tag'
import { labelledStories, type Labelled } from '../helpers/labelled'
import { scoreEntities, scoreTopics, totals, type NamedTag } from '../helpers/score-tags'
import { measure, milliseconds, printTable } from './measure'

type Finder = (story: Labelled) => readonly NamedTag[]

const stories = labelledStories()
const unseen = stories.filter(({ half }) => half === 'unseen')
const textOf = ({ story }: Labelled): string => story.blocks.filter(({ role }) => role !== 'byline').map(({ text }) => text).join('\n')

interface Doc {
  people(): { out(as: 'array'): readonly string[] }
  organizations(): { out(as: 'array'): readonly string[] }
  places(): { out(as: 'array'): readonly string[] }
}

interface WinkDoc {
  tokens(): { out(its?: unknown): readonly string[] }
}

function peers(): readonly { readonly name: string; readonly find: Finder }[] {
  const folder = process.env['COPYDESK_PEERS']
  if (folder === undefined) return []
  const load = createRequire(join(folder, 'package.json'))
  const nlp = load('compromise') as (text: string) => Doc
  const wink = load('wink-nlp') as (model: unknown) => { readDoc(text: string): WinkDoc; its: { pos: unknown } }
  const reader = wink(load('wink-eng-lite-web-model'))
  return [
    { name: 'compromise', find: (one) => named(nlp(textOf(one))) },
    { name: 'wink-nlp, runs of proper nouns', find: (one) => properRuns(reader.readDoc(textOf(one)), reader.its.pos) },
  ]
}

const clean = (name: string): string => name.replace(/['’]s$/, '').replace(/^[“"'(]+|[.,;:”"')]+$/g, '')

function named(doc: Doc): readonly NamedTag[] {
  const of = (kind: NamedTag['kind'], names: readonly string[]) => [...new Set(names.map(clean))].map((name) => ({ kind, name }))
  const [people, organisations, places] = [doc.people(), doc.organizations(), doc.places()].map((found) => found.out('array'))
  return [...of('person', people ?? []), ...of('organisation', organisations ?? []), ...of('place', places ?? [])]
}

/** wink-nlp's own entities are numbers and dates; its parts of speech give names without kinds. Any kind counts as right here. */
function properRuns(doc: WinkDoc, pos: unknown): readonly NamedTag[] {
  const words = doc.tokens().out()
  const parts = doc.tokens().out(pos)
  const runs: string[][] = []
  let open: string[] | undefined
  words.forEach((word, at) => {
    if (parts[at] !== 'PROPN') open = undefined
    else if (open === undefined) runs.push((open = [word]))
    else open.push(word)
  })
  return [...new Set(runs.map((run) => run.join(' ')))].map((name) => ({ kind: 'person', name }))
}

const share = (value: number): string => value.toFixed(3)

it('prints how right names are, on stories nobody looked at', () => {
  const english = unseen.filter(({ language }) => language === 'en')
  const all = [{ name: 'Copydesk', find: (({ story }) => suggestTags(story)) as Finder }, ...peers()]
  const rows = all.map(({ name, find }) => {
    const { precision, recall, f1, kind } = totals(english.map((one) => scoreEntities(one, find(one))))
    const cost = measure(() => english.forEach(find), 5).median / english.length
    return [name, share(precision), share(recall), share(f1), share(kind), milliseconds(cost)]
  })
  printTable(`names, ${english.length} unseen English stories`, [['', 'precision', 'recall', 'F1', 'kind', 'a story'], ...rows])
  if (all.length === 1) process.stdout.write('compromise and wink-nlp were not run: COPYDESK_PEERS names no folder that holds them.\n')
})

it('prints names and topics by half and language', () => {
  const parts = (['development', 'unseen'] as const).flatMap((half) => ['en', 'ar', 'fr', 'de', 'es', 'all'].map((language) => ({ half, language })))
  const rows = parts.map(({ half, language }) => {
    const some = stories.filter((one) => one.half === half && (language === 'all' || one.language === language))
    const { precision, recall, f1, kind } = totals(some.map((one) => scoreEntities(one, suggestTags(one.story))))
    const topics = some.map((one) => scoreTopics(one, suggestTags(one.story)))
    const rate = (of: 'top' | 'below'): string => share(topics.filter((one) => one[of]).length / topics.length)
    return [`${half} ${language}`, String(some.length), share(precision), share(recall), share(f1), share(kind), rate('top'), rate('below')]
  })
  printTable('tags by language', [['', 'stories', 'precision', 'recall', 'F1', 'kind', 'top term', 'below'], ...rows])
})

it('prints what a story of 4 KB and one of 40 KB cost', () => {
  const [long] = stories.filter(({ language }) => language === 'en')
  if (long === undefined) return
  const sized = (bytes: number) => {
    const blocks = stories.filter(({ language }) => language === 'en').flatMap(({ story }) => story.blocks)
    let size = 0
    const taken = blocks.filter((block) => (size += block.text.length) <= bytes)
    return { ...long.story, blocks: taken.map((block, index) => ({ ...block, id: blockId(`b${index}`) })) }
  }
  const rows = [4_096, 40_960].map((bytes) => {
    const story = sized(bytes)
    return [`${bytes / 1024} KB`, milliseconds(measure(() => suggestTags(story), 15).median)]
  })
  printTable('cost of tags', [['story', 'median'], ...rows])
})

const firstStory = `
const before = [process.memoryUsage(), process.cpuUsage(), performance.now()]
const { suggestTags } = await import(process.argv[1])
suggestTags({ source: {}, fields: { language: 'en' }, blocks: [{ id: 'b', role: 'paragraph', text: 'Officials in Paris said so.' }] })
const [cpu, took] = [process.cpuUsage(before[1]), performance.now() - before[2]]
gc()
const after = process.memoryUsage()
console.log(JSON.stringify([took, (cpu.user + cpu.system) / 1000, (after.heapUsed - before[0].heapUsed) / 1e6, (after.rss - before[0].rss) / 1e6]))`

it('prints what it costs to load the lists, in a new process, up to the first story', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-tags-'))
  await build({ configFile: false, logLevel: 'silent', build: { ssr: 'store/tag/index.ts', outDir: folder, minify: true, emptyOutDir: true } })
  const arguments_ = ['--expose-gc', '--input-type=module', '-e', firstStory, join(folder, 'index.js')]
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })) as readonly number[])
  rmSync(folder, { recursive: true })
  const median = (at: number): number => runs.map((run) => run[at] ?? 0).sort((one, other) => one - other)[3] ?? 0
  printTable('loading the lists, median of 7', [['took', 'processor', 'heap', 'memory'], [milliseconds(median(0)), milliseconds(median(1)), `${median(2).toFixed(1)} MB`, `${median(3).toFixed(1)} MB`]])
})
