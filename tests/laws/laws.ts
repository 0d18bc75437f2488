/** The laws of cleaning, checked all at once: one call over a story says everything a pass, or all of them, must keep. */
import { expect } from 'vitest'
import { clean, findQueries, type Cleaned } from '../../store/clean'
import { applyAll, invertAll, plainDesk, queryKey, type Change, type Copy, type DeskContext, type Pass, type Query, type Step, type Story } from '../../store/model'

/** Fails with the law's name when one does not hold. `only`: the passes to run; all of them when left out. */
export function checkLaws(story: Story, only?: readonly Pass[], desk: DeskContext = plainDesk): Cleaned {
  const before = JSON.stringify(story)
  const frozen = deepFreeze(story)
  const cleaned = clean(frozen, desk, only)
  expect(JSON.stringify(story), 'the input is untouched').toBe(before)
  expect(cleaned.refused, 'nothing a pass finds is refused').toEqual([])
  checkOnce(cleaned, desk, only)
  checkRoundTrip(frozen, cleaned)
  checkNothingLost(frozen, cleaned)
  for (const { reason } of [...cleaned.changes, ...cleaned.queries]) checkSentence(reason)
  checkQueries(cleaned, desk)
  expect(clean(frozen, desk, only), 'the same copy gives the same result').toEqual(cleaned)
  return cleaned
}

function checkOnce({ story }: Cleaned, desk: DeskContext, only?: readonly Pass[]): void {
  expect(clean(deepFreeze(story), desk, only).changes, 'a second run finds nothing').toEqual([])
}

/** Steps survive JSON, give the clean copy when replayed, and their inverses in reverse give the start to the letter. */
function checkRoundTrip(start: Story, { story, changes }: Cleaned): void {
  const kept = JSON.parse(JSON.stringify(changes)) as readonly Change[] // the next line holds it to that
  expect(kept, 'changes survive JSON').toEqual(changes)
  const steps: readonly Step[] = kept.flatMap((change) => change.steps)
  expect(applyAll(start, steps), 'the changes in order make the clean copy').toEqual({ ok: true, value: story })
  expect(applyAll(story, invertAll(steps)), 'the inverses in reverse give the start').toEqual({ ok: true, value: start })
}

/** Every character that is not white stands in a block (set aside or not) or in the `before` of a change. */
function checkNothingLost(start: Story, { story, changes }: Cleaned): void {
  const there = count([...textsOf(story), ...changes.flatMap(({ steps }) => steps.flatMap(textBefore))].join(''))
  const lost = [...count(textsOf(start).join(''))].filter(([character, times]) => (there.get(character) ?? 0) < times)
  expect(lost, 'no character is lost').toEqual([])
}

function checkQueries({ story, queries }: Cleaned, desk: DeskContext): void {
  for (const query of queries) {
    const text = story.blocks.find(({ id }) => id === query.block)?.text
    expect(text, 'a query points at a block that is there').toBeDefined()
    expect(query.from, 'a query lies inside its block').toBeGreaterThanOrEqual(0)
    expect(query.to).toBeGreaterThanOrEqual(query.from)
    expect(query.to).toBeLessThanOrEqual(text?.length ?? 0)
    expect(queryKey(query, story)).toBe(queryKey(query, story))
    if (query.fix !== undefined) checkFix(story, desk, query, query.fix)
  }
}

/** An accepted fix applies, and the question is gone. */
function checkFix(story: Story, desk: DeskContext, query: Query, fix: Change): void {
  checkSentence(fix.reason)
  const fixed = applyAll(story, fix.steps)
  expect(fixed.ok, 'a fix fits the copy it was found on').toBe(true)
  if (!fixed.ok) return
  const same = ({ rule, block, from, to }: Query) => rule === query.rule && block === query.block && from === query.from && to === query.to
  expect(findQueries(fixed.value, desk).filter(same).length, 'a fix answers its query').toBeLessThanOrEqual(findQueries(story, desk).filter(same).length)
}

/** A capital or a quotation mark first, a full stop or question mark last, three words at least. */
export function checkSentence(reason: string): void {
  expect(reason, 'a reason is a sentence').toMatch(/^[\p{Lu}\p{N}“]\S*(?: \S+){2,}[.?]$/u)
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

function textsOf(copy: Copy): readonly string[] {
  return copy.blocks.map(({ text }) => text)
}

function textBefore(step: Step): readonly string[] {
  if (step.kind === 'text') return [step.before]
  return step.kind === 'remove' ? [step.block.text] : []
}

function count(text: string): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const character of text) if (!/\s/.test(character)) counted.set(character, (counted.get(character) ?? 0) + 1)
  return counted
}
