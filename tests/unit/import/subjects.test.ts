import { expect, test } from 'vitest'
import { codedTag, distinct, subjectCodeTag } from '../../../store/import/subjects'

test('maps a subject code to the Media Topic it became, by the wire’s own name or ours', () => {
  expect(subjectCodeTag('15054000', '')).toEqual({ kind: 'topic', name: 'soccer', code: 'medtop:20001065' })
  expect(subjectCodeTag('15054000', 'Fußball')).toEqual({ kind: 'topic', name: 'Fußball', code: 'medtop:20001065' })
})

test('keeps a code that became none by its name, and without one says the topic above', () => {
  expect(subjectCodeTag('15054001', 'friendly match')).toEqual({ kind: 'topic', name: 'friendly match', code: 'subj:15054001' })
  expect(subjectCodeTag('15054001', '')).toEqual({ kind: 'topic', name: 'soccer', code: 'medtop:20001065' })
  expect(subjectCodeTag('99000000', '')).toBeUndefined()
})

test('knows codes by their alias or address, and countries', () => {
  expect(codedTag('topic', 'medtop:20000523', 'labour market')).toEqual({ kind: 'topic', name: 'labour market', code: 'medtop:20000523' })
  expect(codedTag('topic', 'http://cv.iptc.org/newscodes/mediatopic/04000000', '')).toMatchObject({ code: 'medtop:04000000' })
  expect(codedTag('place', 'iso3166-1a2:DE', 'Germany')).toEqual({ kind: 'place', name: 'Germany', code: 'iso3166:DE' })
  expect(codedTag('topic', 'own:77', 'Own thing')).toEqual({ kind: 'topic', name: 'Own thing' })
  expect(codedTag('topic', 'own:77', 'f')).toBeUndefined()
})

test('keeps each tag once, with its code', () => {
  expect(distinct([{ kind: 'topic', name: 'Sport' }, undefined, { kind: 'topic', name: 'sport', code: 'medtop:15000000' }, { kind: 'keyword', name: 'sport' }])).toEqual([
    { kind: 'topic', name: 'sport', code: 'medtop:15000000' },
    { kind: 'keyword', name: 'sport' },
  ])
})
