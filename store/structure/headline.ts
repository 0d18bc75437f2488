/**
 * Which line of a page is the headline of its article. Every line is asked the same questions, with the body that would stand under it
 * among them; the weights were fitted (a choice of one line in a page) on a few hundred pages in many languages, and rounded.
 */
import { isFurniture, isHeadlineShaped, isRunning } from './look'
import type { Repetition } from './repetition'
import { keyOf } from './unit'
import type { Unit } from './unit'

export interface HeadView {
  readonly units: readonly Unit[]
  readonly at: number
  readonly unit: Unit
  readonly times: number
  /** Share of its words that stand in the body. */
  readonly shared: number
  /** Lines from it to the best body below it. */
  readonly distance: number
  /** How much worse the best body below it is than the best body of the page: 0 or less. */
  readonly deficit: number
  /** The key stands at the end of a longer line: the trail of a menu, a title with its site. */
  readonly inTrail: boolean
  readonly stated: string | undefined
}

interface Question {
  readonly name: string
  readonly weight: number
  readonly holds: (view: HeadView) => number
}

const yes = (fact: boolean): number => (fact ? 1 : 0)
const wide = (from: number, to: number) => ({ unit }: HeadView): number => yes(unit.measure.width >= from && unit.measure.width < to)
const dated = /\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}|(?:19|20)\p{Nd}{2}/u

const questions: readonly Question[] = [
  { name: 'under 12 wide', weight: -2.3, holds: wide(0, 12) },
  { name: '12 to 20 wide', weight: -1.3, holds: wide(12, 20) },
  { name: '20 to 35 wide', weight: -0.8, holds: wide(20, 35) },
  { name: '35 to 60 wide', weight: 0.3, holds: wide(35, 60) },
  { name: '110 to 150 wide', weight: -1.1, holds: wide(110, 150) },
  { name: 'over 150 wide', weight: -1, holds: wide(150, 999) },
  { name: 'body value lost', weight: 0.4, holds: ({ deficit }) => Math.max(-12, deficit) },
  { name: 'lines to the body', weight: -0.5, holds: ({ distance }) => Math.log(distance) },
  { name: 'right over the body', weight: -0.4, holds: ({ distance }) => yes(distance === 1) },
  { name: 'words shared with the body', weight: 2.3, holds: ({ shared }) => shared },
  { name: 'byline or date within 5 lines', weight: 1.7, holds: ({ units, at }) => yes(units.slice(at + 1, at + 6).some(isSignature)) },
  { name: 'byline or date in the next line', weight: 1.2, holds: ({ units, at }) => yes(units.slice(at + 1, at + 2).some(isSignature)) },
  { name: 'byline or date in the line above', weight: 0.4, holds: ({ units, at }) => yes(units.slice(at - 1, at).some(isSignature)) },
  { name: 'ends as a sentence', weight: -1.1, holds: ({ unit }) => yes(unit.measure.ended && !unit.measure.question) },
  { name: 'ends with a colon', weight: -0.7, holds: ({ unit }) => yes(unit.measure.colon) },
  { name: 'stands twice or three times', weight: 0.5, holds: ({ times }) => yes(times === 2 || times === 3) },
  { name: 'stands more often', weight: -0.2, holds: ({ times }) => yes(times > 3) },
  { name: 'ends a longer line', weight: 1.3, holds: ({ inTrail }) => yes(inTrail) },
  { name: 'has a date', weight: -0.6, holds: ({ unit }) => yes(dated.test(unit.text)) },
  { name: 'has bars or arrows', weight: -0.6, holds: ({ unit }) => yes(/[|›»>·•→«]/.test(unit.text)) },
  { name: 'has three commas', weight: -0.4, holds: ({ unit }) => yes((unit.text.match(/[,،、]/g)?.length ?? 0) >= 3) },
  { name: 'two words or one', weight: -1.3, holds: ({ unit }) => yes(unit.measure.words <= 2 && unit.measure.width < 35) },
  { name: 'begins in lower case', weight: -0.9, holds: ({ unit }) => yes(unit.measure.lowerStart) },
  { name: 'short lines above', weight: 0.9, holds: ({ units, at }) => share(units, at - 4, at) },
  { name: 'running text above', weight: -0.5, holds: ({ units, at }) => yes(units.slice(Math.max(0, at - 3), at).some(isRunning)) },
  { name: 'room above', weight: -0.8, holds: ({ unit }) => yes(unit.gap >= 1) },
]

/** What the format itself says outweighs all looks. */
const statedWeight = 6
const elementWeight = 4

/** What speaks for a line as the headline; nothing where it cannot be one. */
export function headlineValue(view: HeadView): number {
  const { unit, stated } = view
  const named = stated !== undefined && unit.measure.width >= 12 && keyOf(stated).startsWith(unit.key)
  const told = (named ? statedWeight : 0) + (unit.hint?.element === 'h1' ? elementWeight : 0)
  return told + questions.reduce((sum, { weight, holds }) => sum + weight * holds(view), 0)
}

/** Lines that may be a headline at all. */
export function isCandidate(unit: Unit): boolean {
  const { width, letters, digits } = unit.measure
  if (isFurniture(unit) || (unit.shape !== undefined && unit.shape !== 'dateline') || unit.key === '') return false
  return width >= 4 && width <= 240 && letters > digits && !/https?:|www\.|\S@\S|^[*•·–—-]\s/.test(unit.text)
}

/** Known signatures: each line is asked by several lines above and below it. */
const signatures = new WeakMap<Unit, boolean>()

function isSignature(unit: Unit): boolean {
  const known = signatures.get(unit)
  if (known !== undefined) return known
  const is = looksSigned(unit)
  signatures.set(unit, is)
  return is
}

function looksSigned(unit: Unit): boolean {
  return unit.shape === 'byline' || unit.shape === 'date' || (unit.measure.width < 90 && !isHeadlineShaped(unit) && dated.test(unit.text))
}

function share(units: readonly Unit[], from: number, to: number): number {
  const near = units.slice(Math.max(0, from), Math.max(0, to))
  return near.filter((unit) => unit.measure.width < 40 && !unit.measure.ended).length / Math.max(1, near.length)
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words of four letters and more; in a script without spaces, pairs of letters. */
export function subjectWords(key: string): readonly string[] {
  const words = key.split(' ')
  const long = words.filter((word) => word.length >= 4)
  if (!unspaced.test(key)) return long
  return [...long, ...words.filter((word) => unspaced.test(word)).flatMap((word) => pairs([...word]))]
}

function pairs(letters: readonly string[]): readonly string[] {
  return letters.slice(0, -1).map((letter, at) => letter + (letters[at + 1] ?? ''))
}

/** Keys that stand at the end of a longer line, such as the last step of a trail of links. */
export function trailEnds(units: readonly Unit[]): (unit: Unit) => boolean {
  const ends = new Set<string>()
  for (const unit of units) {
    if (unit.text.length > 300) continue
    const steps = unit.text.split(/\s*[|›»>→/:]\s*|\s[-–—]\s/)
    if (steps.length < 2) continue
    for (const step of steps) ends.add(keyOf(step))
  }
  return (unit) => ends.has(unit.key)
}

export type Reach = (at: number) => { readonly value: number; readonly start: number } | undefined

/** Views of every line that may be the headline and has a body in reach. */
export function headViews(
  units: readonly Unit[],
  repeats: Repetition,
  reach: Reach,
  best: number,
  subject: ReadonlySet<string>,
  stated: string | undefined,
): readonly HeadView[] {
  const inTrail = trailEnds(units)
  return units.flatMap((unit, at) => {
    const body = isCandidate(unit) ? reach(at) : undefined
    if (body === undefined) return []
    const words = subjectWords(unit.key)
    const shared = words.length === 0 ? 0 : words.filter((word) => subject.has(word)).length / words.length
    const place = { units, at, unit, times: repeats.times(unit), distance: body.start - at, deficit: body.value - best }
    return [{ ...place, shared, inTrail: inTrail(unit), stated }]
  })
}
