import { describe, expect, it } from 'vitest'
import { mayHold } from '../../../store/structure/word-parts'

describe('what a word may hold', () => {
  const holds = mayHold(['cookie', '^e?mail', '^cc$', '隐私', 'art[ií]culo'])

  it.each(['cookie', 'cookies', 'webcookies', 'mail', 'email', 'cc', '隐私政策', 'artículo'])('may be in %s', (word) => {
    expect(holds(word)).toBe(true)
  })

  it.each(['', 'a', 'the', 'council', 'мэрия', '政策'])('is surely not in “%s”', (word) => {
    expect(holds(word)).toBe(false)
  })
})
