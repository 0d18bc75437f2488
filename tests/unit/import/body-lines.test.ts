import { expect, test } from 'vitest'
import { htmlLines, plainLines, wordpressLines } from '../../../store/import/html-body'

const last = (text: string) => htmlLines(`<p>The ferries sail.</p><p>${text}</p>`)[1]?.role

test.each(['hh/ph/ts/hd', 'bur-jm/kb', 'AFP sn', 'AAP RTV ar', 'dpa pre yyhe n1 deg', '(BusinessDesk)', '/ritzau/', 'ends', '© 2026 Agency', '51 77 03 CRO01 1113 APE4800 GEST'])(
  'takes %j at the end for a sign-off',
  (text) => {
    expect(last(text)).toBe('note')
  },
)

test.each(['Nobody was hurt.', 'The end', 'UK and Norland', 'AFP reporters saw it.', '(Reporting by Jane Roe)', 'NORLAND 2 SOUTHPORT 0', 'and/or'.repeat(100)])(
  'leaves %j at the end in the copy',
  (text) => {
    expect(last(text)).toBeUndefined()
  },
)

test('signs off only at the end', () => {
  expect(htmlLines('<p>One.</p><p>hh/jr</p><p>Two.</p>').map(({ role }) => role)).toEqual([undefined, undefined, undefined])
})

test('mends what was escaped twice', () => {
  expect(htmlLines('<p>4 o&amp;#39;clock &amp;quot;now&amp;quot; &amp;unknown; 8&lt;endash&gt;-&lt;/endash&gt;9 a &lt; b</p>').map(({ text }) => text)).toEqual([
    '4 o\'clock "now" &unknown; 8-9 a < b',
  ])
})

test('keeps the lines of plain text, and what WordPress means by a line break', () => {
  expect(plainLines('One\r\n\r\n  Two\nThree').map(({ text, gap, bare }) => [text, gap, bare])).toEqual([['One', 0, true], ['  Two', 2, true], ['Three', 1, true]])
  expect(wordpressLines('One\n\n<b\nclass="x">Two</b>\nThree').map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
})
