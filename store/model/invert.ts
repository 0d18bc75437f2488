/** The step that takes a step back, and the steps that take a change back. */
import { assertNever } from './reply'
import type { Step } from './step'

/** `apply(apply(copy, step), invert(step))` is `copy`, to the letter. */
export function invert(step: Step): Step {
  switch (step.kind) {
    case 'text':
      return { ...step, before: step.after, after: step.before }
    case 'role':
      return { ...step, before: step.after, after: step.before }
    case 'field':
      return { ...step, before: step.after, after: step.before }
    case 'split':
      return { ...step, kind: 'join' }
    case 'join':
      return { ...step, kind: 'split' }
    case 'insert':
      return { ...step, kind: 'remove' }
    case 'remove':
      return { ...step, kind: 'insert' }
    case 'move':
      return { ...step, before: step.after, after: step.before }
    default:
      return assertNever(step)
  }
}

export function invertAll(steps: readonly Step[]): readonly Step[] {
  return steps.map(invert).reverse()
}
