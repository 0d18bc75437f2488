/**
 * Typographic quotation marks and apostrophes, paragraph by paragraph. A pair is one change, an apostrophe is one change.
 * Pairs that open straight and close curly are mended; marks that print somewhere as they stand (« », „ “) are kept.
 */
import { type Block, type Change, type Pass, type RuleId } from '../../model'
import { runningText } from '../copy'
import { knownPairs, quoteStyle, type Marks, type QuoteStyle } from '../house-style'
import { textChange, type Edit } from '../make-change'
import { readDoubles, readMeasures, readSingles, type Mark, type Pair } from '../quote-marks'

export const quotes: Pass = {
  id: 'quotes',
  title: 'Quotation marks',
  after: ['spaces', 'credits', 'bylines'],
  keeps: 'letters',
  find(story) {
    const style = quoteStyle(story)
    return { changes: style === null ? [] : runningText(story).flatMap((block) => marksIn(block, style)), queries: [] }
  },
}

function marksIn(block: Block, style: QuoteStyle): readonly Change[] {
  if (!/["“”„‟«»'‘’‚`´]/.test(block.text)) return []
  const taken = new Set<number>()
  const measures = readMeasures(block.text)
  for (const { from, text } of measures) for (let at = from; at < from + text.length; at += 1) taken.add(at)
  const doubles = readDoubles(block.text, taken)
  for (const { from, text } of [...doubles.alone, ...doubles.pairs.flatMap(({ open, close }) => [open, close])]) if (text.length === 2) taken.add(from).add(from + 1)
  const singles = readSingles(block.text, taken)
  const found = [
    ...measures.map(({ from, text, after }) => change(block, 'quotes/measure', [{ from, before: text, after }])),
    ...doubles.inches.map((from) => change(block, 'quotes/measure', [{ from, before: '"', after: '″' }])),
    ...doubles.pairs.map((pair) => changePair(block, pair, fitting(pair, style.double), 'double')),
    ...doubles.alone.map((mark) => changeAlone(block, mark, style.double)),
    ...singles.pairs.map((pair) => changePair(block, pair, style.single, 'single')),
    ...singles.apostrophes.map(({ from, text }) => change(block, 'quotes/apostrophe', [{ from, before: text, after: '’' }])),
  ]
  return found.filter((one): one is Placed => one !== null).sort((one, other) => one.from - other.from).map((one) => one.change)
}

interface Placed {
  readonly from: number
  readonly change: Change
}

/** The marks of a pair: as they are when that is a pair in print, else what goes with the one that is, else the language's own. */
function fitting({ open, close }: Pair, own: Marks): Marks {
  const straight = (mark: Mark) => /["'`]/.test(mark.text)
  const fits = (marks: Marks) => (straight(open) || marks.open.startsWith(open.text)) && (straight(close) || marks.close.endsWith(close.text))
  if (straight(open) && straight(close)) return own
  if (fits(own)) return { open: straight(open) ? own.open : open.text, close: straight(close) ? own.close : close.text }
  return knownPairs.find(fits) ?? own
}

function changePair(block: Block, { open, close }: Pair, marks: Marks, kind: 'double' | 'single'): Placed | null {
  const edits = [
    { from: open.from, before: open.text, after: marks.open },
    { from: close.from, before: close.text, after: marks.close },
  ].filter(({ before, after }) => before !== after)
  return change(block, edits.length === 2 ? `quotes/${kind}` : `quotes/${kind}-mended`, edits)
}

/** A quotation over several paragraphs opens each and closes the last, so a mark may well stand alone here. */
function changeAlone(block: Block, { from, text, side }: Mark, marks: Marks): Placed | null {
  return /["'`]/.test(text) ? change(block, `quotes/${side === 'open' ? 'opening' : 'closing'}`, [{ from, before: text, after: marks[side] }]) : null
}

const reasons: Readonly<Record<string, string>> = {
  'quotes/measure': 'Feet, inches and minutes take prime signs, not quotation marks.',
  'quotes/double': 'Straight quotation marks became typographic ones.',
  'quotes/double-mended': 'The two marks of this quotation did not match.',
  'quotes/single': 'Straight single quotation marks became typographic ones.',
  'quotes/single-mended': 'The two marks of this quotation did not match.',
  'quotes/opening': 'A straight mark that opens a quotation became a typographic one.',
  'quotes/closing': 'A straight mark that closes a quotation became a typographic one.',
  'quotes/apostrophe': 'A straight or turned apostrophe became a typographic one.',
}

function change(block: Block, rule: RuleId, edits: readonly Edit[]): Placed | null {
  const needed = edits.filter(({ before, after }) => before !== after)
  const [first] = needed
  if (first === undefined) return null
  return { from: first.from, change: textChange(rule, reasons[rule] ?? '', block, needed) }
}
