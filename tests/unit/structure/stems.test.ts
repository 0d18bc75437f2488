import { expect, it } from 'vitest'
import { digit, sign, stemsOf } from '../../../store/structure/stems'

it('takes the first three letters of a pattern, fewer where one of them may be missing', () => {
  expect(stemsOf('share (?:this|on)')).toEqual(['sha'])
  expect(stemsOf('ads?')).toEqual(['ad'])
  expect(stemsOf('a ?[-+]$')).toEqual(['a'])
  expect(stemsOf('by')).toEqual(['by'])
})

it('takes those of every way a pattern may begin', () => {
  expect(stemsOf('(?:next|previous) page')).toEqual(['nex', 'pre'])
  expect(stemsOf('(?:(?:last )?updated )?an? hour')).toEqual(['las', 'upd', 'a'])
  expect(stemsOf('th(?:is|ese) photo')).toEqual(['th'])
})

it('tells digits and signs from letters', () => {
  expect(stemsOf('\\p{Nd}+ comments')).toEqual([digit])
  expect(stemsOf('\\(c\\) 2024')).toEqual([sign])
  expect(stemsOf('[«»] ?back')).toEqual([sign])
  expect(stemsOf('【?写真')).toEqual([sign, '写真'])
})

it('refuses a pattern that may begin with anything', () => {
  expect(() => stemsOf('.*photo')).toThrow()
})
