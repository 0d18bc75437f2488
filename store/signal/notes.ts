/** An order of the wire is no copy: the line that gives it becomes a note to the desk, which no article file holds. */
import type { Change, Copy, Signal } from '../model'

/** Headlines keep their role: a story must have a name, and what is killed leaves the desk by no road anyway. */
const mayBeNotes: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'subhead', 'list-item', 'contributor', 'dateline', 'byline'])
/** A longer line has copy in it besides the order. */
const longestOrder = 240

export function markNotes(copy: Copy, signals: readonly Signal[]): readonly Change[] {
  const marked = new Set<string>()
  return signals.flatMap(({ block, words }): readonly Change[] => {
    const line = copy.blocks.find(({ id }) => id === block)
    if (line === undefined || marked.has(line.id) || !mayBeNotes.has(line.role) || line.text.length > longestOrder || isBracket(words, line.text)) return []
    marked.add(line.id)
    const reason = 'This line speaks to the desk, not to the reader: it is kept as a note and not exported.'
    return [{ rule: 'wire/note', reason, steps: [{ kind: 'role', block: line.id, before: line.role, after: 'note' }] }]
  })
}

/** The order stands in brackets behind copy. */
const isBracket = (words: string, text: string): boolean => text.length > words.length + 12
