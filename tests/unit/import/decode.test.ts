import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { decode, decodeAs } from '../../../store/import/decode'

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))))

test('reads UTF-8 by its validity, ASCII included', () => {
  expect(decode(Buffer.from('“Salz” عبّارة 橋'))).toEqual({ text: '“Salz” عبّارة 橋', charset: { name: 'utf-8', by: 'valid' } })
  expect(decode(Buffer.from('a'))).toEqual({ text: 'a', charset: { name: 'utf-8', by: 'valid' } })
})

test('believes a byte order mark and drops it', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'Quay'))).toEqual({ text: 'Quay', charset: { name: 'utf-8', by: 'bom' } })
  expect(decode(bytes(0xff, 0xfe, 'Q\0u\0'))).toEqual({ text: 'Qu', charset: { name: 'utf-16le', by: 'bom' } })
  expect(decode(bytes(0xfe, 0xff, '\0Q\0u'))).toEqual({ text: 'Qu', charset: { name: 'utf-16be', by: 'bom' } })
})

test('knows UTF-16 without a mark by its zeros', () => {
  expect(decode(Buffer.from('Ferries sail', 'utf16le'))).toMatchObject({ text: 'Ferries sail', charset: { name: 'utf-16le', by: 'guess' } })
  const arabic = 'عادت العبّارات يوم الأربعاء إلى جزيرة الملح'
  expect(decode(Buffer.from(arabic, 'utf16le'))).toMatchObject({ text: arabic, charset: { name: 'utf-16le', by: 'guess' } })
})

test('keeps a U+FFFD that the file itself holds', () => {
  expect(decode(Buffer.from('a\uFFFDb'))).toEqual({ text: 'a\uFFFDb', charset: { name: 'utf-8', by: 'valid' } })
})

test('reads UTF-8 that was cut inside a letter, and says it is a guess', () => {
  const cut = Buffer.from('Der Fährmann fährt für fünf Gäste über das größere Wasser – ü').subarray(0, -1)
  expect(decode(cut)).toMatchObject({ text: 'Der Fährmann fährt für fünf Gäste über das größere Wasser – \uFFFD', charset: { name: 'utf-8', by: 'guess' } })
})

test('reads what is declared as ISO-8859-1 as windows-1252, as the web does: 93 and 94 are curly quotes', () => {
  const xml = decode(bytes('<?xml version="1.0" encoding="ISO-8859-1"?><p>', 0x93, 'Quay', 0x94, ' 5', 0x80, '</p>'))
  expect(xml.charset).toMatchObject({ name: 'windows-1252', by: 'declared' })
  expect(xml.text).toContain('<p>“Quay” 5€</p>')
})

test('reads the charset a meta element names', () => {
  const arabic = decode(bytes('<html><head><meta charset=windows-1256></head><p>', 0xe3, 0xd1, 0xd3, 0xec, '</p>'))
  expect(arabic).toMatchObject({ text: '<html><head><meta charset=windows-1256></head><p>مرسى</p>', charset: { name: 'windows-1256', by: 'declared' } })
  const greek = decode(bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7">', 0xe3))
  expect(greek.text.endsWith('γ')).toBe(true)
})

test('does not believe a declaration that cannot be: UTF-8 that is none, a transfer encoding', () => {
  expect(decode(bytes('<meta charset="utf-8"><p>', 0x93, 'The ferry', 0x94, ' sailed to the island and back</p>')).charset).toMatchObject({
    name: 'windows-1252',
    by: 'guess',
  })
  expect(decode(bytes('<meta charset="hex"><p>The ferry isn', 0x92, 't here</p>')).text).toBe('<meta charset="hex"><p>The ferry isn’t here</p>')
})

test('guesses windows-1252 from the punctuation and accents of Western copy', () => {
  const english = decode(bytes('The mayor said ', 0x93, 'the quay isn', 0x92, 't safe', 0x94, ' on Tuesday ', 0x96, ' and left.'))
  expect(english).toMatchObject({ text: 'The mayor said “the quay isn’t safe” on Tuesday – and left.', charset: { name: 'windows-1252', by: 'guess' } })
  expect(decode(bytes('Caf', 0xe9)).text).toBe('Café')
})

test('guesses windows-1256 from Arabic letters', () => {
  // "قال رئيس البلدية يوم الثلاثاء إن الجسر ليس آمنا" in windows-1256.
  const hex = 'deC7e120d1c6edd320c7e1c8e1cfedc920edE6e320c7e1cbe1c7cbc7c120c5e420c7e1cCd3d120e1edd320c2e3e4c7'
  expect(decode(Buffer.from(hex, 'hex'))).toMatchObject({
    text: 'قال رئيس البلدية يوم الثلاثاء إن الجسر ليس آمنا',
    charset: { name: 'windows-1256', by: 'guess' },
  })
})

test('shows the words around the first letter in doubt, to check a guess by', () => {
  expect(decode(bytes('The mayor of the town thanked Ren', 0xe9, ' of Oslo. ', 0x93, 'Yes', 0x94)).charset).toEqual({
    name: 'windows-1252',
    by: 'guess',
    sample: 'of the town thanked René of Oslo. “Yes”',
  })
  expect(decode(bytes('Nothing in doubt.')).charset).toEqual({ name: 'utf-8', by: 'valid' })
})

test('reads bytes as an editor says, and counts what is no letter there', () => {
  expect(decodeAs(bytes('Ren', 0xe9), 'windows-1256')).toEqual({ text: 'René', charset: { name: 'windows-1256', by: 'editor', sample: 'René' } })
  expect(decodeAs(bytes('One\nRen', 0xe9, ' two\n', 0xff), 'utf-8')).toMatchObject({ text: 'One\nRen\uFFFD two\n\uFFFD', lost: { count: 2, line: 2 } })
})

test('says on which line bytes stand that are no letter', () => {
  const { problems, wires } = readWires(bytes('<?xml version="1.0" encoding="windows-1257"?>\n<nitf><body>\n<body.content><p>Port', 0xa1, ' Example</p></body.content></body></nitf>'), 'a.xml')
  expect(wires).toHaveLength(1)
  expect(problems).toEqual([{ file: 'a.xml', line: 3, code: 'malformed', message: 'One byte is no letter in windows-1257; it became “\uFFFD”.' }])
})
