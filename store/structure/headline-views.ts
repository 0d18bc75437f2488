/** The lines of a page that may be its headline, each with the body that would stand under it. */
import type { Readings } from './body'
import { keyOf } from './key'
import { isFurniture, isHeadlineShaped, isRunning } from './look'
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

/** A line that may be the headline, by itself. */
export interface HeadLine {
  readonly page: HeadPage
  readonly at: number
  readonly unit: Unit
  readonly times: number
  /** The key stands at the end of a longer line: the trail of a menu, a title with its site. */
  readonly inTrail: boolean
  /** Lines of comments or of boxes with other stories stand above it. */
  readonly boxed: boolean
}

/** The same, over a body. */
export interface HeadView extends HeadLine {
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
    if (isCandidate(unit)) lines.push({ page, at, unit, times: repeats.times(unit), inTrail: ends.has(unit.key), boxed })
  })
  return lines
}

/** Those that have a body in reach, with the likeliest. */
export function headViews(lines: readonly HeadLine[], { begins, inBody }: Pick<Readings, 'begins' | 'inBody'>): readonly HeadView[] {
  const best = most(begins)
  const units = lines[0]?.page.units ?? []
  const subject = wordsOf(units.filter((_, at) => (inBody[at] ?? 0) > 0.4).slice(0, 40))
  const views: HeadView[] = []
  for (const line of lines) {
    const below = bodyBelow(line.at, begins)
    if (below === undefined) continue
    views.push(over(line, subject, below.start - line.at, below.value - best))
  }
  return views
}

/** Those in reach above a body of these paragraphs that begins with the line `start`. */
export function headsOver(lines: readonly HeadLine[], start: number, body: readonly { readonly unit: Unit }[]): readonly HeadView[] {
  const subject = wordsOf(body.slice(0, opening).map(({ unit }) => unit))
  return lines.filter(({ at }) => at < start && at >= start - headlineReach).map((line) => over(line, subject, start - line.at, 0))
}

/** Field by field: copied whole, it cost more than all the questions. */
function over(line: HeadLine, subject: ReadonlySet<number>, distance: number, deficit: number): HeadView {
  const { page, at, unit, times, inTrail, boxed } = line
  return { page, at, unit, times, inTrail, boxed, shared: shareOf(unit.key, subject), distance, deficit }
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

export const dated = /\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}|(?:19|20)\p{Nd}{2}/u

function isSigned(unit: Unit): boolean {
  if (unit.shape === 'byline' || unit.shape === 'date') return true
  const { width, digits } = unit.measure
  return width < 90 && digits > 0 && !isHeadlineShaped(unit) && dated.test(unit.text)
}

function isBox(unit: Unit): boolean {
  return isFurniture(unit) && (unit.furniture === 'comments' || unit.furniture === 'related')
}

/** Lines that may be a headline at all. */
export function isCandidate(unit: Unit): boolean {
  const { width, letters, digits } = unit.measure
  if (isFurniture(unit) || (unit.shape !== undefined && unit.shape !== 'dateline') || unit.key === '') return false
  if (unit.hint !== undefined && unit.hint.links > 0.9 && width < 20) return false // one item of a menu
  return width >= 4 && width <= 240 && letters > digits && !isAddress(unit.text) && !/^[*•·–—-]\s/.test(unit.text)
}

function isAddress(text: string): boolean {
  return text.includes('http:') || text.includes('https:') || text.includes('www.') || (text.includes('@') && /\S@\S/.test(text))
}

/** The largest of many numbers, without an argument for each. */
export function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity)
}

/** The likeliest beginning of a body within reach below a line. */
function bodyBelow(at: number, begins: readonly number[]): { value: number; start: number } | undefined {
  let value = -Infinity
  let start = 0
  for (let below = at + 1; below <= at + headlineReach && below < begins.length; below += 1) {
    const own = begins[below] ?? 0
    if (start !== 0 && own <= value) continue
    value = own
    start = below
  }
  return start === 0 ? undefined : { value, start }
}

/** Words of a body, by their sums: a headline is made of its story's words. */
function wordsOf(body: readonly Unit[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { key } of body) eachSubjectWord(key, (sum) => words.add(sum))
  return words
}

function shareOf(key: string, subject: ReadonlySet<number>): number {
  let words = 0
  let shared = 0
  eachSubjectWord(key, (sum) => {
    words += 1
    if (subject.has(sum)) shared += 1
  })
  return words === 0 ? 0 : shared / words
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words of four letters and more; in a script without spaces, pairs of letters. */
function eachSubjectWord(key: string, take: (sum: number) => void): void {
  let sum = 0
  let length = 0
  for (let at = 0; at <= key.length; at += 1) {
    const code = at < key.length ? key.charCodeAt(at) : 0x20
    if (code !== 0x20) {
      sum = summed(sum, code)
      length += 1
      continue
    }
    if (length >= 4) take(sum)
    sum = 0
    length = 0
  }
  if (!unspaced.test(key)) return
  for (const word of key.split(' ')) if (unspaced.test(word)) eachPair(word, take)
}

function eachPair(word: string, take: (sum: number) => void): void {
  for (let at = 1; at < word.length; at += 1) take((word.charCodeAt(at - 1) << 16) | word.charCodeAt(at))
}

const steps = /\s*[|›»>→/:]\s*|\s[-–—]\s/

/** Keys that stand at the end of a longer line, such as the last step of a trail of links. */
function trailEnds(units: readonly Unit[]): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const { text } of units) {
    if (text.length > 300 || !/[|›»>→/:]|\s[-–—]\s/.test(text)) continue
    for (const step of text.split(steps)) ends.add(keyOf(step))
  }
  return ends
}
