/** House style on words, figures and marks of English copy. What somebody said keeps its words: quotations are left alone. */
import { choicesOf, settingOf, type Block, type Change, type HouseStyle, type Pass, type WordRule } from '../../model'
import { languageOf } from '../copy'
import { runningText, runningWith, signs } from '../lines'
import { makeChange, textChange, type Edit } from '../make-change'
import { readDoubles, readSingles, type Pair } from '../quote-marks'
import { wordings, type Wording } from '../word-rules'

export const style: Pass = {
  id: 'style',
  title: 'House style',
  after: ['spaces', 'quotes', 'dashes', 'ellipses', 'datelines', 'credits'],
  keeps: 'meaning',
  finds: 'changes',
  find(story, house) {
    if (languageOf(story) !== 'en') return { changes: [], queries: [] }
    const isActive = (rule: WordRule): boolean => settingOf(house, rule) !== 'off'
    const active = wordings.filter(({ rule, yieldsTo }) => isActive(rule) && !(yieldsTo !== undefined && isActive(yieldsTo)))
    const words = active.length === 0 ? [] : runningText(story).flatMap((block) => wordsIn(block, active))
    const quoted = runningWith(story, signs.double | signs.single)
    return { changes: [...words, ...quoted.flatMap((block) => marksIn(block, house))], queries: [] }
  },
}

interface Found {
  readonly wording: Wording
  readonly edit: Edit
}

function wordsIn(block: Block, active: readonly Wording[]): readonly Change[] {
  if (block.role === 'byline' || block.role === 'credit' || block.role === 'contributor') return []
  const found = active.filter(({ roles }) => roles?.has(block.role) ?? true).flatMap((wording) => foundIn(block.text, wording))
  if (found.length === 0) return []
  const said = [...readDoubles(block.text, new Set()).pairs, ...readSingles(block.text, new Set()).pairs]
  const taken: Edit[] = []
  return found.flatMap(({ wording, edit }) => {
    if (isInside(edit, said) || taken.some((other) => overlap(other, edit))) return []
    taken.push(edit)
    // Whole words, so that the editor sees what is meant where it is only suggested.
    return [makeChange(wording.rule, wording.reason, [{ kind: 'text', block: block.id, ...edit }])]
  })
}

function foundIn(text: string, wording: Wording): readonly Found[] {
  return [...text.matchAll(wording.find)].flatMap((match) => {
    const edit = { from: match.index, before: match[0], after: wording.put(match) }
    return edit.before === edit.after ? [] : [{ wording, edit }]
  })
}

const isInside = ({ from }: Edit, pairs: readonly Pair[]): boolean => pairs.some(({ open, close }) => open.from < from && from < close.from)

function overlap(one: Edit, other: Edit): boolean {
  return one.from < other.from + other.before.length && other.from < one.from + one.before.length
}

/** Single marks in headlines, and which marks stand outside where one quotation holds another. */
function marksIn(block: Block, house: HouseStyle): readonly Change[] {
  const { quotes } = choicesOf(house)
  if (block.role === 'headline' || block.role === 'subhead') return settingOf(house, 'style/headline-marks') === 'off' ? [] : singlesInHeadline(block)
  if (quotes === 'copy' || settingOf(house, 'style/quote-order') === 'off') return []
  return turned(block, quotes)
}

function singlesInHeadline(block: Block): readonly Change[] {
  const { pairs, alone, unsure } = readDoubles(block.text, new Set())
  if (pairs.length === 0 || alone.length + unsure.length > 0 || readSingles(block.text, new Set()).pairs.length > 0) return []
  if (!pairs.every(({ open, close }) => open.text === '“' && close.text === '”')) return []
  const edits = pairs.flatMap((pair) => swapped(pair, '‘', '’'))
  return [textChange('style/headline-marks', 'House style sets single marks in headlines.', block, edits)]
}

/** The outer marks of a paragraph are those of its first quotation; both kinds change places, or none does. */
function turned(block: Block, outer: 'double' | 'single'): readonly Change[] {
  const doubles = readDoubles(block.text, new Set())
  if (doubles.alone.length + doubles.unsure.length > 0) return []
  const singles = readSingles(block.text, new Set()).pairs.filter(({ open, close }) => block.text.slice(open.from, close.from).includes(' '))
  const [wrong, right] = outer === 'double' ? [singles, doubles.pairs] : [doubles.pairs, singles]
  const outside = wrong.filter((pair) => !right.some(({ open, close }) => open.from < pair.open.from && pair.close.from < close.from))
  if (outside.length === 0 || outside.length < wrong.length || right.some((pair) => !wrong.some((other) => holds(other, pair)))) return []
  const curly = [...wrong, ...right].every(({ open, close }) => /^[“‘]$/.test(open.text) && /^[”’]$/.test(close.text))
  if (!curly) return []
  const edits = [
    ...wrong.flatMap((pair) => (outer === 'double' ? swapped(pair, '“', '”') : swapped(pair, '‘', '’'))),
    ...right.flatMap((pair) => (outer === 'double' ? swapped(pair, '‘', '’') : swapped(pair, '“', '”'))),
  ]
  return [textChange('style/quote-order', 'House style sets the other kind of marks around a quotation.', block, edits)]
}

const holds = (outer: Pair, inner: Pair): boolean => outer.open.from < inner.open.from && inner.close.from < outer.close.from

function swapped({ open, close }: Pair, opens: string, closes: string): readonly Edit[] {
  return [
    { from: open.from, before: open.text, after: opens },
    { from: close.from, before: close.text, after: closes },
  ]
}
