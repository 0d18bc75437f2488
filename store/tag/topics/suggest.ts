/**
 * Suggests Media Topics: the words of a story vote for topics, the names in it too, and what the desk's own editors chose before.
 * What spoke for a topic is its evidence.
 */
import type { Tag } from '../../model'
import type { Sighting } from '../sighting'
import type { Line } from '../tokens'
import { foreignWords } from './foreign-words'
import { nothingLearned, type Learned } from './learned'
import { topicOfCategory } from './categories'
import { namesSpeak } from './names-speak'
import { builtIn, coreRows, inUse, labelOf, topOf, type Vocabulary } from './vocabulary'

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
  readonly vocabulary?: Vocabulary
  readonly learned?: Learned
  /** The wire's own category, which speaks as two strong words do. */
  readonly category?: string
  /** Language of the labels; English where nothing else is asked for. */
  readonly labels?: string
}

export function suggestTopics(lines: readonly Line[], sightings: readonly Sighting[], context: TopicContext): readonly Omit<Tag, 'id'>[] {
  const vocabulary = context.vocabulary ?? builtIn()
  const votes = collect(lines, ballotsOf(context.language.toLowerCase().split('-')[0] ?? 'en'))
  const filed = topicOfCategory(context.category ?? '')
  if (filed !== undefined) vote(votes, filed, `category ${context.category ?? ''}`, 4)
  namesSpeak(sightings, (code, name, weight) => vote(votes, code, name, weight))
  const learned = (context.learned ?? nothingLearned).topics
  return choose(votes, learned, vocabulary, context.labels ?? 'en')
}

function vote(votes: Votes, code: string, word: string, weight: number): void {
  const own = votes.get(code) ?? new Map<string, number>()
  own.set(word, (own.get(word) ?? 0) + weight)
  votes.set(code, own)
}

function collect(lines: readonly Line[], { words, stems }: Ballots): Votes {
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
      if (/^[وبلف]/.test(word)) for (const { code, weight } of words.get(word.slice(1)) ?? []) vote(votes, code, word, weight * place)
    })
  }
  return votes
}

/** What was learned turns the scale where words speak too; alone, and against words, it must be strong. */
function taughtPoints(own: number, points: number): number {
  if (points < 0) return points <= -6 ? points : 0
  return own >= 1 ? points * 0.3 : 0
}

/** A word that stands often adds less and less. */
const worth = (votes: number): number => (votes <= 1 ? votes : 1 + Math.log2(votes) * 0.8)

type LearnedTopics = ReadonlyMap<string, { readonly points: number; readonly reason: string }>

function choose(votes: Votes, learned: LearnedTopics, vocabulary: Vocabulary, labels: string): readonly Omit<Tag, 'id'>[] {
  const own = new Map([...votes].map(([code, words]) => [code, [...words.values()].reduce((sum, one) => sum + worth(one), 0)]))
  for (const [code, { points }] of learned) own.set(code, (own.get(code) ?? 0) + taughtPoints(own.get(code) ?? 0, points))
  const tops = topScores(votes, learned, vocabulary)
  const best = Math.max(0, ...tops.values())
  const strongTops = ranked(tops).filter(([, score]) => score >= Math.max(enough, best * 0.4)).slice(0, mostTops)
  const wanted = new Map(strongTops)
  const below = ranked(own)
    .map(([code, score]) => [code, score * (0.6 + (0.4 * (wanted.get(topOf(code, vocabulary)) ?? 0)) / best)] as const)
    .filter(([code, score]) => score >= enough && isBelow(code, wanted, vocabulary) && inUse(code, vocabulary) !== undefined)
    .sort(([, one], [, other]) => other - one)
  const strongest = below[0]?.[1] ?? 0
  const chosen = below.filter(([, score]) => score >= strongest * 0.45).slice(0, mostBelow)
  return [...strongTops, ...chosen].flatMap(([code, score]) => {
    const concept = inUse(code, vocabulary)
    if (concept === undefined) return []
    const evidence = evidenceOf(code, votes, learned, vocabulary)
    return [{ kind: 'topic', name: labelOf(concept, labels), code: `medtop:${concept.code}`, evidence, mentions: [], confidence: sureness(score), by: 'rule', state: 'suggested' }]
  })
}

function isBelow(code: string, tops: ReadonlyMap<string, number>, vocabulary: Vocabulary): boolean {
  const top = topOf(code, vocabulary)
  return top !== code && tops.has(top)
}

function ranked(scores: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...scores].sort(([, one], [, other]) => other - one)
}

/** A top term has the votes of all terms below it, each word counted once. */
function topScores(votes: Votes, learned: LearnedTopics, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const words = new Map<string, Map<string, number>>()
  for (const [code, list] of votes) {
    const top = topOf(code, vocabulary)
    const there = words.get(top) ?? new Map<string, number>()
    for (const [word, weight] of list) there.set(word, Math.max(there.get(word) ?? 0, weight))
    words.set(top, there)
  }
  const shared = new Map<string, number>()
  for (const list of words.values()) for (const word of list.keys()) shared.set(word, (shared.get(word) ?? 0) + 1)
  const sumOf = (list: ReadonlyMap<string, number>): number =>
    [...list].reduce((sum, [word, weight]) => sum + worth(weight) / Math.sqrt(shared.get(word) ?? 1), 0)
  const scores = new Map([...words].map(([top, list]) => [top, sumOf(list)]))
  const taught = new Map<string, number>()
  for (const [code, { points }] of learned) {
    const top = topOf(code, vocabulary)
    const there = taught.get(top)
    const worthTop = taughtPoints(scores.get(top) ?? 0, points) * 0.5
    taught.set(top, there === undefined ? worthTop : Math.max(there, worthTop))
  }
  for (const [top, points] of taught) scores.set(top, (scores.get(top) ?? 0) + points)
  return scores
}

const wordsShown = 6

function evidenceOf(code: string, votes: Votes, learned: LearnedTopics, vocabulary: Vocabulary): readonly string[] {
  const isTop = topOf(code, vocabulary) === code
  const words = new Map<string, number>()
  for (const [one, list] of votes) {
    if (one !== code && !(isTop && topOf(one, vocabulary) === code)) continue
    for (const [word, weight] of list) words.set(word, Math.max(words.get(word) ?? 0, weight))
  }
  const reason = learned.get(code)?.reason
  return [...(reason === undefined ? [] : [reason]), ...ranked(words).slice(0, wordsShown).map(([word]) => word)]
}

const sureness = (score: number): number => Math.round((1 / (1 + Math.exp(-0.35 * (score - 3.2)))) * 100) / 100
