import { expect, test } from 'vitest'
import { read, rolesOf, wordOf, zipOf } from './messages'
import { workSince } from '../../helpers/work'

const styles =
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const styled = (text: string, style: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
const elementsOf = (body: string) => {
  const [wire] = read(wordOf(body, styles)).wires
  return wire?.hints.map(({ from, to, element }) => `${element}: ${wire.text.slice(from, to)}`)
}

test('takes the title for the headline, by the style’s own name and not by its id', () => {
  const [wire] = read(wordOf(`${styled('New bridge opens', 'Titel')}${paragraph(run('By Jane Roe'))}`, styles)).wires
  expect(wire && rolesOf(wire)).toEqual(['headline: New bridge opens', '-: By Jane Roe'])
  expect(wire?.source).toMatchObject({ format: 'docx', importer: 'docx-2' })
})

test('states no headline where several lines are titles: they are several stories', () => {
  const [wire] = read(wordOf(`${styled('New bridge opens', 'Titel')}${paragraph(run('Text.'))}${styled('Ferries stop', 'Titel')}`, styles)).wires
  expect(wire && rolesOf(wire)).toEqual(['-: New bridge opens', '-: Text.', '-: Ferries stop'])
})

test('reads headings, captions, lists, line breaks and tables', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Towers'))}</w:tc><w:tc>${paragraph(run('two,'))}${paragraph(run('red'))}</w:tc></w:tr></w:tbl>`
  const body = styled('Costs', 'berschrift2') + styled('A bridge.', 'Beschriftung') + paragraph(run('one'), '<w:numPr/>') + paragraph(`${run('above')}<w:r><w:br/></w:r>${run('below')}`) + table
  expect(elementsOf(body)).toEqual(['h2: Costs', 'figcaption: A bridge.', 'li: one', 'p: above', 'p: below', 'td: Towers\ttwo, red'])
})

test('reads links and accepted insertions, and neither struck, hidden nor code text', () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>'
  const struck = '<w:del><w:r><w:delText>badly </w:delText></w:r></w:del>'
  const code = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
  const body = paragraph(`${run('It was ')}${struck}<w:ins>${run('well ')}</w:ins>${hidden}${code}<w:hyperlink>${run('built')}</w:hyperlink>${run('.')}`)
  expect(elementsOf(body)).toEqual(['p: It was well built.'])
})

test('reads a text box once, below its paragraph', () => {
  const box = `<w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent>`
  const body = paragraph(`${run('Beside')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`)
  expect(elementsOf(body)).toEqual(['p: Beside', 'p: In the box'])
})

test('expands no entity of a Word file’s own', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
  const { wires, problems } = read(wordOf(paragraph(run('It was &b; time.')), '', laughs), 'a.docx')
  expect(wires[0]?.text).toBe('It was &b; time.\n')
  expect(problems).toMatchObject([{ file: 'a.docx', code: 'malformed' }])
})

test('refuses a Word file that unpacks to what no text is, without unpacking it', () => {
  const started = process.cpuUsage()
  const { wires, problems } = read(wordOf(paragraph(run('a'.repeat(30_000_000)))), 'a.docx')
  expect(wires).toEqual([])
  expect(problems).toEqual([{ file: 'a.docx', code: 'unreadable', message: 'The text of the Word file unpacks to a size that no text has.' }])
  expect(workSince(started)).toBeLessThan(2_000)
})

test('names an Excel file for what it is', () => {
  const content = zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: '<workbook/>' }])
  expect(read(content, 'a.xlsx').problems).toEqual([{ file: 'a.xlsx', code: 'binary', message: 'This is an Excel file, not text.' }])
})
