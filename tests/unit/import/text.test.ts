import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { wire } from './wires'

test('keeps the lines as they came, with one kind of line break', () => {
  expect(wire('One\r\nTwo\rThree\u0085Four\u2028Five\u2029Six\vSeven\n').text).toBe('One\nTwo\nThree\nFour\nFive\nSix\nSeven\n')
})

test('gives a form feed a line of its own, for it parts stories', () => {
  expect(wire('End of one.\fStart of two.').text).toBe('End of one.\n\f\nStart of two.')
  expect(wire('End of one.\r\n\f\r\nStart of two.').text).toBe('End of one.\n\f\nStart of two.')
})

test('drops byte order marks, in front and where files were joined', () => {
  expect(wire('\uFEFFOne\n\uFEFFTwo').text).toBe('One\nTwo')
})

test('makes a space of a control character, so that words stay apart and every offset stands', () => {
  expect(wire(`${'Ferries sail again. '.repeat(10)}One\u0000two\u001Fthree`).text).toMatch(/One two three$/)
})

test('makes U+FFFD of half a character', () => {
  expect(wire(Buffer.from('One \uD83D two three', 'utf16le')).text).toBe('One \uFFFD two three')
})

test('keeps every visible character: marks, joiners, emoji, Arabic and bidi controls', () => {
  const text = 'عبّارة می‌خواهم 👩‍🚀 é \u00AD\u200B\u202Eabc\u202C \u00A0½'
  expect(wire(text).text).toBe(text)
})

test('has no hints and states nothing', () => {
  expect(wire('Ferries')).toMatchObject({ hints: [], stated: {} })
})

test('reads one line of 5 MB', () => {
  const line = 'Ferries sail again. '.repeat(262_144)
  expect(wire(line).text).toBe(line)
})
