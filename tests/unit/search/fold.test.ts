import { describe, expect, it } from 'vitest'
import { fold } from '../../../store/search/fold'

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

  it('drops invisible direction marks and joiners', () => {
    expect(fold('\u200Fقمة\u200E')).toBe('قمه')
    expect(fold('می‌خواهم')).toBe(fold('میخواهم'))
  })

  it('keeps what makes another word: the vowels of Hindi, the voiced kana, the syllables of Korean', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी'.normalize('NFC'))
    expect(fold('が')).not.toBe(fold('か'))
    expect(fold('서울')).toBe('서울')
  })
})
