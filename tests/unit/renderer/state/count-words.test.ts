import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../renderer/state/count-words'
import { story } from '../../../helpers/stories'

describe('countWords', () => {
  it('counts what goes out, not what is set aside or noted', () => {
    expect(countWords(story('headline: Two words', 'set-aside: Two words', 'note: Eds: updates', 'paragraph: Three more words'))).toBe(5)
  })

  it("counts ship's, well-known and 4,000 as one word each, and Arabic words", () => {
    expect(countWords(story("paragraph: ship's well-known 4,000 — “so”"))).toBe(4)
    expect(countWords(story('paragraph: قال الوزير إن «الأعمال» ستبدأ'))).toBe(5)
  })
})
