/**
 * What the desk was taught, at work on a story: lines marked as page furniture or freed of it before cleaning, roles given as
 * a change like any other. A paragraph of prose is never taken out by a lesson: the editor is asked.
 */
import { lineKey, sourceOf, type Block, type Change, type Pass, type Query, type Role, type Source, type Taught } from '../model'
import { makeChange, setAside } from './make-change'

export interface Lessons {
  /** By the line's key. */
  readonly lines: ReadonlyMap<string, Taught>
  /** By rule and the words' key. */
  readonly queries: ReadonlyMap<string, Taught>
}

/** The lessons of a story's source; `null` where there are none, which is the rule. */
export function lessonsFor(source: Source, taught: readonly Taught[]): Lessons | null {
  if (taught.length === 0) return null
  const name = sourceOf(source)
  const own = taught.filter((one) => one.source === name)
  if (own.length === 0) return null
  const lines = new Map<string, Taught>()
  const queries = new Map<string, Taught>()
  for (const one of own) {
    if (one.lesson.kind === 'query') queries.set(`${one.lesson.rule} ${lineKey(one.text)}`, one)
    else lines.set(lineKey(one.text), one)
  }
  return { lines, queries }
}

interface Marked {
  readonly blocks: readonly Block[]
  /** The lessons that spoke, once for each line. */
  readonly used: readonly string[]
}

/** The labeller's blocks, told what is furniture here and what is not. */
export function markTaught(blocks: readonly Block[], lessons: Lessons | null): Marked {
  if (lessons === null) return { blocks, used: [] }
  const used: string[] = []
  const marked = blocks.map((block): Block => {
    const one = lessons.lines.get(lineKey(block.text))
    if (one === undefined) return block
    const { furniture, ...free } = block
    if (one.lesson.kind === 'crumb' && !isProse(block)) {
      used.push(one.id)
      return { ...free, furniture: { rule: 'furniture/taught', reason: 'The desk was taught that this line is always a page crumb here.' } }
    }
    if (one.lesson.kind === 'crumb') return block
    if (furniture !== undefined || (one.lesson.kind === 'role' && one.lesson.role !== block.role)) used.push(one.id)
    return free
  })
  return { blocks: marked, used }
}

/** Gives lines the roles that were taught, and asks about prose a lesson would take out. */
export function taughtPass(lessons: Lessons): Pass {
  return {
    id: 'taught',
    title: 'What the desk was taught',
    after: [],
    keeps: 'letters',
    finds: 'both',
    find(story) {
      const changes: Change[] = []
      const queries: Query[] = []
      for (const block of story.blocks) {
        const one = block.role === 'set-aside' ? undefined : lessons.lines.get(lineKey(block.text))
        const change = one === undefined ? null : changeBy(one, block)
        if (change === null) continue
        if (isProse(block) && !(one?.lesson.kind === 'role' && inBody.has(one.lesson.role))) {
          queries.push({ rule: change.rule, reason: change.reason, block: block.id, from: 0, to: 0, fix: change })
        } else changes.push(change)
      }
      return { changes, queries }
    },
  }
}

/** The lesson that waved a query through for good in copy from this source. */
export function wavedBy({ rule, block, from, to }: Query, blocks: ReadonlyMap<string, Block>, { queries }: Lessons): Taught | undefined {
  const text = blocks.get(block)?.text ?? ''
  return queries.get(`${rule} ${lineKey(from === to ? text : text.slice(from, to))}`)
}

function changeBy({ lesson }: Taught, block: Block): Change | null {
  if (lesson.kind === 'crumb') {
    // A line that is no prose was marked, and goes with the page's other furniture.
    return isProse(block) ? setAside('taught/crumb', 'The desk was taught that this line is a page crumb, but it reads like copy.', block) : null
  }
  if (lesson.kind !== 'role' || lesson.role === block.role) return null
  const reason = `The desk was taught that this line is a ${lesson.role.replace('-', ' ')} here.`
  return makeChange('taught/role', reason, [{ kind: 'role', block: block.id, before: block.role, after: lesson.role }])
}

/** Roles in which a paragraph still goes out as part of the story's text. */
const inBody: ReadonlySet<Role> = new Set(['paragraph', 'crosshead', 'quote', 'list-item', 'table-row', 'subhead', 'headline'])

/** A sentence of some length, in any script, in the role of copy. */
function isProse({ role, text }: Block): boolean {
  if (role !== 'paragraph' && role !== 'quote' && role !== 'list-item') return false
  return text.length > 160 || (text.length >= 60 && /[.!?…؟。！？।]["”’»)]*\s*$/.test(text)) || (text.length >= 30 && /[。！？]["”’»)」』]*\s*$/.test(text))
}
