/**
 * Typographic quotation marks and apostrophes, paragraph by paragraph. A pair is one change, an apostrophe is one change.
 * Pairs that open straight and close curly are mended; marks that print somewhere as they stand (« », „ “) are kept.
 */
import type { Block, Change, Pass, RuleId } from '../../model'
import { isSpace } from '../copy'
import { knownPairs, quoteStyle, turnedPair, type Marks, type QuoteStyle } from '../language-marks'
import { runningWith, signs } from '../lines'
import { edited, textChange, type Edit } from '../make-change'
import { readDoubles, readMeasures, readSingles, type Mark, type Pair } from '../quote-marks'

export const quotes: Pass = {
  id: 'quotes',
  title: 'Quotation marks',
  after: ['spaces', 'credits', 'bylines', 'ellipses'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    const style = quoteStyle(story)
    if (style === null) return { changes: [], queries: [] }
    return { changes: runningWith(story, signs.double | signs.single).flatMap((block) => changesIn(block, style)), queries: [] }
  },
}

type QuoteRule = `quotes/${'measure' | 'double' | 'single' | 'mended' | 'opening' | 'closing' | 'apostrophe'}` & RuleId

const reasons: Readonly<Record<QuoteRule, string>> = {
  'quotes/measure': 'Feet, inches and minutes take prime signs, not quotation marks.',
  'quotes/double': 'Typographic quotation marks belong here, not straight ones.',
  'quotes/single': 'Typographic single marks belong here, not straight ones.',
  'quotes/mended': 'The two marks of this quotation do not match.',
  'quotes/opening': 'A quotation opens with a typographic mark, not a straight one.',
  'quotes/closing': 'A quotation closes with a typographic mark, not a straight one.',
  'quotes/apostrophe': 'A typographic apostrophe belongs here, not a straight or turned one.',
}

interface Mend {
  readonly rule: QuoteRule
  readonly edits: readonly [Edit, ...Edit[]]
}

/**
 * What reads differently once it is mended was never sure: then the paragraph keeps its marks, and the editor is asked
 * where they do not balance.
 */
function changesIn(block: Block, style: QuoteStyle): readonly Change[] {
  const mends = mendsIn(block.text, style)
  if (mends.length === 0) return []
  const after = edited(block.text, mends.flatMap(({ edits }) => edits))
  if (mendsIn(after, style).length > 0) return []
  return mends.map(({ rule, edits }) => textChange(rule, reasons[rule], block, edits))
}

function mendsIn(text: string, style: QuoteStyle): readonly Mend[] {
  if (!/["“”„‟«»'‘’‚`´]/.test(text)) return []
  if (style.mendsOnly) return mismatched(text, style)
  const measures = readMeasures(text)
  const taken = new Set(measures.flatMap(({ from, text: measure }) => Array.from(measure, (_, at) => from + at)))
  const doubles = readDoubles(text, taken)
  const twoLong = [...doubles.alone, ...doubles.pairs.flatMap(({ open, close }) => [open, close])].filter((mark) => mark.text.length === 2)
  for (const { from } of twoLong) taken.add(from).add(from + 1)
  const singles = readSingles(text, taken)
  const mends = [
    ...measures.map(({ from, text: before, after }) => mend('quotes/measure', [{ from, before, after }])),
    ...singles.feet.map((from) => mend('quotes/measure', [{ from, before: "'", after: '′' }])),
    ...doubles.inches.map((from) => mend('quotes/measure', [{ from, before: '"', after: '″' }])),
    ...doubles.pairs.map((pair) => mendPair(text, pair, fitting(pair, style.double), 'quotes/double')),
    ...doubles.alone.map((mark) => mendAlone(text, mark, style.double)),
    ...singles.pairs.map((pair) => mendPair(text, pair, style.single, 'quotes/single')),
    ...singles.apostrophes.map(({ from, text: before }) => mend('quotes/apostrophe', [{ from, before, after: '’' }])),
  ]
  return mends.filter((one): one is Mend => one !== null).sort((one, other) => one.edits[0].from - other.edits[0].from)
}

/** Pairs that open in one way and close in another. */
function mismatched(text: string, style: QuoteStyle): readonly Mend[] {
  return readDoubles(text, new Set()).pairs.flatMap((pair) => {
    const { open, close } = pair
    const turned = open.text === turnedPair.open && close.text === turnedPair.close
    if (turned || isStraight(open) === isStraight(close)) return []
    return mendPair(text, pair, fitting(pair, style.double), 'quotes/mended') ?? []
  })
}

/** The marks of a pair: as they are when that is a pair in print, else what goes with the one that is, else the language's own. */
function fitting({ open, close }: Pair, own: Marks): Marks {
  const opens = (marks: Marks) => isStraight(open) || marks.open.startsWith(open.text)
  const fits = (marks: Marks) => opens(marks) && (isStraight(close) || marks.close.endsWith(close.text))
  const kept = isStraight(open) && isStraight(close) ? own : ([own, ...knownPairs].find(fits) ?? own)
  return { open: kept.open.startsWith(open.text) ? open.text : kept.open, close: kept.close.endsWith(close.text) ? close.text : kept.close }
}

const isStraight = (mark: Mark): boolean => /["'`]/.test(mark.text)

function mendPair(text: string, { open, close }: Pair, marks: Marks, rule: QuoteRule): Mend | null {
  const edits = [editOf(text, open, marks), editOf(text, close, marks)]
  const both = edits.every(({ before, after }) => before !== after)
  return mend(both ? rule : 'quotes/mended', edits)
}

/** A quotation over several paragraphs opens each and closes the last, so a mark may well stand alone here. */
function mendAlone(text: string, mark: Mark, marks: Marks): Mend | null {
  return isStraight(mark) ? mend(mark.side === 'open' ? 'quotes/opening' : 'quotes/closing', [editOf(text, mark, marks)]) : null
}

/** French marks bring a space of their own; one that stands there already goes into it. */
function editOf(text: string, { from, text: before, side }: Mark, marks: Marks): Edit {
  const after = marks[side]
  const to = from + before.length
  if (after.endsWith('\u00A0')) {
    if (to === text.length) return { from, before, after: after.trim() }
    if (isSpace(text[to])) return { from, before: text.slice(from, to + 1), after }
  }
  if (after.startsWith('\u00A0')) {
    if (from === 0) return { from, before, after: after.trim() }
    if (isSpace(text[from - 1])) return { from: from - 1, before: text.slice(from - 1, to), after }
  }
  return { from, before, after }
}

function mend(rule: QuoteRule, edits: readonly Edit[]): Mend | null {
  const [first, ...rest] = edits.filter(({ before, after }) => before !== after)
  return first === undefined ? null : { rule, edits: [first, ...rest] }
}
