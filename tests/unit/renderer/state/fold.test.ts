import { describe, expect, it } from 'vitest'
import { fold } from '../../../../renderer/state/fold'

describe('fold', () => {
  it('makes no difference of case and accents', () => {
    expect(fold('Évian–São Paulo')).toBe('evian–sao paulo')
    expect(fold('GRÖSSE')).toBe('grosse')
    expect(fold('Größe')).toBe('grosse')
  })

  it('finds the forms of alef and hamza by the bare letters', () => {
    expect(fold('إسرائيل')).toBe(fold('اسرائيل'))
    expect(fold('آخر الأنباء')).toBe(fold('اخر الانباء'))
  })

  it('drops vowel marks and the stretching line', () => {
    expect(fold('مُحَمَّد')).toBe('محمد')
    expect(fold('ســـلام')).toBe('سلام')
  })

  it('takes yeh for alef maksura, heh for teh marbuta, Persian letters for Arabic', () => {
    expect(fold('مستشفى المدينة')).toBe(fold('مستشفي المدينه'))
    expect(fold('کابل')).toBe(fold('كابل'))
  })

  it('reads Arabic-Indic and Persian digits as digits', () => {
    expect(fold('٤٠ ۴۰')).toBe('40 40')
  })

  it('ignores invisible direction marks and folds spaces', () => {
    expect(fold('\u200Fقمة\u200E  2026 ')).toBe('قمه 2026')
  })

  it('takes a curly apostrophe for a straight one', () => {
    expect(fold('ship’s')).toBe("ship's")
  })
})
