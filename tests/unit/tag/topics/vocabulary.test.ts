import { expect, it } from 'vitest'
import { subjectCodeTag } from '../../../../store/import/subjects'
import { builtIn, inUse, withImported } from '../../../../store/tag'
import { topOf } from '../../../../store/tag/topics/vocabulary'

const weather = { code: '17000000', above: '', labels: { en: 'weather' } }

it('takes what took a retired term’s place, else the nearest term above that is in use', () => {
  const vocabulary = withImported([
    weather,
    { code: '20009001', above: '17000000', labels: { en: 'fog' }, retired: true, successor: '20009002' },
    { code: '20009002', above: '17000000', labels: { en: 'mist' } },
    { code: '20009003', above: '20009001', labels: { en: 'haze' }, retired: true },
    { code: '20009004', above: '17000000', labels: { en: 'dew' }, retired: true },
    { code: '20009005', above: '20009006', labels: { en: 'one' }, retired: true },
    { code: '20009006', above: '20009005', labels: { en: 'other' }, retired: true },
  ])
  expect(['17000000', '20009001', '20009003', '20009004', '20009005'].map((code) => inUse(code, vocabulary)?.code)).toEqual(['17000000', '20009002', '20009002', '17000000', undefined])
})

it('ends where terms of a file are above each other', () => {
  const vocabulary = withImported([{ code: '20009005', above: '20009006', labels: {} }, { code: '20009006', above: '20009005', labels: {} }])
  expect(['20009005', '20009006']).toContain(topOf('20009005', vocabulary))
})

it('gives the core the same codes as the subject codes became, and every term a place under a top term (regression)', () => {
  const subjects = Array.from({ length: 17 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((top) => Array.from({ length: 100 }, (_, at) => `${top}${String(at).padStart(3, '0')}000`))
  const became = new Map(subjects.flatMap((code) => {
    const tag = subjectCodeTag(code, '')
    return tag?.code === undefined ? [] : [[tag.code.replace('medtop:', ''), tag.name] as const]
  }))
  const known = [...builtIn().values()].filter(({ code }) => became.has(code))
  expect(known.length).toBeGreaterThan(100)
  expect(known.filter(({ code, labels }) => labels['en'] !== became.get(code)).map(({ code }) => code)).toEqual([])
  expect([...builtIn().keys()].filter((code) => !topOf(code).endsWith('000000'))).toEqual([])
})
