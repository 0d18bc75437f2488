/** Takes the credit out of a caption into a line of its own, and leaves names and agencies only: "(Reuters photo)" is "Reuters". */
import { cutRanges, type Block, type BlockId, type Change, type Pass, type Range, type Step } from '../../model'
import { creditAtEnd, creditCuts, mostCredits, type CreditFound } from '../credit-shapes'
import { derivedId, makeChange } from '../make-change'

export const credits: Pass = {
  id: 'credits',
  title: 'Picture credits',
  after: ['furniture', 'repeats', 'spaces'],
  keeps: 'meaning',
  finds: 'changes',
  find(story) {
    const taken = new Set<string>(story.blocks.map(({ id }) => id))
    const changes = story.blocks.flatMap((block) => {
      if (block.role === 'credit') return creditLine(block)
      return block.role === 'caption' ? outOfCaption(block, taken) : []
    })
    return { changes, queries: [] }
  },
}

function creditLine(block: Block): readonly Change[] {
  const steps = cutSteps(block.id, block.text)
  return steps.length === 0 ? [] : [makeChange('credits/names', 'A credit is names and agencies only, without brackets or “photo”.', steps)]
}

/** One change, however many credits hang on the caption: "A caption. (Reuters) (AP)". */
function outOfCaption(block: Block, taken: Set<string>): readonly Change[] {
  const steps: Step[] = []
  let { text, source } = block
  let count = 0
  for (let found = creditAtEnd(text); found !== null; found = creditAtEnd(text)) {
    count += 1
    if (count > mostCredits) return []
    if (found.caption === 0) {
      steps.push({ kind: 'role', block: block.id, before: 'caption', after: 'credit' }, ...cutSteps(block.id, text))
      return [makeChange('credits/line', 'This line is no caption but the credit of the picture.', steps)]
    }
    const right = derivedId(block.id, 'credit', taken)
    taken.add(right)
    const ranges = cutRanges(source, found.from)
    steps.push(...splitSteps(block.id, text, found, right, ranges))
    text = text.slice(0, found.caption)
    source = ranges.left
  }
  if (steps.length === 0) return []
  return [makeChange('credits/caption', 'The credit hung on the caption; it is a line of its own now, with names only.', steps)]
}

function splitSteps(
  block: BlockId,
  text: string,
  { caption, from }: CreditFound,
  right: BlockId,
  ranges: { readonly left: readonly Range[]; readonly right: readonly Range[] },
): readonly Step[] {
  const between = text.slice(caption, from)
  const bar = between.trim()
  const steps: Step[] = []
  // "A caption | AP": the bar goes first, so that only white space is left in the seam.
  if (bar !== '') steps.push({ kind: 'text', block, from: caption + between.indexOf(bar), before: bar, after: '' })
  const glue = between.replace(bar, '')
  steps.push({ kind: 'split', block, right, rightRole: 'credit', at: caption, glue, leftSource: ranges.left, rightSource: ranges.right })
  return [...steps, ...cutSteps(right, text.slice(from))]
}

function cutSteps(block: BlockId, text: string): readonly Step[] {
  return creditCuts(text).map(({ from, cut }) => ({ kind: 'text', block, from, before: cut, after: '' }))
}
