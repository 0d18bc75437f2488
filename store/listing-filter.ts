/** Which rows a listing lets through. One pass over all rows tells the stories, and what other choices of each condition would give. */
import { assertNever, type Listing, type QueueRow, type StoryId, type StoryState } from './model'
import { fold, tokens, type Clause, type Condition, type Query, type Term } from './search'

/** What the listing asks beyond the rows: the index's answers, what was read, and what time it is. */
export interface Beyond {
  /** Of each phrase of the search, in the order of the query: whether a story has it, by arrival. */
  readonly phrases: readonly ((arrival: number) => boolean)[]
  /** Of each tag of the listing. */
  readonly tags: readonly ((arrival: number) => boolean)[]
  readonly isRead: (arrival: number) => boolean
  readonly now: Date
}

/** Conditions an editor narrows a listing by, each counted under all the others. */
export const dimensions = ['state', 'source', 'language', 'tag', 'urgency', 'unread', 'queried'] as const
export type Dimension = (typeof dimensions)[number]

/** What of a row stands against it: nothing, one dimension alone, or more (`out`). */
export type Verdict = Dimension | 'in' | 'out'

type Test = (row: QueueRow) => boolean

interface Against {
  readonly dimension: Dimension
  readonly test: Test
}

export function judge(listing: Listing, query: Query, beyond: Beyond): (row: QueueRow) => Verdict {
  const tests = dimensions.flatMap((dimension): readonly Against[] => {
    const test = testOf(dimension, listing, query, beyond)
    return test === null ? [] : [{ dimension, test }]
  })
  const whole = [daysTest(listing.days, beyond.now), chainTest(listing.chain)].filter((test) => test !== null)
  const others = [...whole, ...clauseTests(query, beyond)]
  return (row) => {
    for (const test of others) if (!test(row)) return 'out'
    let against: Verdict = 'in'
    for (const { dimension, test } of tests) {
      if (test(row)) continue
      if (against !== 'in') return 'out'
      against = dimension
    }
    return against
  }
}

function testOf(dimension: Dimension, listing: Listing, query: Query, beyond: Beyond): Test | null {
  switch (dimension) {
    case 'state':
      return stateTest(listing.states, asksForState(query))
    case 'source':
      return listing.sources.length === 0 ? null : oneOf(listing.sources, (row) => row.source)
    case 'language':
      return listing.languages.length === 0 ? null : oneOf(listing.languages, (row) => row.language)
    case 'tag':
      return beyond.tags.length === 0 ? null : (row) => beyond.tags.every((has) => has(row.arrival))
    case 'urgency': {
      const least = listing.urgency
      return least === null ? null : (row) => row.urgency !== undefined && row.urgency <= least
    }
    case 'unread':
      return listing.unread ? (row) => !beyond.isRead(row.arrival) : null
    case 'queried':
      return listing.queried ? (row) => row.queries > 0 : null
    default:
      return assertNever(dimension)
  }
}

function oneOf(names: readonly string[], of: (row: QueueRow) => string): Test {
  const wanted = new Set(names)
  return (row) => wanted.has(of(row))
}

/** The bin is shown to those who ask for it, by the listing or in the search. */
function stateTest(states: readonly StoryState[], asked: boolean): Test | null {
  if (states.length > 0) return (row) => states.includes(row.state)
  return asked ? null : (row) => row.state !== 'spiked'
}

function asksForState({ clauses }: Query): boolean {
  return clauses.some(({ minus, any }) => !minus && any.some((term) => term.kind === 'condition' && term.condition.kind === 'state'))
}

function daysTest(days: number | null, now: Date): Test | null {
  if (days === null) return null
  const since = dayStart(now, 1 - days)
  return (row) => row.importedAt >= since
}

function chainTest(chain: StoryId | null): Test | null {
  return chain === null ? null : ({ id, wire }) => id === chain || wire?.chain === chain
}

function clauseTests({ clauses }: Query, beyond: Beyond): readonly Test[] {
  let phrase = 0
  const testOfTerm = (term: Term): Test => {
    if (term.kind === 'condition') return conditionTest(term.condition, beyond)
    const has = beyond.phrases[phrase] ?? (() => false)
    phrase += 1
    return (row) => has(row.arrival)
  }
  return clauses.map(({ minus, any }: Clause) => {
    const tests = any.map(testOfTerm)
    return (row) => tests.some((test) => test(row)) !== minus
  })
}

function conditionTest(condition: Condition, beyond: Beyond): Test {
  switch (condition.kind) {
    case 'state':
      return (row) => row.state === condition.state
    case 'source':
      return sourceTest(condition.words)
    case 'language':
      return (row) => row.language.toLowerCase() === condition.tag || row.language.toLowerCase().startsWith(`${condition.tag}-`)
    case 'urgency':
      return ({ urgency }) => urgency !== undefined && urgency >= condition.from && urgency <= condition.to
    case 'date':
      return between(condition.from === null ? null : startOf(condition.from, 0), condition.to === null ? null : startOf(condition.to, 1))
    case 'days':
      return between(dayStart(beyond.now, 1 - condition.days), null)
    case 'is':
      return isTest(condition.what, beyond)
    default:
      return assertNever(condition)
  }
}

function isTest(what: Extract<Condition, { kind: 'is' }>['what'], { isRead }: Beyond): Test {
  switch (what) {
    case 'unread':
      return (row) => !isRead(row.arrival)
    case 'read':
      return (row) => isRead(row.arrival)
    case 'exported':
      return (row) => row.exported !== undefined
    case 'queried':
      return (row) => row.queries > 0
    default:
      return assertNever(what)
  }
}

/** There are few sources: each is looked at once. */
function sourceTest(words: readonly { readonly token: string; readonly prefix: boolean }[]): Test {
  const known = new Map<string, boolean>()
  const fits = (source: string): boolean => {
    const there = tokens(source)
    return words.every(({ token, prefix }) => there.some((one) => (prefix ? one.startsWith(token) : one === token))) || fold(source) === words.map(({ token }) => token).join(' ')
  }
  return ({ source }) => {
    const answer = known.get(source) ?? fits(source)
    known.set(source, answer)
    return answer
  }
}

/** Instants are written alike, so that they compare as texts do. */
function between(from: string | null, before: string | null): Test {
  return ({ importedAt }) => (from === null || importedAt >= from) && (before === null || importedAt < before)
}

/** Where a day begins by the clock on the wall, so many days on. */
function startOf(day: string, on: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + on).toISOString()
}

function dayStart(now: Date, on: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + on).toISOString()
}
