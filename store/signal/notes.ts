/** What a signal changes in the copy: the line that orders is no copy and becomes a note, and a dated embargo becomes a fact. */
import type { Change, Copy, Signal } from '../model'

/** Headlines keep their role: a story must have a name, and what is killed leaves the desk by no road anyway. */
const mayBeNotes: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'subhead', 'list-item', 'contributor', 'dateline', 'byline'])
/** A longer line has copy in it besides the order. */
const longestOrder = 240

export function markNotes(copy: Copy, signals: readonly Signal[]): readonly Change[] {
  const marked = new Set<string>()
  return signals.flatMap(({ block, words }): readonly Change[] => {
    const line = copy.blocks.find(({ id }) => id === block)
    if (line === undefined || marked.has(line.id) || !mayBeNotes.has(line.role)) return []
    if (line.text.length > longestOrder || isBracket(words, line.text)) return []
    marked.add(line.id)
    const reason = 'This line speaks to the desk, not to the reader: it is kept as a note and not exported.'
    return [{ rule: 'wire/note', reason, steps: [{ kind: 'role', block: line.id, before: line.role, after: 'note' }] }]
  })
}

/**
 * The embargo that the copy's own words date, as a fact of the story, so that every format says it. Only where the item's own date
 * or the words alone give it: the same bytes make the same story on every day they come in.
 */
export function keepEmbargo({ fields }: Copy, signals: readonly Signal[]): readonly Change[] {
  if (fields.embargo !== undefined && fields.embargo !== '') return []
  const dated = signals.find(({ kind, until, reading }) => kind === 'embargo' && typeof until === 'string' && reading !== undefined && reading.by !== 'arrival')
  if (dated === undefined || typeof dated.until !== 'string') return []
  const reason = `“${dated.words}” names the end of an embargo.`
  return [{ rule: 'wire/embargo', reason, steps: [{ kind: 'field', field: 'embargo', before: '', after: dated.until }] }]
}

/** The order stands in brackets behind copy. */
const isBracket = (words: string, text: string): boolean => text.length > words.length + 12
