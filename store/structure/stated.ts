/**
 * What a format states outright. Agency copy in NITF or NewsML comes with its roles: a line that has one keeps it, the item is one story,
 * and nothing of it is page furniture. Only lines the format says nothing of (the paragraphs) are looked at: a byline, a note to editors
 * or a list may stand in them.
 */
import type { Format, Role, Story, Wire } from '../model'
import { copyFields } from '../model'
import { bodyRole, furnish, type Labelled } from './label'
import { isEndWord, isInFoot, releaseFeet } from './release'
import { separatorOf } from './separators'
import { isFrame } from './told'
import type { Unit } from './unit'

/** Formats of one message an item, whose markup states the roles. */
const markup: ReadonlySet<Format> = new Set(['nitf', 'newsml1', 'newsml-g2', 'ninjs', 'rss', 'wxr', 'anpa', 'markdown'])

/**
 * Whether the wire is one story with the roles its format states.
 * A mail's subject is its headline, and anything may be pasted under it.
 */
export function isStated({ source, hints }: Wire): boolean {
  return markup.has(source.format) || (source.format !== 'email' && hints.some(({ role }) => role === 'headline'))
}

/** What the foot of a press release may be marked up as. */
const inCopy: ReadonlySet<Role> = new Set(['paragraph', 'crosshead', 'list-item', 'table-row', 'quote'])

export function labelStated(units: readonly Unit[]): readonly Labelled[] {
  const feet = releaseFeet(units)
  return units.map((unit, at) => {
    if (isFrame(unit)) return { unit, role: 'paragraph', furniture: furnish('frame') }
    const role = unit.hint?.role
    if (isInFoot(feet, at) && (role === undefined || inCopy.has(role))) return { unit, role: role ?? 'paragraph', furniture: furnish('release-foot') }
    if (unit.furniture === 'feed') return { unit, role: 'paragraph', furniture: furnish('feed') }
    if (role !== undefined) return { unit, role }
    const separator = separatorOf(unit.text)
    if (separator === 'end' || isEndWord(units, at)) return { unit, role: 'paragraph', furniture: furnish('end-mark') }
    if (separator !== undefined) return { unit, role: 'paragraph', furniture: furnish('separator') }
    return { unit, role: copyRole(units, at) }
  })
}

/** Captions are stated, so a paragraph that ends "(AFP)" is none; only one that calls itself a caption is, and the credit below it. */
function copyRole(units: readonly Unit[], at: number): Role {
  const role = bodyRole(units, at)
  if (role !== 'caption' && role !== 'credit') return role
  return units[role === 'caption' ? at : at - 1]?.shape === 'caption' ? role : 'paragraph'
}

/** Facts the format states, in the order a desk names them. */
export function statedFields({ stated }: Wire): Story['fields'] {
  return Object.fromEntries(copyFields.flatMap((field) => (stated[field] === undefined ? [] : [[field, stated[field]] as const])))
}
