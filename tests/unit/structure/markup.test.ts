/** What markup tells the labeller. */
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import type { Hint, Wire } from '../../../store/model'

/** A wire whose lines each have a hint. */
function marked(format: Wire['source']['format'], lines: readonly (readonly [string, Partial<Hint>])[]): Wire {
  let text = ''
  const hints = lines.map(([line, told]): Hint => {
    const from = text.length
    text += `${line}\n\n`
    return { from, to: from + line.length, element: 'p', links: 0, words: [], ...told }
  })
  return { source: { file: 'copy.xml', format, sha256: '0'.repeat(64), importer: 'test' }, text, hints, stated: {} }
}

const roles = (wire: Wire): readonly string[] =>
  structure(wire).flatMap(({ blocks }) => blocks.map((block) => block.furniture?.rule ?? block.role))

describe('structure, with markup', () => {
  it('takes a role the format states as it is', () => {
    const wire = marked('nitf', [
      ['Harbour pilots return.', { element: 'h1', role: 'headline' }],
      ['MARTA QUILL', { role: 'byline' }],
      ['Share', { role: 'paragraph' }],
      ['Pilots went back to work on Thursday, they said.', {}],
      ['Pilots gather at dawn', { role: 'caption' }],
    ])
    expect(roles(wire)).toEqual(['headline', 'byline', 'paragraph', 'paragraph', 'caption'])
  })

  it('reads headline, captions, crossheads, lists and quotes from their elements', () => {
    const wire = marked('html', [
      ['Harbour Pilots Return to Work', { element: 'h1' }],
      ['Pilots gather at dawn on the quay', { element: 'figcaption' }],
      ['Harbour pilots in Caldmoor went back to work on Thursday, they said.', {}],
      ['What they won', { element: 'h2' }],
      ['Two free weekends a month', { element: 'li' }],
      ['We have what we came for.', { element: 'blockquote' }],
      ['The port authority declined to comment on the terms of the talks.', {}],
    ])
    expect(roles(wire)).toEqual(['headline', 'caption', 'paragraph', 'crosshead', 'list-item', 'quote', 'paragraph'])
  })

  it('never splits a format that is one message a file', () => {
    const first = ['Harbour Pilots Return to Work', 'Pilots went back to work on Thursday, they said at dawn.', 'NNNN']
    const lines = [...first, 'Museum Lends Its Oldest Map', 'A museum has lent its oldest map to a village school.']
    expect(structure(marked('anpa', lines.map((line) => [line, {}]))).length).toBe(1)
  })
})
