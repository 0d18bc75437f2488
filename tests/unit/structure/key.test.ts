import { expect, it } from 'vitest'
import { keyOf } from '../../../store/structure/key'

it('is the letters and digits of a line, in lower case', () => {
  expect(keyOf('  “Quay — to be MENDED,” says mayor’s office… ')).toBe('quay to be mended says mayor s office')
  expect(keyOf('Straße Ärger ŁÓDŹ Été')).toBe('straße ärger łódź été')
  expect(keyOf('٣ سفن «كبيرة»')).toBe('٣ سفن كبيرة')
  expect(keyOf('— … —')).toBe('')
})

it('is the same for two spellings of one letter', () => {
  expect(keyOf('Cafe\u0301 Nin\u0303o')).toBe(keyOf('Café Niño'))
  expect(keyOf('Ｑｕａｙ ﬁsh ①')).toBe('quay fish 1')
  expect(keyOf('ΟΔΟΣ')).toBe('οδο\u03c2')
  expect(keyOf('\u1112\u1161\u11ab')).toBe('한')
})

it('knows a long line by its start', () => {
  expect(keyOf(`${'quay '.repeat(100)}end`)).toBe('quay '.repeat(80).trim())
})
