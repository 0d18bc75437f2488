/** Asking why a line was taken for copy or left out. */
import { expect, test } from 'vitest'
import { explain } from '../../../store/structure'
import { wire } from '../import/wires'
import { textWire } from './text-wire'

const copy = 'Harbour pilots in Caldmoor went back to work on Thursday after a strike of nine days, their union said.'
const text = `Pilots Return\n\n${copy}\n\nSubscribe to our newsletter\n`

test('names what speaks for a paragraph, the strongest first', () => {
  const said = explain(textWire(text), text.indexOf('nine days'))
  expect(said.map(({ name }) => name)).toContain('long and ends as a sentence')
  expect(said.map(({ says }) => Math.abs(says))).toEqual([...said].map(({ says }) => Math.abs(says)).sort((one, other) => other - one))
})

test('names what speaks against a button', () => {
  const button = explain(textWire(text), text.indexOf('Subscribe')).find(({ name }) => name === 'button by its words')
  expect(button?.says).toBeLessThan(0)
})

test('asks the boxes of a saved page too', () => {
  const page = wire(`<nav><a href=a>News</a></nav><article><h1>Pilots Return</h1><div class=entry-content><p>${copy}</p></div></article>`, { from: 'html' })
  expect(explain(page, page.text.indexOf('nine days')).map(({ name }) => name)).toContain('in a box named for the body')
})

test('says nothing where no line stands', () => {
  expect(explain(textWire(text), text.length + 5)).toEqual([])
})
