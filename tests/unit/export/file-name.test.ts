import { expect, test } from 'vitest'
import { fileName, folderName, nameKey } from '../../../store/export/file-name'

const free = () => false
const issue = { id: '0123456789abcdef-1', at: '2026-11-24T23:00:00Z' }
const from = (headline: string) => fileName({ article: { headline }, issue }, 'txt', free)

test('takes the slug before the headline', () => {
  expect(fileName({ article: { slug: 'callow-ferries', headline: 'Ferries Sail Again' }, issue }, 'md', free)).toBe('callow-ferries.md')
  expect(fileName({ article: { slug: '///', headline: 'Ferries Sail Again' }, issue }, 'md', free)).toBe('Ferries-Sail-Again.md')
})

test.each([
  ['Island Ferries Sail Again, No Injuries Reported', 'Island-Ferries-Sail-Again-No-Injuries-Reported.txt'],
  ['The U.S. Navy’s “last” ship', 'The-U.S.-Navy’s-last-ship.txt'],
  ["It isn't over", 'It-isn’t-over.txt'],
  ['عودة العبّارات إلى جزيرة الملح', 'عودة-العبّارات-إلى-جزيرة-الملح.txt'],
  ['می‌خواهم', 'می‌خواهم.txt'],
  ['市長「橋は安全」', '市長-橋は安全.txt'],
  ['Ferry ⛴ returns', 'Ferry-⛴-returns.txt'],
  ['../../etc/passwd', 'etc-passwd.txt'],
  ['C:\\Windows\\system32', 'C-Windows-system32.txt'],
  ['Yemen\u2215conflict\uFF0Ftalks', 'Yemen-conflict-talks.txt'],
  ['Invoice\u202Egpj.exe', 'Invoice-gpj.exe.txt'],
  ['A\u0000B\nC\u0007D', 'A-B-C-D.txt'],
  ['\u2066isolated\u2069', 'isolated.txt'],
  ['.hidden', 'hidden.txt'],
  ['-rf', 'rf.txt'],
  ['Trailing dots and spaces. . .', 'Trailing-dots-and-spaces.txt'],
  ['half \uD83D pair', 'half-pair.txt'],
  ['CON', 'story-CON.txt'],
  ['nul', 'story-nul.txt'],
  ['Com1.backup', 'story-Com1.backup.txt'],
  ['LPT²', 'story-LPT².txt'],
  ['Conference', 'Conference.txt'],
  ['', 'story.txt'],
  ['!!! ???', 'story.txt'],
  ['\u3164\u115F', 'story.txt'],
])('makes a safe name of %j', (headline, expected) => {
  expect(from(headline)).toBe(expected)
})

test('composes letters, so that a name is the same bytes on every disk', () => {
  expect(from('Cafe\u0301')).toBe('Caf\u00E9.txt')
})

test('cuts at 120 bytes of UTF-8, never inside a letter', () => {
  expect(from('é'.repeat(200))).toBe(`${'é'.repeat(60)}.txt`)
  expect(from('🚢'.repeat(200))).toBe(`${'🚢'.repeat(30)}.txt`)
})

test('cuts at the end of a word where one is near', () => {
  expect(from(`${'a'.repeat(110)} ${'b'.repeat(50)}`)).toBe(`${'a'.repeat(110)}.txt`)
})

test('counts up until the name is free, and stays within 120 bytes', () => {
  const taken = new Set(['story.txt', 'story-2.txt'])
  expect(fileName({ article: {}, issue }, 'txt', (name) => taken.has(name))).toBe('story-3.txt')
  const long = fileName({ article: { headline: 'x'.repeat(300) }, issue }, 'txt', (name) => name === `${'x'.repeat(120)}.txt`)
  expect(long).toBe(`${'x'.repeat(118)}-2.txt`)
})

test('gives names one key that differ in case or composition only', () => {
  expect(nameKey('STORY.txt')).toBe(nameKey('story.TXT'))
  expect(nameKey('Cafe\u0301.txt')).toBe(nameKey('caf\u00E9.txt'))
  expect(nameKey('Straße.txt')).toBe(nameKey('STRASSE.txt'))
  expect(nameKey('a.txt')).not.toBe(nameKey('b.txt'))
})

const article = { slug: 'callow/ferries', headline: 'Ferries “Sail” Again', language: 'en-GB' }
const by = (template: string, given: Parameters<typeof fileName>[0]['article'] = article) => fileName({ article: given, issue, template }, 'txt', free)

test.each([
  ['{slug|headline}', 'callow-ferries.txt'],
  ['{date}_{slug}', '2026-11-24_callow-ferries.txt'],
  ['{headline} ({language})', 'Ferries-Sail-Again-en-GB.txt'],
  ['web {id}', 'web-0123456789abcdef-1.txt'],
  ['../{slug}/../../x', 'callow-ferries-..-..-x.txt'.replace('..-..-', '.-.-')],
  ['{nothing}', 'callow-ferries.txt'],
  ['', 'callow-ferries.txt'],
  ['{', 'callow-ferries.txt'],
])('fills the template %j', (template, expected) => {
  expect(by(template)).toBe(expected)
})

test('a place that copy leaves empty leaves no mark', () => {
  expect(by('{slug}-{date}', { headline: 'Ferries' })).toBe('2026-11-24.txt')
  expect(by('{slug}_{headline}', { headline: '../../etc' })).toBe('etc.txt')
})

test('copy cannot bring places of its own', () => {
  expect(by('{headline}', { headline: '{id}{slug}', slug: 'x' })).toBe('id-slug.txt')
})

test('names stay within 255 bytes in every script', () => {
  for (const word of ['قارب ', 'ферма ', '渡船', 'ferry ', '👩‍🚒']) {
    const name = by('{date} {headline} {slug}', { headline: word.repeat(100), slug: word.repeat(100) })
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(name).not.toContain('\uFFFD')
  }
})

test('a folder inside is a name and never a path', () => {
  expect(folderName('../../etc')).toBe('etc')
  expect(folderName('Web desk')).toBe('Web-desk')
  expect(folderName('..')).toBe('')
  expect(folderName('CON')).toBe('story-CON')
})
