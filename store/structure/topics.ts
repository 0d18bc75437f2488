/** What the words of a line tell: how many carry grammar and no sense, and whether it speaks of the page, the site or its author. */
import { beginnings } from './beginnings'
import type { Unit } from './unit'
import { WordMemory } from './word-memory'
import { pageWords } from './words/page-words'
import { stopWords } from './words/stop-words'

export type Topic = 'housekeeping' | 'invitation' | 'licence' | 'pageTalk' | 'author'

const { triggers, pointers, housekeeping, invitation, licence, pageTalk, author } = pageWords
const patterns: readonly (readonly [Topic, RegExp])[] = [
  ['housekeeping', housekeeping],
  ['invitation', invitation],
  ['licence', licence],
  ['pageTalk', pageTalk],
  ['author', author],
]

const grammar: ReadonlySet<string> = new Set(Object.values(stopWords).flatMap((list) => [...list]).filter((word) => word.length > 1))

/** What a sentence speaks of shows in its first lines; a long paragraph that names cookies is news. */
const opening = 300
const longest = 900
const none: ReadonlySet<Topic> = new Set()

export interface Told {
  /** Share of words that carry grammar: "the", "und", "из". */
  readonly functionWords: number
  readonly topics: ReadonlySet<Topic>
}

const senseful = 0
const grammatical = 1
const telling = 2

const kinds = new WordMemory((word) => (grammar.has(word) ? grammatical : triggers.test(word) ? telling : senseful))
/** Used again for each line. */
const counts = new Uint32Array(3)
const isLetter = (code: number): boolean => code !== 0x20

export function topicsOf({ key, text, lower }: Unit): Told {
  counts.fill(0)
  kinds.count(key, isLetter, counts)
  const ofGrammar = counts[grammatical] ?? 0
  const tells = counts[telling] ?? 0
  const topics = tells > 0 && text.length < longest ? spokenOf(lower.slice(0, opening)) : none
  return { functionWords: ofGrammar / Math.max(1, (counts[senseful] ?? 0) + ofGrammar + tells), topics }
}

function spokenOf(text: string): ReadonlySet<Topic> {
  const found = patterns.filter(([, pattern]) => pattern.test(text))
  return found.length === 0 ? none : new Set(found.map(([topic]) => topic))
}

const points = beginnings([['pointer', pointers]], { behind: '(?:[^.!?]{0,30})?[:：]' })

/** It points to another story: "Read more: …", "… »". */
export function isPointing({ text, lower }: Unit): boolean {
  if (text.length >= 300) return false
  return /^[>»→▶►]|[«<›»→]$/.test(text) || points(lower) !== undefined
}
