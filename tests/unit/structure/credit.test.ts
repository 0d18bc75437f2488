import { describe, expect, it } from 'vitest'
import { namesSource } from '../../../store/structure/credit'

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
