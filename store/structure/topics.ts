/** What the words of a line tell: how many carry grammar and no sense, and whether it speaks of the page, the site or its author. */
import { beginnings } from './beginnings'
import type { Unit } from './unit'
import { summed, WordMemory } from './word-memory'
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

type Kind = 'grammar' | 'trigger' | 'other'

const kinds = new WordMemory((word): Kind => (grammar.has(word) ? 'grammar' : triggers.test(word) ? 'trigger' : 'other'))

export function topicsOf({ key, text, lower }: Unit): Told {
  let words = 0
  let known = 0
  let triggered = false
  let from = 0
  let sum = 0
  for (let at = 0; at <= key.length; at += 1) {
    const code = key.charCodeAt(at)
    if (at < key.length && code !== 0x20) {
      sum = summed(sum, code)
      continue
    }
    const kind = kinds.of(key, from, at, sum)
    words += 1
    if (kind === 'grammar') known += 1
    else if (kind === 'trigger') triggered = true
    from = at + 1
    sum = 0
  }
  return { functionWords: known / words, topics: triggered && text.length < longest ? spokenOf(lower.slice(0, opening)) : none }
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
