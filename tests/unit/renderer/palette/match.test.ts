import { describe, expect, it } from 'vitest'
import { matching } from '../../../../renderer/palette/match'

const names = ['Open files', 'Export', 'Next query', 'Previous query', 'Show or hide the raw wire', 'Mark the story for work on several', 'Éditer', 'إظهار الأصل']
const found = (typed: string): readonly string[] => matching(names, typed, (name) => name)

describe('the search of the palette', () => {
  it('offers everything while nothing is typed', () => {
    expect(found('  ')).toEqual(names)
  })

  it('takes beginnings of words in any order', () => {
    expect(found('que ne')).toEqual(['Next query'])
    expect(found('wire raw')).toEqual(['Show or hide the raw wire'])
  })

  it('puts the name that begins with it first, then words that do, then what has it inside', () => {
    expect(found('e')).toEqual(['Export', 'Éditer', 'Open files', 'Next query', 'Previous query', 'Show or hide the raw wire', 'Mark the story for work on several'])
  })

  it('minds neither accents nor the shapes of alef', () => {
    expect(found('edit')).toEqual(['Éditer'])
    expect(found('اظهار')).toEqual(['إظهار الأصل'])
  })

  it('finds nothing for words that stand nowhere', () => {
    expect(found('export twice')).toEqual([])
  })
})
