/** What holds for every file, checked over bytes and tag soup made at random from fixed seeds. */
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import type { Format } from '../../../store/model'

const tags = ['p', 'div', 'b', 'a href=x', 'span hidden', 'table', 'tr', 'td', 'th', 'li', 'ul', 'h1', 'svg', 'script', 'style', 'q', 'pre', 'select', 'br', 'title']
const piece = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`),
  fc.constantFrom('word ', 'عبّارة', ' ', '\n', '&amp;', '\u2028', '\f', '\uFEFF', '\u0000', '<!--', '-->', '<!--StartFragment-->', '<!--EndFragment-->', '<', '"'),
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function check(content: Uint8Array, from?: Format): void {
  const { wires, problems } = readWires(content, 'in', from === undefined ? {} : { from })
  expect(wires.length).toBeLessThanOrEqual(1)
  expect(wires.length + problems.length).toBeGreaterThan(0)
  for (const { text, hints } of wires) {
    expect(text).not.toMatch(/[\r\v\u0085\u2028\u2029\uFEFF\u0000-\u0008\u000E-\u001F]/)
    let at = 0
    for (const { from: start, to, links } of hints) {
      expect(text.slice(at, start)).toMatch(/^\n*$/)
      expect(text.slice(start, to)).toMatch(/^[^\n]*\S[^\n]*$/)
      expect(links >= 0 && links <= 1).toBe(true)
      at = to
    }
    if (from === 'html') expect(text.slice(at)).toBe('\n')
  }
}

test('reads any tag soup into lines that the hints cover exactly', () => {
  fc.assert(fc.property(soup, (html) => { check(Buffer.from(html), 'html') }), { seed: 20261122, numRuns: 3_000 })
})

test('answers any bytes with a wire item, or a problem, or both where bytes are no letters', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => { check(bytes) }), { seed: 20261122, numRuns: 3_000 })
})

test('loses no visible character of plain text', () => {
  const visible = (text: string) => text.replace(/[\s\uFEFF\u0000-\u001F\u007F\u0085]/g, '')
  const copy = fc.string({ unit: 'binary', maxLength: 100 }).map((text) => `Copy, at least: ${text} and some more of it, to be no binary file.`)
  fc.assert(
    fc.property(copy, (text) => {
      const { wires } = readWires(Buffer.from(text), 'in', { from: 'text' })
      for (const wire of wires) expect(visible(wire.text)).toBe(visible(text))
    }),
    { seed: 20261122, numRuns: 2_000 },
  )
})
