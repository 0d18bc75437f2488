import { expect, test } from 'vitest'
import { readXml } from '../../../store/import/xml'
import { lineOf, textOf } from '../../../store/import/xml-tree'

const text = (xml: string) => textOf(readXml(xml).root)
const faults = (xml: string) => readXml(xml).faults

test('keeps elements and text in order', () => {
  const { root, faults: none } = readXml('<a x:k="1">one<b/>two<![CDATA[<three>]]></a>')
  expect(none).toEqual([])
  expect(root).toMatchObject({ name: 'a', attributes: { name: 'x:k', value: '1' }, children: ['one', { name: 'b', children: [] }, 'two', '<three>'] })
})

test('knows the names of HTML, and leaves a bare ampersand and an unknown name as they are written', () => {
  expect(text('<p>a&nbsp;b &mdash; &eacute; &#8364; &#x20AC;</p>')).toBe('a\u00A0b — é € €')
  expect(text('<p>Q&A, AT&T &unknown; &#0; &amp; &lt;b&gt;</p>')).toBe('Q&A, AT&T &unknown; &#0; & <b>')
  expect(text('<p><![CDATA[Q&A &nbsp;]]> & <![CDATA[&]]></p>')).toBe('Q&A &nbsp; & &')
})

test('never expands an entity of the document, and says so', () => {
  const xml = '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>\n<p>&b; &x;</p>'
  expect(text(xml)).toBe('&b; &x;')
  expect(faults(xml)).toEqual([{ line: 1, message: 'The document defines entities of its own; they are never expanded and stand as they are written.' }])
})

test('reads what stands before the fault, and names its line', () => {
  const cut = readXml('\n\n<a>\n<b>one</b>\n<c>two')
  expect(lineOf(cut.root)).toBe('one two')
  expect(cut.faults).toEqual([{ line: 5, message: 'The file ends in the middle (unclosed tag: c); what stands before was read.' }])
  const crossed = readXml('<a>\n<b>one</a> two</b>')
  expect(lineOf(crossed.root)).toBe('one')
  expect(crossed.faults).toEqual([{ line: 2, message: 'This is not well-formed XML (unexpected close tag); what stands before was read.' }])
})

test('makes a space of a control character, and says so once', () => {
  expect(text('<p>one\u0001two\u0002</p>')).toBe('one two ')
  expect(faults('<p>\none\u0001two\u0002</p>')).toEqual([{ line: 2, message: 'Control characters stood in the text; each became a space.' }])
})

test('takes prototype names for plain names', () => {
  expect(text('<__proto__ constructor="x"><toString>one</toString></__proto__>')).toBe('one')
})

test('has no root where there is none', () => {
  expect(readXml('<?xml version="1.0"?>').root).toBeUndefined()
  expect(faults('<?xml version="1.0"?>')).toHaveLength(1)
})
