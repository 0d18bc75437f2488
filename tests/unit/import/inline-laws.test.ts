/** No inline markup loses, doubles or moves a letter: links, bold, lists, tables and quotations however they stand in each other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlLines } from '../../../store/import/html-body'
import { treeLines } from '../../../store/import/tree-lines'
import { readXml } from '../../../store/import/xml'

const words = fc.stringMatching(/^[ \n]{0,2}[a-zäж٣字]{1,6}[ \n.,“”]{0,2}$/)
const inline = fc.constantFrom('a href="x"', 'b', 'em', 'i', 'span', 'strong', 'person', 'org', 'location', 'sup', 'u', 'lang')
const block = fc.constantFrom('p', 'h2', 'li', 'blockquote', 'div', 'td', 'bq', 'block', 'hl2')
const named = (tag: string, inside: string) => `<${tag}>${inside}</${tag.split(' ')[0] ?? ''}>`

const { node } = fc.letrec<{ node: string; phrase: string }>((tie) => ({
  phrase: fc.oneof({ maxDepth: 4 }, words, fc.tuple(inline, fc.array(tie('phrase'), { maxLength: 3 })).map(([tag, inside]) => named(tag, inside.join('')))),
  node: fc.oneof(
    { maxDepth: 4 },
    tie('phrase'),
    fc.constant('<br/>'),
    fc.tuple(block, fc.array(tie('node'), { maxLength: 4 })).map(([tag, inside]) => named(tag, inside.join(''))),
    fc.array(fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }), { maxLength: 3 }).map((rows) =>
      named('table', rows.map((row) => named('tr', row.map((cell) => named('td', cell)).join(''))).join('')),
    ),
  ),
}))
const bodies = fc.array(node, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n'))

const letters = (text: string) => text.replace(/\s/g, '')
const lettersIn = (markup: string) => letters(markup.replace(/<[^<>]*>/g, ''))

test('a body of NITF or XHTML keeps every letter in its order', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { root } = readXml(`<body.content>${body}</body.content>`)
      expect(letters((root === undefined ? [] : treeLines(root)).map(({ text }) => text).join(''))).toBe(lettersIn(body))
    }),
    { seed: 20261125, numRuns: 2_000 },
  )
})

/** What a reader of a page sees is what stands in it; a `td` outside a table is none in HTML, and its letters stay all the same. */
test('a body of HTML keeps every letter in its order', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expect(letters(htmlLines(`<div>${body}</div>`).map(({ text }) => text).join(''))).toBe(lettersIn(body))
    }),
    { seed: 20261125, numRuns: 2_000 },
  )
})
