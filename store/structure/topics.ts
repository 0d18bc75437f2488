/** What the words of a line tell: how many carry grammar and no sense, and whether it speaks of the page, the site or its author. */
import { beginnings } from './beginnings'
import type { Unit } from './unit'
import { Alphabet, WordMemory } from './word-memory'
import { mayHold } from './word-parts'
import { servicesNeed } from './words/credits'
import { pageWords } from './words/page-words'
import { stopWords } from './words/stop-words'

export type Topic = 'housekeeping' | 'invitation' | 'licence' | 'pageTalk' | 'author'

const { triggers, needed, pointers, housekeeping, invitation, licence, pageTalk, author } = pageWords

const holds = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u')

/** What a line may speak of. What is known of its words has the topic's `bit` where the pattern is worth asking. */
const topics: readonly { readonly topic: Topic; readonly pattern: RegExp; readonly needs: RegExp; readonly bit: number }[] = [
  { topic: 'housekeeping', pattern: housekeeping, needs: holds(needed.housekeeping), bit: 1 << 2 },
  { topic: 'invitation', pattern: invitation, needs: holds(needed.invitation), bit: 1 << 3 },
  { topic: 'licence', pattern: licence, needs: holds(needed.licence), bit: 1 << 4 },
  { topic: 'pageTalk', pattern: pageTalk, needs: holds(needed.pageTalk), bit: 1 << 5 },
  { topic: 'author', pattern: author, needs: holds(needed.author), bit: 1 << 6 },
]
const trigger = holds(triggers)
const needsService = holds(servicesNeed)
const mayTell = mayHold([triggers, servicesNeed, ...Object.values(needed)].flat())

const grammar: ReadonlySet<string> = new Set(Object.values(stopWords).flatMap((list) => [...list]).filter((word) => word.length > 1))

/** What a sentence speaks of shows in its first lines; a long paragraph that names cookies is news. */
const opening = 300
const longest = 900
const none: ReadonlySet<Topic> = new Set()

export interface Told {
  /** Share of words that carry grammar: "the", "und", "из". */
  readonly functionWords: number
  readonly topics: ReadonlySet<Topic>
  /** A word in it may be the name of a service that sells pictures. */
  readonly mayNameService: boolean
}

const grammatical = 1 << 0
const telling = 1 << 1
const serving = 1 << 7
const kinds = new WordMemory(new Alphabet((code) => code !== 0x20), bitsOf)

function bitsOf(word: string): number {
  const isGrammar = grammar.has(word)
  if (!mayTell(word)) return isGrammar ? grammatical : 0
  const own = isGrammar ? grammatical : trigger.test(word) ? telling : 0
  const served = needsService.test(word) ? own | serving : own
  return topics.reduce((bits, { needs, bit }) => (needs.test(word) ? bits | bit : bits), served)
}

/** Used again for each line: words by the first two bits. */
const counts = new Uint32Array(1 << 2)

export function topicsOf({ key, text, lower }: Unit): Told {
  counts.fill(0)
  const { words, known } = kinds.count(key, counts)
  const spoken = (known & telling) !== 0 && text.length < longest ? spokenOf(lower.slice(0, opening), known) : none
  return { functionWords: (counts[grammatical] ?? 0) / Math.max(1, words), topics: spoken, mayNameService: (known & serving) !== 0 }
}

function spokenOf(text: string, known: number): ReadonlySet<Topic> {
  const found = topics.filter(({ bit, pattern }) => (known & bit) !== 0 && pattern.test(text))
  return found.length === 0 ? none : new Set(found.map(({ topic }) => topic))
}

const points = beginnings([['pointer', pointers]], { behind: '(?:[^.!?]{0,30})?[:：]' })

/** It points to another story: "Read more: …", "… »". */
export function isPointing({ text, lower }: Unit): boolean {
  if (text.length >= 300) return false
  return /^[>»→▶►]|[«<›»→]$/.test(text) || points(lower) !== undefined
}
