import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { importers, largest, readWires } from '../../../store/import'
import { wire } from './wires'

const problem = (content: string | Uint8Array, file = 'in.txt') => {
  const { wires, problems } = readWires(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, file)
  expect(wires).toEqual([])
  return problems
}

test('tells where a wire item came from', () => {
  expect(wire('Ferries').source).toEqual({
    file: 'in.txt',
    format: 'text',
    sha256: 'a85c1e5865fcab39d838f9b2914d88a4ffbe714a6fabb813e7d614fcd4e9a772',
    importer: 'text-1',
    charset: { name: 'utf-8', by: 'valid' },
  })
})

test('takes the hash the caller has', () => {
  expect(wire('Ferries', { sha256: 'ab'.repeat(32) }).source.sha256).toBe('ab'.repeat(32))
})

test('reads what it is told to read, whatever it looks like', () => {
  expect(wire('<p>Ferries</p>', { from: 'text' }).text).toBe('<p>Ferries</p>')
  expect(wire('Ferries & boats', { from: 'html' }).text).toBe('Ferries & boats\n')
})

test('never goes by the name', () => {
  expect(readWires(Buffer.from('<p>Ferries</p>'), 'story.pdf').wires[0]?.source.format).toBe('html')
})

test.each([
  ['', 'empty', 'The file is empty.'],
  [' \r\n\t\xA0', 'empty', 'The file holds nothing but white space.'],
  ['%PDF-1.7\nferries', 'binary', 'This is a PDF, not text.'],
  ['\x89PNG\r\n\x1a\n\0\0\0', 'binary', 'This is a PNG picture, not text.'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'binary', 'This is a JPEG picture, not text.'],
  ['MZ\x90\0\x03\0', 'binary', 'This is a program, not text.'],
  ['\x7fELF\x02\x01', 'binary', 'This is a program, not text.'],
  ['PK\x03\x04\x14\0\0\0mimetype', 'unreadable', 'The archive is cut off or damaged; nothing in it can be read.'],
  ['PK\x03\x04\x14\0\0\0[Content_Types].xml', 'unreadable', 'The archive is cut off or damaged; nothing in it can be read.'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary', 'This is an old Word, Excel or Outlook file, not text.'],
  ['ab\x01\x02\x03\x04cd\x05\0\x06\0\0\x07', 'binary', 'This is a binary file, not text.'],
  ['<nitf><body/></nitf>', 'no-copy', 'No news item with a headline or copy is in this file.'],
  ['\x16\x16\x01W2870\x1f_asian', 'no-copy', 'The file has frames of messages and no text in them.'],
  ['<html><head><title>Ferries</title></head><body><img alt="A boat"></body></html>', 'no-copy', 'The page has no text to read.'],
])('answers %j with %s', (content, code, message) => {
  expect(problem(content)).toEqual([{ file: 'in.txt', code, message }])
})

test('does not take a story for a program because it begins "MZ" or "BM"', () => {
  expect(wire('MZ Motors opens a plant').text).toBe('MZ Motors opens a plant')
  expect(wire('BM police said').source.format).toBe('text')
})

test('refuses a file too large to hold, by its size alone', () => {
  expect(problem(new Uint8Array(largest + 1))).toEqual([{ file: 'in.txt', code: 'too-large', message: 'The file has 65 MB; at most 64 MB can be read.' }])
})

test('has one importer a format', () => {
  const formats = importers.map(({ format }) => format)
  expect(new Set(formats).size).toBe(formats.length)
})
