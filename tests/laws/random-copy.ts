/** Random copies and, for a copy, random steps that fit it: the material of the algebra's laws. */
import fc from 'fast-check'
import { applyAll, blockId, cutRanges, fields, roles, splitsPair, type Block, type Change, type Copy, type Step } from '../../store/model'

const text = fc.array(fc.constantFrom('a', 'b', ' ', '“', '😀', 'é', 'word'), { maxLength: 8 }).map((parts) => parts.join(''))

export const randomCopy: fc.Arbitrary<Copy> = fc.tuple(fc.array(text, { maxLength: 5 }), fc.boolean()).map(([texts, dated]) => {
  let at = 0
  const blocks = texts.map((line, index): Block => {
    const from = at
    at += line.length + 1
    const furniture = index === 3 ? { furniture: { rule: 'furniture/crumb', reason: 'A crumb of the page.' } as const } : {}
    return { id: blockId(`b${index}`), role: 'paragraph', text: line, source: line === '' ? [] : [{ from, to: at - 1 }], ...furniture }
  })
  return { blocks, fields: dated ? { dateline: 'CAIRO' } : {} }
})

/** Six dice a step: any numbers give a step that fits, or none where the copy has no room for one. */
export const dice = fc.array(fc.nat(997), { minLength: 6, maxLength: 6 })
export const changeDice = fc.array(dice, { minLength: 1, maxLength: 3 })

/** The `name` keeps blocks that different changes make apart. */
export function stepFor(copy: Copy, numbers: readonly number[], name: string): Step | null {
  const [kind = 0, which = 0, one = 0, two = 0, three = 0, four = 0] = numbers
  const block = copy.blocks[which % Math.max(1, copy.blocks.length)]
  const anchor = copy.blocks[one % (copy.blocks.length + 1)]?.id ?? null
  if (kind % 9 === 8) {
    const field = fields[one % fields.length] ?? 'slug'
    return { kind: 'field', field, before: copy.fields[field] ?? '', after: ['', 'x', 'y'][two % 3] ?? '' }
  }
  if (kind % 9 === 7) {
    return { kind: 'insert', after: anchor, block: { id: blockId(`n${name}`), role: 'note', text: 'new', source: [] } }
  }
  if (block === undefined) return null
  return stepOn(copy, block, kind % 9, { one, two, three, four }, name)
}

interface Throw {
  readonly one: number
  readonly two: number
  readonly three: number
  readonly four: number
}

function stepOn(copy: Copy, block: Block, kind: number, { one, two, three, four }: Throw, name: string): Step | null {
  const at = copy.blocks.indexOf(block)
  switch (kind) {
    case 3:
      return { kind: 'role', block: block.id, before: block.role, after: roles[two % roles.length] ?? 'note' }
    case 4:
      return splitOf(block, cutPoint(block.text, one), name)
    case 5:
      return joinOf(block, copy.blocks[at + 1], two)
    case 6: {
      const before = copy.blocks[at - 1]?.id ?? null
      if (three % 2 === 0) return { kind: 'remove', after: before, block }
      const others = copy.blocks.filter(({ id }) => id !== block.id)
      return { kind: 'move', block: block.id, before, after: others[four % (others.length + 1)]?.id ?? null }
    }
    default: {
      const from = cutPoint(block.text, one)
      const to = cutPoint(block.text, from + (two % 4))
      return { kind: 'text', block: block.id, from, before: block.text.slice(from, Math.max(from, to)), after: ['', 'x', '—', 'yy', '😀'][three % 5] ?? '' }
    }
  }
}

function cutPoint(line: string, wish: number): number {
  const at = wish % (line.length + 1)
  return splitsPair(line, at) ? at + 1 : at
}

function splitOf(block: Block, at: number, name: string): Step {
  const glue = block.text[at] === ' ' ? ' ' : ''
  const { left, right } = cutRanges(block.source, at + glue.length)
  return { kind: 'split', block: block.id, right: blockId(`s${name}`), rightRole: 'credit', at, glue, leftSource: left, rightSource: right }
}

function joinOf(block: Block, next: Block | undefined, wish: number): Step | null {
  if (next === undefined) return null
  return {
    kind: 'join',
    block: block.id,
    right: next.id,
    rightRole: next.role,
    ...(next.furniture && { rightFurniture: next.furniture }),
    at: block.text.length,
    glue: wish % 2 === 0 ? ' ' : '',
    leftSource: block.source,
    rightSource: next.source,
  }
}

/** A change of one to three steps, each fitting the copy the one before has left; `null` when no step fits. */
export function changeFor(copy: Copy, throws: readonly (readonly number[])[], name: string): Change | null {
  const steps: Step[] = []
  let now = copy
  for (const [index, numbers] of throws.entries()) {
    const step = stepFor(now, numbers, `${name}-${index}`)
    const next = step === null ? null : applyAll(now, [step])
    if (step === null || next === null || !next.ok) continue
    steps.push(step)
    now = next.value
  }
  const [first, ...rest] = steps
  return first === undefined ? null : { rule: 'law/change', reason: `The change called ${name} was made.`, steps: [first, ...rest] }
}

