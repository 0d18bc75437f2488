import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fixture, read, wordOf, zipOf } from './messages'

test('reads every file of an archive as what it is, under the archive’s name and its own', () => {
  const word = wordOf('<w:p><w:r><w:t>The bridge opened.</w:t></w:r></w:p>')
  const { wires, problems } = read(
    zipOf([{ name: 'wire/story.tst', content: fixture('anpa-story.tst') }, { name: 'copy.docx', content: word }, { name: '__MACOSX/._copy', content: 'x' }]),
    'day.zip',
  )
  expect(problems).toEqual([])
  expect(wires.map(({ source }) => [source.file, source.format, source.part])).toEqual([
    ['day.zip!wire/story.tst', 'anpa', 1],
    ['day.zip!copy.docx', 'docx', 2],
  ])
})

test('reads what gzip packed under its own name, and no bomb', () => {
  const { wires, problems } = read(gzipSync(fixture('anpa-story.tst')), 'story.tst.gz')
  expect(problems).toEqual([])
  expect(wires.map(({ source }) => [source.file, source.format])).toEqual([['story.tst.gz', 'anpa']])
  const bomb = read(gzipSync(Buffer.alloc(100_000_000)), 'a.gz')
  expect(bomb).toEqual({ wires: [], problems: [{ file: 'a.gz', code: 'too-large', message: 'This file of the archive is too large to unpack.' }] })
  const cut = read(gzipSync(fixture('anpa-story.tst')).subarray(0, 200), 'a.gz')
  expect(cut.problems).toMatchObject([{ code: 'unreadable' }])
  const nested = read(gzipSync(gzipSync(gzipSync(gzipSync('The bridge opened.')))), 'a.gz')
  expect(nested.problems).toMatchObject([{ code: 'unsupported' }])
})

test('takes names for labels and nothing more', () => {
  const { wires } = read(zipOf([{ name: '../../evil.txt', content: 'The bridge opened.' }]), 'a.zip')
  expect(wires.map(({ source }) => source.file)).toEqual(['a.zip!../../evil.txt'])
})

test('opens an archive in an archive, and none deeper', () => {
  const deep = zipOf([{ name: 'c.txt', content: 'Deep.' }])
  const inner = zipOf([{ name: 'b.txt', content: 'Inner.' }, { name: 'deep.zip', content: deep }])
  const { wires, problems } = read(zipOf([{ name: 'inner.zip', content: inner }]), 'a.zip')
  expect(wires.map(({ source }) => source.file)).toEqual(['a.zip!inner.zip!b.txt'])
  expect(problems).toEqual([{ file: 'a.zip!inner.zip!deep.zip', code: 'unsupported', message: 'An archive this deep in other files is not opened.' }])
})

test('reads on after a file that lies about its size, is a bomb, locked, or packed in a way not known', () => {
  const { wires, problems } = read(
    zipOf([
      { name: 'lies.txt', content: 'x'.repeat(100_000), says: 1_000 },
      { name: 'bomb.txt', content: 'x'.repeat(10_000_000) },
      { name: 'locked.txt', content: 'x', flags: 1 },
      { name: 'other.txt', content: 'x', method: 14 },
      { name: 'good.txt', content: 'The bridge opened.' },
    ]),
    'a.zip',
  )
  expect(wires.map(({ text }) => text)).toEqual(['The bridge opened.'])
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['a.zip!lies.txt', 'unreadable'],
    ['a.zip!bomb.txt', 'too-large'],
    ['a.zip!locked.txt', 'unreadable'],
    ['a.zip!other.txt', 'unreadable'],
  ])
})

test('stops at two thousand files, with one problem', () => {
  const { wires, problems } = read(zipOf(Array.from({ length: 2_100 }, (_, at) => ({ name: `${String(at)}.txt`, content: 'Copy.', method: 0 }))), 'a.zip')
  expect(wires).toHaveLength(2_000)
  expect(problems).toEqual([{ file: 'a.zip', code: 'too-large', message: 'Of an archive at most 2000 files are read; the rest was not.' }])
})

test('answers an archive cut at any place with a problem', () => {
  const whole = zipOf([{ name: 'good.txt', content: 'The bridge opened.' }])
  for (let end = 4; end < whole.length; end += 1) expect(read(whole.subarray(0, end)).problems).toHaveLength(1)
})
