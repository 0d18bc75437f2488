/** Pages made to hang or blow up a reader. Each is read whole, in about the time its size takes. */
import { expect, test } from 'vitest'
import { wire } from './wires'

const text = (html: string) => wire(html, { from: 'html' }).text

test('reads 20,000 nested elements', () => {
  expect(text(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}<p>after</p>`)).toBe('deep\n\nafter\n')
})

test('reads a million end tags behind thousands of open elements', () => {
  expect(text(`${'<span>'.repeat(20_000)}one${'</div>'.repeat(1_000_000)}two`)).toBe('onetwo\n')
}, 20_000)

test('reads formatting that is opened again and again', () => {
  const opened = Array.from({ length: 20_000 }, (_, at) => `<b id=${at}>`).join('')
  expect(text(`<p>${opened}one${'</p><p>x'.repeat(20_000)}`)).toBe(`one\n\n${'x\n\n'.repeat(19_999)}x\n`)
})

test('reads nested tables', () => {
  expect(text(`${'<table><tr><td>'.repeat(5_000)}deep`)).toBe('deep\n')
})

test('reads a tag of 200,000 attributes and a class of a megabyte', () => {
  const attributes = Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')
  expect(text(`<p ${attributes} class="${'x '.repeat(500_000)}">one</p>`)).toBe('one\n')
})

test('reads one line of 5 MB', () => {
  const line = 'Ferries sail again. '.repeat(262_144).trimEnd()
  expect(text(`<p>${line}</p>`)).toBe(`${line}\n`)
})

test('reads a million words in elements of their own', () => {
  expect(text('<i>a</i> '.repeat(300_000)).length).toBe(600_000)
})

test('ends where the file ends: in a tag, a comment, a script, a reference', () => {
  for (const end of ['<p', '<p class="', '<!-- x', '<script>x', '&am', '</', '<![CDATA[x']) expect(text(`<p>one</p>${end}`).startsWith('one\n')).toBe(true)
})

test('keeps linked data that nests too deep from stopping the copy', () => {
  expect(text(`<script type="application/ld+json">${'['.repeat(200_000)}</script><p>one</p>`)).toBe('one\n')
  expect(text(`<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script><p>one</p>`)).toBe('one\n')
})

test('takes markup in text for text', () => {
  expect(text('<p>&lt;script&gt;alert(1)&lt;/script&gt; <img src=x onerror=alert(1)> ]]&gt;</p>')).toBe('<script>alert(1)</script> ]]>\n')
})
