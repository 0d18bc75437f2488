/** Three points become the one character for an ellipsis. Four and more are left: a sentence's end, or a row of leaders. */
import type { Block, Change, Pass } from '../../model'
import { onceOf, runningText } from '../copy'
import { textChange } from '../make-change'

const points = /(?<![.…] ?)(?:\.\.\.|\. \. \.)(?! ?[.…])/g

export const ellipses: Pass = {
  id: 'ellipses',
  title: 'Ellipses',
  after: ['spaces'],
  keeps: 'letters',
  find(story) {
    return { changes: runningText(story).flatMap((block) => pointsIn(block)), queries: [] }
  },
}

const pointsIn = onceOf((block: Block): readonly Change[] => {
  if (!block.text.includes('...') && !block.text.includes('. . .')) return []
  return [...block.text.matchAll(points)].map((match) =>
    textChange('ellipses/points', 'Three points became an ellipsis.', block, [{ from: match.index, before: match[0], after: '…' }]),
  )
})
