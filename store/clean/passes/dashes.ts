/** Real dashes for what typewriters and old wires send: `--`, ` - ` and AP's ` _ ` between words; spaced as the copy spaces its own. */
import type { Block, Change, Pass, Story } from '../../model'
import { isDigit, isSpace, isWordCharacter } from '../copy'
import { chosenDash, closeEm, closeEn, dashStyle, isRightToLeft, spacedEm, spacedEn, type DashStyle } from '../language-marks'
import { runningWith, signs } from '../lines'
import { textChange, type Edit } from '../make-change'

export const dashes: Pass = {
  id: 'dashes',
  title: 'Dashes',
  after: ['spaces', 'datelines', 'ellipses', 'quotes'],
  keeps: 'letters',
  finds: 'changes',
  find(story, style) {
    const chosen = chosenDash(story, style)
    const usual = chosen ?? dashStyle(story)
    const typed = usual === null ? [] : runningWith(story, signs.typedDash)
    const wrong = chosen === null ? [] : runningWith(story, signs.dash).flatMap((block) => otherDashes(block, chosen))
    if (usual === null || typed.length === 0) return { changes: wrong, queries: [] }
    const dash = chosen ?? dominant(story, usual)
    const hyphens = isRightToLeft(story) ? /-{2,}/g : /-+|_+/g
    return { changes: [...typed.flatMap((block) => dashesIn(block, dash, hyphens)), ...wrong], queries: [] }
  },
}

/** How often a line sets its dashes in each way. */
interface Habits {
  readonly em: number
  readonly en: number
  readonly closeEm: number
  readonly typed: number
  readonly closeTyped: number
}

function habitsOf({ text }: Block): Habits {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length
  return {
    em: count(/\S — \S/g),
    en: count(/\S – (?=\S)/g),
    closeEm: count(/[^\s—]—(?=[^\s—])/g),
    typed: count(/\S -- (?=\S)/g),
    closeTyped: count(/[\p{L}\p{N}]--(?=[\p{L}\p{N}])/gu),
  }
}

/** The copy's own habit, where it has one; of two as frequent, the house style's. */
function dominant(story: Story, house: DashStyle): DashStyle {
  const habits = runningWith(story, signs.dash | signs.typedDash).map(habitsOf)
  const sum = (of: keyof Habits) => habits.reduce((total, one) => total + one[of], 0)
  const real: readonly (readonly [DashStyle, number])[] = [
    [house, 0],
    [spacedEm, sum('em')],
    [spacedEn, sum('en')],
    [closeEm, sum('closeEm')],
  ]
  const typed: readonly (readonly [DashStyle, number])[] = [
    [house, sum('typed')],
    [house.dash === '—' ? closeEm : closeEn, house.dash === '—' ? sum('closeTyped') : 0],
  ]
  return most(real) ?? most(typed) ?? house
}

function most(votes: readonly (readonly [DashStyle, number])[]): DashStyle | null {
  const best = Math.max(...votes.map(([, count]) => count))
  return best === 0 ? null : (votes.find(([, count]) => count === best)?.[0] ?? null)
}

/** Real dashes between words that the house sets otherwise. A dash at a quotation's edge, or in a range of figures, is no such one. */
function otherDashes(block: Block, style: DashStyle): readonly Change[] {
  const { role, text } = block
  if (role === 'byline' || role === 'credit') return []
  return [...text.matchAll(/ ?[—–] ?/g)].flatMap(({ index: from, 0: before }) => {
    const after = between(style)
    const left = text[from - 1]
    const right = text[from + before.length]
    const spacedOnce = before.startsWith(' ') !== before.endsWith(' ')
    if (before === after || spacedOnce || left === undefined || right === undefined || !endsWord(left) || !beginsWord(right)) return []
    if (before === '–' || (isDigit(left) && isDigit(right))) return []
    return [textChange('dashes/house', 'House style sets its dashes in another way.', block, [{ from, before, after }])]
  })
}

/** In Arabic a hyphen between spaces is print; only `--` is typed. */
function dashesIn(block: Block, style: DashStyle, hyphens: RegExp): readonly Change[] {
  const changes: Change[] = []
  for (const match of block.text.matchAll(hyphens)) {
    const edit = match[0].length === 1 ? single(block, match.index, match[0], style) : typed(block.text, match.index, match[0], style)
    if (edit !== null) changes.push(textChange(ruleOf(match[0]), reasonOf(match[0]), block, [edit]))
  }
  return changes
}

const ruleOf = (mark: string) => (mark === '_' ? 'dashes/underscore' : mark === '-' ? 'dashes/hyphen' : 'dashes/hyphens')

function reasonOf(mark: string): string {
  if (mark === '_') return 'An underscore stood for a dash, as older wires send it.'
  return mark === '-' ? 'A hyphen between two spaces stood for a dash.' : 'Two hyphens stood for a dash.'
}

/** ` - ` and ` _ ` between words. Not in headlines ("… - sources", "… - The Daily Example"), scores, times, nor as a bullet. */
function single({ text, role }: Block, at: number, mark: string, style: DashStyle): Edit | null {
  if (role === 'headline' || role === 'subhead' || role === 'byline' || role === 'credit') return null
  const left = text[at - 2]
  const right = text[at + 2]
  if (text[at - 1] !== ' ' || text[at + 1] !== ' ' || left === undefined || right === undefined) return null
  if (isDigit(left) && isDigit(right)) return null
  if (!endsWord(left) || !beginsWord(right) || (mark === '-' && joinsNames(text, at))) return null
  if (isStraight(left) || isStraight(right)) return { from: at, before: mark, after: style.dash }
  return { from: at - 1, before: ` ${mark} `, after: between(style) }
}

/**
 * "the New York - London flight", "Mon - Fri", "a well - known man": a hyphen that lost its way. Between two capitals it is only
 * taken for a dash behind a dateline.
 */
function joinsNames(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at - 1)
  if (/(?:^|\s)(?:well|self|half|ex|non|anti|co|pre|post|semi|multi|vice|mid|all)$/i.test(before)) return true
  const isName = /(?:^|[\s(“"])\p{Lu}[\p{L}’'.]*$/u.test(before) && /^\p{Lu}/u.test(text.slice(at + 2, at + 4))
  return isName && !(at < 60 && /^\p{Lu}[\p{Lu}’'.-]+[\s,(]/u.test(text))
}

/**
 * `--`, spaced or not. A row of four is a rule; `foo--bar.html` is an address; ` --force` is a switch; `f---ing` and `s--t`
 * are words a desk does not print.
 */
function typed(text: string, at: number, mark: string, style: DashStyle): Edit | null {
  if (mark[0] !== '-' || mark.length > 3 || isAddress(text, at) || isMasked(text, at, mark)) return null
  const left = text[at - 1]
  const right = text[at + mark.length]
  const bare = { from: at, before: mark, after: style.dash }
  if (left === undefined || right === undefined || isOpening(left) || isClosing(right)) return bare
  if (isSpace(left) && !isSpace(right)) return null
  if (isSpace(left) && (text[at - 2] === undefined || text[at + mark.length + 1] === undefined)) return bare
  const from = isSpace(left) ? at - 1 : at
  const to = at + mark.length + (isSpace(right) ? 1 : 0)
  if (isStraight(text[from - 1]) || isStraight(text[to])) return bare
  return { from, before: text.slice(from, to), after: between(style) }
}

/** A straight mark left here is one that `quotes` could not place: the spaces around it stay, they may be all there is to tell. */
const isStraight = (character: string | undefined): boolean => character === '"' || character === "'" || character === '`'
const between = ({ dash, spaced }: DashStyle): string => (spaced ? ` ${dash} ` : dash)
const endsWord = (character: string): boolean => isWordCharacter(character) || /[.,;!?)\]%”’"'»“…]/.test(character)
const beginsWord = (character: string): boolean => isWordCharacter(character) || /[([“‘"'«„$€£¿¡…]/.test(character)
const isOpening = (character: string): boolean => /[([“‘«„"']/.test(character)
const isClosing = (character: string): boolean => /[)\]”’»"',.;:!?]/.test(character)

function isMasked(text: string, at: number, mark: string): boolean {
  const word = /[\p{L}\p{N}]{0,2}$/u.exec(text.slice(0, at).slice(-2))?.[0] ?? ''
  if (mark.length === 3) return word !== ''
  return word.length === 1 && !/[IAa]/.test(word)
}

function isAddress(text: string, at: number): boolean {
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
  const after = /^\S{0,80}/.exec(text.slice(at, at + 80))?.[0] ?? ''
  return /[/@\\=]|www\.|\.\p{Ll}{2,4}$/u.test(before + after)
}
