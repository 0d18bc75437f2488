import { describe, expect, it } from 'vitest'
import { applyAll, blockId, type Recorded } from '../../../../store/model'
import { shorten, snippets } from '../../../../renderer/inspector/snippet'
import { change, recorded, story, text } from '../../../helpers/stories'

const copy = story('headline: Ferry aground', "paragraph: The ship's hull broke.")

function saidOf(one: Recorded) {
  expect(applyAll(copy, one.change.steps).ok).toBe(true)
  return snippets(copy, [one]).get(one.id)
}

describe('snippets', () => {
  it('shows whole words before and after', () => {
    const curly = recorded('1', change('Curly.', text('b2', 8, "'", '’')))
    expect(saidOf(curly)).toEqual({ kind: 'words', before: "ship's", after: 'ship’s' })
  })

  it('shows a line set aside and a change of role', () => {
    const aside = recorded('1', change('Again.', { kind: 'role', block: blockId('b2'), before: 'paragraph', after: 'set-aside' }))
    const crosshead = recorded('2', change('Short.', { kind: 'role', block: blockId('b2'), before: 'paragraph', after: 'crosshead' }))
    expect(saidOf(aside)).toEqual({ kind: 'aside', text: "The ship's hull broke." })
    expect(saidOf(crosshead)).toEqual({ kind: 'role', before: 'paragraph', after: 'crosshead', text: "The ship's hull broke." })
  })

  it('still says what an undone change had done', () => {
    const undone = recorded('1', change('Curly.', text('b2', 8, "'", '’')), 'undone')
    expect(snippets(copy, [undone]).get('1')).toEqual({ kind: 'words', before: "ship's", after: 'ship’s' })
  })
})

describe('shorten', () => {
  it('keeps both ends of a long text and never cuts a letter in two', () => {
    expect(shorten('short')).toBe('short')
    const long = shorten('😀'.repeat(300), 41)
    expect(long).toContain(' … ')
    expect(long).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
  })
})
