/** Why a line of the wire stands where it stands in the story: its role, and what rules and editors did to it. */
import type { Block, BlockId, Recorded, Step } from '../../store/model'
import { said } from '../language'
import { storyWords } from './words'

/** More reasons than this nobody reads under a pointer. */
const most = 3

export function whyHere({ id, role }: Block, history: readonly Recorded[]): string {
  const reasons = history.filter(({ state, change }) => state === 'done' && change.steps.some((step) => concerns(step, id))).map(({ change }) => said(change.reason))
  // What struck the line is what one wants to know first; it came last.
  const told = [...new Set(reasons.reverse())]
  return storyWords.wireWhy(role, told.slice(0, most), Math.max(0, told.length - most))
}

function concerns(step: Step, id: BlockId): boolean {
  switch (step.kind) {
    case 'text':
    case 'role':
    case 'move':
      return step.block === id
    case 'split':
    case 'join':
      return step.block === id || step.right === id
    case 'insert':
    case 'remove':
      return step.block.id === id
    case 'field':
      return false
  }
}
