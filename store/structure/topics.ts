/** What the words of a line tell: how many carry grammar and no sense, and whether it speaks of the page, the site or its author. */
import type { Unit } from './unit'
import { pageWords } from './words/page-words'
import { stopWords } from './words/stop-words'

export type Topic = 'housekeeping' | 'invitation' | 'licence' | 'pageTalk' | 'author'

const { triggers, housekeeping, invitation, licence, pageTalk, author } = pageWords
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

export function topicsOf({ key, text }: Unit): Told {
  const words = key.split(' ')
  let known = 0
  let triggered = false
  for (const word of words) {
    const kind = kindOf(word)
    if (kind === 1) known += 1
    else if (kind === 2) triggered = true
  }
  return { functionWords: known / words.length, topics: triggered && text.length < longest ? spokenOf(text.slice(0, opening)) : none }
}

function spokenOf(text: string): ReadonlySet<Topic> {
  const found = patterns.filter(([, pattern]) => pattern.test(text))
  return found.length === 0 ? none : new Set(found.map(([topic]) => topic))
}

/** 1 carries grammar, 2 may begin a topic, 0 neither: learned when a word is first seen. A pure function's memory, not a state. */
const kinds = new Map<string, 0 | 1 | 2>()
const memory = 20_000
const longestWord = 40

function kindOf(word: string): 0 | 1 | 2 {
  const seen = kinds.get(word)
  if (seen !== undefined) return seen
  const kind = grammar.has(word) ? 1 : triggers.test(word) ? 2 : 0
  if (word.length > longestWord) return kind
  if (kinds.size >= memory) kinds.clear()
  kinds.set(word, kind)
  return kind
}
