/**
 * Reads what an editor types into the search field:
 *
 *   ferry harbour          both words, anywhere in the copy
 *   ferr*                  words that begin so; the last word of a search that is being typed is taken so by itself
 *   "port hadrin"          these words in a row
 *   ferry OR boat          either
 *   -sport  -source:afp    without
 *   headline:ferry  byline:  caption:  slug:  tag:"world cup"      words in one part
 *   source:reuters  state:ready  lang:ar  urgency:1-3  date:2026-11-20..2026-11-24  after:  before:  is:unread  has:queries
 *
 * Nothing is an error: what is no filter is words, and a filter whose value says nothing is told of and left out.
 */
import type { StoryState } from '../model'
import { isUnspaced, scan } from './scan'

/** Parts of a story that can be searched by themselves. */
export const parts = ['headline', 'byline', 'caption', 'slug', 'tag'] as const
export type Part = (typeof parts)[number]

export interface Word {
  readonly token: string
  /** Whatever begins with the token is meant. */
  readonly prefix: boolean
}

/** Words in a row, in one part or anywhere in the copy. */
export interface Phrase {
  readonly part: Part | null
  readonly words: readonly [Word, ...Word[]]
}

export type Condition =
  | { readonly kind: 'state'; readonly state: StoryState }
  | { readonly kind: 'source'; readonly words: readonly Word[] }
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'urgency'; readonly from: number; readonly to: number }
  /** Days as typed (`2026-11-20`), both included; where a day begins is the reader's clock's affair. */
  | { readonly kind: 'date'; readonly from: string | null; readonly to: string | null }
  /** The last so many days, today included. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'is'; readonly what: 'unread' | 'read' | 'exported' | 'queried' }

export type Term = { readonly kind: 'phrase'; readonly phrase: Phrase } | { readonly kind: 'condition'; readonly condition: Condition }

/** At least one of `any` holds; with `minus`, none of them. */
export interface Clause {
  readonly minus: boolean
  readonly any: readonly [Term, ...Term[]]
}

export interface Query {
  readonly clauses: readonly Clause[]
  /** What was typed and says nothing, such as `date:soon`. */
  readonly ignored: readonly string[]
}

interface Piece {
  readonly minus: boolean
  readonly field: string
  readonly value: string
  readonly quoted: boolean
  readonly whole: string
  /** It reaches to the end of what was typed: it may go on. */
  readonly last: boolean
}

/** With `typing`, the last word may be the beginning of one. */
export function parseQuery(text: string, typing = false): Query {
  const clauses: Clause[] = []
  const ignored: string[] = []
  let or = false
  for (const piece of pieces(text)) {
    if (isOr(piece)) {
      or = clauses.length > 0 && !piece.last
      continue
    }
    const term = termOf(piece, typing && piece.last)
    if (term === 'nothing') ignored.push(piece.whole)
    else if (term !== null) addTerm(clauses, term, piece.minus, or)
    or = false
  }
  return { clauses, ignored }
}

const isOr = ({ field, value, quoted, minus }: Piece): boolean => value === 'OR' && !quoted && !minus && field === ''

function addTerm(clauses: Clause[], term: Term, minus: boolean, or: boolean): void {
  const before = clauses[clauses.length - 1]
  if (or && before !== undefined && !minus && !before.minus) clauses[clauses.length - 1] = { minus: false, any: [...before.any, term] }
  else clauses.push({ minus, any: [term] })
}

const quotes = '"“”„«»'
const isQuote = (letter: string): boolean => letter !== '' && quotes.includes(letter)
const isSpace = (letter: string): boolean => /\s/.test(letter)

/** Parts what was typed at white space outside quotation marks. An open quotation reaches to the end. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text.charAt(at))) {
      at += 1
      continue
    }
    const from = at
    const minus = text.charAt(at) === '-' && at + 1 < text.length && !isSpace(text.charAt(at + 1))
    if (minus) at += 1
    const field = fieldAt(text, at)
    if (field !== '') at += field.length + 1
    const quoted = isQuote(text.charAt(at))
    const valueFrom = quoted ? at + 1 : at
    const valueTo = quoted ? endOfQuoted(text, valueFrom) : endOfBare(text, valueFrom)
    at = quoted ? Math.min(text.length, valueTo + 1) : valueTo
    const last = quoted ? valueTo === text.length : at === text.length
    found.push({ minus, field, value: text.slice(valueFrom, valueTo), quoted, whole: text.slice(from, at), last })
  }
  return found
}

const longestField = 12

/** The name before a colon that a value follows at once, or which ends what was typed. */
function fieldAt(text: string, at: number): string {
  const name = /^[A-Za-z]+(?=:)/.exec(text.slice(at, at + longestField + 1))?.[0] ?? ''
  return isField(name.toLowerCase()) ? name : ''
}

function endOfQuoted(text: string, from: number): number {
  let at = from
  while (at < text.length && !isQuote(text.charAt(at))) at += 1
  return at
}

function endOfBare(text: string, from: number): number {
  let at = from
  while (at < text.length && !isSpace(text.charAt(at))) at += 1
  return at
}

type Reader = (value: string, piece: Piece, typing: boolean) => Term | 'nothing' | null

const inPart = (part: Part | null): Reader => (value, piece, typing) => phraseTerm(part, value, piece.quoted, typing)

const readers: Readonly<Record<string, Reader>> = {
  headline: inPart('headline'),
  title: inPart('headline'),
  byline: inPart('byline'),
  by: inPart('byline'),
  caption: inPart('caption'),
  slug: inPart('slug'),
  tag: inPart('tag'),
  source: (value, piece, typing) => {
    const words = wordsOf(value, typing || !piece.quoted)
    return words.length === 0 ? null : condition({ kind: 'source', words })
  },
  state: (value) => {
    const state = states[value.toLowerCase()]
    return state === undefined ? 'nothing' : condition({ kind: 'state', state })
  },
  lang: language,
  language,
  urgency: (value) => {
    const range = urgencies(value)
    return range === null ? 'nothing' : condition({ kind: 'urgency', ...range })
  },
  date: (value) => dateTerm(value, (day) => [day, day]),
  after: (value) => dateTerm(value, (day) => [day, null]),
  since: (value) => dateTerm(value, (day) => [day, null]),
  before: (value) => dateTerm(value, (day) => [null, day]),
  is: asks,
  has: asks,
}

const isField = (name: string): boolean => Object.prototype.hasOwnProperty.call(readers, name)

const states: Readonly<Record<string, StoryState>> = { new: 'new', in: 'new', ready: 'ready', spiked: 'spiked', bin: 'spiked' }

function condition(made: Condition): Term {
  return { kind: 'condition', condition: made }
}

function language(value: string): Term | 'nothing' {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value) ? condition({ kind: 'language', tag: value.toLowerCase() }) : 'nothing'
}

const asked: Readonly<Record<string, 'unread' | 'read' | 'exported' | 'queried'>> = {
  unread: 'unread', read: 'read', exported: 'exported', queries: 'queried', query: 'queried', queried: 'queried',
}

function asks(value: string): Term | 'nothing' {
  const what = asked[value.toLowerCase()]
  return what === undefined ? 'nothing' : condition({ kind: 'is', what })
}

/** `2`, `1-3`, `1..3`, `<=3`, `>5`. */
function urgencies(value: string): { readonly from: number; readonly to: number } | null {
  const [, compare = '', first = '', second] = /^(<=?|>=?)?([1-9])(?:(?:-|\.\.)([1-9]))?$/.exec(value) ?? []
  if (first === '') return null
  const level = Number(first)
  if (second !== undefined) return compare === '' ? { from: level, to: Number(second) } : null
  if (compare === '') return { from: level, to: level }
  const strict = compare.length === 1
  return compare.startsWith('<') ? { from: 1, to: strict ? level - 1 : level } : { from: strict ? level + 1 : level, to: 9 }
}

type Days = readonly [string | null, string | null]

/** A day, `today`, `yesterday`, `7d` (the last seven days), or two days with `..` between, either of which may be left out. */
function dateTerm(value: string, spread: (day: string) => Days): Term | 'nothing' {
  const back = /^(\d{1,4})d$/.exec(value)?.[1]
  if (back !== undefined) return condition({ kind: 'days', days: Number(back) })
  if (value.toLowerCase() === 'today') return condition({ kind: 'days', days: 1 })
  const [first = '', second] = value.split('..')
  if (second === undefined) return isDay(first) ? dates(spread(first)) : 'nothing'
  if ((first !== '' && !isDay(first)) || (second !== '' && !isDay(second)) || first + second === '') return 'nothing'
  return dates([first === '' ? null : first, second === '' ? null : second])
}

const dates = ([from, to]: Days): Term => condition({ kind: 'date', from, to })

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function termOf(piece: Piece, typing: boolean): Term | 'nothing' | null {
  const read = readers[piece.field.toLowerCase()]
  if (read === undefined) return phraseTerm(null, piece.value, piece.quoted, typing)
  if (piece.value === '') return null
  return read(piece.value, piece, typing)
}

function phraseTerm(part: Part | null, value: string, quoted: boolean, typing: boolean): Term | null {
  const starred = !quoted && value.endsWith('*')
  const [first, ...rest] = wordsOf(value, starred || typing)
  return first === undefined ? null : { kind: 'phrase', phrase: { part, words: [first, ...rest] } }
}

/** `open`: the last word may be the beginning of one. */
function wordsOf(value: string, open: boolean): readonly Word[] {
  const words: Word[] = []
  const places: number[] = []
  scan(value, (token, from) => {
    words.push({ token, prefix: false })
    places.push(from)
  })
  const last = words.pop()
  if (last === undefined) return words
  if (!isUnspaced(last.token)) return [...words, { token: last.token, prefix: open && endsInWord(value) }]
  // Pairs of letters say all but for the last letter, which the pair before holds, or which stands alone and begins any pair.
  const before = words[words.length - 1]
  const held = before !== undefined && isUnspaced(before.token) && [...value.slice(places[places.length - 2])].length === 2
  return held ? words : [...words, { token: last.token, prefix: true }]
}

/** "port " and "U.S." are whole; "por" may go on. */
function endsInWord(value: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cf}]\*?$/u.test(value)
}
