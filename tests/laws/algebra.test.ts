import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, applyAll, blockId, changeId, invert, mapBoth, record, redo, replay, storyId, turnMany, undo } from '../../store/model'
import type { Copy, Recorded, Step, Story } from '../../store/model'
import { deepFreeze } from './laws'
import { changeDice, changeFor, dice, randomCopy, stepFor } from './random-copy'

/** Kept, so that every run says the same; seeds of runs that once failed stand behind, for good. */
const seeds = [20261122, 7]
const patience = { timeout: 60_000 }

function check<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 600): void {
  for (const seed of seeds) fc.assert(property, { seed, numRuns })
}

function must<T>(reply: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply)}`)
  return reply.value
}

interface Road {
  readonly story: Story
  readonly imported: Copy
  readonly history: readonly Recorded[]
}

const asStory = (copy: Copy): Story => ({
  id: storyId('s1'),
  source: { file: 'random.txt', format: 'text', sha256: '0'.repeat(64), importer: 'text-1' },
  ...copy,
})

function roadOf(copy: Copy, throws: readonly (readonly (readonly number[])[])[]): Road {
  let road: Road = { story: asStory(copy), imported: copy, history: [] }
  for (const [index, numbers] of throws.entries()) {
    const change = changeFor(road.story, numbers, `c${index}`)
    if (change === null) continue
    const recorded: Recorded = { id: changeId(`c${index}`), by: 'rule', at: '2026-11-22T12:00:00Z', state: 'done', change }
    road = must(record(road, recorded))
  }
  return road
}

const copyOf = ({ blocks, fields }: Copy): Copy => ({ blocks, fields })

describe('the laws of steps', () => {
  it('a step and its inverse leave the copy as it was, to the letter', patience, () => {
    check(
      fc.property(randomCopy, dice, (copy, numbers) => {
        const step = stepFor(deepFreeze(copy), numbers, 'x')
        const there = step === null ? null : apply(copy, step)
        if (step === null || there === null || !there.ok) return
        expect(must(apply(there.value, invert(step)))).toEqual(copy)
        expect(invert(invert(step))).toEqual(step)
      }),
    )
  })

  it('many steps at once lead where one after the other leads, or are refused where that is', patience, () => {
    const many = fc.array(dice, { minLength: 9, maxLength: 30 })
    check(
      fc.property(randomCopy, many, fc.option(dice), (copy, all, misfit) => {
        let now = deepFreeze(copy)
        const steps: Step[] = []
        for (const [index, numbers] of all.entries()) {
          const step = stepFor(now, numbers, `s${index}`)
          if (step === null) continue
          steps.push(step)
          now = must(apply(now, step))
        }
        const last = misfit === null ? null : stepFor(copy, misfit, 'x')
        const expected = last === null ? ({ ok: true, value: now } as const) : apply(now, last)
        expect(applyAll(copy, last === null ? steps : [...steps, last])).toEqual(expected)
      }),
      200,
    )
  })

  it('a step survives JSON', patience, () => {
    check(
      fc.property(randomCopy, dice, (copy, numbers) => {
        const step = stepFor(copy, numbers, 'x')
        expect(JSON.parse(JSON.stringify(step))).toEqual(step)
      }),
      300,
    )
  })

  it('a step made for another copy is applied whole or refused, and never throws', patience, () => {
    check(
      fc.property(randomCopy, randomCopy, dice, (copy, other, numbers) => {
        const step = stepFor(other, numbers, 'x')
        if (step === null) return
        const reply = apply(deepFreeze(copy), step)
        if (reply.ok) expect(must(apply(reply.value, invert(step)))).toEqual(copy)
      }),
    )
  })

  it('of two lists made on one copy, each mapped over the other leads to the same copy', patience, () => {
    check(
      fc.property(randomCopy, changeDice, changeDice, (copy, one, two) => {
        const first = changeFor(copy, one, 'one')?.steps
        const second = changeFor(copy, two, 'two')?.steps
        const both = first === undefined || second === undefined ? null : mapBoth(first, second)
        if (first === undefined || second === undefined || both === null) return
        const left = must(applyAll(must(applyAll(copy, second)), both.first))
        const right = must(applyAll(must(applyAll(copy, first)), both.second))
        expect(left).toEqual(right)
      }),
      1500,
    )
  })
})

describe('the laws of a history', () => {
  const road = fc.tuple(randomCopy, fc.array(changeDice, { minLength: 1, maxLength: 6 }))

  it('undoing a change in the middle leaves the road straight, and redoing it brings the copy back', patience, () => {
    check(
      fc.property(road, fc.nat(99), ([copy, throws], pick) => {
        const start = roadOf(copy, throws)
        const chosen = start.history[pick % Math.max(1, start.history.length)]
        const undone = chosen === undefined ? null : undo(deepFreeze(start), chosen.id)
        if (chosen === undefined || undone === null || !undone.ok) return
        expect(must(replay(start.imported, undone.value.history))).toEqual(copyOf(undone.value.story))
        const redone = must(redo(undone.value, chosen.id))
        expect(must(replay(redone.imported, redone.history))).toEqual(copyOf(redone.story))
        expect(copyOf(redone.story)).toEqual(copyOf(start.story))
      }),
      1000,
    )
  })

  it('undoing and redoing in any order keeps the road straight', patience, () => {
    check(
      fc.property(road, fc.array(fc.nat(99), { maxLength: 14 }), ([copy, throws], picks) => {
        let now = roadOf(copy, throws)
        for (const pick of picks) {
          const chosen = now.history[pick % Math.max(1, now.history.length)]
          if (chosen === undefined) return
          const next = chosen.state === 'done' ? undo(now, chosen.id) : redo(now, chosen.id)
          if (!next.ok) continue
          now = next.value
          expect(must(replay(now.imported, now.history))).toEqual(copyOf(now.story))
        }
      }),
      600,
    )
  })

  it('many taken back at once are as those taken back one by one, last first, and come back as one', patience, () => {
    check(
      fc.property(road, fc.array(fc.nat(99), { maxLength: 8 }), ([copy, throws], picks) => {
        const start = roadOf(copy, throws)
        const ids = start.history.filter((_, at) => picks.some((pick) => pick % start.history.length === at)).map(({ id }) => id)
        let alone = start
        for (const id of [...ids].reverse()) {
          const next = undo(alone, id)
          if (next.ok) alone = next.value
        }
        const many = turnMany(deepFreeze(start), ids, 'undo')
        expect(copyOf(many.ok ? many.value.story : start.story)).toEqual(copyOf(alone.story))
        if (!many.ok) return
        expect(must(replay(start.imported, many.value.history))).toEqual(copyOf(many.value.story))
        const again = turnMany(many.value, ids, 'redo')
        if (again.ok) expect(must(replay(start.imported, again.value.history))).toEqual(copyOf(again.value.story))
      }),
    )
  })

  it('undoing everything, last first, gives the imported copy', patience, () => {
    check(
      fc.property(road, ([copy, throws]) => {
        let now = roadOf(copy, throws)
        for (const { id } of [...now.history].reverse()) now = must(undo(now, id))
        expect(copyOf(now.story)).toEqual(copyOf(copy))
      }),
    )
  })
})

it('changes of different lines are undone apart from each other', () => {
  const block = (id: string, text: string) => ({ id: blockId(id), role: 'paragraph' as const, text, source: [] })
  const copy: Copy = { blocks: [block('a', 'one'), block('b', 'two')], fields: {} }
  const text = (id: string, before: string, after: string): Recorded['change'] => ({
    rule: 'law/text',
    reason: 'The word was changed.',
    steps: [{ kind: 'text', block: blockId(id), from: 0, before, after }],
  })
  const done = (id: string, change: Recorded['change']): Recorded => ({ id: changeId(id), by: 'rule', at: '', state: 'done', change })
  let road: Road = { story: asStory(copy), imported: copy, history: [] }
  road = must(record(road, done('first', text('a', 'one', 'ONE'))))
  road = must(record(road, done('second', text('b', 'two', 'TWO'))))
  expect(must(undo(road, changeId('first'))).story.blocks.map((line) => line.text)).toEqual(['one', 'TWO'])
})
