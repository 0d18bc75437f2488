import { describe, expect, it } from 'vitest'
import { findIn, replacementFor, type Sought } from '../../../../renderer/story/find'
import { workSince } from '../../../helpers/work'

const found = (line: string, text: string, options: Partial<Sought> = {}): readonly string[] =>
  findIn(line, { text, matchCase: false, wholeWords: false, ...options }).map(({ from, to }) => `${from} ${line.slice(from, to)}`)

describe('findIn', () => {
  it('finds in any case, and in its own where that matters', () => {
    expect(found('Harbour and harbour', 'harbour')).toEqual(['0 Harbour', '12 harbour'])
    expect(found('Harbour and harbour', 'harbour', { matchCase: true })).toEqual(['12 harbour'])
  })

  it('finds whole words alone where asked', () => {
    expect(found('The theatre: the end', 'the', { wholeWords: true })).toEqual(['0 The', '13 the'])
    expect(found('القصر والقصر', 'القصر', { wholeWords: true })).toEqual(['0 القصر'])
  })

  it('finds curly marks and hard spaces by what is on the keyboard', () => {
    expect(found('the ship’s “crew”', 'ship\'s "crew"')).toEqual(['4 ship’s “crew”'])
    expect(found('10\u00A0km', '10 km')).toEqual(['0 10\u00A0km'])
  })

  it('finds Arabic words by any form of alef', () => {
    expect(found('زار إسرائيل أمس', 'اسرائيل')).toEqual(['4 إسرائيل'])
  })

  it('keeps places right after a letter whose small form is longer', () => {
    expect(found('İzmir and Izmir', 'izmir')).toEqual(['10 Izmir'])
  })

  it('finds nothing for nothing, and no match over another', () => {
    expect(found('aaaa', '')).toEqual([])
    expect(found('aaaa', 'aa')).toEqual(['0 aa', '2 aa'])
  })

  it('is quick on a long line of near matches', () => {
    const began = process.cpuUsage()
    findIn('a'.repeat(1_000_000), { text: `${'a'.repeat(200)}b`, matchCase: false, wholeWords: true })
    expect(workSince(began)).toBeLessThan(5_000)
  })
})

describe('replacementFor', () => {
  it("takes the match's case", () => {
    expect(replacementFor('Harbor', 'harbour', false)).toBe('Harbour')
    expect(replacementFor('HARBOR', 'harbour', false)).toBe('HARBOUR')
    expect(replacementFor('harbor', 'harbour', false)).toBe('harbour')
  })

  it('leaves a replacement that has capitals, or a search that minds them, as it is', () => {
    expect(replacementFor('IS', 'Islamic State', false)).toBe('Islamic State')
    expect(replacementFor('Harbor', 'harbour', true)).toBe('harbour')
    expect(replacementFor('Harbor', '', false)).toBe('')
  })
})
