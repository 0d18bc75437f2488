/** Puts all sightings of one name together into one tag. */
import type { Mention, Tag } from '../model'
import type { Sighting } from './sighting'

const kindOrder = ['person', 'organisation', 'place', 'object', 'event', 'topic', 'keyword']

/** What is shown for a tag, at most: the reason, and the words around the first mentions. */
const evidenceShown = 4

export function gather(sightings: readonly Sighting[]): readonly Omit<Tag, 'id'>[] {
  const byName = new Map<string, [Sighting, ...Sighting[]]>()
  for (const sighting of sightings) {
    const key = `${sighting.kind} ${sighting.name.toLowerCase()}`
    const there = byName.get(key)
    if (there === undefined) byName.set(key, [sighting])
    else there.push(sighting)
  }
  return [...byName.values()]
    .sort((one, other) => kindOrder.indexOf(one[0].kind) - kindOrder.indexOf(other[0].kind) || weight(other) - weight(one))
    .map(makeTag)
}

/** A name in the headline weighs as much as three in the copy. */
function weight(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { line }) => sum + (line.role === 'headline' ? 3 : 1), 0)
}

function makeTag(sightings: readonly [Sighting, ...Sighting[]]): Omit<Tag, 'id'> {
  const [{ kind, name }] = sightings
  const code = sightings.map((one) => one.code).find((one) => one !== undefined)
  const reason = sightings.map((one) => one.reason).find((one) => one !== undefined)
  return {
    kind,
    name,
    ...(code !== undefined && { code }),
    evidence: [...new Set([...(reason === undefined ? [] : [reason]), ...sightings.map(wordsAround)])].slice(0, evidenceShown),
    confidence: Math.max(...sightings.map(({ sureness }) => sureness)),
    mentions: sightings.map(mentionOf),
    by: 'rule',
    state: 'suggested',
  }
}

/** The name with up to three words on either side, as they stand in the copy. */
function wordsAround({ line, first, end }: Sighting): string {
  const from = line.tokens[Math.max(0, first - 3)]?.from ?? 0
  const to = line.tokens[Math.min(line.tokens.length - 1, end + 2)]?.to ?? line.text.length
  return line.text.slice(from, to)
}

function mentionOf({ line, first, end }: Sighting): Mention {
  return { block: line.block, from: line.tokens[first]?.from ?? 0, to: line.tokens[end - 1]?.to ?? 0 }
}
