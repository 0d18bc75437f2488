/** German names of organisations round a compound noun: "Hessische Landeskriminalamt", "Landgericht Kassel", "Bundesverwaltungsgericht". */
import type { Reading } from './candidate'
import type { Headed } from './headed'
import { given } from './names/gazetteer'
import { isOrganisationWord, isUniqueWord, nounKind } from './names/german-nouns'
import { adjoins, type Line } from './tokens'

/** Adjectives before the noun, and names behind it, at most. */
const mostBefore = 2
const mostAfter = 2

/** "Europa-Park-Stadion". */
const building = /^\p{Lu}[\p{L}-]+-(?:Stadion|Arena|Halle|Brücke|Straße|Platz|Park|Allee|Gletscher|See|Tal)s?$/u

export function germanHeaded(line: Line, first: number, reading: Reading): Headed | null {
  const named = line.tokens[first]
  if (named !== undefined && building.test(named.text)) return { kind: 'place', end: first + 1, head: named.text }
  let at = first
  while (at < first + mostBefore && isAdjective(line, at, reading)) at += 1
  const head = line.tokens[at]
  if (head === undefined || (at > first && !adjoins(head)) || !head.capital || !isOrganisationWord(head.text)) return null
  const end = namesAfter(line, at + 1, reading)
  return at > first || end > at + 1 || isUniqueWord(head.text) ? { kind: 'organisation', end, head: head.text } : null
}

/** "Deutsche", "Hessischen", "Kasseler": right before a noun, with a capital where a small letter is usual. */
function isAdjective(line: Line, at: number, { words }: Reading): boolean {
  const token = line.tokens[at]
  if (token === undefined || !adjoins(line.tokens[at + 1]) || words.never.has(token.text)) return false
  if (!/^\p{Lu}[\p{L}-]{3,}(?:e|er|en|em)$/u.test(token.text)) return false
  const isRole = words.roleEnding.test(token.text) || words.roles.has(token.text.toLowerCase())
  return !isRole && nounKind(token.text) === null && !isOrganisationWord(token.text)
}

function namesAfter(line: Line, from: number, { words }: Reading): number {
  let end = from
  while (end < from + mostAfter && adjoins(line.tokens[end])) {
    const { text, capital } = line.tokens[end] ?? { text: '', capital: false }
    const isRole = words.roles.has(text.toLowerCase()) || words.roleEnding.test(text)
    if (!capital || isRole || words.never.has(text) || given.has(text) || nounKind(text) !== null) break
    end += 1
  }
  return end
}
