import { describe, expect, it } from 'vitest'
import { suggestTags } from '../../../store/tag'
import { labelledStories } from '../../helpers/labelled'
import { scoreEntities, totals } from '../../helpers/score-tags'

const scored = labelledStories().map((labelled) => ({ ...labelled, score: scoreEntities(labelled, suggestTags(labelled.story)) }))

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
})
