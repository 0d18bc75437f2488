/** What a signal changes in the copy: the line that orders is no copy and becomes a note, and a dated embargo becomes a fact. */
import type { Block, Change, Copy, Signal, Step } from '../model'

const mayBeNotes: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'subhead', 'list-item', 'contributor', 'dateline', 'byline', 'headline'])
/** A longer line has copy in it besides the order. */
const longestOrder = 240

export function markNotes(copy: Copy, signals: readonly Signal[]): readonly Change[] {
  const marked = new Set<string>()
  return signals.flatMap(({ block, words }): readonly Change[] => {
    const line = copy.blocks.find(({ id }) => id === block)
    if (line === undefined || marked.has(line.id) || !mayBeNotes.has(line.role)) return []
    if (line.text.length > longestOrder || isBracket(words, line.text)) return []
    const heir = line.role === 'headline' ? headlineAfter(copy, line) : undefined
    if (heir === null) return []
    marked.add(line.id)
    const reason = 'This line speaks to the desk, not to the reader: it is kept as a note and not exported.'
    const note: Step = { kind: 'role', block: line.id, before: line.role, after: 'note' }
    const steps: readonly [Step, ...Step[]] =
      heir === undefined || heir.role === 'headline' ? [note] : [note, { kind: 'role', block: heir.id, before: heir.role, after: 'headline' }]
    return [{ rule: 'wire/note', reason, steps }]
  })
}

const mayBeHeadlines: ReadonlySet<string> = new Set(['headline', 'subhead', 'crosshead', 'paragraph'])

/** The order stood where the headline stands: the line behind it is the headline. `null` where that is no line for one. */
function headlineAfter({ blocks }: Copy, order: Block): Block | null {
  const other = blocks.find(({ id, role }) => role === 'headline' && id !== order.id)
  const next = other ?? blocks.slice(blocks.indexOf(order) + 1).find(({ role }) => role !== 'set-aside' && role !== 'note')
  if (next === undefined || !mayBeHeadlines.has(next.role)) return null
  return next.text.length <= 160 && !/[.:]$/.test(next.text.trim()) ? next : null
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
