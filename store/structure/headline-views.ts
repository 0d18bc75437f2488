/** The lines of a page that may be its headline, each with the body that would stand under it. */
import type { Readings } from './body'
import { isFurniture } from './look'
import type { Repetition } from './repetition'
import { keyOf } from './key'
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
  /** Lines of comments or of boxes with other stories stand above it. */
  readonly boxed: boolean
  readonly stated: string | undefined
}

/** How far above its body a headline may stand: byline, date, buttons, pictures and their captions. */
const headlineReach = 30

/** Views of every line that may be the headline and has a body in reach. */
export function headViews(units: readonly Unit[], repeats: Repetition, { begins, inBody }: Readings, stated?: string): readonly HeadView[] {
  const best = most(begins)
  const subject = wordsOf(units, inBody)
  const inTrail = trailEnds(units)
  let boxed = false
  return units.flatMap((unit, at) => {
    boxed ||= at > 0 && isBox(units[at - 1] as Unit)
    const below = isCandidate(unit) ? bodyBelow(at, begins) : undefined
    if (below === undefined) return []
    const words = subjectWords(unit.key)
    const shared = words.length === 0 ? 0 : words.filter((word) => subject.has(word)).length / words.length
    const place = { units, at, unit, times: repeats.times(unit), distance: below.start - at, deficit: below.value - best }
    return [{ ...place, shared, inTrail: inTrail(unit), boxed, stated }]
  })
}

function isBox(unit: Unit): boolean {
  return isFurniture(unit) && (unit.furniture === 'comments' || unit.furniture === 'related')
}

/** Lines that may be a headline at all. */
export function isCandidate(unit: Unit): boolean {
  const { width, letters, digits } = unit.measure
  if (isFurniture(unit) || (unit.shape !== undefined && unit.shape !== 'dateline') || unit.key === '') return false
  if (unit.hint !== undefined && unit.hint.links > 0.9 && width < 20) return false // one item of a menu
  return width >= 4 && width <= 240 && letters > digits && !/https?:|www\.|\S@\S|^[*•·–—-]\s/.test(unit.text)
}

/** The largest of many numbers, without an argument for each. */
export function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity)
}

/** The likeliest beginning of a body within reach below a line. */
function bodyBelow(at: number, begins: readonly number[]): { value: number; start: number } | undefined {
  let best: { value: number; start: number } | undefined
  for (let start = at + 1; start <= at + headlineReach && start < begins.length; start += 1) {
    const value = begins[start] ?? 0
    if (best === undefined || value > best.value) best = { value, start }
  }
  return best
}

/** Words of the likeliest body: a headline is made of its story's words. */
function wordsOf(units: readonly Unit[], inBody: readonly number[]): ReadonlySet<string> {
  const body = units.filter((_, at) => (inBody[at] ?? 0) > 0.4).slice(0, 40)
  return new Set(body.flatMap(({ key }) => subjectWords(key)))
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words of four letters and more; in a script without spaces, pairs of letters. */
function subjectWords(key: string): readonly string[] {
  const words = key.split(' ')
  const long = words.filter((word) => word.length >= 4)
  if (!unspaced.test(key)) return long
  return [...long, ...words.filter((word) => unspaced.test(word)).flatMap((word) => pairs([...word]))]
}

function pairs(letters: readonly string[]): readonly string[] {
  return letters.slice(0, -1).map((letter, at) => letter + (letters[at + 1] ?? ''))
}

const parting = /[|›»>→/:–—-]/

/** Keys that stand at the end of a longer line, such as the last step of a trail of links. */
function trailEnds(units: readonly Unit[]): (unit: Unit) => boolean {
  const ends = new Set<string>()
  for (const unit of units) {
    if (unit.text.length > 300 || !parting.test(unit.text)) continue
    const steps = unit.text.split(/\s*[|›»>→/:]\s*|\s[-–—]\s/)
    if (steps.length < 2) continue
    for (const step of steps) ends.add(keyOf(step))
  }
  return (unit) => ends.has(unit.key)
}
