/** An invented story, small, and the same in every process. */
import { createHash } from 'node:crypto'
import { blockId, storyId } from '../../store/model'
import type { Copy, Dossier } from '../../store/model'
import type { NewStory } from '../../store/library'

export const oldLead = 'The paper mill will open on Monday.'

const text = `Paper mill opens\n${oldLead}\n`
const bytes = Buffer.from(text, 'utf8')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const copy: Copy = {
  blocks: [
    { id: blockId('b1'), role: 'headline', text: 'Paper mill opens', source: [{ from: 0, to: 16 }] },
    { id: blockId('b2'), role: 'paragraph', text: oldLead, source: [{ from: 17, to: 52 }] },
  ],
  fields: { language: 'en' },
}

export function paperStory(name: string): NewStory {
  return {
    story: { ...copy, id: storyId(name), source: { file: 'mill.txt', format: 'text', sha256, importer: '1' } },
    imported: copy,
    history: [],
    tags: [],
    row: { headline: 'Paper mill opens', source: 'mill.txt', queries: 0, words: 10 },
    wire: { sha256, bytes, text },
  }
}

/** The same, so long that its saves go to a trail. */
export function longPaperStory(name: string): NewStory {
  const paper = paperStory(name)
  const notes = Array.from({ length: 1_000 }, (_, at) => ({ id: blockId(`n${at}`), role: 'note' as const, text: `Mill number ${at} stays as it is.`, source: [] }))
  const blocks = [...copy.blocks, ...notes]
  return { ...paper, story: { ...paper.story, blocks }, imported: { ...copy, blocks } }
}

export function withLead(dossier: Dossier, lead: string): Dossier {
  const blocks = dossier.story.blocks.map((block) => (block.role === 'paragraph' ? { ...block, text: lead } : block))
  return { ...dossier, story: { ...dossier.story, blocks } }
}

export function leadOf(dossier: Dossier): string {
  return dossier.story.blocks.find((block) => block.role === 'paragraph')?.text ?? ''
}
