import { describe, expect, it } from 'vitest'
import { words } from '../../../renderer/words'

describe('words', () => {
  it('says one story and two stories', () => {
    expect(words.intake.came(1, 0, 0)).toBe('1 story came in')
    expect(words.intake.came(2000, 0, 0)).toBe('2,000 stories came in')
    expect(words.intake.came(3, 1, 2)).toBe('3 stories came in: 1 new version, 2 alike to others')
    expect(words.queue.queries(1)).toBe('1 query')
  })

  it('says an age as short as a column is wide', () => {
    const minute = 60_000
    expect(words.queue.age(-5)).toBe('now')
    expect(words.queue.age(59_000)).toBe('now')
    expect(words.queue.age(3 * minute)).toBe('3 min')
    expect(words.queue.age(60 * minute)).toBe('1 h')
    expect(words.queue.age(49 * 60 * minute)).toBe('2 d')
  })

  it('keeps a language or an instant it cannot read as it is', () => {
    expect(words.language('ar')).toBe('Arabic')
    expect(words.language('not a tag')).toBe('not a tag')
    expect(words.stamp('yesterday')).toBe('yesterday')
  })

  it('names a rule as an editor would, and one it does not know by its own words', () => {
    expect(words.changes.ruleName('quotes/mended')).toBe('Quotation marks: mended pair')
    expect(words.changes.ruleName('repeats/caption')).toBe('Said twice: caption')
    expect(words.changes.ruleName('line-ends/hard-wrap')).toBe('Line ends: hard wrap')
  })
})
