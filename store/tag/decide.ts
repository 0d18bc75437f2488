/** Puts the pieces of one name together, over the whole story, and decides what it names. */
import type { TagKind } from '../model'
import { Cases, nameOf, type Case, type Reading } from './candidate'
import { weigh } from './cues'
import { withoutGenitive } from './names/german-nouns'
import type { Listed } from './names/lookup'
import type { Piece } from './segment'

export interface Decided {
  readonly kind: TagKind
  readonly name: string
  readonly listed?: Listed
  readonly reason: string
  readonly sureness: number
  readonly pieces: readonly Piece[]
}

/** Fewer points name nothing. */
const enough = 3

export interface Weighed {
  readonly piece: Piece
  readonly cases: Cases
}

export function weighAll(pieces: readonly Piece[], reading: Reading): readonly Weighed[] {
  return pieces.map((piece) => ({ piece, cases: weigh(piece, reading) }))
}

/** What stands in the lists under several kinds is decided where it stands; all other names once for the story. */
export function decide(weighed: readonly Weighed[], sport: boolean, reading: Reading): readonly Decided[] {
  const groups = new Map<string, Weighed[]>()
  weighed.forEach((one, index) => {
    const name = nameOf(one.piece)
    const key = isTeamAndPlace(one.piece) ? `${name} ${index}` : name
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [one])
    else there.push(one)
  })
  return [...groups.values()].map((group) => decideOne(group, sport, reading)).filter((one) => one !== null)
}

const isTeamAndPlace = ({ listed }: Piece): boolean => listed.some(({ sport }) => sport === true) || (listed.some(({ kind }) => kind === 'organisation') && listed.some(({ kind }) => kind === 'place'))

function decideOne(group: readonly Weighed[], sport: boolean, reading: Reading): Decided | null {
  const [first] = group
  if (first === undefined) return null
  const cases = summed(group)
  const { listed } = first.piece
  const team = listed.find((one) => one.sport === true)
  if (team !== undefined && sport && (cases.all.get('place')?.points ?? 0) < 8.5) cases.add('organisation', 9, 'In a story of sport it is the team.')
  const ranked = [...cases.all].sort(([, one], [, other]) => other.points - one.points)
  const [best, second] = ranked
  if (best === undefined || best[1].points < needed(best[0], listed)) return null
  const [kind, { reason }] = best
  const whole = nameOf(first.piece)
  const german = reading.language.startsWith('de') ? withoutGenitive : (name: string): string => name
  const bare = kind === 'organisation' ? german(withoutForm(whole)) : whole
  const own = (listed.length > 0 ? listed : reading.names.get(bare)).filter((one) => one.kind === kind && (one.sport !== true || sport))
  const chosen = own[0]
  return {
    kind,
    name: chosen?.name ?? bare,
    ...(chosen !== undefined && { listed: chosen }),
    reason,
    sureness: sureness(best[1], second?.[1]),
    pieces: group.map(({ piece }) => piece),
  }
}

/** "Danube Brewers AG" is filed without its legal form. */
const withoutForm = (name: string): string => name.replace(/(?: (?:Inc|Corp|Ltd|PLC|plc|Plc|LLC|AG|SA|SE|NV|BV|SpA|GmbH|AB|ASA|Oyj|KK|Bhd|Pty|Co(?= Ltd)))+\.?$/, '').replace(/ Co$/, (end) => (name.endsWith('& Co') ? end : ''))

/** A name that also stands in the list as somewhere or something else needs more to be a person's. */
function needed(kind: TagKind, listed: readonly Listed[]): number {
  return kind === 'person' && listed.some(({ doubtful }) => doubtful === undefined) ? 3.2 : enough
}

/** Points of all places, the second and further ones of a kind at half weight, so that ten weak cues do not outweigh a strong one. */
function summed(group: readonly Weighed[]): Cases {
  const sums = new Cases()
  const byKind = new Map<TagKind, Case[]>()
  for (const { cases } of group) {
    for (const [kind, one] of cases.all) {
      const list = byKind.get(kind)
      if (list === undefined) byKind.set(kind, [one])
      else list.push(one)
    }
  }
  for (const [kind, list] of byKind) {
    const sorted = [...list].sort((one, other) => other.points - one.points)
    let weight = 1
    for (const { points, reason } of sorted) {
      sums.add(kind, points * weight, reason)
      weight /= 2
    }
  }
  return sums
}

/** From points to a share of right ones; the slope is fitted on the development half of the labelled set. */
function sureness(best: Case, second: Case | undefined): number {
  const lead = best.points - (second?.points ?? 0) * 0.6
  return Math.round((1 / (1 + Math.exp(-0.55 * (lead - 0.5)))) * 100) / 100
}
