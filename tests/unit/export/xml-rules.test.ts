/** What is written keeps the rules of NITF and NewsML-G2, hostile characters and all; the rules themselves bite. */
import { expect, test } from 'vitest'
import { newsmlG2 } from '../../../store/export/newsml-g2'
import { nitf } from '../../../store/export/nitf'
import { arabic, bare, full } from './articles'
import { issue, someArticles } from './generated'
import { brokenRules, g2Rules, nitfRules } from './xml-rules'

const many = Number(process.env['COPYDESK_GENERATED'] ?? '300')
const articles = [full, arabic, bare, ...someArticles(many)]

test.each([['NITF', nitf, nitfRules], ['NewsML-G2', newsmlG2, g2Rules]] as const)('%s keeps its rules', (_name, exporter, rules) => {
  for (const article of articles) expect(brokenRules(exporter.write(article, issue), rules), JSON.stringify(article)).toEqual([])
})

const good = nitf.write(full, issue)

test.each([
  ['a second headline over the first', good.replace(/(<hl1>.*<\/hl1>)\n(<hl2>.*?<\/hl2>)/, '$2\n$1'), 'hedline may not hold: hl2 hl1 '],
  ['a day that is none', good.replace(/(<date\.release norm=")[^"]*/, '$1Friday'), 'date.release may not have norm="Friday"'],
  ['words in a table', good.replace('<tr>', '<tr>Boats'), 'tr may not hold words'],
  ['an element of HTML', good.replace('<p>', '<div/><p>'), 'div is not known'],
  ['an item without an id', good.replace(/ id-string="[^"]*"/, ''), 'doc-id has no id-string'],
])('%s breaks them', (_name, file, message) => {
  expect(file).not.toBe(good)
  expect(brokenRules(file, nitfRules)).toContain(message)
})

test('an item of NewsML-G2 without its status breaks them', () => {
  const file = newsmlG2.write(full, issue).replace(/<pubStatus[^>]*>\n/, '')
  expect(brokenRules(file, g2Rules).some((message) => message.startsWith('itemMeta may not hold'))).toBe(true)
})
