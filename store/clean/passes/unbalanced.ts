/** Asks about a quotation mark or bracket whose partner is missing. */
import type { Block, Pass, Query } from '../../model'
import { quoteStyle } from '../language-marks'
import { runningText, runningWith, signs } from '../lines'
import { readDoubles, readMeasures, type Doubles, type Mark } from '../quote-marks'

export const unbalanced: Pass = {
  id: 'unbalanced',
  title: 'Missing marks',
  after: ['quotes', 'credits'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    const quoted = quoteStyle(story) === null ? [] : quotesIn(runningText(story), new Set(runningWith(story, signs.double | signs.single)))
    return { changes: [], queries: [...quoted, ...runningWith(story, signs.bracket).flatMap(bracketsIn)] }
  },
}

function quotesIn(blocks: readonly Block[], marked: ReadonlySet<Block>): readonly Query[] {
  return blocks.flatMap((block, at) => (marked.has(block) ? quotesOf(block, blocks[at + 1]) : []))
}

function quotesOf(block: Block, next: Block | undefined): readonly Query[] {
  const { alone, unsure } = marksOf(block)
  if (alone.length + unsure.length === 0) return []
  const last = alone[alone.length - 1]
  return [
    ...alone.filter((mark) => !(mark === last && goesOn(mark, block, next)) && !isBullet(block.text, mark)).map((mark) => ask(block, mark)),
    ...unsure.map((from) => ask(block, { from, text: '"', side: 'open' })),
  ]
}

function marksOf(block: Block): Pick<Doubles, 'alone' | 'unsure'> {
  if (!/["“”„‟«»'`]/.test(block.text)) return { alone: [], unsure: [] }
  const taken = new Set(readMeasures(block.text).flatMap(({ from, text }) => [...text].map((_, at) => from + at)))
  return readDoubles(block.text, taken)
}

/** A quotation over several paragraphs: this one opens and does not close, the next opens again. */
function goesOn(mark: Mark, block: Block, next: Block | undefined): boolean {
  if (mark.side !== 'open' || next === undefined || next.role !== block.role) return false
  return /^\s*["“„«»]/.test(next.text)
}

/** "» Read more", "Home » World": an arrow, not a quotation. */
function isBullet(text: string, { from, text: mark }: Mark): boolean {
  return /[«»]/.test(mark) && (from === 0 || text[from - 1] === ' ') && text[from + 1] === ' '
}

function ask(block: Block, { from, text, side }: Mark): Query {
  const reason = side === 'open' ? 'This quotation opens and does not close.' : 'This quotation closes, but nothing opened it.'
  return { rule: 'unbalanced/quote', reason, block: block.id, from, to: from + text.length }
}

const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** Round and square brackets. `a)` and `1)` count things; `:)` smiles. */
function bracketsIn(block: Block): readonly Query[] {
  const open: { from: number; mark: string }[] = []
  const wrong: number[] = []
  for (const { index: from, 0: mark } of block.text.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') open.push({ from, mark })
    else if (open[open.length - 1]?.mark === partner[mark]) open.pop()
    else if (!/(?:^\s*[\p{L}\p{N}]{1,3}|\s(?:\d{1,2}|[a-z])|[:;]-?)$/u.test(block.text.slice(Math.max(0, from - 6), from))) wrong.push(from)
  }
  const all = [...wrong, ...open.map(({ from }) => from)].sort((one, other) => one - other)
  const reason = 'This bracket has no partner.'
  return all.map((from) => ({ rule: 'unbalanced/bracket', reason, block: block.id, from, to: from + 1 }))
}
