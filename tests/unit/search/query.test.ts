import { describe, expect, it } from 'vitest'
import { parseQuery, type Phrase, type Term } from '../../../store/search/query'
import { workSince } from '../../helpers/work'

/** A query as text: `part:` before a phrase, `*` after a beginning, `|` between alternatives. */
function written(text: string, typing = false): readonly string[] {
  const phrase = ({ part, words }: Phrase): string => `${part === null ? '' : `${part}:`}${words.map(({ token, prefix }) => (prefix ? `${token}*` : token)).join(' ')}`
  const term = (one: Term): string => (one.kind === 'phrase' ? phrase(one.phrase) : JSON.stringify(one.condition))
  return parseQuery(text, typing).clauses.map(({ minus, any }) => `${minus ? '-' : ''}${any.map(term).join(' | ')}`)
}

const condition = (text: string): unknown => {
  const [clause] = parseQuery(text).clauses
  const [term] = clause?.any ?? []
  return term?.kind === 'condition' ? term.condition : null
}

describe('the language of search', () => {
  it('reads words, beginnings, phrases and what must not be there', () => {
    expect(written('Ferry harb* "Port Hadrin" -sport')).toEqual(['ferry', 'harb*', 'port hadrin', '-sport'])
    expect(written('wide-ranging Biden’s')).toEqual(['wide ranging', 'biden s'])
    expect(written('ferry OR boat OR ship -"night shift"')).toEqual(['ferry | boat | ship', '-night shift'])
  })

  it('takes the last word for a beginning while it is typed', () => {
    expect(written('port had', true)).toEqual(['port', 'had*'])
    expect(written('port had ', true)).toEqual(['port', 'had'])
    expect(written('"port had', true)).toEqual(['port had*'])
    expect(written('"port had"', true)).toEqual(['port had'])
    expect(written('headline:fer', true)).toEqual(['headline:fer*'])
  })

  it('searches parts, and takes for words what is no field', () => {
    expect(written('headline:ferry by:"Mara Quill" caption:crew slug:ferry tag:"world cup"')).toEqual([
      'headline:ferry', 'byline:mara quill', 'caption:crew', 'slug:ferry', 'tag:world cup',
    ])
    expect(written('http://example.com 10:30')).toEqual(['http example com', '10 30'])
    expect(written('constructor:x __proto__:y')).toEqual(['constructor x', 'proto y'])
  })

  it('reads conditions', () => {
    expect(condition('state:Ready')).toEqual({ kind: 'state', state: 'ready' })
    expect(condition('lang:ar')).toEqual({ kind: 'language', tag: 'ar' })
    expect(condition('urgency:1-3')).toEqual({ kind: 'urgency', from: 1, to: 3 })
    expect(condition('urgency:<=2')).toEqual({ kind: 'urgency', from: 1, to: 2 })
    expect(condition('urgency:>5')).toEqual({ kind: 'urgency', from: 6, to: 9 })
    expect(condition('date:2026-11-20..2026-11-24')).toEqual({ kind: 'date', from: '2026-11-20', to: '2026-11-24' })
    expect(condition('date:2026-11-20')).toEqual({ kind: 'date', from: '2026-11-20', to: '2026-11-20' })
    expect(condition('after:2026-11-20')).toEqual({ kind: 'date', from: '2026-11-20', to: null })
    expect(condition('before:2026-11-20')).toEqual({ kind: 'date', from: null, to: '2026-11-20' })
    expect(condition('date:7d')).toEqual({ kind: 'days', days: 7 })
    expect(condition('is:unread')).toEqual({ kind: 'is', what: 'unread' })
    expect(condition('has:queries')).toEqual({ kind: 'is', what: 'queried' })
  })

  it('tells what says nothing, and leaves it out', () => {
    const { clauses, ignored } = parseQuery('ferry date:2026-02-30 state:lost urgency:12')
    expect(clauses).toHaveLength(1)
    expect(ignored).toEqual(['date:2026-02-30', 'state:lost', 'urgency:12'])
  })

  it('waits for a value that is still to come', () => {
    expect(parseQuery('headline: -', true)).toEqual({ clauses: [], ignored: [] })
    expect(parseQuery('OR ferry OR', true).clauses).toHaveLength(1)
    expect(parseQuery('""  "', true)).toEqual({ clauses: [], ignored: [] })
  })

  it('parts a text without spaces into pairs of letters', () => {
    expect(written('東京都')).toEqual(['東京 京都'])
    expect(written('都')).toEqual(['都*'])
    expect(written('"東京 2026"')).toEqual(['東京 京 2026'])
  })

  it('reads a long hostile text in no time', () => {
    const began = process.cpuUsage()
    parseQuery('"-headline:'.repeat(50_000), true)
    parseQuery('a.'.repeat(200_000), true)
    expect(workSince(began)).toBeLessThan(2_000)
  })
})
