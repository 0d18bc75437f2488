import { describe, expect, it } from 'vitest'
import { suggestTags } from '../../../store/tag'
import { labelledStories } from '../../helpers/labelled'
import { scoreEntities, scoreTopics, totals } from '../../helpers/score-tags'

const scored = labelledStories().map((labelled) => {
  const tags = suggestTags(labelled.story)
  return { ...labelled, score: scoreEntities(labelled, tags), topics: scoreTopics(labelled, tags) }
})

describe('names in the labelled set', () => {
  it('has at least sixty stories in five languages, half of them never looked at', () => {
    expect(scored.length).toBeGreaterThanOrEqual(60)
    expect(new Set(scored.map(({ language }) => language))).toEqual(new Set(['en', 'ar', 'fr', 'de', 'es']))
    expect(scored.filter(({ half }) => half === 'unseen')).toHaveLength(scored.length / 2)
  })

  it.each(['development', 'unseen'] as const)('finds them, and little else, in the %s half', (half) => {
    const { precision, f1, kind } = totals(scored.filter((one) => one.half === half).map(({ score }) => score))
    expect(f1).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.93)
    expect(kind).toBeGreaterThanOrEqual(0.95)
  })

  it.each([['en', 0.9], ['fr', 0.85], ['es', 0.85], ['de', 0.8], ['ar', 0.75]] as const)('can be used in %s: %f on stories nobody looked at', (language, least) => {
    const { f1 } = totals(scored.filter((one) => one.half === 'unseen' && one.language === language).map(({ score }) => score))
    expect(f1).toBeGreaterThanOrEqual(least)
  })

  it.each(['development', 'unseen'] as const)('finds a right top topic among the first three, and a right one below, in the %s half', (half) => {
    const topics = scored.filter((one) => one.half === half).map((one) => one.topics)
    expect(topics.filter(({ top }) => top).length / topics.length).toBeGreaterThanOrEqual(0.9)
    expect(topics.filter(({ below }) => below).length / topics.length).toBeGreaterThanOrEqual(0.75)
  })
})
