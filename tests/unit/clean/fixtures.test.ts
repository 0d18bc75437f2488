import { describe, expect, it } from 'vitest'
import { clean, passes } from '../../../store/clean'
import { plainDesk } from '../../../store/model'
import { readFixtures } from '../../laws/fixtures'
import { linesOf } from '../../laws/story-of'

describe('every cleanup fixture', () => {
  for (const { name, folder, title, before, style, after, fieldsAfter, changes, queries } of readFixtures()) {
    it(`${name}: ${title}`, () => {
      const only = folder === 'road' ? passes : passes.filter(({ id }) => id === folder)
      expect(only).not.toHaveLength(0)
      const cleaned = clean(before, { ...plainDesk, houseStyle: style }, only)
      expect(linesOf(cleaned.story)).toEqual(after)
      expect(cleaned.story.fields).toMatchObject(fieldsAfter)
      expect(cleaned.changes.map(({ rule }) => rule)).toEqual(changes)
      expect(cleaned.refused).toEqual([])
      const asked = cleaned.queries.map(({ rule, block, from, to }) => {
        const text = cleaned.story.blocks.find(({ id }) => id === block)?.text ?? ''
        return `${rule} | ${from === to ? text : text.slice(from, to)}`
      })
      expect(asked).toEqual(queries)
    })
  }
})
