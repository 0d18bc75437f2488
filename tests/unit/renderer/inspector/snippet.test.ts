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

  it('names the field that changed, and says nothing of the ids the desk ties stories by', () => {
    const slug = recorded('1', change('Slug.', { kind: 'field', field: 'slug', before: '', after: 'ferry-hadrin' }))
    const chain = recorded('2', change('A version.', { kind: 'field', field: 'chain', before: '', after: 'c83b1c6291144f9409939d0e49-1' }))
    expect(saidOf(slug)).toEqual({ kind: 'field', field: 'slug', before: '', after: 'ferry-hadrin' })
    expect(saidOf(chain)).toEqual({ kind: 'words', before: '', after: '' })
  })

  it('tells a change of another line as it was told, after one was undone between them', () => {
    const first = recorded('1', change('Curly.', text('b2', 8, "'", '’')))
    const other = recorded('2', change('Typed.', text('b1', 0, '', 'Big ')))
    const before = snippets(copy, [first, other])
    const after = snippets(copy, [other, { ...first, state: 'undone' }])
    expect(after.get('2')).toBe(before.get('2'))
    expect(after.get('1')).toEqual({ kind: 'words', before: "ship's", after: 'ship’s' })
  })

  it('tells words of a line that an earlier change had split off', () => {
    const split = recorded('1', change('Split.', {
      kind: 'split', block: blockId('b2'), right: blockId('b9'), rightRole: 'paragraph', at: 10, glue: ' ',
      leftSource: [{ from: 14, to: 24 }], rightSource: [{ from: 25, to: 36 }],
    }))
    const typed = recorded('2', change('Typed.', text('b9', 0, 'hull', 'keel')))
    expect(snippets(copy, [split, typed]).get('2')).toEqual({ kind: 'words', before: 'hull', after: 'keel' })
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
