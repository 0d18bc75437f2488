/**
 * Places: listed ones, "Port Said, Egypt" pairs, and unlisted names that the copy speaks of as places ("in Baghouz",
 * "Baghouz enclave").
 */
import { gazetteer } from './names/gazetteer'
import type { Listed } from './names/lookup'
import { placeNouns, placePrepositions } from './names/words'
import type { Taken } from './sighting'
import { nameLike, type Line } from './tokens'

interface Hit {
  readonly listed: Listed
  readonly end: number
}

export function findPlaces(lines: readonly Line[], language: string, taken: Taken): void {
  const lists = gazetteer(language)
  const hitAt = (line: Line, at: number): Hit | undefined => {
    const hit = lists.map((list) => list.longest(line.tokens, at)).find((found) => found !== null)
    return hit?.listed.kind === 'place' && taken.free(line, at, hit.end) ? hit : undefined
  }
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at += 1) {
      const hit = hitAt(line, at)
      if (hit === undefined || partOfLongerName(line, at, hit.end, taken)) continue
      const inPair = hitAt(line, hit.end) !== undefined && /^, $/.test(line.tokens[hit.end]?.gap ?? '')
      const afterPair = /^, $/.test(line.tokens[at]?.gap ?? '') && taken.sightings.some((one) => one.line === line && one.end === at && one.kind === 'place')
      if (hit.listed.doubtful && !inPair && !afterPair && !speaksOfPlace(line, at, hit.end)) continue
      const { name, code } = hit.listed
      taken.take({ kind: 'place', name, ...(code !== undefined && { code }), line, first: at, end: hit.end })
      at = hit.end - 1
    }
  }
  findPairs(lines, taken)
  findUnlisted(lines, taken)
}

/** "Virginia" in "Virginia Woolf", "London" in "Jack London": a neighbour that looks like a name and is nobody's yet. */
function partOfLongerName(line: Line, first: number, end: number, taken: Taken): boolean {
  if (line.titleCase) return false
  const after = line.tokens[end]
  const before = line.tokens[first - 1]
  const free = (at: number): boolean => nameLike(line.tokens[at]) && !taken.has(line, at)
  const follows = after !== undefined && after.gap === ' ' && free(end) && !isShort(after.text) && !placeNouns.has(after.text.toLowerCase())
  if (follows && !isAdjective(line, end)) return true
  return before !== undefined && !before.opens && line.tokens[first]?.gap === ' ' && free(first - 1) && !beforePlaces.test(before.text)
}

const isShort = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text)

/** Words with a capital that stand before a place and leave it one: "Eastern Syria". */
const beforePlaces = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater)/

/** "Russian Foreign Ministry", "US President", "Syria's Idlib": what ends here stays a country's though a name follows. */
function isAdjective(line: Line, end: number): boolean {
  const token = line.tokens[end - 1]
  if (token === undefined) return false
  return /(?:an|ese|ish|ch|i|ek|ss|US|UK|EU|U\.S\.|U\.K\.)$/.test(token.text) || /^['’]s/.test(line.text.slice(token.to))
}

function speaksOfPlace(line: Line, first: number, end: number): boolean {
  const before = line.tokens[first - 1]?.text.toLowerCase() ?? ''
  const after = line.tokens[end]?.text.toLowerCase() ?? ''
  return placePrepositions.has(before) || (placeNouns.has(after) && /^ $/.test(line.tokens[end]?.gap ?? ''))
}

/** An unlisted name before a comma and a place that is taken: "Souda Bay, Greece". */
function findPairs(lines: readonly Line[], taken: Taken): void {
  for (const { line, first, kind } of [...taken.sightings]) {
    if (kind !== 'place' || line.titleCase || !/^, $/.test(line.tokens[first]?.gap ?? '') || !lines.includes(line)) continue
    let begin = first
    while (begin > 0 && nameLike(line.tokens[begin - 1]) && !taken.has(line, begin - 1) && (begin === first || /^[\s-]+$/.test(line.tokens[begin]?.gap ?? ''))) begin -= 1
    if (begin === first || first - begin > 3 || !placePrepositions.has(line.tokens[begin - 1]?.text.toLowerCase() ?? '')) continue
    taken.take({ kind: 'place', name: line.text.slice(line.tokens[begin]?.from, line.tokens[first - 1]?.to), line, first: begin, end: first })
  }
}

/** "the island of Saltreach", "the town of Tolven". */
function isOf(line: Line, first: number): boolean {
  return line.tokens[first - 1]?.text === 'of' && placeNouns.has(line.tokens[first - 2]?.text ?? '')
}

interface Evidence {
  prepositions: number
  nouns: number
  readonly at: { readonly line: Line; readonly first: number; readonly end: number }[]
}

/** An unlisted name is a place when a place's word follows it, or twice a place's preposition stands before it. */
function findUnlisted(lines: readonly Line[], taken: Taken): void {
  const found = new Map<string, Evidence>()
  for (const line of lines) {
    if (line.titleCase) continue
    for (let at = 0; at < line.tokens.length; at += 1) {
      let end = at
      while (end < at + 3 && nameLike(line.tokens[end]) && !taken.has(line, end) && (end === at || /^[\s-]+$/.test(line.tokens[end]?.gap ?? ''))) end += 1
      if (end === at) continue
      note(found, line, at, end)
      at = end - 1
    }
  }
  for (const [name, { prepositions, nouns, at }] of found) {
    if (nouns === 0 && prepositions < 2) continue
    for (const where of at) taken.take({ kind: 'place', name, ...where })
  }
}

function note(found: Map<string, Evidence>, line: Line, first: number, end: number): void {
  const name = line.text.slice(line.tokens[first]?.from, line.tokens[end - 1]?.to)
  const evidence = found.get(name) ?? { prepositions: 0, nouns: 0, at: [] }
  const next = line.tokens[end]
  if (/^(?:in|near|outside|around|across|from|over)$/i.test(line.tokens[first - 1]?.text ?? '')) evidence.prepositions += 1
  if (isOf(line, first)) evidence.nouns += 1
  if (next !== undefined && /^ $/.test(next.gap) && placeNouns.has(next.text)) evidence.nouns += 1
  evidence.at.push({ line, first, end })
  found.set(name, evidence)
}
