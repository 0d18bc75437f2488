/** The labeller: gives every unit of one story its role, and marks the furniture, from the head down. */
import type { Furniture, Role } from '../model'
import { holdsDate } from './dateline'
import { furnitureReasons } from './furniture'
import type { FurnitureKind } from './furniture'
import { isFurniture, isHeadlineShaped, isRunning, isSameHeadline } from './look'
import { elementRole, isFrame, statedRole } from './told'
import type { Article } from './page'
import { isEndWord, isInFoot, releaseFeet } from './release'
import { separatorOf } from './separators'
import type { Shape, Unit } from './unit'

export interface Labelled {
  readonly unit: Unit
  readonly role: Role
  readonly furniture?: Furniture
}

/** How a line stands on its own, whatever its story says. */
const roleOfShape: Readonly<Partial<Record<Shape, Role>>> = {
  'byline': 'byline',
  'dateline': 'dateline',
  'credit': 'credit',
  'caption': 'caption',
  'note': 'note',
  'contributor': 'contributor',
  'list-item': 'list-item',
  'table-row': 'table-row',
}

export function furnish(kind: FurnitureKind): Furniture {
  return { rule: `furniture/${kind}`, reason: furnitureReasons[kind] }
}

/** Labels the units of one story in plain copy. */
export function labelStory(units: readonly Unit[]): readonly Labelled[] {
  const headline = headlineOf(units)
  const body = bodyStart(units, headline)
  const times = countKeys(units.slice(0, body))
  const feet = releaseFeet(units)
  return units.map((unit, at) => {
    const stated = statedRole(unit)
    if (stated !== undefined) return { unit, role: stated }
    const kind = furnitureKind(units, at)
    if (kind !== undefined) return { unit, role: 'paragraph', furniture: furnish(kind) }
    if (isInFoot(feet, at)) return { unit, role: 'paragraph', furniture: furnish('release-foot') }
    if (headline !== undefined && at < body && isSameHeadline(headline, unit)) return { unit, role: 'headline' }
    return { unit, role: at < body ? headRole(unit, times, units, at) : bodyRole(units, at) }
  })
}

/** Labels the units of a page on which one article was found. */
export function labelPage(units: readonly Unit[], article: Article): readonly Labelled[] {
  const headline = article.headline === undefined ? undefined : units[article.headline]
  const below = belowSignature(units, article)
  return units.map((unit, at) => {
    const inHead = article.headline !== undefined && at >= article.headline && at < below
    if (headline !== undefined && unit.key === headline.key && (inHead || at === article.headline)) return { unit, role: 'headline' }
    const kind = furnitureKind(units, at)
    if (kind !== undefined) return { unit, role: 'paragraph', furniture: furnish(kind) }
    if (article.inBody[at] === true && isStamp(unit)) return { unit, role: 'paragraph', furniture: furnish('stamp') }
    if (article.inBody[at] === true) return { unit, role: inHead && isStandfirst(unit) ? 'subhead' : bodyRole(units, at) }
    const role = inHead ? pageHeadRole(units, at, article) : at > article.start && at < article.end ? pictureRole(unit) : undefined
    if (role !== undefined) return { unit, role }
    return { unit, role: 'paragraph', furniture: furnish(unit.shape === 'date' && inHead ? 'stamp' : 'page') }
  })
}

/** How many lines into the body its byline and date may stand, under a standfirst or a picture. */
const signatureReach = 12

/** One past the head of the article: its byline and date may stand under a standfirst that reads like a paragraph. */
function belowSignature(units: readonly Unit[], { start, inBody }: Article): number {
  let below = start
  let running = 0
  for (let at = start; at < Math.min(units.length, start + signatureReach) && running <= 1; at += 1) {
    const unit = units[at] as Unit
    if (unit.shape === 'byline' || unit.shape === 'date') below = at + 1
    else if (inBody[at] === true && isRunning(unit)) running += 1
  }
  return below
}

/** One short thought over the byline: what a desk calls subhead; a longer one is copy. */
function isStandfirst(unit: Unit): boolean {
  return unit.shape === undefined && unit.measure.width <= longestStandfirst && unit.measure.sentences <= 2
}

const longestStandfirst = 200

/** How many buttons, dates and repeats of the headline may stand between it and the line under it. */
const headReach = 30

/** Between headline and body of a page only what has a shape of its own is copy, and the line right under the headline. */
function pageHeadRole(units: readonly Unit[], at: number, article: Article): Role | undefined {
  const unit = units[at] as Unit
  const own = unit.shape === undefined ? undefined : roleOfShape[unit.shape]
  if (own !== undefined && own !== 'list-item' && own !== 'table-row') return own
  const picture = pictureRole(unit) ?? (units[at + 1]?.shape === 'credit' && unit.measure.width >= 20 ? 'caption' : undefined)
  if (picture !== undefined) return picture
  const headline = units[article.headline ?? -1]?.key
  const from = article.headline ?? at
  const first = at - from <= headReach && units.slice(from, at).every((above) => isFurniture(above) || above.key === headline || above.shape === 'date')
  return first && unit.shape === undefined && unit.measure.width >= 30 && unit.measure.width <= 320 ? (isStandfirst(unit) ? 'subhead' : 'paragraph') : undefined
}

/** A full date alone on its line, as a page prints over a story or a reader's comment; "10 p.m." is copy. */
function isStamp(unit: Unit): boolean {
  return unit.shape === 'date' && /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u.test(unit.text)
}

function pictureRole(unit: Unit): Role | undefined {
  if (unit.shape === 'caption' || (unit.hint?.element === 'figcaption' && unit.shape !== 'credit')) return 'caption'
  if (unit.shape === 'credit') return 'credit'
  return unit.shape === 'credited' && isCaptionInBody(unit) ? 'caption' : undefined
}

function furnitureKind(units: readonly Unit[], at: number): FurnitureKind | undefined {
  const unit = units[at] as Unit
  if (isFrame(unit)) return 'frame'
  const separator = unit.shape === 'separator' ? separatorOf(unit.text) : undefined
  if (separator === 'end' || isEndWord(units, at)) return 'end-mark'
  if (separator === 'rule') return 'separator'
  if (separator === 'section') return at < units.length - 1 && isCopyNear(units, at) ? undefined : 'separator'
  return isFurniture(unit) ? unit.furniture : undefined
}

/** Copy follows a section break within a few lines; below it nothing but rules and buttons may stand otherwise. */
function isCopyNear(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 6).some(isRunning)
}

/** The first line that looks like a headline, where the story opens with one. */
function headlineOf(units: readonly Unit[]): Unit | undefined {
  if (units.some((unit) => statedRole(unit) !== undefined)) return units.find((unit) => statedRole(unit) === 'headline')
  const marked = units.find((unit) => unit.hint?.element === 'h1' && !isFurniture(unit))
  if (marked !== undefined) return marked
  const opening = units.findIndex((unit) => !isFurniture(unit) && unit.shape !== 'note' && unit.shape !== 'byline' && unit.shape !== 'date')
  const first = units[opening]
  if (first === undefined || first.key === '') return undefined
  const again = units.some((unit, at) => at > opening && unit.key === first.key)
  return isHeadlineShaped(first) || (again && first.measure.width <= 220 && first.shape === undefined) ? first : undefined
}

/** Index of the first unit below the head: the first that stands once and is neither button, byline, picture line nor note. */
function bodyStart(units: readonly Unit[], headline: Unit | undefined): number {
  if (headline === undefined) return 0
  const times = countKeys(units)
  let start = units.indexOf(headline) + 1
  while (start < units.length && belongsToHead(units[start] as Unit, headline, times)) start += 1
  return start
}

function belongsToHead(unit: Unit, headline: Unit, times: ReadonlyMap<string, number>): boolean {
  if (isFurniture(unit) || isSameHeadline(headline, unit) || unit.hint?.element === 'figcaption') return true
  if (unit.shape !== undefined && headShapes.has(unit.shape)) return unit.shape !== 'credited' || unit.measure.width <= 300
  return isPicture(unit) || ((times.get(unit.key) ?? 1) > 1 && unit.measure.width <= 400)
}

/** One sentence under a headline that ends with the day, or says what is seen: a picture line as agencies write it, though uncredited. */
function isPicture(unit: Unit): boolean {
  const { width, sentences, quoted } = unit.measure
  if (unit.shape !== undefined || width < 30 || width > 220 || sentences > 1 || quoted) return false
  return (/\d\D{1,14}(?:19|20)\d\d[.。]?$/.test(unit.text.slice(-24)) && holdsDate(unit)) || /\b(?:is|are|was|were) (?:seen|pictured)\b/.test(unit.lower)
}

const headShapes: ReadonlySet<Shape> = new Set(['byline', 'date', 'dateline', 'credit', 'credited', 'caption', 'note'])

function headRole(unit: Unit, times: ReadonlyMap<string, number>, units: readonly Unit[], at: number): Role {
  const own = unit.shape === undefined ? undefined : roleOfShape[unit.shape]
  if (own !== undefined) return own
  if (unit.shape === 'credited' || units[at + 1]?.shape === 'credit' || unit.hint?.element === 'figcaption') return 'caption'
  return isPicture(unit) || (times.get(unit.key) ?? 1) > 1 ? 'caption' : 'paragraph'
}

export function bodyRole(units: readonly Unit[], at: number): Role {
  const unit = units[at] as Unit
  const own = unit.shape === undefined ? undefined : roleOfShape[unit.shape]
  if (own !== undefined && !(own === 'byline' && unit.measure.ended && !/\b[ap]\.m\.$/i.test(unit.text))) return own
  if (unit.shape === 'credited' && isCaptionInBody(unit)) return 'caption'
  const told = elementRole(unit)
  if (told !== undefined) return told
  return isCrosshead(units, at) ? 'crosshead' : 'paragraph'
}

/** In the body only a short single sentence with a picture's credit is a caption: "(AFP)" also ends paragraphs. */
function isCaptionInBody(unit: Unit): boolean {
  return unit.measure.width <= 180 && unit.measure.sentences <= 2 && !unit.measure.quoted
}

/** A short line without a stop over running text, or the hour over an item of a running story ("10 p.m."). */
function isCrosshead(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  const below = units[at + 1]
  return below !== undefined && isRunning(below) && (isHeadlineShaped(unit) || unit.shape === 'date') && unit.measure.width <= 90
}

function countKeys(units: readonly Unit[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const unit of units) if (unit.key !== '') times.set(unit.key, (times.get(unit.key) ?? 0) + 1)
  return times
}
