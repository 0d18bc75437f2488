/** Runs passes over a story, in order, change by change. A change that does not fit, or would lose letters, is refused and listed. */
import { apply, applyAll, failed, mapBoth, type Change, type Failure, type Pass, type Query, type Reply, type Step, type Story } from '../model'

export interface Cleaned {
  readonly story: Story
  /** Those applied, in order, each relative to the copy at its place. */
  readonly changes: readonly Change[]
  /** Found on the final copy. */
  readonly queries: readonly Query[]
  readonly refused: readonly { readonly change: Change; readonly failure: Failure }[]
}

/** Applies every pass in `only` (see `inOrder`). A pass finds all its changes on one copy; each is mapped over those applied before it. */
export function run(story: Story, only: readonly Pass[], known: readonly Pass[]): Cleaned {
  const ordered = inOrder(only, known)
  const changes: Change[] = []
  const refused: { change: Change; failure: Failure }[] = []
  let now = story
  for (const pass of ordered) {
    const applied = new Applied()
    for (const change of pass.find(now).changes) {
      const fitted = fit(now, change, applied, pass)
      if (!fitted.ok) {
        refused.push({ change, failure: fitted.failure })
        continue
      }
      now = fitted.value.story
      changes.push(fitted.value.change)
      applied.add(fitted.value.change.steps)
    }
  }
  return { story: now, changes, queries: queriesOf(now, ordered), refused }
}

/** Queries of all passes, in the order of the copy. */
export function queriesOf(story: Story, passes: readonly Pass[]): readonly Query[] {
  const places = new Map(story.blocks.map(({ id }, at) => [id, at]))
  const at = (query: Query) => places.get(query.block) ?? places.size
  return passes.flatMap((pass) => [...pass.find(story).queries]).sort((one, other) => at(one) - at(other) || one.from - other.from)
}

/**
 * The passes so that each stands behind those it names in `after`, otherwise in the order given. A name in `after`
 * may be missing from a chosen few, never from the passes there are; that, and a circle, is a bug and throws.
 */
export function inOrder(only: readonly Pass[], known: readonly Pass[]): readonly Pass[] {
  const ids = new Set([...only, ...known].map(({ id }) => id))
  const waiting = [...only]
  const ordered: Pass[] = []
  for (const { id, after } of only) for (const other of after) if (!ids.has(other)) throw new Error(`The pass ${id} follows ${other}, which is not there.`)
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => !waiting.some(({ id }) => after.includes(id)))
    const [pass] = next === -1 ? [] : waiting.splice(next, 1)
    if (pass === undefined) throw new Error(`These passes wait for each other: ${waiting.map(({ id }) => id).join(', ')}.`)
    ordered.push(pass)
  }
  return ordered
}

function fit(story: Story, change: Change, applied: Applied, pass: Pass): Reply<{ story: Story; change: Change }> {
  const both = mapBoth(applied.touching(change.steps), change.steps)
  const [first, ...rest] = both === null ? [] : both.second
  if (first === undefined) return failed('conflict', 'An earlier change of the same pass touched the same words.')
  if (pass.keeps === 'letters' && !change.steps.every(keepsLetters)) return failed('loses-text', 'This change would have lost or moved letters.')
  const steps = [first, ...rest] as const
  const next = steps.length === 1 ? apply(story, first) : applyAll(story, steps)
  return next.ok ? { ok: true, value: { story: next.value, change: { ...change, steps } } } : next
}

function keepsLetters(step: Step): boolean {
  switch (step.kind) {
    case 'text':
      return letters(step.before) === letters(step.after)
    case 'split':
    case 'join':
      return letters(step.glue) === ''
    case 'insert':
    case 'remove':
      return letters(step.block.text) === ''
    case 'role':
    case 'field':
      return true
    case 'move':
      return false
  }
}

function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('')
}

/** Steps already applied by the running pass. Steps on other lines cannot shift a change; leaving them out keeps long stories fast. */
class Applied {
  private readonly all: Step[] = []
  private readonly byPlace = new Map<string, Step[]>()
  private local = true

  add(steps: readonly Step[]): void {
    for (const step of steps) {
      this.all.push(step)
      const place = placeOf(step)
      if (place === null) this.local = false
      else this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), step])
    }
  }

  touching(steps: readonly Step[]): readonly Step[] {
    const places = new Set(steps.map(placeOf))
    const [only] = places
    if (!this.local || places.size !== 1 || only === null || only === undefined) return this.all
    return this.byPlace.get(only) ?? []
  }
}

/** The one line or field a step has to do with; `null` for steps that change which lines there are. */
function placeOf(step: Step): string | null {
  if (step.kind === 'text' || step.kind === 'role') return `block ${step.block}`
  return step.kind === 'field' ? `field ${step.field}` : null
}
