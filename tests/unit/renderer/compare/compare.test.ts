import { describe, expect, it } from 'vitest'
import { compareCopies, compareWords, foldSame, type Row } from '../../../../renderer/compare/compare'
import { blockId } from '../../../../store/model'
import { story } from '../../../helpers/stories'

/** A row as a person would note it: what is gone in brackets, what is new in braces. */
function noted(row: Row): string {
  if (row.kind === 'changed') {
    const words = row.parts.map(({ kind, text }) => (kind === 'gone' ? `[${text}]` : kind === 'new' ? `{${text}}` : text)).join('')
    return row.before === null ? words : `${row.before}>${row.line.role}: ${words}`
  }
  return row.kind === 'gone' ? `[${row.line.text}]` : row.kind === 'new' ? `{${row.line.text}}` : row.line.text
}

describe('compareWords', () => {
  const words = (before: string, after: string): string =>
    compareWords(before, after).map(({ kind, text }) => (kind === 'gone' ? `[${text}]` : kind === 'new' ? `{${text}}` : text)).join('')

  it('marks whole words', () => {
    expect(words("The ship's hull broke.", 'The ship’s keel broke.')).toBe("The [ship's hull]{ship’s keel} broke.")
  })

  it('marks whole words in Arabic', () => {
    expect(words('قال الوزير أمس', 'قال الرئيس أمس')).toBe('قال [الوزير]{الرئيس} أمس')
  })

  it('calls what has nothing in common another text', () => {
    expect(words('a', 'b')).toBe('[a]{b}')
    expect(words('', 'b')).toBe('{b}')
  })
})

describe('compareCopies', () => {
  it('follows lines by their ids: typed in, taken out, put in, set aside, of another role', () => {
    const before = story('headline: Ferry aground', 'caption: A quay', 'paragraph: It ran aground.', 'paragraph: Share', 'paragraph: Nobody was hurt.').blocks
    const after = [
      ...before.slice(0, 1).map((line) => ({ ...line, text: 'Ferry runs aground' })),
      ...before.slice(2, 3).map((line) => ({ ...line, role: 'crosshead' as const })),
      ...before.slice(3, 4).map((line) => ({ ...line, role: 'set-aside' as const })),
      { id: blockId('n1'), role: 'paragraph' as const, text: 'The crew was fetched.', source: [] },
      ...before.slice(4),
    ]
    expect(compareCopies(before, after).map(noted)).toEqual([
      'Ferry {runs }aground',
      '[A quay]',
      'paragraph>crosshead: It ran aground.',
      '[Share]',
      '{The crew was fetched.}',
      'Nobody was hurt.',
    ])
  })

  it('follows lines of another story by what they say', () => {
    const rename = (lines: ReturnType<typeof story>['blocks']) => lines.map((line) => ({ ...line, id: blockId(`o-${line.id}`) }))
    const before = rename(story('headline: Ferry aground', 'paragraph: A ferry ran aground off Port Callow on Monday.', 'paragraph: Nobody was hurt.').blocks)
    const after = story('headline: Ferry aground', 'paragraph: A ferry ran aground off Saltreach on Monday night.', 'paragraph: It was towed in.', 'paragraph: Nobody was hurt.').blocks
    expect(compareCopies(before, after).map(noted)).toEqual([
      'Ferry aground',
      'A ferry ran aground off [Port Callow]{Saltreach} on Monday{ night}.',
      '{It was towed in.}',
      'Nobody was hurt.',
    ])
  })

  it('finds nothing where nothing is another', () => {
    const { blocks } = story('headline: A', 'paragraph: B')
    expect(compareCopies(blocks, blocks).every(({ kind }) => kind === 'same')).toBe(true)
  })
})

describe('foldSame', () => {
  it('keeps the lines next to a change and folds long runs of others', () => {
    const { blocks } = story('headline: A', 'paragraph: B', 'paragraph: C', 'paragraph: D', 'paragraph: E', 'paragraph: F')
    const after = blocks.map((line, at) => (at === 0 ? { ...line, text: 'Z' } : line))
    expect(foldSame(compareCopies(blocks, after)).map((shown) => (shown.kind === 'row' ? noted(shown.row) : shown.rows.length))).toEqual(['[A]{Z}', 'B', 4])
  })
})
