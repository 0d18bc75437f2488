/** Runs passes over a story, in order, change by change. A change that does not fit, or would lose letters, is refused and listed. */
import { failed, mapBoth, profiles, settingOf, type Change, type Failure, type HouseStyle, type Pass, type Query, type Reply, type RuleId, type RuleSetting, type Step, type Story } from '../model'
import { Bench } from './bench'
import { readLines } from './lines'

export interface Cleaned {
  readonly story: Story
  /** Those applied, in order, each relative to the copy at its place. */
  readonly changes: readonly Change[]
  /** Found on the final copy. */
  readonly queries: readonly Query[]
  readonly refused: readonly { readonly change: Change; readonly failure: Failure }[]
}

/** Applies every pass in `only` (see `inOrder`). A pass finds all its changes on one copy; each is mapped over those applied before it. */
export function run(story: Story, style: HouseStyle, only: readonly Pass[], known: readonly Pass[]): Cleaned {
  const ordered = inOrder(only, known)
  const changes: Change[] = []
  const refused: { change: Change; failure: Failure }[] = []
  const bench = new Bench(story)
  const setTo = settingsOf(style)
  let now = story
  for (const pass of ordered) {
    if (pass.finds === 'queries') continue
    const found = pass.find(now, style).changes.filter(({ rule }) => setTo(rule) === 'on')
    if (found.length === 0) continue
    const crowded = crowdedPlaces(found)
    for (const change of found) {
      const fitted = crowded.size > 0 && change.steps.some((step) => crowded.has(placeOf(step))) ? tooMany : fit(bench, change, pass)
      if (!fitted.ok) {
        refused.push({ change, failure: fitted.failure })
        continue
      }
      changes.push(fitted.value)
    }
    const next = bench.nextPass()
    readLines(next, now)
    now = next
  }
  return { story: now, changes, queries: queriesOf(now, style, ordered), refused }
}

/** Queries of all passes, in the order of the copy. */
export function queriesOf(story: Story, style: HouseStyle, passes: readonly Pass[]): readonly Query[] {
  const places = new Map(story.blocks.map(({ id }, at) => [id, at]))
  const at = (query: Query) => places.get(query.block) ?? places.size
  return passes.flatMap((pass) => askedBy(pass, story, style)).sort((one, other) => at(one) - at(other) || one.from - other.from)
}

type Settings = (rule: RuleId) => RuleSetting

/** Every change asks for its rule's setting; a style is asked once for each rule. */
const known = new WeakMap<HouseStyle, Settings>()

function settingsOf(style: HouseStyle): Settings {
  const there = known.get(style)
  if (there !== undefined) return there
  const settings = new Map<RuleId, RuleSetting>()
  const setTo: Settings = (rule) => {
    const before = settings.get(rule)
    if (before !== undefined) return before
    const setting = settingOf(style, rule)
    settings.set(rule, setting)
    return setting
  }
  known.set(style, setTo)
  return setTo
}

/** What a pass asks, and what it would change where the house style has it only suggest. */
function askedBy(pass: Pass, story: Story, style: HouseStyle): readonly Query[] {
  const suggests = mayOnlySuggest(pass, style)
  const setTo = settingsOf(style)
  if (pass.finds === 'changes' && !suggests) return []
  const { changes, queries } = !suggests && pass.ask !== undefined ? { changes: [], queries: pass.ask(story) } : pass.find(story, style)
  const suggested = changes.filter(({ rule }) => setTo(rule) === 'suggest').flatMap(suggestion)
  return [...queries.filter(({ rule }) => setTo(rule) !== 'off'), ...suggested]
}

/** The passes some rule of which a style has only suggest; a style is asked once. */
const suggesting = new WeakMap<HouseStyle, ReadonlySet<string>>()

function mayOnlySuggest({ id }: Pass, style: HouseStyle): boolean {
  const before = suggesting.get(style)
  if (before !== undefined) return before.has(id)
  const suggested = [style.rules, profiles[style.profile].rules].flatMap((set) => Object.entries(set).filter(([, setting]) => setting === 'suggest'))
  const ids = new Set(suggested.map(([name]) => name.split('/', 1)[0] ?? ''))
  suggesting.set(style, ids)
  return ids.has(id)
}

/** A change as a question with its mend at hand. What changes no line (a field) is not asked about. */
function suggestion(change: Change): readonly Query[] {
  const { rule, reason, steps } = change
  const places = steps.flatMap((step) => {
    if (step.kind === 'text') return [{ block: step.block, from: step.from, to: step.from + step.before.length }]
    return step.kind === 'role' || step.kind === 'split' ? [{ block: step.block, from: 0, to: 0 }] : []
  })
  const [first] = places
  if (first === undefined) return []
  const own = places.filter(({ block }) => block === first.block)
  const from = Math.min(...own.map((place) => place.from))
  return [{ rule, reason, block: first.block, from, to: Math.max(...own.map(({ to }) => to)), fix: change }]
}

/**
 * The passes so that each stands behind those it names in `after`, otherwise in the order given. A name in `after`
 * may be missing from a chosen few, never from the passes there are; that, and a circle, is a bug and throws.
 */
export function inOrder(only: readonly Pass[], known: readonly Pass[]): readonly Pass[] {
  const before = orders.get(only)
  if (before !== undefined) return before
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
  orders.set(only, ordered)
  return ordered
}

/** One list of passes cleans thousands of stories. */
const orders = new WeakMap<readonly Pass[], readonly Pass[]>()

/** No line of copy needs more mending by one pass than this; a line that does is data, or an attack, and is left whole. */
const mostInOneLine = 300
const tooMany = failed('refused', 'One line needed so many changes that it cannot be copy; it was left as it came.')

function crowdedPlaces(changes: readonly Change[]): ReadonlySet<string | null> {
  if (changes.length <= mostInOneLine) return new Set()
  const counts = new Map<string | null, number>()
  for (const { steps } of changes) counts.set(placeOf(steps[0]), (counts.get(placeOf(steps[0])) ?? 0) + 1)
  return new Set([...counts].filter(([place, count]) => place !== null && count > mostInOneLine).map(([place]) => place))
}

function fit(bench: Bench, change: Change, pass: Pass): Reply<Change> {
  const both = mapBoth(bench.appliedBeside(change.steps), change.steps)
  const [first, ...rest] = both === null ? [] : both.second
  if (first === undefined) return failed('conflict', 'An earlier change of the same pass touched the same words.')
  if (pass.keeps === 'letters' && !change.steps.every(keepsLetters)) return failed('loses-text', 'This change would have lost or moved letters.')
  const fitted: Change = both?.second === change.steps ? change : { ...change, steps: [first, ...rest] }
  const done = bench.apply(fitted.steps)
  return done.ok ? { ok: true, value: fitted } : done
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

/** The one line or field a step has to do with; `null` for steps that change which lines there are. */
function placeOf(step: Step): string | null {
  if (step.kind === 'text' || step.kind === 'role') return `block ${step.block}`
  return step.kind === 'field' ? `field ${step.field}` : null
}
