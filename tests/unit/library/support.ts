/** Invented stories and fresh folders for the library's tests. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import { blockId, changeId, storyId, tagId } from '../../../store/model'
import type { Copy, Dossier, Reply, StoryId } from '../../../store/model'
import { openLibrary } from '../../../store/library'
import type { Library, NewStory, OpenOptions } from '../../../store/library'
import { must as valueOf } from '../../helpers/must'

export { valueOf }

const folders: string[] = []
const libraries: Library[] = []

afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-library-'))
  folders.push(folder)
  return folder
}

/** An open library, closed after the test. */
export async function open(folder: string, options: OpenOptions = {}): Promise<Library> {
  const library = valueOf(await openLibrary(folder, options))
  libraries.push(library)
  return library
}

export function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? 'ok' : reply.failure.code
}

export const harbour = 'Harbour reopens after storm'
export const harbourWire = 'Harbour reopens after storm\nPORT ELSA (Coast News) - Ships sailed again on Monday.\n'

/** A story about a harbour, with one recorded change and one tag. `name` makes it, and its wire, another story. */
export function harbourStory(name = 'harbour-1'): NewStory {
  const text = `${harbourWire}${name}\n`
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const imported = harbourCopy('"Ships sailed again" on Monday.')
  return {
    story: { ...harbourCopy('“Ships sailed again” on Monday.'), id: storyId(name), source: { file: `${name}.txt`, format: 'text', sha256, importer: '1' } },
    imported,
    history: [
      {
        id: changeId('change-1'),
        by: 'rule',
        at: '2026-11-22T10:00:00.000Z',
        state: 'done',
        change: {
          rule: 'quotes/double',
          reason: 'Straight quotes become typographic ones.',
          steps: [{ kind: 'text', block: blockId('b2'), from: 0, before: '"Ships sailed again"', after: '“Ships sailed again”' }],
        },
      },
    ],
    tags: [
      { id: tagId('t1'), kind: 'place', name: 'Port Elsa', evidence: ['PORT ELSA'], mentions: [{ block: blockId('b2'), from: 0, to: 5 }], by: 'rule', state: 'suggested' },
    ],
    row: { headline: harbour, source: 'Coast News', queries: 1, words: 9 },
    wire: { sha256, bytes, text },
  }
}

function harbourCopy(lead: string): Copy {
  return {
    blocks: [
      { id: blockId('b1'), role: 'headline', text: harbour, source: [{ from: 0, to: 27 }] },
      { id: blockId('b2'), role: 'paragraph', text: lead, source: [{ from: 28, to: 82 }] },
    ],
    fields: { language: 'en', urgency: '3' },
  }
}

/** The same dossier with another lead, as an editor would leave it. */
export function withLead(dossier: Dossier, lead: string): Dossier {
  const blocks = dossier.story.blocks.map((block) => (block.role === 'paragraph' ? { ...block, text: lead } : block))
  return { ...dossier, story: { ...dossier.story, blocks } }
}

export function leadOf(dossier: Dossier): string {
  return dossier.story.blocks.find((block) => block.role === 'paragraph')?.text ?? ''
}

/** The one story file of that id. */
export function storyPath(folder: string, id: StoryId | string): string {
  const stories = join(folder, 'stories')
  const day = readdirSync(stories).find((name) => readdirSync(join(stories, name)).includes(`${id}.json`))
  if (day === undefined) throw new Error(`No file of ${id}`)
  return join(stories, day, `${id}.json`)
}

/** All files under a folder, as relative paths with `/`, sorted. */
export function filesUnder(folder: string, inside = ''): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      return entry.isDirectory() ? filesUnder(folder, path) : [path]
    })
    .sort()
}

export function expectNoLeftOvers(folder: string): void {
  expect(filesUnder(folder).filter((path) => path.endsWith('.tmp') || path.startsWith('journal/'))).toEqual([])
}
