/** The lines of a page that may be its headline, each with the body that would stand under it. */
import type { Readings } from './body'
import { holdsDate } from './dateline'
import { lineWorth } from './headline'
import { keyOf } from './key'
import { isFurniture, isHeadlineShaped, isRunning } from './look'
import { marks } from './measure'
import type { Repetition } from './repetition'
import type { Unit } from './unit'
import { isPicture, sums, type Sums } from './view'
import { summed } from './word-memory'

/** A page as its possible headlines see it. */
export interface HeadPage {
  readonly units: readonly Unit[]
  readonly running: readonly boolean[]
  /** Bylines and dates, alone or in a line of other words. */
  readonly signed: Sums
  readonly signedOrPictured: Sums
  /** Short lines. */
  readonly scraps: Sums
  /** What the format says is the headline, as a key; empty where it says nothing. */
  readonly stated: string
}

/** What is known of a line that may be the headline, by itself. */
export interface HeadFacts {
  readonly page: HeadPage
  readonly at: number
  readonly unit: Unit
  readonly times: number
  /** The key stands at the end of a longer line: the trail of a menu, a title with its site. */
  readonly inTrail: boolean
  /** Lines of comments or of boxes with other stories stand above it. */
  readonly boxed: boolean
}

/** Such a line, with what speaks for it whatever stands below: it is weighed once, and seen over many bodies. */
export interface HeadLine extends Pick<HeadFacts, 'at'> {
  readonly worth: number
  readonly words: readonly number[]
}

/** The same, over a body. */
export interface HeadView {
  readonly line: HeadLine
  /** Share of its words that stand in the body. */
  readonly shared: number
  /** Lines from it to the best body below it. */
  readonly distance: number
  /** How much worse the best body below it is than the best body of the page: 0 or less. */
  readonly deficit: number
}

/** How far above its body a headline may stand: byline, date, buttons, pictures and their captions. */
const headlineReach = 30

/** A headline's words stand in the first paragraphs. */
const opening = 12

/** Every line that may be the headline of something. */
export function headLines(units: readonly Unit[], repeats: Repetition, stated?: string): readonly HeadLine[] {
  const page = headPage(units, stated)
  const ends = trailEnds(units)
  const lines: HeadLine[] = []
  let boxed = false
  units.forEach((unit, at) => {
    boxed ||= at > 0 && isBox(units[at - 1] as Unit)
    if (!isCandidate(unit)) return
    const facts = { page, at, unit, times: repeats.times(unit), inTrail: ends.has(unit.key), boxed }
    lines.push({ at, worth: lineWorth(facts), words: subjectWords(unit.key) })
  })
  return lines
}

/** Those that have a body in reach, with the likeliest. */
export function headViews(units: readonly Unit[], lines: readonly HeadLine[], { begins, inBody }: Pick<Readings, 'begins' | 'inBody'>): readonly HeadView[] {
  const best = most(begins)
  const subject = subjectOf(units.filter((_, at) => (inBody[at] ?? 0) > 0.4).slice(0, 40))
  const views: HeadView[] = []
  for (const line of lines) {
    const start = bodyBelow(line.at, begins)
    if (start !== undefined) views.push(over(line, subject, start - line.at, (begins[start] ?? 0) - best))
  }
  return views
}

/** Those in reach above a body of these paragraphs that begins with the line `start`. */
export function headsOver(lines: readonly HeadLine[], start: number, body: readonly { readonly unit: Unit }[]): readonly HeadView[] {
  const subject = subjectOf(body.slice(0, opening).map(({ unit }) => unit))
  return lines.filter(({ at }) => at < start && at >= start - headlineReach).map((line) => over(line, subject, start - line.at, 0))
}

function over(line: HeadLine, subject: ReadonlySet<number>, distance: number, deficit: number): HeadView {
  return { line, shared: shareOf(line.words, subject), distance, deficit }
}

function headPage(units: readonly Unit[], stated: string | undefined): HeadPage {
  const signed = units.map(isSigned)
  return {
    units,
    running: units.map(isRunning),
    signed: sums(signed),
    signedOrPictured: sums(units.map(({ shape }, at) => signed[at] === true || isPicture(shape))),
    scraps: sums(units.map(({ measure }) => measure.width < 40 && !measure.ended)),
    stated: stated === undefined ? '' : keyOf(stated),
  }
}

function isSigned(unit: Unit): boolean {
  if (unit.shape === 'byline' || unit.shape === 'date') return true
  const { width, digits } = unit.measure
  return width < 90 && digits > 0 && !isHeadlineShaped(unit) && holdsDate(unit)
}

function isBox(unit: Unit): boolean {
  return isFurniture(unit) && (unit.furniture === 'comments' || unit.furniture === 'related')
}

/** Lines that may be a headline at all. */
export function isCandidate(unit: Unit): boolean {
  const { width, letters, digits } = unit.measure
  if (isFurniture(unit) || (unit.shape !== undefined && unit.shape !== 'dateline') || unit.key === '') return false
  if (unit.hint !== undefined && unit.hint.links > 0.9 && width < 20) return false // one item of a menu
  return width >= 4 && width <= 240 && letters > digits && !isAddress(unit) && !/^[*•·–—-]\s/.test(unit.text)
}

function isAddress({ text, measure }: Unit): boolean {
  if (text.includes('www.') || ((measure.marks & marks.colon) !== 0 && /https?:/.test(text))) return true
  return (measure.marks & marks.handle) !== 0 && /\S@\S/.test(text)
}

/** The largest of many numbers, without an argument for each. */
export function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity)
}

/** The likeliest beginning of a body within reach below a line. */
function bodyBelow(at: number, begins: readonly number[]): number | undefined {
  let value = -Infinity
  let start = 0
  for (let below = at + 1; below <= at + headlineReach && below < begins.length; below += 1) {
    const own = begins[below] ?? 0
    if (start !== 0 && own <= value) continue
    value = own
    start = below
  }
  return start === 0 ? undefined : start
}

/** Words of a body: a headline is made of its story's words. */
function subjectOf(body: readonly Unit[]): ReadonlySet<number> {
  const subject = new Set<number>()
  for (const { key } of body) for (const word of subjectWords(key)) subject.add(word)
  return subject
}

function shareOf(words: readonly number[], subject: ReadonlySet<number>): number {
  let shared = 0
  for (const word of words) if (subject.has(word)) shared += 1
  return words.length === 0 ? 0 : shared / words.length
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words of four letters and more, by their sums; in a script without spaces, pairs of letters too. */
function subjectWords(key: string): readonly number[] {
  const words: number[] = []
  let sum = 0
  let length = 0
  let isUnspaced = false
  const end = key.length
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? key.charCodeAt(at) : 0x20
    if (code !== 0x20) {
      sum = summed(sum, code)
      length += 1
      isUnspaced ||= code >= firstUnspaced
      continue
    }
    if (length >= 4) words.push(sum)
    sum = 0
    length = 0
  }
  if (isUnspaced) for (const word of key.split(' ')) if (unspaced.test(word)) addPairs(word, words)
  return words
}

const firstUnspaced = 0x3040

function addPairs(word: string, words: number[]): void {
  for (let at = 1; at < word.length; at += 1) words.push((word.charCodeAt(at - 1) << 16) | word.charCodeAt(at))
}

const steps = /\s*[|›»>→/:]\s*|\s[-–—]\s/

/** Keys that stand at the end of a longer line, such as the last step of a trail of links. */
function trailEnds(units: readonly Unit[]): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const { text, measure } of units) {
    if (text.length > 300 || (measure.marks & (marks.bar | marks.slash | marks.colon | marks.hyphen)) === 0 || !/[|›»>→/:]|\s[-–—]\s/.test(text)) continue
    for (const step of text.split(steps)) ends.add(keyOf(step))
  }
  return ends
}
