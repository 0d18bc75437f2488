/** An ellipsis as the house sets it. Four points and more are left: a sentence's end, or a row of leaders. */
import { choicesOf, type Block, type Change, type EllipsisChoice, type Pass, type RuleId } from '../../model'
import { isWordCharacter, languageOf } from '../copy'
import { runningWith, signs } from '../lines'
import { textChange, type Edit } from '../make-change'

const ellipsis = /(?<![.…] ?)(?:\.\.\.|\. \. \.|…)(?! ?[.…])/g

export const ellipses: Pass = {
  id: 'ellipses',
  title: 'Ellipses',
  after: ['spaces'],
  keeps: 'letters',
  finds: 'changes',
  find(story, style) {
    // Points between spaces are how English agencies write it; other languages set the character.
    const choice = languageOf(story) === 'en' ? choicesOf(style).ellipsis : 'character'
    return { changes: runningWith(story, signs.points).flatMap((block) => pointsIn(block, choice)), queries: [] }
  },
}

const why: Readonly<Record<EllipsisChoice, readonly [RuleId, string]>> = {
  character: ['ellipses/points', 'An ellipsis is one character, not three points.'],
  points: ['ellipses/house', 'House style writes an ellipsis as three points.'],
  'spaced-points': ['ellipses/house', 'House style writes an ellipsis as three points between spaces.'],
}

function pointsIn(block: Block, choice: EllipsisChoice): readonly Change[] {
  const [rule, reason] = why[choice]
  return [...block.text.matchAll(ellipsis)].flatMap(({ index: from, 0: before }) => {
    const edit = asSet(block.text, { from, before, after: choice === 'character' ? '…' : '...' }, choice)
    return edit.before === edit.after ? [] : [textChange(rule, reason, block, [edit])]
  })
}

/** Between two words the points stand off; at the edge of a sentence or a quotation they stay where they are. */
function asSet(text: string, { from, before, after }: Edit, choice: EllipsisChoice): Edit {
  if (choice !== 'spaced-points') return { from, before, after }
  const left = text[from - 1]
  const right = text[from + before.length]
  const inside = (isWordCharacter(left) || /[,;:]/.test(left ?? '')) && isWordCharacter(right)
  return { from, before, after: inside ? ` ${after} ` : after }
}
