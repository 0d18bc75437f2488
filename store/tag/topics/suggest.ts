/** Suggests Media Topics from the words of a story. The words that spoke for a topic are its evidence. */
import type { Tag } from '../../model'
import type { Line } from '../tokens'
import { core } from './core'

interface Topic {
  readonly code: string
  readonly above: string
  readonly label: string
}

interface Topics {
  readonly byCode: ReadonlyMap<string, Topic>
  /** Whole words and two-word phrases, joined by a hyphen. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Stems under their first three letters. */
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly code: string }[]>
}

let topics: Topics | undefined

function readTopics(): Topics {
  const byCode = new Map<string, Topic>()
  const words = new Map<string, string[]>()
  const stems = new Map<string, { stem: string; code: string }[]>()
  for (const row of core.split('\n').filter((line) => line !== '')) {
    const [code = '', above = '', label = '', list = ''] = row.split('|').map((part) => part.trim())
    byCode.set(code, { code, above, label })
    for (const word of list.split(' ')) {
      if (!word.endsWith('*')) words.set(word, [...(words.get(word) ?? []), code])
      else stems.set(word.slice(0, 3), [...(stems.get(word.slice(0, 3)) ?? []), { stem: word.slice(0, -1), code }])
    }
  }
  return { byCode, words, stems }
}

/** A topic needs this many different words of its own, counted once each; two words of a headline are as good. */
const enough = 3
/** At most this many topics below the top, and their top terms. */
const most = 3

export function suggestTopics(lines: readonly Line[]): readonly Omit<Tag, 'id'>[] {
  topics ??= readTopics()
  const votes = collect(lines, topics)
  const own = [...votes].map(([code, words]) => ({ topic: topics?.byCode.get(code), words, score: score(words) }))
  const strong = own.filter(({ topic, score: sum }) => topic !== undefined && topic.above !== '' && sum >= enough).sort((one, other) => other.score - one.score)
  const best = strong[0]?.score ?? 0
  const chosen = strong.filter(({ score: sum }) => sum >= best * 0.5).slice(0, most)
  const tags: Omit<Tag, 'id'>[] = []
  const named = new Set<string>()
  for (const { topic, words } of chosen) {
    for (const code of topic === undefined ? [] : [topic.above, topic.code]) {
      const one = topics.byCode.get(code)
      if (one === undefined || named.has(code)) continue
      named.add(code)
      tags.push(makeTag(one, [...words.keys()]))
    }
  }
  return tags
}

/** A word counts once, and half as much again each time its number doubles; in the headline it counts twice. */
function score(words: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of words.values()) sum += 1 + Math.log2(count) / 2
  return sum
}

function collect(lines: readonly Line[], { words, stems }: Topics): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votes = new Map<string, Map<string, number>>()
  const vote = (code: string, word: string, weight: number): void => {
    const own = votes.get(code) ?? new Map<string, number>()
    own.set(word, (own.get(word) ?? 0) + weight)
    votes.set(code, own)
  }
  for (const { role, tokens } of lines) {
    const weight = role === 'headline' ? 2 : 1
    tokens.forEach(({ text }, at) => {
      const word = text.toLowerCase()
      const next = tokens[at + 1]?.text.toLowerCase()
      for (const code of words.get(word) ?? []) vote(code, word, weight)
      for (const code of next === undefined ? [] : (words.get(`${word}-${next}`) ?? [])) vote(code, `${word} ${next ?? ''}`, weight)
      for (const { stem, code } of stems.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) vote(code, word, weight)
    })
  }
  return votes
}

function makeTag({ code, label }: Topic, words: readonly string[]): Omit<Tag, 'id'> {
  return { kind: 'topic', name: label, code: `medtop:${code}`, evidence: words.slice(0, 6), mentions: [], by: 'rule', state: 'suggested' }
}
