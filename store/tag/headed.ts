/**
 * Names that say themselves what they are: by their last word ("Cleveland Orchestra", "Okanagan Lake", "Berlin Marathon") or by
 * their first ("University of Oxford", "Mount Kilimanjaro", "Storm Dalia").
 */
import type { TagKind } from '../model'
import type { Reading } from './candidate'
import { germanHeaded } from './headed-german'
import { given } from './names/gazetteer'
import { adjoins, type Line, type Token } from './tokens'

export interface Headed {
  readonly kind: TagKind
  readonly end: number
  /** The word that says so. */
  readonly head: string
}

/** Words of a name, at most. */
const longest = 9

export function headedAt(line: Line, first: number, reading: Reading): Headed | null {
  const german = reading.language.startsWith('de') ? germanHeaded(line, first, reading) : null
  if (german !== null) return german
  const byEnd = endHeaded(line, first, reading)
  const byStart = startHeaded(line, first, reading)
  if (byEnd === null || byStart === null) return byEnd ?? byStart
  return byStart.end > byEnd.end ? byStart : byEnd
}

function kindOfEnd(text: string, { words }: Reading): TagKind | null {
  if (words.eventEnds.has(text)) return 'event'
  if (words.placeEnds.has(text)) return 'place'
  return words.organisationEnds.has(text) ? 'organisation' : null
}

/** May stand in such a name: a capital, "and" or "&" before another capital, a plural's possessive before. */
function carriesOn(line: Line, first: number, at: number, reading: Reading): boolean {
  const token = line.tokens[at]
  if (token === undefined) return false
  const next = line.tokens[at + 1]
  if (isProper(token, reading)) return adjoins(token) || / ?& ?/.test(token.gap) || isPossessive(line, at)
  if (!adjoins(token) || !adjoins(next) || next === undefined || !isProper(next, reading)) return false
  if (/^(?:de|del|della|di|do|da|des|du)$/.test(token.text)) return true
  const before = line.tokens[at - 1]?.text ?? ''
  const general = reading.words.soft.has(before) || reading.words.departments.has(before) || /(?:ing|ion|ment|nce|ics|ure|ogy|ty)$/.test(before)
  return /^(?:and|und|et|y)$/.test(token.text) && (general || at === first + 1) && !given.has(before) && reading.names.get(before).length === 0
}

/** "Teachers’ Retirement System", "Women’s Prize", "Lloyd’s List". */
function isPossessive(line: Line, at: number): boolean {
  const gap = line.tokens[at]?.gap ?? ''
  const before = line.tokens[at - 1]?.text ?? ''
  if (/^['’] $/.test(gap)) return before.endsWith('s')
  return /^['’]s $/.test(gap) && /^(?:Women|Men|Children|People|King|Queen|St|Lloyd|Lord|World|Mother|Nature|Devil|Author)$/.test(before)
}

const isProper = (token: Token, { words }: Reading): boolean => token.capital && !words.never.has(token.text)

function endHeaded(line: Line, first: number, reading: Reading): Headed | null {
  const head = line.tokens[first]
  if (head === undefined || !isProper(head, reading)) return null
  let found: Headed | null = null
  let joined = false
  for (let at = first + 1; at < first + longest && carriesOn(line, first, at, reading); at += 1) {
    const text = line.tokens[at]?.text ?? ''
    const kind = kindOfEnd(text, reading)
    if (kind !== null && !(kind === 'place' && joined)) found = { kind, end: at + 1, head: text }
    else if (isTitle(text, reading) && !mild.test(text)) break
    joined ||= /^(?:and|und|et|y)$/.test(text)
  }
  if (found === null || (found.head === 'District' && isTitle(line.tokens[found.end]?.text ?? '', reading))) return null
  return found.kind === 'organisation' || found.kind === 'event' ? extended(line, found, reading) : found
}

/** Titles that stand inside names too: "General" Hospital, "Crown" Court. */
const mild = /^(?:General|Chief|Crown|Grand|Royal|Center|Centre|Guard|Forward|Executive|Democratic|Republican|Saint|Sister|Father|Prince|King|Queen|Duke|Lord)$/

const isTitle = (text: string, { words }: Reading): boolean => words.honorifics.has(text) && !words.departments.has(text)

/** "League of Women Voters of Georgia", "Society for the Prevention of Cruelty to Animals". */
function extended(line: Line, { kind, end, head }: Headed, reading: Reading): Headed {
  const last = followed(line, end, reading)
  return { kind, end: last, head }
}

/** The end of ", of X and Y", from the token after the head on. */
function followed(line: Line, from: number, reading: Reading): number {
  const { words } = reading
  let end = from
  for (let at = from; at < from + longest; ) {
    const joiner = line.tokens[at]
    const joins = joiner !== undefined && adjoins(joiner) && (words.joiners.has(joiner.text) || (at > from && joiner.text === 'to') || (at === from && joiner.text === 'on'))
    if (!joins || (at === from && /^(?:and|&|et|und|y|e)$/.test(joiner.text))) break
    let next = at + 1
    while (next < at + 3 && words.joiners.has(line.tokens[next]?.text ?? '') && adjoins(line.tokens[next])) next += 1
    const token = line.tokens[next]
    if (token === undefined || !isProper(token, reading) || !(adjoins(token) || / ?& ?/.test(token.gap))) break
    end = next + 1
    while (end < from + longest && line.tokens[end]?.capital === true && adjoins(line.tokens[end]) && isProper(line.tokens[end] as Token, reading) && !isTitle(line.tokens[end]?.text ?? '', reading)) end += 1
    at = end
  }
  return end
}

function startHeaded(line: Line, first: number, reading: Reading): Headed | null {
  const { words } = reading
  const token = line.tokens[first]
  if (token === undefined || !token.capital || (token.opens && words.never.has(token.text))) return null
  const { text } = token
  const kind: TagKind | null = words.eventStarts.has(text) ? 'event' : words.placeStarts.has(text) ? 'place' : words.organisationStarts.has(text) ? 'organisation' : null
  if (kind === null) return null
  const end = followed(line, first + 1, reading)
  const near = end > first + 1 ? { kind, end, head: text } : adjacent(line, first, kind, reading)
  return romance.has(reading.language.slice(0, 2)) && !token.opens ? lowered(line, first, near, kind, reading) : near
}

const romance: ReadonlySet<string> = new Set(['fr', 'es'])
const adjective = /^\p{Ll}+(?:al|ale|el|elle|il|ile|aire|ique|ien|ienne|éen|éenne|ain|aine|ère|ier|if|ive|ême|cain|caine|ant|ante|iste|able|ible|ier|ière|ice|ique|eur|el|nacional|ca|co|ria|rio|ana|ano|ense|ora|or|iva|ivo)(?:s|es)?$/u
const noVerb = /^(?:en|est|a|ont|qui|que|avait|sera|doit|dans|pour|ha|es|que|se|fue|tiene|hizo|como|ahora|cada)$/

/** "Ligue nationale de rugby", "Haute Cour de justice", "Fiscalía general del Estado": French and Spanish go on in small letters. */
function lowered(line: Line, first: number, near: Headed | null, kind: TagKind, reading: Reading): Headed | null {
  if (kind !== 'organisation' || reading.words.never.has(line.tokens[first]?.text ?? '')) return near
  const begun = near?.end ?? first + 1
  let end = adjectivesEnd(line, begun)
  const of = line.tokens[end]
  if (of !== undefined && /^(?:de|des|du|d|del)$/.test(of.text) && adjoins(of)) {
    const noun = /^(?:la|l|los|las)$/.test(line.tokens[end + 1]?.text ?? '') ? end + 2 : end + 1
    const token = line.tokens[noun]
    if (token !== undefined && /^(?: |['’])$/.test(token.gap) && /^\p{Ll}{4,}$/u.test(token.text)) end = adjectivesEnd(line, noun + 1)
  }
  return end > begun ? { kind, end: followed(line, end, reading), head: line.tokens[first]?.text ?? '' } : near
}

function adjectivesEnd(line: Line, from: number): number {
  let end = from
  while (end < from + 2 && adjoins(line.tokens[end]) && adjective.test(line.tokens[end]?.text ?? '') && !noVerb.test(line.tokens[end]?.text ?? '')) end += 1
  return end
}

/** "Sea of Japan", "Gulf of Oman" are places; the Sea Lark is a ship. */
const onlyWithOf = /^(?:Sea|Gulf|Bay|Isle|Strait|River)$/

/** "Mount Etna", "Radio Tamani", "Storm Dalia": the head and the words with capitals right after it. */
function adjacent(line: Line, first: number, kind: TagKind, reading: Reading): Headed | null {
  const { text } = line.tokens[first] ?? { text: '' }
  if (onlyWithOf.test(text)) return null
  if (kind === 'organisation' && !/^(?:Radio|Real|Club|FC|SC|AS|RC|AC|VfB|VfL|SV|TSV|RB|TSG|Borussia|Eintracht|Racing|Olympique|Stade|Atlético|Deportivo)$/.test(text) && reading.language === 'en') return null
  let end = first + 1
  while (end < first + 4 && adjoins(line.tokens[end]) && line.tokens[end] !== undefined && isProper(line.tokens[end] as Token, reading) && !isTitle(line.tokens[end]?.text ?? '', reading)) end += 1
  while (end === first + 1 && /^(?:Racing|Schalke|Hannover|München|Top)$/.test(text) && /^\d{1,4}$/.test(line.tokens[end]?.text ?? '')) end += 1
  if (end === first + 1) return null
  const club = text === 'Stade' && /(?:ais|ois|ain|ien|çais)$/.test(line.tokens[first + 1]?.text ?? '')
  return { kind: club ? 'organisation' : kind, end: romance.has(reading.language.slice(0, 2)) ? followed(line, end, reading) : end, head: text }
}
