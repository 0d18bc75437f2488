/** Small stories for tests, written as a person would: one `role: text` a line. */
import { blockId, changeId, storyId, type Block, type Change, type Recorded, type Role, type Step, type Story } from '../../store/model'

/** A story whose blocks are b1, b2 …; each stands in the wire on a line of its own. */
export function story(...lines: readonly `${Role}: ${string}`[]): Story {
  let at = 0
  const blocks = lines.map((line, index): Block => {
    const [, role = '', text = ''] = /^([a-z-]+): (.*)$/s.exec(line) ?? []
    const from = at
    at += text.length + 1
    return { id: blockId(`b${index + 1}`), role: role as Role, text, source: text === '' ? [] : [{ from, to: from + text.length }] }
  })
  return {
    id: storyId('s1'),
    blocks,
    fields: {},
    source: { file: 'test.txt', format: 'text', sha256: '0'.repeat(64), importer: 'test' },
  }
}

/** The lines of a story, as `story` takes them. */
export function lines(of: Pick<Story, 'blocks'>): readonly string[] {
  return of.blocks.map(({ role, text }) => `${role}: ${text}`)
}

export function change(reason: string, ...steps: readonly [Step, ...Step[]]): Change {
  return { rule: 'test/rule', reason, steps }
}

export function recorded(id: string, made: Change, state: Recorded['state'] = 'done'): Recorded {
  return { id: changeId(id), by: 'editor', at: '2026-01-01T00:00:00.000Z', state, change: made }
}

export function text(block: string, from: number, before: string, after: string): Step {
  return { kind: 'text', block: blockId(block), from, before, after }
}
