/**
 * A library as large as asked, of invented stories that look like a desk's: many days, sources, languages, states, tags and words as
 * unevenly spread as in a language (Zipf). The same stories each time. Made once for a size, and kept beside other temporary files.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../store/library'
import type { NewStory } from '../../store/library'
import { blockId, changeId, storyId, tagId } from '../../store/model'
import type { Block, Copy, Recorded, Tag } from '../../store/model'
import { must } from '../helpers/must'

/** Grows when the stories become others, so that no bench reads an old library. */
const edition = 2
const group = 500
const dayMilliseconds = 86_400_000
const firstDay = Date.UTC(2026, 3, 1)

export interface Invented {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly language: string
  readonly source: string
  readonly urgency: number
}

/** Mulberry32: a seed gives the same numbers everywhere. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const latin = { onsets: ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl'], vowels: ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'] }
const arabic = { onsets: ['ب', 'ت', 'د', 'ر', 'س', 'ش', 'ع', 'ف', 'ق', 'ل', 'م', 'ن', 'ه'], vowels: ['ا', 'ي', 'و', ''] }
const languages = [
  { tag: 'en', share: 0.8, letters: latin, seed: 1 },
  { tag: 'de', share: 0.9, letters: latin, seed: 2 },
  { tag: 'ar', share: 1, letters: arabic, seed: 3 },
] as const
const sources = ['Coast News', 'Northern Wire', 'Tolven Press', 'Harbour Agency', 'Market Desk', 'Valley Post', 'City Report', 'Pasted']
const vocabulary = 60_000

interface Letters {
  readonly onsets: readonly string[]
  readonly vowels: readonly string[]
}

function inventWords({ onsets, vowels }: Letters, seed: number): readonly string[] {
  const next = numbers(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? ''
  const words = new Set<string>()
  while (words.size < vocabulary) {
    const syllables = 1 + Math.floor(next() * (words.size < 300 ? 2 : 4))
    words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + (next() < 0.4 ? pick(onsets) : ''))
  }
  return [...words]
}

const dictionaries = languages.map(({ letters, seed }) => inventWords(letters, seed))

/** Zipf: the word of rank r comes about 1/r as often as the first. */
const zipf = (next: () => number): number => Math.floor(Math.exp(next() * Math.log(vocabulary)))

export function inventStory(index: number): Invented {
  const next = numbers(index + 1_000)
  const roll = next()
  const spoken = languages.findIndex(({ share }) => roll < share)
  const word = (): string => dictionaries[spoken]?.[zipf(next)] ?? 'harbour'
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, word).join(' ')
    return `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`
  }
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(next() * 3) }, () => `${sentence(8 + Math.floor(next() * 16))}.`).join(' ')
  return {
    headline: `${sentence(5 + Math.floor(next() * 5))} ${index}`,
    paragraphs: Array.from({ length: 4 + Math.floor(next() * 16) }, paragraph),
    language: languages[spoken]?.tag ?? 'en',
    source: sources[Math.floor(next() * next() * sources.length)] ?? 'Pasted',
    urgency: 1 + Math.floor(next() * 8),
  }
}

/** A story as the road of a file would have made it, without the cost of that road. Its id is `big-INDEX`. */
export function bigStory(index: number): NewStory {
  const { headline, paragraphs, language, source, urgency } = inventStory(index)
  const text = `${[headline, ...paragraphs].join('\n\n')}\n`
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  let at = 0
  const blocks = [headline, ...paragraphs].map((line, place): Block => {
    const from = at
    at += line.length + 2
    return { id: blockId(`b${place + 1}`), role: place === 0 ? 'headline' : 'paragraph', text: line, source: [{ from, to: from + line.length }] }
  })
  const imported: Copy = { blocks, fields: { language, urgency: String(urgency) } }
  const [change, cleaned] = lastStop(blocks)
  return {
    story: { id: storyId(`big-${index}`), source: { file: `big-${index}.txt`, format: 'text', sha256, importer: 'text-1', provider: source }, ...imported, blocks: cleaned },
    imported,
    history: [change],
    tags: tagsOf(cleaned),
    row: { headline, source, queries: index % 4, words: text.split(/\s+/).length - 1 },
    wire: { sha256, bytes, text, reading: 'text-1' },
  }
}

/** The last stop becomes two: a recorded change, that the history be not empty. */
function lastStop(blocks: readonly Block[]): readonly [Recorded, readonly Block[]] {
  const last = blocks[blocks.length - 1]
  if (last === undefined) throw new Error('A story has a headline.')
  const from = last.text.length - 1
  const change: Recorded = {
    id: changeId('r1'),
    by: 'rule',
    at: '2026-04-01T00:00:00.000Z',
    state: 'done',
    change: { rule: 'dashes/stop', reason: 'The last stop becomes two.', steps: [{ kind: 'text', block: last.id, from, before: '.', after: '..' }] },
  }
  return [change, [...blocks.slice(0, -1), { ...last, text: `${last.text}.` }]]
}

function tagsOf(blocks: readonly Block[]): readonly Tag[] {
  const lead = blocks[1]
  const name = lead?.text.split(' ')[0] ?? ''
  if (lead === undefined || name === '') return []
  return [{ id: tagId('t1'), kind: 'place', name, evidence: [name], mentions: [{ block: lead.id, from: 0, to: name.length }], by: 'rule', state: 'suggested' }]
}

/**
 * The folder of a closed library of `stories` stories over `days` days, newest last. Read it, or work on a copy; nothing waits for it to
 * be as it was. A first call for 100,000 takes some minutes.
 */
export async function bigLibrary(stories: number, days = 200): Promise<string> {
  const folder = join(tmpdir(), `copydesk-big-library-${edition}-${stories}-${days}`)
  if (existsSync(folder)) return folder
  const making = `${folder}.${process.pid}`
  mkdirSync(making)
  try {
    await fill(making, stories, days)
    renameSync(making, folder)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}

async function fill(folder: string, stories: number, days: number): Promise<void> {
  let today = firstDay
  const library = must(await openLibrary(folder, { clock: () => new Date(today) }))
  for (let day = 0, index = 0; day < days; day += 1) {
    today = firstDay + day * dayMilliseconds
    const end = Math.round((stories * (day + 1)) / days)
    for (; index < end; index += group) {
      const batch = Array.from({ length: Math.min(group, end - index) }, (_, at) => bigStory(index + at))
      must(await library.add(batch))
    }
    index = end
  }
  await library.close()
}


/** A copy to work on. Node's own copies second names as files of their own: a wire and its text would take twice the room. */
export async function copyOfBigLibrary(folder: string, stories: number, days?: number): Promise<void> {
  execFileSync('cp', ['-a', await bigLibrary(stories, days), folder])
}
