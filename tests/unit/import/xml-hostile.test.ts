/** Wires made to hang a reader or to fill the memory. Each is answered, in about the time its size takes. */
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import type { Format } from '../../../store/model'
import { laid } from './laid'

const read = (content: string, from?: Format) => readWires(Buffer.from(content), 'in.xml', from && { from })
const head = '<nitf><body><body.head><hedline><hl1>Ferries sail</hl1></hedline></body.head><body.content>'
const end = '</body.content></body></nitf>'
const whole = (content: string) => read(`${head}${content}${end}`)

test('keeps the copy above 200,000 elements inside each other', () => {
  const { wires, problems } = whole(`<p>One.</p>${'<em>'.repeat(200_000)}deep${'</em>'.repeat(200_000)}`)
  expect(wires.map(laid)).toEqual([['headline: Ferries sail', '-: One.']])
  expect(problems).toMatchObject([{ file: 'in.xml', line: 1, code: 'malformed' }])
})

test('expands no billion laughs', () => {
  const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  const { wires, problems } = read(`<!DOCTYPE nitf [<!ENTITY l0 "lol">${laughs}]>${head}<p>&l10;</p>${end}`)
  expect(wires.map(laid)).toEqual([['headline: Ferries sail', '-: &l10;']])
  expect(problems).toMatchObject([{ code: 'malformed' }])
})

test('reads an attribute of 20 MB, and a paragraph of 5 MB', () => {
  const { wires, problems } = whole(`<p class="${'x '.repeat(10_000_000)}">${'Ferries sail again. '.repeat(262_144)}</p>`)
  expect(problems).toEqual([])
  expect(wires[0]?.text.length).toBe('Ferries sail\n\n'.length + 20 * 262_144)
}, 20_000)

test('reads a paragraph of 300,000 elements, and 100,000 bare ampersands', () => {
  expect(whole(`<p>${'<i>a</i> '.repeat(300_000)}</p>`).wires[0]?.text.length).toBe('Ferries sail\n\n'.length + 600_000)
  expect(whole(`<p>${'Q&A '.repeat(100_000)}</p>`).problems).toEqual([])
}, 20_000)

test('reads CDATA that is opened again and again and never closed', () => {
  const { wires, problems } = whole(`<p>One.</p>${'<![CDATA[& '.repeat(200_000)}`)
  expect(wires).toHaveLength(1)
  expect(wires[0]?.text.startsWith('Ferries sail\n\nOne.\n\n& ')).toBe(true)
  expect(problems).toHaveLength(1)
})

test('reads 100,000 items, tags, notes and pictures', () => {
  const items = read(`<rss><channel>${'<item><title>t</title><description>d</description></item>'.repeat(20_000)}</channel></rss>`)
  expect(items.wires).toHaveLength(20_000)
  const people = Array.from({ length: 50_000 }, (_, at) => `<person>Jane Roe${at}</person>`).join(' ')
  expect(whole(`<p>${people}</p>`).wires[0]?.tags).toHaveLength(500)
  const notes = Array.from({ length: 50_000 }, (_, at) => `<edNote>n${at}</edNote><edNote><p>m${at}</p></edNote>`).join('')
  const g2 = read(`<newsItem guid="g"><itemMeta>${notes}</itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>`)
  expect(g2.wires[0]?.hints).toHaveLength(100_001)
  const own = `<?xml version="1.0"?><List>${'<M><headline>h</headline><content>c</content></M>'.repeat(20_000)}</List>`
  expect(read(own).wires).toHaveLength(20_000)
}, 60_000)

test('reads lines that only look like tags, sign-offs and datelines', () => {
  for (const text of ['<'.repeat(200_000), '&lt;a&gt;&lt;/b'.repeat(50_000), 'a/'.repeat(200_000), '- '.repeat(200_000), ' '.repeat(500_000), '&amp;amp;'.repeat(100_000)]) {
    expect(whole(`<p>${text.replace(/<(?=<)/g, '&lt;').replace(/<$/, '')}</p>`).problems).toEqual([])
    expect(read(`<newsItem guid="g"><contentMeta><headline>H</headline><dateline>${text.replace(/</g, '')}</dateline></contentMeta></newsItem>`).wires).toHaveLength(1)
  }
}, 30_000)

test('answers JSON that nests deep or repeats', () => {
  const deep = `{"uri": "u", "headline": "H", "body_html": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  expect(read(deep, 'ninjs').wires.map(laid)).toEqual([['headline: H']])
  expect(read(`[${'{"uri": "u", "headline": "H"},'.repeat(20_000)}{}]`, 'ninjs').wires).toHaveLength(20_000)
}, 20_000)

test('answers every cut of an item, and keeps the copy above the cut', () => {
  const item = `${head}<p>One &amp; two.</p><ul><li>Three</li></ul>${end}`
  for (let at = 1; at < item.length; at += 1) {
    const { wires, problems } = read(item.slice(0, at), 'nitf')
    expect(problems.length).toBeGreaterThan(0)
    if (at > head.indexOf('</hl1>')) expect(wires[0]?.text.startsWith('Ferries sail\n')).toBe(true)
  }
})
