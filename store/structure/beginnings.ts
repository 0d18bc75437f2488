/**
 * How lines of many kinds begin. A line is asked only about the patterns that may begin with its first three letters (see `stems.ts`): most
 * lines begin like none of them and are asked nothing, and an expression that no line needs is never made.
 */
import { digitCode, noLetter, wordLetter } from './letters'
import { digit, longest, sign, stemsOf } from './stems'

export interface Begun<Kind> {
  readonly kind: Kind
  /** Where the beginning ends. */
  readonly end: number
}

type Asked<Kind> = readonly (readonly [Kind, RegExp])[]

/**
 * Says what kind of beginning a text in lower case has: the first that fits, in the order given. Patterns are expressions without anchors.
 * `before` and `behind` stand around each of them; what `before` lets through holds no letter and no digit.
 */
export function beginnings<Kind>(
  kinds: readonly (readonly [Kind, readonly string[]])[],
  { before = '', behind = '' } = {},
): (lower: string) => Begun<Kind> | undefined {
  const known = kinds.map(([kind, patterns]) => [kind, patterns.map((pattern) => ({ pattern, stems: stemsOf(pattern) }))] as const)
  const stems = new Set(known.flatMap(([, patterns]) => patterns.flatMap((one) => one.stems)))
  const own = 1 << (lists % 16)
  lists += 1
  for (const stem of stems) addPlace(placeOf(stem.charCodeAt(0), stem.charCodeAt(1), stem.charCodeAt(2)), own)
  const hasSigns = stems.has(sign)
  const made = new Map<string, Asked<Kind>>()
  const askedOf = (stem: string, isSigned: boolean): Asked<Kind> =>
    known.flatMap(([kind, patterns]) => {
      const may = patterns.filter((one) => one.stems.some((own) => (own === sign ? isSigned : stem.startsWith(own))))
      return may.length === 0 ? [] : [[kind, new RegExp(`^${before}(?:${may.map(({ pattern }) => pattern).join('|')})${behind}`, 'u')] as const]
    })
  return (lower) => {
    if (lower !== opening.lower) open(lower)
    const isSigned = hasSigns && opening.at > 0
    if (!isSigned && (opening.lists & own) === 0) return undefined
    const stem = longestOf(stems, opening.first === digitCode ? digit : lower.slice(opening.at, opening.at + longest))
    if (!isSigned && stem === '') return undefined
    const name = isSigned ? sign + stem : stem
    let asked = made.get(name)
    if (asked === undefined) made.set(name, (asked = askedOf(stem, isSigned)))
    return firstFitting(asked, lower)
  }
}

function firstFitting<Kind>(asked: Asked<Kind>, lower: string): Begun<Kind> | undefined {
  for (const [kind, pattern] of asked) if (pattern.test(lower)) return { kind, end: pattern.exec(lower)?.[0].length ?? 0 }
  return undefined
}

/** The longest of the stems that a text begins with; empty where it begins with none. */
function longestOf(stems: ReadonlySet<string>, letters: string): string {
  let stem = letters
  while (stem !== '' && !stems.has(stem)) stem = stem.slice(0, -1)
  return stem
}

/** Which lists, by their bits, have a stem at a place. Two stems may share a place, and two lists a bit: then one more is asked. */
const listsAt = new Uint16Array(0x4000)
let lists = 0

function addPlace(place: number, list: number): void {
  listsAt[place] = (listsAt[place] ?? 0) | list
}

/** The place of a stem by its letters; those it does not have are NaN. */
function placeOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (listsAt.length - 1)
}

/** The line asked last, for it is asked for one list after the other: where its first word begins, and which lists may know it. */
const opening = { lower: '', at: 0, first: 0, lists: 0 }

function open(lower: string): void {
  const at = firstOfWord(lower)
  const first = wordLetter(lower.charCodeAt(at))
  const second = lower.charCodeAt(at + 1)
  const of = (place: number): number => listsAt[place] ?? 0
  opening.lower = lower
  opening.at = at
  opening.first = first
  opening.lists = of(placeOf(first, second, lower.charCodeAt(at + 2))) | of(placeOf(first, second, NaN)) | of(placeOf(first, NaN, NaN))
}

/** Where the first word begins; at the end where there is none. */
function firstOfWord(lower: string): number {
  let at = 0
  while (at < lower.length && wordLetter(lower.charCodeAt(at)) === noLetter) at += 1
  return at
}
