import { describe, expect, it } from 'vitest'
import { copyWords, countWords } from '../../../store/model'
import { story } from '../../helpers/stories'

describe('countWords', () => {
  it("counts ship's, well-known and 4,000 as one word each, and a dash that stands alone as none", () => {
    expect(countWords("ship's well-known 4,000 — “so”")).toBe(4)
  })

  it('counts Arabic words, and words of scripts without spaces', () => {
    expect(countWords('قال الوزير إن «الأعمال» ستبدأ')).toBe(5)
    expect(countWords('東京 大阪')).toBe(2)
  })

  it('counts nothing in nothing', () => {
    expect(countWords('')).toBe(0)
    expect(countWords(' — ')).toBe(0)
  })
})

describe('copyWords', () => {
  it("counts the story's text, not what is set aside, noted or beside it", () => {
    const copy = story('headline: Two words', 'byline: By Ann Other', 'set-aside: Two words', 'caption: A quay', 'note: Eds: updates', 'paragraph: Three more words')
    expect(copyWords(copy)).toBe(5)
  })
})

it('counts a line of 400,000 letters without a space', () => {
  expect(countWords('日x '.repeat(3))).toBe(3 * countWords('日x'))
  const began = process.cpuUsage()
  expect(countWords('日本語x'.repeat(100_000))).toBeGreaterThan(100_000)
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(4_000)
})
