import { describe, expect, it } from 'vitest'
import { readWhen } from '../../../store/signal/when'

/** Tuesday, 24 November 2026, 10:15 GMT. */
const written = { instant: Date.UTC(2026, 10, 24, 10, 15), by: 'item' } as const

/** Written by hand: what an editor would put in the diary. */
const ends: readonly (readonly [string, string])[] = [
  ['until 0001 GMT Friday', '2026-11-27T00:01'],
  ['until 00:01 GMT on Friday, Nov. 27', '2026-11-27T00:01'],
  ['until 12.01 a.m. EST Monday, Nov. 30, 2026', '2026-11-30T05:01'],
  ['until 10 a.m. ET Wednesday', '2026-11-25T15:00'],
  ['for release 6 p.m. GMT today', '2026-11-24T18:00'],
  ['until noon GMT tomorrow', '2026-11-25T12:00'],
  ['until 1800 GMT', '2026-11-24T18:00'],
  ['until 0900 GMT', '2026-11-25T09:00'],
  ['until 2026-11-28T06:00:00Z', '2026-11-28T06:00'],
  ['until 2026-11-28 06:00 +0100', '2026-11-28T05:00'],
  ['until 06:00 UTC+3 on 28 November', '2026-11-28T03:00'],
  ['until 1 July 2027, 11:00 BST', '2027-07-01T10:00'],
  ['until midnight GMT Wednesday', '2026-11-26T00:00'],
  ['until 2 January, 08:00 GMT', '2027-01-02T08:00'],
  ['Sperrfrist: 27. November 2026, 18.00 Uhr', '2026-11-27T17:00'],
  ['Sperrfrist 27.11.2026, 18.00 Uhr', '2026-11-27T17:00'],
  ['Sperrfrist bis Freitag 6 Uhr', '2026-11-27T05:00'],
  ['Sperrfrist: 3. Juli 2026, 18 Uhr MESZ', '2026-07-03T16:00'],
  ["embargo jusqu'au jeudi 26 novembre à 06h00 GMT", '2026-11-26T06:00'],
  ["sous embargo jusqu'à vendredi 18h GMT", '2026-11-27T18:00'],
  ['embargo hasta las 12.00 GMT del viernes 27 de noviembre', '2026-11-27T12:00'],
  ['embargo fino alle ore 15:30 GMT di mercoledì', '2026-11-25T15:30'],
  ['محظور النشر حتى الساعة ٠٦٠٠ بتوقيت غرينتش يوم الجمعة', '2026-11-27T06:00'],
  ['حظر النشر حتى 27 تشرين الثاني/نوفمبر 2026 الساعة 10:00 غرينتش', '2026-11-27T10:00'],
  ['эмбарго до пятницы, 27 ноября, 10:00 МСК', '2026-11-27T07:00'],
]

describe('the end of an embargo', () => {
  it.each(ends)('reads “%s”', (words, end) => {
    expect(readWhen(words, written)?.until.slice(0, 16)).toBe(end)
  })

  it('counts a weekday from the day of writing, and says so', () => {
    expect(readWhen('until 0001 GMT Friday', written)?.reading).toEqual({ assumed: [], against: '2026-11-24T10:15:00.000Z', by: 'item' })
    expect(readWhen('until 0001 GMT, 27 November 2026', written)?.reading).toEqual({ assumed: [] })
  })

  it('takes a weekday that was named after its hour as next week’s, never as over', () => {
    const friday = { instant: Date.UTC(2026, 10, 27, 9), by: 'arrival' } as const
    expect(readWhen('until 0001 GMT Friday', friday)?.until).toBe('2026-12-04T00:01:00.000Z')
  })

  it('takes what is left open at its latest', () => {
    expect(readWhen('until 6 p.m. on Nov 27', written)).toEqual({
      until: '2026-11-28T06:00:00.000Z',
      reading: { assumed: ['zone'], against: '2026-11-24T10:15:00.000Z', by: 'item' },
    })
    expect(readWhen('until Friday', written)?.until).toBe('2026-11-27T12:00:00.000Z')
    expect(readWhen('until Friday', written)?.reading.assumed).toEqual(['zone', 'hour'])
    expect(readWhen('until 0600 GMT, 3/4/2027', written)).toMatchObject({ until: '2027-04-03T06:00:00.000Z', reading: { assumed: ['day-or-month'] } })
    expect(readWhen('until 0600 GMT, 27/11/2026', written)?.reading.assumed).toEqual([])
    expect(readWhen('until 9 a.m. EST, 1 July 2027', written)?.until).toBe('2027-07-01T14:00:00.000Z')
  })

  it('takes the clock of an agency that writes for one country, and says so (regression)', () => {
    const london = { ...written, agency: 'Press Association' }
    expect(readWhen('to 0001 Friday September 9', { ...london, instant: Date.UTC(2016, 8, 7) })).toMatchObject({
      until: '2016-09-08T23:01:00.000Z',
      reading: { assumed: ['agency-zone'] },
    })
    expect(readWhen('until 10 a.m. Friday', { ...written, agency: 'AP' })?.until).toBe('2026-11-27T15:00:00.000Z')
  })

  it('takes the hour that comes twice, when clocks go back, the second time', () => {
    expect(readWhen('until 01:30 ET, 1 November 2026', written)?.until).toBe('2026-11-01T06:30:00.000Z')
  })

  it('says nothing where no time is named, or one that cannot be placed', () => {
    expect(readWhen('until further notice', written)).toBeNull()
    expect(readWhen('until publication in The Lancet', written)).toBeNull()
    expect(readWhen('until 0001 GMT Friday', null)).toBeNull()
    expect(readWhen('until 2026-13-45', written)).toBeNull()
  })
})
