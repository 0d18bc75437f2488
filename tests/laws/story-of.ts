/** Reads a story written as lines of `role | text`, the way the cleanup fixtures are written. */
import { blockId, roles, storyId, type Block, type Copy, type Role, type Story } from '../../store/model'

export interface StoryText {
  readonly lines: readonly string[]
  readonly fields?: Copy['fields']
}

/** `furniture: reason | text` marks a line as the labeller marks furniture. Escapes: `\u00A0` and its like, and `\t`. */
export function storyOf({ lines, fields = {} }: StoryText): Story {
  let at = 0
  const blocks = lines.map((line, index): Block => {
    const bar = line.indexOf(' | ')
    const head = line.slice(0, bar)
    const text = unescaped(line.slice(bar + 3))
    const source = text === '' ? [] : [{ from: at, to: at + text.length }]
    at += text.length + 1
    const id = blockId(`b${index + 1}`)
    if (!head.startsWith('furniture: ')) return { id, role: roleOf(head), text, source }
    return { id, role: 'paragraph', text, source, furniture: { rule: 'furniture/crumb', reason: head.slice('furniture: '.length) } }
  })
  return { id: storyId('s1'), source: { file: 'own.txt', format: 'text', sha256: '0'.repeat(64), importer: 'text-1' }, blocks, fields }
}

/** The story as such lines again, spaces that a reader cannot tell apart escaped. */
export function linesOf(story: Story): readonly string[] {
  return story.blocks.map(({ role, text }) => `${role} | ${escaped(text)}`)
}

function roleOf(text: string): Role {
  const role = roles.find((known) => known === text)
  if (role === undefined) throw new Error(`No such role: ${text}`)
  return role
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\t/g, '\t')
}

function escaped(text: string): string {
  return text.replace(/[\t\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u2060-\u2069\uFEFF]/g, (character) =>
    character === '\t' ? '\\t' : `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}
