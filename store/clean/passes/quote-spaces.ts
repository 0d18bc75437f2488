/** Takes the space out from inside a pair of curly quotation marks: “ word ”. French marks, which stand off their words, stay. */
import type { Block, Change, Pass } from '../../model'
import { isWordCharacter } from '../copy'
import { quoteStyle } from '../language-marks'
import { runningWith, signs } from '../lines'
import { edited, textChange, type Edit } from '../make-change'
import { readDoubles } from '../quote-marks'

export const quoteSpaces: Pass = {
  id: 'quote-spaces',
  title: 'Spaces inside quotation marks',
  after: ['spaces', 'quotes', 'dashes'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    if (quoteStyle(story) === null) return { changes: [], queries: [] }
    return { changes: runningWith(story, signs.double).flatMap(spacesIn), queries: [] }
  },
}

function spacesIn(block: Block): readonly Change[] {
  const { text } = block
  // A straight mark left here is one that `quotes` could not place; the spaces may be all there is to tell.
  if (!/[“„] | [“”]/.test(text) || /["'`´]/.test(text)) return []
  const edits = editsIn(text)
  // Marks that read differently once the space is gone were never sure.
  if (edits.length === 0 || pairsIn(edited(text, edits)).length !== pairsIn(text).length) return []
  return edits.map((edit) => textChange('quote-spaces/inside', 'No space belongs inside quotation marks.', block, [edit]))
}

const pairsIn = (text: string) => readDoubles(text, new Set()).pairs

function editsIn(text: string): readonly Edit[] {
  return pairsIn(text).flatMap(({ open, close }): readonly Edit[] => {
    if (!/[“„]/.test(open.text) || !/[“”]/.test(close.text)) return []
    const first = open.from + open.text.length
    const edits: Edit[] = []
    if (text[first] === ' ' && isWordCharacter(text[first + 1])) edits.push({ from: first, before: ' ', after: '' })
    if (text[close.from - 1] === ' ' && close.from - 1 > first && endsWords(text, close.from - 2)) edits.push({ from: close.from - 1, before: ' ', after: '' })
    return edits
  })
}

/** “word ” and “word. ”, but not “word. ” ! where the space behind the mark would go next. */
function endsWords(text: string, last: number): boolean {
  const stopped = /[.,!?…]/.test(text[last] ?? '') && isWordCharacter(text[last - 1])
  return (stopped || isWordCharacter(text[last])) && !/^\s[,.;:!?]/.test(text.slice(last + 3, last + 5))
}
