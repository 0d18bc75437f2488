import { expect, test } from 'vitest'
import { placeIn, placeOfLead } from '../../../store/import/place'

test.each([
  ['STOCKHOLM, Aug 29, 2014 (AFP) -', 'STOCKHOLM'],
  ['SYDNEY March 22 AAP -', 'SYDNEY'],
  ['FORT HARBOUR, Pa.', 'FORT HARBOUR, Pa.'],
  ['Northaven (dpa) - ', 'Northaven'],
  ['ANSA TEST - ROMA, 01 LUG -', 'ROMA'],
  ['Haag /ritzau/', 'Haag'],
  ['加州桑尼維爾', '加州桑尼維爾'],
  ['2014-07-16 13:00:03 GMT+00:00', ''],
  ['4/4/2018', ''],
  ['', ''],
])('finds in %j the place %j', (dateline, place) => {
  expect(placeIn(dateline)).toBe(place)
})

test("reads a lead's place only where the sender names itself", () => {
  expect(placeOfLead('Harare, July 19 (The Daily Herald) - Prices rose.', 'The Daily Herald')).toBe('Harare')
  expect(placeOfLead('Harare, July 19 (a Tuesday) - Prices rose.', 'The Daily Herald')).toBe('')
  expect(placeOfLead('Prices rose.', '')).toBe('')
})
