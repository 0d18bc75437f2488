import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { textBytes } from '../../../store/export/text-bytes'
import { txt } from '../../../store/export/txt'
import { defaultText, type TextProfile } from '../../../store/model'
import { full } from './articles'

const bytesOf = (text: string, profile: Partial<TextProfile>) => textBytes(text, { ...defaultText, ...profile })

test('breaks lines between words, and leaves rows of tables and long words whole', () => {
  const { bytes } = bytesOf('The bridge over the harbour opened\n\nBoat\tSeats and many more columns of it\nhttps://harbour.example/long-address\n', { wrap: 20 })
  expect(bytes.toString()).toBe('The bridge over the\nharbour opened\n\nBoat\tSeats and many more columns of it\nhttps://harbour.example/long-address\n')
})

test('counts letters, not units: 𝒳 is one', () => {
  expect(bytesOf('𝒳𝒳𝒳 𝒳𝒳', { wrap: 6 }).bytes.toString()).toBe('𝒳𝒳𝒳 𝒳𝒳')
})

test('ends lines as Windows does', () => {
  expect(bytesOf('a\nb\n', { lineEnd: 'crlf' }).bytes.toString()).toBe('a\r\nb\r\n')
})

test('writes a mark before UTF-8 and UTF-16 that ask for one', () => {
  expect([...bytesOf('é', { encoding: 'utf-8-bom' }).bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9])
  expect([...bytesOf('é', { encoding: 'utf-16le' }).bytes]).toEqual([0xff, 0xfe, 0xe9, 0x00])
})

test('writes the letters an old set has, the plainer sign for others, and tells what it has no place for', () => {
  const { bytes, lost } = bytesOf('“René” – Ionuț, قال', { encoding: 'windows-1252' })
  expect(iconv.decode(bytes, 'windows-1252')).toBe('“René” – Ionut, ???')
  expect(lost).toEqual(['ț', 'ق', 'ا', 'ل'])
  expect(iconv.decode(bytesOf('“René” – it’s 5 €…', { encoding: 'iso-8859-15' }).bytes, 'iso-8859-15')).toBe('"René" - it\'s 5 €...')
  expect(bytesOf('قال «نعم»', { encoding: 'windows-1256' }).lost).toEqual([])
})

const issue = { id: 's1', revision: 1, at: '2026-11-24T00:00:00Z' }

test('a profile says what stands in the file, and in which order', () => {
  const profile: TextProfile = { ...defaultText, fields: ['embargo', 'slug', 'headline', 'dateline'] }
  expect(txt.write(full, issue, profile)).toBe(
    'Embargoed until 2026-03-01T06:00:00Z\n\ncallow/ferries\n\nFerries “Sail Again” After Storm\n\nPORT CALLOW, Callowshire\n',
  )
})

test('notes to editors stand in no profile', () => {
  for (const wrap of [0, 20]) expect(bytesOf(txt.write(full, issue), { wrap }).bytes.toString()).not.toContain('EDITORS')
})
