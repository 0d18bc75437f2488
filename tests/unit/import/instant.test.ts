import { expect, test } from 'vitest'
import { instant } from '../../../store/import/instant'

test.each([
  ['20160909T000100+0100', '2016-09-08T23:01:00Z'],
  ['20160909T000100Z', '2016-09-09T00:01:00Z'],
  ['2018-10-23T12:00:00Z', '2018-10-23T12:00:00Z'],
  ['2016-05-24 20:53:25+00:00', '2016-05-24T20:53:25Z'],
  ['2018-02-01T18:44:52.973', '2018-02-01T18:44:52Z'],
  ['2026-03-12T12:00:00-05:30', '2026-03-12T17:30:00Z'],
  ['20160909', '2016-09-09T00:00:00Z'],
])('reads %s as %s', (written, expected) => {
  expect(instant(written)).toBe(expected)
})

test.each(['', 'Friday noon', '20161309T000000Z', '2016-09-32', '09/09/2016', '2'.repeat(1_000)])('reads %j as no date', (written) => {
  expect(instant(written)).toBeUndefined()
})
