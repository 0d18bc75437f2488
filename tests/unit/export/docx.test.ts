import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { docx } from '../../../store/export/docx'
import { entriesOf, inflate } from '../../../store/import/zip'
import { arabic, full } from './articles'
import { issue } from './generated'

function part(file: Uint8Array, name: string): string {
  const entry = entriesOf(file)?.find((one) => one.name === name)
  const plain = entry === undefined ? undefined : inflate(file, entry, { bytes: 1_000_000, entries: 100 })
  return plain?.ok === true ? Buffer.from(plain.bytes).toString('utf8') : ''
}

test('holds the parts Word asks for, the same bytes each time', () => {
  const file = docx.write(full, issue)
  expect(entriesOf(file)?.map(({ name }) => name)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/numbering.xml',
    'docProps/core.xml',
  ])
  expect(Buffer.from(docx.write(full, issue)).equals(Buffer.from(file))).toBe(true)
})

test('sets the copy in Word’s own styles', () => {
  const text = part(docx.write(full, issue), 'word/document.xml')
  expect(text).toContain('<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">Ferries “Sail Again” After Storm</w:t></w:r></w:p>')
  expect(text).toContain('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Flour</w:t></w:r></w:p>')
  expect(text).toContain('<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  expect(text).not.toMatch(/EDITORS|\/home/)
})

test('runs Arabic from right to left, and an English paragraph in it from left to right', () => {
  const text = part(docx.write(arabic, issue), 'word/document.xml')
  expect(text).toContain('<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">عادت العبّارات يوم الأربعاء.</w:t>')
  expect(text).toContain('<w:p><w:r><w:t xml:space="preserve">Heron, Gull and Tern are the names of the boats.</w:t>')
  expect(part(docx.write(arabic, issue), 'word/styles.xml')).toContain('<w:lang w:bidi="ar"/>')
})

test('tells the embargo and the tags in the document’s properties', () => {
  const properties = part(docx.write(full, issue), 'docProps/core.xml')
  expect(properties).toContain('<cp:contentStatus>embargoed until 2026-03-01T06:00:00Z</cp:contentStatus>')
  expect(properties).toContain('<cp:keywords>Port Callow, maritime transport</cp:keywords>')
})
