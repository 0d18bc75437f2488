/**
 * Characters of ANPA 1312 that stood for others on a teleprinter's wheel, where no other pass knows them: `{` for ½ ("7{" games behind,
 * "{" alone in a table), and `_` alone in a cell for the dash of "no figure". Only on copy that came by that wire.
 */
import type { Block, Pass, RuleId } from '../../model'
import { liveBlocks, longestLine } from '../lines'
import { textChange, type Edit } from '../make-change'

export const anpaTypography: Pass = {
  id: 'anpa-typography',
  title: 'Wire signs',
  after: ['furniture'],
  keeps: 'meaning',
  finds: 'changes',
  find(story) {
    if (story.source.format !== 'anpa') return { changes: [], queries: [] }
    return { changes: liveBlocks(story).filter(({ text }) => text.length <= longestLine).flatMap(signsIn), queries: [] }
  },
}

const half = 'On this wire an opening brace stands for the half sign.'
const none = 'On this wire an underscore alone in a table stands for a dash.'

function signsIn(block: Block) {
  const halves = editsOf(block.text, /(?<=^|\d|\s)\{(?=$|[\s.,;:)-])/g, '½')
  const dashes = block.role === 'table-row' ? editsOf(block.text, /(?<=^|\t)_(?=$|\t)/g, '—') : []
  return [...change('anpa-typography/half', half, block, halves), ...change('anpa-typography/dash', none, block, dashes)]
}

function editsOf(text: string, sign: RegExp, after: string): readonly Edit[] {
  return [...text.matchAll(sign)].map(({ index, 0: before }) => ({ from: index, before, after }))
}

function change(rule: RuleId, reason: string, block: Block, edits: readonly Edit[]) {
  return edits.length === 0 ? [] : [textChange(rule, reason, block, edits)]
}
