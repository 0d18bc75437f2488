import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitsPair } from '../../../../store/model'
import { changed, mergedText, textChange } from '../../../../renderer/story/text-change'

describe('the smallest change of a text', () => {
  test('is nothing between equals', () => {
    expect(textChange('Idlib', 'Idlib')).toBeNull()
  })

  test('leaves out what both begin and end with', () => {
    expect(textChange('Syria on but was', 'Syria but was')).toEqual({ from: 6, before: 'on ', after: '' })
  })

  test('puts a letter typed twice where it was typed last', () => {
    expect(textChange('al', 'all')).toEqual({ from: 2, before: '', after: 'l' })
  })

  test('never cuts an emoji in two', () => {
    // Both begin with the same half of a pair: U+D83D.
    expect(textChange('a😀b', 'a😁b')).toEqual({ from: 1, before: '😀', after: '😁' })
  })

  test('never cuts a letter in two whose second half is the same', () => {
    // U+1F600 and U+2F600 would share the unit U+DE00.
    const one = '\uD83D\uDE00'
    const other = '\uD87D\uDE00'
    expect(textChange(one, other)).toEqual({ from: 0, before: one, after: other })
  })

  test('makes one text of the other, whatever they are, and cuts no pair', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const change = textChange(one, other)
        if (change === null) {
          expect(one).toBe(other)
          return
        }
        expect(changed(one, change)).toBe(other)
        expect(splitsPair(one, change.from) || splitsPair(one, change.from + change.before.length)).toBe(false)
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})

describe('typing while the model changes the same line', () => {
  test('keeps both where they touch different words', () => {
    expect(mergedText('a -- b end', 'a -- b end.', 'a — b end')).toBe('a — b end.')
  })

  test('keeps both where the typing came first in the line', () => {
    expect(mergedText('the end', 'In the end', 'the END')).toBe('In the END')
  })

  test('keeps the typed words where both touch the same', () => {
    expect(mergedText('3,000 men', '4,000 men', '5,000 men')).toBe('4,000 men')
  })

  test('takes what the model has where nothing was typed', () => {
    expect(mergedText('old', 'old', 'new')).toBe('new')
  })
})
