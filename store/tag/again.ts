/**
 * Second mentions: a person's family name, an organisation's short name. Who bears a name first claims it: "Bali" of Mustafa Bali
 * is no island.
 */
import { nameOf, type Reading } from './candidate'
import { familyFirst } from './cues'
import type { Decided } from './decide'
import { given } from './names/gazetteer'
import type { Piece } from './segment'

/** A name of one word, and whom it stands for; `null` where several bear it. */
export type Owners = ReadonlyMap<string, Decided | null>

const fold = (name: string): string => name.toLowerCase().replace(/’/g, "'")

/** The family name, particles included: "van der Laan", "al-Tayeb", "De la Tour". */
export function familyNames(name: string, { words, language }: Reading): readonly string[] {
  const parts = name.split(' ')
  const last = parts[parts.length - 1] ?? ''
  if (parts.length < 2) return [last]
  let from = parts.length - 1
  while (from > 1 && words.particles.has((parts[from - 1] ?? '').toLowerCase())) from -= 1
  const names = [parts.slice(from).join(' '), last, last.replace(/^(?:al|el|ag|ibn|bin)-/i, '')]
  if (language.startsWith('es') && parts.length > 2) names.push(parts[parts.length - 2] ?? '')
  if (/-/.test(last) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) names.push(parts[0] ?? '')
  else if (familyFirst.has(parts[0] ?? '') && parts.length === 2) names.push(parts[0] ?? '')
  if (language.startsWith('de')) names.push(`${last}s`)
  return [...new Set(names)]
}

export function ownersOfNames(people: readonly Decided[], reading: Reading): Owners {
  const owners = new Map<string, Decided | null>()
  const claim = (short: string, person: Decided): void => {
    const key = fold(short)
    const there = owners.get(key)
    owners.set(key, there === undefined || there === person ? person : null)
  }
  for (const person of people) for (const short of familyNames(person.name, reading)) claim(short, person)
  const firsts = new Map<string, Decided | null>()
  for (const person of people) {
    const [first = ''] = person.name.split(' ')
    if (person.name.includes(' ') && given.has(first)) firsts.set(first, firsts.has(first) ? null : person)
  }
  for (const [first, person] of firsts) if (person !== null && !owners.has(fold(first))) owners.set(fold(first), person)
  return owners
}

/** A piece that names a person again: the family name alone, where it does not plainly stand for a place. */
export function personAgain(piece: Piece, owners: Owners, placePoints: number): Decided | null | undefined {
  const name = fold(nameOf(piece))
  if (!owners.has(name) || piece.headed !== undefined) return undefined
  const sure = piece.listed.some(({ kind, doubtful }) => kind === 'place' && doubtful === undefined)
  if (sure && placePoints >= 9) return undefined
  return owners.get(name)
}

const companyEnd = /^(?:Inc|Corp|Ltd|PLC|plc|LLC|LLP|Co|Company|Corporation|Holdings|Partners|AG|SA|SE|Brewers|Breweries|Capital|Energy|Electronics|Motors|Motor|Airlines|Airways|Industries|Technologies|Labs|Systems|Software|Pharmaceuticals|Foods|Securities|Shipmanagement|Shipping|Logistics|Resources|Mining|Media|Studios|Pictures|Records|Hotels|Steel|Group|Bank|Therapeutics|Insurance|Petroleum|Oil|Gas|Semiconductor|Telecom|Foundation)$/

/** Whether the first word of an organisation's name may stand for it: a firm's may even where it is a river's too. */
function standsAlone({ pieces, reason }: Decided, first: string, last: string, { names, words }: Reading): boolean {
  if (first.length < 3 || words.soft.has(first) || words.organisationStarts.has(first) || words.joiners.has(first)) return false
  const known = names.get(first)
  if (known.some(({ adjective }) => adjective === true)) return false
  return companyEnd.test(last.replace(/\.$/, '')) || reason.includes('&') || (pieces[0]?.headed === undefined && known.length === 0)
}

/** Short names of organisations: "Lumen" of Lumen Labs, "the Owls" of the Arctic Owls. */
export function ownersOfShortNames(organisations: readonly Decided[], reading: Reading): ReadonlyMap<string, Decided> {
  const owners = new Map<string, Decided>()
  for (const one of organisations) {
    const parts = one.name.split(' ')
    const [first = ''] = parts
    const last = parts[parts.length - 1] ?? ''
    if (parts.length < 2) continue
    if (!owners.has(first) && standsAlone(one, first, last, reading)) owners.set(first, one)
    if (one.kind === 'organisation' && one.pieces[0]?.headed === undefined && !reading.words.organisationEnds.has(last) && last.length > 3) owners.set(`the ${last}`, one)
  }
  return owners
}
