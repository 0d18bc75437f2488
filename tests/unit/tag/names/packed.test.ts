import { describe, expect, it } from 'vitest'
import { PackedNames } from '../../../../store/tag/names/packed'
import { cities } from '../../../../store/tag/names/cities'
import { citiesArabic } from '../../../../store/tag/names/cities-arabic'

const some = new PackedNames('\nAb\tone\nSan\tfirst\nSan\tsecond\nSan Jose\tthird\nSan Jose de Cuba\tfourth\nSan-Jo\tfifth\nZz\tlast\n')

describe('names in one sorted text', () => {
  it.each([
    ['Ab', ['one']],
    ['San', ['first', 'second']],
    ['San Jose', ['third']],
    ['San Jose de Cuba', ['fourth']],
    ['San-Jo', ['fifth']],
    ['Zz', ['last']],
    ['Sa', []],
    ['San Jose de', []],
    ['A', []],
    ['Zzz', []],
    ['', []],
  ])('finds all that stands under “%s”', (name, expected) => {
    expect(some.get(name).map(({ rest }) => rest)).toEqual(expected)
  })

  it('knows how many words the longest name has that begins with a word', () => {
    expect(['San', 'San-Jo', 'Ab', 'Sa', 'Q'].map((head) => some.reach(head))).toEqual([4, 1, 1, 0, 0])
  })

  it.each([['cities', cities], ['cities in Arabic', citiesArabic]])('finds each row of the list of %s', (_, text) => {
    const packed = new PackedNames(text)
    const rows = packed.all()
    expect(rows.length).toBeGreaterThan(2_000)
    const lost = rows.filter(({ key, rest }) => !packed.get(key).some((row) => row.rest === rest) || packed.reach(key.split(' ')[0] ?? '') < key.split(' ').length)
    expect(lost).toEqual([])
  })
})
