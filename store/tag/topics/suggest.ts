/** Suggests Media Topics: the words of a story vote for topics, and the names in it too. What spoke for a topic is its evidence. */
import type { Tag } from '../../model'
import type { Sighting } from '../sighting'
import type { Line } from '../tokens'
import { foreignWords } from './foreign-words'
import { topicOfCategory } from './categories'
import { namesSpeak } from './names-speak'
import { builtIn, coreRows, labelOf, topOf } from './vocabulary'

interface Vote {
  readonly code: string
  readonly weight: number
}

interface Ballots {
  /** Whole words and two-word phrases, joined by a hyphen. */
  readonly words: ReadonlyMap<string, readonly Vote[]>
  /** Stems under their first three letters. */
  readonly stems: ReadonlyMap<string, readonly (Vote & { readonly stem: string })[]>
}

const ballots = new Map<string, Ballots>()

function ballotsOf(language: string): Ballots {
  const base = foreignWords[language] === undefined ? 'en' : language
  const there = ballots.get(base) ?? readBallots(base)
  ballots.set(base, there)
  return there
}

function readBallots(language: string): Ballots {
  const rows = language === 'en' ? coreRows().map(({ concept, words }) => ({ code: concept.code, words })) : foreignRows(language)
  const words = new Map<string, Vote[]>()
  const stems = new Map<string, (Vote & { stem: string })[]>()
  for (const { code, words: list } of rows) {
    for (const written of list) {
      const weight = written.startsWith('!') ? 2 : 1
      const word = written.replace(/^!/, '')
      if (!word.endsWith('*')) words.set(word, [...(words.get(word) ?? []), { code, weight }])
      else stems.set(word.slice(0, 3), [...(stems.get(word.slice(0, 3)) ?? []), { code, weight, stem: word.slice(0, -1) }])
    }
  }
  return { words, stems }
}

const foreignRows = (language: string): readonly { readonly code: string; readonly words: readonly string[] }[] =>
  (foreignWords[language] ?? '').trim().split('\n').map((row) => ({ code: row.slice(0, 8), words: row.slice(9).split(' ') }))

/** What speaks for a topic: words of the story and how much each adds. */
type Votes = Map<string, Map<string, number>>

/** A topic needs this much: two strong words, or one and the headline's. */
const enough = 2.6
/** Top terms and terms below them that are suggested, at most. */
const mostTops = 3
const mostBelow = 4

export interface TopicContext {
  readonly language: string
  /** The wire's own category, which speaks as two strong words do. */
  readonly category?: string
}

export function suggestTopics(lines: readonly Line[], sightings: readonly Sighting[], context: TopicContext): readonly Omit<Tag, 'id'>[] {
  const language = context.language.toLowerCase().split('-')[0] ?? 'en'
  const votes = collect(lines, ballotsOf(language), language)
  const filed = topicOfCategory(context.category ?? '')
  if (filed !== undefined) vote(votes, filed, `category ${context.category ?? ''}`, 4)
  namesSpeak(sightings, (code, name, weight) => vote(votes, code, name, weight))
  return choose(votes)
}

function vote(votes: Votes, code: string, word: string, weight: number): void {
  const own = votes.get(code) ?? new Map<string, number>()
  own.set(word, (own.get(word) ?? 0) + weight)
  votes.set(code, own)
}

function collect(lines: readonly Line[], { words, stems }: Ballots, language: string): Votes {
  const votes: Votes = new Map()
  for (const [index, { role, tokens }] of lines.entries()) {
    const place = role === 'headline' ? 2 : index < 3 ? 1.3 : 1
    tokens.forEach(({ text }, at) => {
      const word = text.toLowerCase()
      const next = tokens[at + 1]?.text.toLowerCase()
      for (const { code, weight } of words.get(word) ?? []) vote(votes, code, word, weight * place)
      for (const { code, weight } of next === undefined ? [] : (words.get(`${word}-${next}`) ?? [])) vote(votes, code, `${word} ${next ?? ''}`, weight * place)
      for (const { stem, code, weight } of stems.get(word.slice(0, 3)) ?? []) {
        if (word.startsWith(stem)) vote(votes, code, word, weight * place)
      }
      if (language === 'de') for (const { code, weight } of ofHead(word, { words, stems })) vote(votes, code, word, weight * place)
      if (/^[وبلف]/.test(word)) for (const { code, weight } of words.get(word.slice(1)) ?? []) vote(votes, code, word, weight * place)
    })
  }
  return votes
}

/** Letters of the shortest word that is looked for at the end of another. */
const shortestHead = 5

/** "Oberverwaltungsgericht" speaks for what "Gericht" speaks for: the last word of a German compound is what it is. */
function ofHead(word: string, { words, stems }: Ballots): readonly Vote[] {
  for (let at = 3; at <= word.length - shortestHead; at += 1) {
    const head = word.slice(at)
    const begun = (stems.get(head.slice(0, 3)) ?? []).filter(({ stem }) => stem.length >= shortestHead && head.startsWith(stem))
    const votes = [...(words.get(head) ?? []), ...begun]
    if (votes.length > 0) return votes
  }
  return []
}

/** A word that stands often adds less and less. */
const worth = (votes: number): number => (votes <= 1 ? votes : 1 + Math.log2(votes) * 0.8)

function choose(votes: Votes): readonly Omit<Tag, 'id'>[] {
  const own = new Map([...votes].map(([code, words]) => [code, [...words.values()].reduce((sum, one) => sum + worth(one), 0)]))
  const tops = topScores(votes)
  const best = Math.max(0, ...tops.values())
  const strongTops = ranked(tops).filter(([, score]) => score >= Math.max(enough, best * 0.4)).slice(0, mostTops)
  const wanted = new Map(strongTops)
  const below = ranked(own)
    .map(([code, score]) => [code, score * (0.6 + (0.4 * (wanted.get(topOf(code)) ?? 0)) / best)] as const)
    .filter(([code, score]) => score >= enough && topOf(code) !== code && wanted.has(topOf(code)))
    .sort(([, one], [, other]) => other - one)
  const strongest = below[0]?.[1] ?? 0
  const chosen = below.filter(([, score]) => score >= strongest * 0.45).slice(0, mostBelow)
  return [...strongTops, ...chosen].flatMap(([code, score]) => {
    const concept = builtIn().get(code)
    return concept === undefined ? [] : [topicTag(code, labelOf(concept, 'en'), evidenceOf(code, votes), sureness(score))]
  })
}

function topicTag(code: string, name: string, evidence: readonly string[], confidence: number): Omit<Tag, 'id'> {
  return { kind: 'topic', name, code: `medtop:${code}`, evidence, mentions: [], confidence, by: 'rule', state: 'suggested' }
}

function ranked(scores: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...scores].sort(([, one], [, other]) => other - one)
}

/** A top term has the votes of all terms below it, each word counted once. */
function topScores(votes: Votes): ReadonlyMap<string, number> {
  const words = new Map<string, Map<string, number>>()
  for (const [code, list] of votes) {
    const top = topOf(code)
    const there = words.get(top) ?? new Map<string, number>()
    for (const [word, weight] of list) there.set(word, Math.max(there.get(word) ?? 0, weight))
    words.set(top, there)
  }
  const shared = new Map<string, number>()
  for (const list of words.values()) for (const word of list.keys()) shared.set(word, (shared.get(word) ?? 0) + 1)
  const sumOf = (list: ReadonlyMap<string, number>): number =>
    [...list].reduce((sum, [word, weight]) => sum + worth(weight) / Math.sqrt(shared.get(word) ?? 1), 0)
  return new Map([...words].map(([top, list]) => [top, sumOf(list)]))
}

const wordsShown = 6

function evidenceOf(code: string, votes: Votes): readonly string[] {
  const isTop = topOf(code) === code
  const words = new Map<string, number>()
  for (const [one, list] of votes) {
    if (one !== code && !(isTop && topOf(one) === code)) continue
    for (const [word, weight] of list) words.set(word, Math.max(words.get(word) ?? 0, weight))
  }
  return ranked(words).slice(0, wordsShown).map(([word]) => word)
}

const sureness = (score: number): number => Math.round((1 / (1 + Math.exp(-0.35 * (score - 3.2)))) * 100) / 100
