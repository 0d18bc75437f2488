import { describe, expect, it } from 'vitest'
import { creditAtEnd, isCredit, namesSource } from '../../../store/structure/credit'

describe('a line that names a picture’s source at its end', () => {
  it.each([
    'the old mill at tolven before the fire. foto: anna holm',
    'die mühle vor dem brand. bild: stadtarchiv tolven',
    'ministers in the courtyard © rolf marsh',
    'a boat leaves the harbour. shutterstock',
    'the bridge at night (c) tolven council',
  ])('%s', (line) => { expect(namesSource(line)).toBe(true) })

  it.each([
    'the photo showed a mill before the fire, the council said.',
    'the ministers met in the courtyard at nine and again at ten:',
    `foto: anna holm. ${'the fire went on for three days and the firemen came from four towns. '.repeat(3)}`,
  ])('not %s', (line) => { expect(namesSource(line)).toBe(false) })
})

describe('a picture found on a network (regression)', () => {
  it.each(['The quay at Tolven under water (X)', 'The quay at Tolven under water. (Facebook)', 'رصيف الميناء بعد العاصفة (إكس)'])('%s', (line) => {
    expect(creditAtEnd(line, line.toLowerCase())).toBe('agency')
  })

  it('is a button where it stands alone', () => { expect(isCredit('Facebook', 'facebook', undefined)).toBe(false) })
})

describe('a line that is nothing but a credit (regression)', () => {
  it.each(['Lars Berg / AFP', 'J. Roe / Getty Images'])('%s', (line) => { expect(isCredit(line, line.toLowerCase(), 'photo')).toBe(true) })

  it('is none where a sentence stands before the stroke', () => { expect(isCredit('The skyline at dusk. / AFP', 'the skyline at dusk. / afp', 'photo')).toBe(false) })
})
