/** Organisations: listed ones, those the copy introduces with their short form, and those whose name ends as organisations' do. */
import { gazetteer } from './names/gazetteer'
import { organisationEnds, particles } from './names/words'
import type { Taken } from './sighting'
import { nameLike, type Line } from './tokens'

const joiners = new Set(['of', 'for', 'and', 'the', 'on', 'in'])

/** Short forms the copy explains itself: "Syrian Democratic Forces (SDF)". Short form → long name. */
export type ShortForms = ReadonlyMap<string, string>

export function findShortForms(lines: readonly Line[]): ShortForms {
  const found = new Map<string, string>()
  for (const line of lines) {
    line.tokens.forEach((token, index) => {
      if (!/\($/.test(token.gap) || line.text[token.to] !== ')' || !/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(token.text)) return
      const first = longNameBefore(line, index, token.text)
      if (first === null) return
      const long = line.text.slice(line.tokens[first]?.from, line.tokens[index - 1]?.to)
      if (!found.has(token.text)) found.set(token.text, long.replace(/’/g, "'"))
    })
  }
  return found
}

/** Walks back over the words whose first letters make the short form; `null` when they do not. */
function longNameBefore(line: Line, index: number, short: string): number | null {
  const letters = [...short.toLowerCase()]
  for (let at = index - 1; at >= 0 && index - at <= letters.length + 3; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || (at < index - 1 && !/^[\s-]*$/.test(line.tokens[at + 1]?.gap ?? ''))) return null
    if (!token.capital && !joiners.has(token.text) && !particles.has(token.text)) return null
    const words = line.tokens.slice(at, index).flatMap(({ text }) => text.split('-'))
    const initials = words.filter((word) => !joiners.has(word) && !particles.has(word)).map((word) => word[0]?.toLowerCase() ?? '')
    if (token.capital && initials.join('') === letters.join('')) return at
  }
  return null
}

export function findListed(lines: readonly Line[], language: string, taken: Taken, shortForms: ShortForms): void {
  const lists = gazetteer(language)
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at += 1) {
      if (taken.has(line, at)) continue
      const long = shortForms.get(line.tokens[at]?.text ?? '')
      if (long !== undefined) taken.take({ kind: 'organisation', name: canonical(long, language), line, first: at, end: at + 1 })
      const hit = lists.map((list) => list.longest(line.tokens, at)).find((found) => found !== null)
      if (hit?.listed.kind !== 'organisation' || !taken.free(line, at, hit.end)) continue
      taken.take({ kind: 'organisation', name: hit.listed.name, line, first: at, end: hit.end })
      at = hit.end - 1
    }
  }
  for (const long of shortForms.values()) findLong(lines, long, canonical(long, language), taken)
}

/** The listed name where the long form is an other name of a listed organisation. */
function canonical(long: string, language: string): string {
  const tokens = long.split(/\s+/).map((text, index) => ({ text, from: 0, to: 0, capital: true, opens: false, gap: index === 0 ? '' : ' ' }))
  for (const list of gazetteer(language)) {
    const hit = list.longest(tokens, 0)
    if (hit !== null && hit.end === tokens.length && hit.listed.kind === 'organisation') return hit.listed.name
  }
  return long
}

function findLong(lines: readonly Line[], long: string, name: string, taken: Taken): void {
  const words = long.split(/\s+/)
  for (const line of lines) {
    line.tokens.forEach((_, at) => {
      const fits = words.every((word, offset) => line.tokens[at + offset]?.text === word)
      if (fits && taken.free(line, at, at + words.length)) taken.take({ kind: 'organisation', name, line, first: at, end: at + words.length })
    })
  }
}

/**
 * Unlisted: two to seven words with capitals, the last one of those that end organisations' names ("Port Hadrin Harbour Authority").
 * From the end of the line, so that "Department of Health and Human Services" is one and not two.
 */
export function findByEnding(lines: readonly Line[], taken: Taken): void {
  for (const line of lines) {
    if (line.titleCase) continue
    for (let end = line.tokens.length; end > 0; end -= 1) {
      const last = line.tokens[end - 1]
      if (last === undefined || !organisationEnds.has(last.text) || taken.has(line, end - 1)) continue
      const first = nameBefore(line, end, taken)
      if (end - first < 2 || end - first > 7) continue
      taken.take({ kind: 'organisation', name: line.text.slice(line.tokens[first]?.from, last.to), line, first, end })
    }
  }
}

function nameBefore(line: Line, end: number, taken: Taken): number {
  let first = end - 1
  while (first > 0) {
    const before = line.tokens[first - 1]
    const gap = line.tokens[first]?.gap ?? ''
    if (!/^[\s-]+$/.test(gap) || taken.has(line, first - 1)) break
    const joined = before !== undefined && /^(?:of|and|for)$/.test(before.text) && before.gap === ' ' && nameLike(line.tokens[first - 2]) && !taken.has(line, first - 2)
    if (!nameLike(before) && !joined) break
    first -= joined ? 2 : 1
  }
  return first
}

/** "the Navy" in a story about a USS ship is the navy whose ships bear that prefix. */
export function findNavies(lines: readonly Line[], taken: Taken): void {
  const prefixes = new Set(taken.sightings.filter(({ kind }) => kind === 'object').map(({ name }) => name.split(' ')[0]))
  const name = prefixes.has('USS') ? 'US Navy' : prefixes.has('HMS') ? 'Royal Navy' : null
  if (name === null) return
  for (const line of lines) {
    line.tokens.forEach(({ text }, at) => {
      const before = line.tokens[at - 1]?.text.toLowerCase()
      if (text === 'Navy' && before === 'the' && !taken.has(line, at)) taken.take({ kind: 'organisation', name, line, first: at, end: at + 1 })
    })
  }
}
