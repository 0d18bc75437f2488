/** Three points become the one character for an ellipsis. Four and more are left: a sentence's end, or a row of leaders. */
import type { Block, Change, Pass } from '../../model'
import { runningWith, signs } from '../lines'
import { textChange } from '../make-change'

const points = /(?<![.…] ?)(?:\.\.\.|\. \. \.)(?! ?[.…])/g

export const ellipses: Pass = {
  id: 'ellipses',
  title: 'Ellipses',
  after: ['spaces'],
  keeps: 'letters',
  finds: 'changes',
  find(story) {
    return { changes: runningWith(story, signs.points).flatMap(pointsIn), queries: [] }
  },
}

function pointsIn(block: Block): readonly Change[] {
  return [...block.text.matchAll(points)].map((match) =>
    textChange('ellipses/points', 'Three points became an ellipsis.', block, [{ from: match.index, before: match[0], after: '…' }]),
  )
}
