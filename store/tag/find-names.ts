/** People, organisations, places and events in copy whose names have capitals. */
import type { TagKind } from '../model'
import { ownersOfNames, ownersOfShortNames, personAgain, type Owners } from './again'
import { nameOf, type Reading } from './candidate'
import { decide, weighAll, type Decided, type Weighed } from './decide'
import { findDateline, type Dateline } from './dateline'
import type { Listed } from './names/lookup'
import { segment, type Piece } from './segment'
import type { Taken } from './sighting'
import { textOf, type Line } from './tokens'

export function findNames(lines: readonly Line[], reading: Reading, taken: Taken): void {
  const dateline = findDateline(lines, reading)
  const plain = lines.filter(({ titleCase }) => !titleCase)
  const pieces = plain
    .flatMap((line) => segment(line, reading))
    .filter(({ line, first, end }) => taken.free(line, first, end) && !isInDateline(dateline, line, first))
  const weighed = weighAll(pieces, reading)
  const sport = isSport(lines)
  const firstRound = decide(weighed, sport, reading)
  const people = firstRound.filter(({ kind, name }) => kind === 'person' && / /.test(name))
  const owners = ownersOfNames(people, reading)
  const { theirs, others } = part(weighed, owners)
  const decided = decide(others, sport, reading)
  const resolve = resolver(decided, dateline, reading)
  for (const [piece, person] of theirs) if (person !== null) take(taken, person, piece, resolve)
  takeAll(decided, reading, taken, resolve)
  if (dateline !== null) takeDateline(dateline, taken, resolve)
  findInHeadlines(lines.filter(({ titleCase }) => titleCase), [...decided, ...people], owners, reading, taken, resolve, sport)
}

function isInDateline(dateline: Dateline | null, line: Line, at: number): boolean {
  return dateline !== null && dateline.line === line && at < dateline.end
}

interface Parted {
  readonly theirs: readonly (readonly [Piece, Decided | null])[]
  readonly others: readonly Weighed[]
}

/** The pieces that name a person again, and all the others. */
function part(weighed: readonly Weighed[], owners: Owners): Parted {
  const theirs: (readonly [Piece, Decided | null])[] = []
  const others: Weighed[] = []
  for (const one of weighed) {
    const person = personAgain(one.piece, owners, one.cases.all.get('place')?.points ?? 0)
    if (person === undefined) others.push(one)
    else theirs.push([one.piece, person])
  }
  return { theirs, others }
}

type Resolve = (names: readonly Listed[], chosen: Listed | undefined, piece?: Piece) => Listed | undefined

/** Of several of one name the one of a country the story speaks of: Tripoli in a story about Lebanon, the Congress of India. */
function resolver(decided: readonly Decided[], dateline: Dateline | null, reading: Reading): Resolve {
  const spoken = new Map<string, number>()
  const note = (country: string | undefined, weight: number): void => {
    if (country !== undefined) spoken.set(country, (spoken.get(country) ?? 0) + weight)
  }
  for (const { kind, listed, pieces } of decided) if (kind === 'place' && listed !== undefined) note(listed.country, (listed.code === `iso3166:${listed.country ?? ''}` ? 2 : 1) * pieces.length)
  note(dateline?.listed?.country, 1)
  return (names, chosen, piece) => {
    if (chosen?.country === undefined) return chosen
    const paired = chosen.kind === 'place' && piece !== undefined ? names.find(({ kind, country }) => kind === 'place' && besideIt(piece, reading).has(country ?? '')) : undefined
    if (paired !== undefined) return paired
    const places = names.filter(({ kind }) => kind === chosen.kind)
    const own = spoken.get(chosen.country ?? '') ?? 0
    const better = places.find(({ country }) => country !== chosen.country && (spoken.get(country ?? '') ?? 0) > own + 2)
    return better ?? chosen
  }
}

/** The countries of the place that a comma ties to it: "Macon, Georgia" is in America, and so is that Georgia. */
function besideIt({ line, first, end }: Piece, { names }: Reading): ReadonlySet<string> {
  const after = /^, $/.test(line.tokens[end]?.gap ?? '') ? (names.longest(line.tokens, end)?.listed ?? []) : []
  const before = /^, $/.test(line.tokens[first]?.gap ?? '') ? names.get(line.tokens[first - 1]?.text ?? '') : []
  return new Set([...after, ...before].flatMap(({ kind, country, adjective }) => (kind === 'place' && adjective !== true && country !== undefined ? [country] : [])))
}

function take(taken: Taken, { kind, name, listed, reason, sureness }: Decided, piece: Piece, resolve: Resolve): void {
  const { line, first, end } = piece
  if (!taken.free(line, first, end)) return
  const known = resolve(piece.listed, listed, piece)
  const code = known?.code
  taken.take({ kind, name: known?.name ?? name, ...(code !== undefined && { code }), line, first, end, reason, sureness })
}

function takeAll(decided: readonly Decided[], reading: Reading, taken: Taken, resolve: Resolve): void {
  const organisations = decided.filter(({ kind, name }) => (kind === 'organisation' || kind === 'event') && / /.test(name))
  const shorts = ownersOfShortNames(organisations, reading)
  const explained = explainedNames(decided, reading)
  for (const one of decided.map((each) => asExplained(each, reading))) {
    const titled = one.pieces.find(({ title }) => title !== undefined) ?? one.pieces[0]
    for (const piece of one.pieces) {
      const owner = (one.listed === undefined ? explained.get(one.name) : undefined) ?? shortOwner(one, piece, shorts)
      take(taken, owner ?? named(one, titled, reading), piece, resolve)
    }
  }
}

/** "Scottish Dance Festival (SDF)": the copy says itself that no Syrian forces are meant. */
function asExplained(one: Decided, { shortForms }: Reading): Decided {
  const [piece] = one.pieces
  const long = piece === undefined || one.kind !== 'organisation' ? undefined : shortForms.get(nameOf(piece))
  if (long === undefined || one.listed === undefined || isLike(long, one.listed.name)) return one
  const { listed: _other, ...rest } = one
  return { ...rest, name: long }
}

/** Two long names of one body have a word in common; of a list that has the short form alone nothing is known. */
function isLike(one: string, other: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(other)) return true
  const words = new Set(one.toLowerCase().split(/[ -]/).filter((word) => word.length > 3))
  return other.toLowerCase().split(/[ -]/).some((word) => words.has(word))
}

/** Long names whose short form stands in the list: a spelling of its own is filed as the list files the body. */
function explainedNames(decided: readonly Decided[], { shortForms }: Reading): ReadonlyMap<string, Decided> {
  const listed = decided.filter(({ kind, listed: known }) => kind === 'organisation' && known !== undefined)
  const byShort = new Map(listed.flatMap((one) => one.pieces.map((piece) => [nameOf(piece), one] as const)))
  return new Map([...shortForms].flatMap(([short, long]) => {
    const known = byShort.get(short)
    return known?.listed === undefined || !isLike(long, known.listed.name) ? [] : [[long, known] as const]
  }))
}

/** A short form stands for its long one; a person known by title and one name keeps the title. */
function named(one: Decided, piece: Piece | undefined, { shortForms }: Reading): Decided {
  const long = shortForms.get(one.name)
  if (long !== undefined && one.kind === 'organisation' && one.listed === undefined) return { ...one, name: long }
  const title = /^(?:Papst|Pape|Papa|König|Königin|Roi|Reine|Rey|Reina|Prinz|Prinzessin|Princesse|Príncipe|Princesa|Pope|King|Queen|Prince|Princess|Lord|Lady|Baroness|Baron|Sultan|Emir|Emperor|Saint|Duke|Duchess|Patriarch)$/.test(piece?.title ?? '') ? piece?.title : undefined
  return one.kind === 'person' && !one.name.includes(' ') && title !== undefined ? { ...one, name: `${title} ${one.name}` } : one
}

function shortOwner(one: Decided, piece: Piece, shorts: ReadonlyMap<string, Decided>): Decided | undefined {
  if (/ /.test(one.name) && piece.listed.length === 0) return undefined
  const text = nameOf(piece)
  const before = piece.line.tokens[piece.first - 1]?.text ?? ''
  const owner = shorts.get(text) ?? (/^the$/i.test(before) ? shorts.get(`the ${text}`) : undefined)
  if (owner === undefined || owner.name === one.name) return undefined
  return one.kind === 'place' && one.listed !== undefined && one.listed.doubtful === undefined && /^(?:in|near|from|at|to|on)$/.test(before) ? undefined : owner
}

function takeDateline({ line, end, name, listed }: Dateline, taken: Taken, resolve: Resolve): void {
  if (!taken.free(line, 0, end)) return
  const place = resolve(listed === undefined ? [] : [listed], listed)
  taken.take({ kind: 'place', name: place?.name ?? name, ...(place?.code !== undefined && { code: place.code }), line, first: 0, end, reason: 'The story is dated from there.', sureness: 0.97 })
}

/** In a headline every word has a capital: only names that are known, or listed beyond doubt, are taken there. */
function findInHeadlines(
  lines: readonly Line[],
  decided: readonly Decided[],
  owners: Owners,
  reading: Reading,
  taken: Taken,
  resolve: Resolve,
  sport: boolean,
): void {
  const known = new Map<string, Decided>()
  for (const one of decided) {
    known.set(one.name, one)
    for (const piece of one.pieces) known.set(nameOf(piece), one)
  }
  const shorts = ownersOfShortNames(decided.filter(({ kind, name }) => kind === 'organisation' && / /.test(name)), reading)
  for (const [short, owner] of shorts) if (!short.startsWith('the ')) known.set(short, owner)
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at += 1) {
      const found = knownAt(line, at, known, owners) ?? listedAt(line, at, reading, sport)
      if (found === null) continue
      const piece: Piece = { line, first: at, end: found.end, listed: reading.names.longest(line.tokens, at)?.listed ?? [] }
      take(taken, named(found.decided, piece, reading), piece, resolve)
      at = found.end - 1
    }
  }
}

interface Known {
  readonly decided: Decided
  readonly end: number
}

function knownAt(line: Line, at: number, known: ReadonlyMap<string, Decided>, owners: Owners): Known | null {
  for (let end = Math.min(line.tokens.length, at + 6); end > at; end -= 1) {
    const text = textOf(line, at, end).replace(/’/g, "'")
    const decided = known.get(text) ?? owners.get(text.toLowerCase())
    if (decided !== undefined && decided !== null) return { decided, end }
  }
  return null
}

function listedAt(line: Line, at: number, { names, words }: Reading, sport: boolean): Known | null {
  const hit = names.longest(line.tokens, at)
  const listed = hit?.listed.find((one) => one.doubtful === undefined && (one.sport !== true || sport))
  if (hit === null || listed === undefined || (hit.end - at === 1 && (words.soft.has(line.tokens[at]?.text ?? '') || words.never.has(line.tokens[at]?.text ?? '')))) return null
  const kind: TagKind = listed.kind
  return { end: hit.end, decided: { kind, name: listed.name, listed, reason: `It stands in the list of ${kind}s.`, sureness: 0.9, pieces: [] } }
}

const sportWords = /^(?:match|matches|coach|striker|midfielder|goalkeeper|scored|season|league|goal|goals|final|semi-final|quarter-final|team|teams|player|players|game|points|wicket|wickets|innings|rebounds|playoffs|tournament|champions|championship|derby|race|but|buts|équipe|entraîneur|coureur|étape|Trainer|Tor|Spiel|Stürmer|Liga|partido|gol|equipo|entrenador|Niederlage|Halbzeit|Torwart|Saison|Bundesliga|Punkte?|Zuschauern|Meter|maillot|peloton|arrivée|coureurs|الدوري|مباراة|المباراة|هدف|الهدف|مدرب|فريقه|لكرة)$/

function isSport(lines: readonly Line[]): boolean {
  const found = new Set(lines.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => sportWords.test(text))))
  return found.size >= 4
}
