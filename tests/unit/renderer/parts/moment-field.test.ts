import { expect, it } from 'vitest'
import { momentOf } from '../../../../renderer/parts/moment-field'

const at = (year: string, month: string, day: string, hour = '00', minute = '01') => momentOf({ year, month, day, hour, minute })

it('reads its parts by the computer’s clock, a year of two figures in this century', () => {
  expect(at('2099', '11', '27')).toEqual(new Date(2099, 10, 27, 0, 1))
  expect(at('27', '2', '3', '9', '5')).toEqual(new Date(2027, 1, 3, 9, 5))
})

it('is no moment while a part is missing, or where there is no such day or hour', () => {
  expect(at('2099', '', '27')).toBeNull()
  expect(at('2099', '02', '30')).toBeNull()
  expect(at('2099', '00', '10')).toBeNull()
  expect(at('2099', '12', '31', '24')).toBeNull()
  expect(at('2099', '12', '31', '23', '60')).toBeNull()
})
