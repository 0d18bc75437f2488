import { describe, expect, it } from 'vitest'
import { tellsPlaces } from '../../../store/structure/caption'

describe('a line that says who stands where in a picture', () => {
  it.each([
    'mara quill, left, and tom roe open the new bridge at tolven.',
    'mara quill, second from right, at the harbour in 2019',
    'mara quill (l.) und tom roe sehen sich die brücke an.',
    'mara quill y tom roe (izquierda) en el puerto',
    'from left: mara quill, tom roe and ines holm',
  ])('%s', (line) => { expect(tellsPlaces(line)).toBe(true) })

  it.each([
    'gov. mara quill (r) is defending the launch of the bridge.',
    'the bus turned left, hit the railing and stopped.',
    'she left, he said, because nobody had asked her to stay.',
  ])('not %s', (line) => { expect(tellsPlaces(line)).toBe(false) })
})
