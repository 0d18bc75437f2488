/**
 * Two states of a copy side by side, line by line and then word by word. Lines are the same by their ids, or, in copy of
 * another story, by what they say. Pure; very long or very different copy is compared less finely rather than slowly.
 */
import { diffArrays } from 'diff'
import type { Block, Role } from '../../store/model'

export type Line = Pick<Block, 'id' | 'role' | 'text'>

export interface Part {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

export type Row =
  | { readonly kind: 'same' | 'new' | 'gone'; readonly line: Line }
  /** Words or role are others. `before` is the role it had, where it had another. */
  | { readonly kind: 'changed'; readonly line: Line; readonly before: Role | null; readonly parts: readonly Part[] }

/** Set-aside lines are no copy: one that is set aside in one of the states is gone from it. */
export function compareCopies(before: readonly Line[], after: readonly Line[]): readonly Row[] {
  const old = before.filter(isCopy)
  const now = after.filter(isCopy)
  const kept = new Set(now.map(({ id }) => id))
  const sameStory = old.some(({ id }) => kept.has(id))
  const pairs = sameStory ? pairById(old, now) : pairByWords(old, now)
  return pairs.map(([was, is]) => rowOf(was, is))
}

const isCopy = ({ role, text }: Line): boolean => role !== 'set-aside' && text.trim() !== ''

type Pair = readonly [was: Line | null, is: Line | null]

/** In the order of the new copy; what is gone stands behind what it stood behind. */
function pairById(old: readonly Line[], now: readonly Line[]): readonly Pair[] {
  const known = new Map(old.map((line) => [line.id, line]))
  const kept = new Set(now.map(({ id }) => id))
  const goneAfter = new Map<Line | null, Line[]>()
  let last: Line | null = null
  for (const line of old) {
    if (kept.has(line.id)) last = line
    else goneAfter.set(last, [...(goneAfter.get(last) ?? []), line])
  }
  const gone = (after: Line | null): readonly Pair[] => (goneAfter.get(after) ?? []).map((line): Pair => [line, null])
  return [...gone(null), ...now.flatMap((line): readonly Pair[] => {
    const was = known.get(line.id) ?? null
    return [[was, line], ...(was === null ? [] : gone(was))]
  })]
}

/** Steps of difference beyond which two texts are called different as a whole. */
const mostSteps = 4_000

function pairByWords(old: readonly Line[], now: readonly Line[]): readonly Pair[] {
  const hunks = diffArrays(old.map(({ text }) => text), now.map(({ text }) => text), { maxEditLength: mostSteps })
  if (hunks === undefined) return [...old.map((line): Pair => [line, null]), ...now.map((line): Pair => [null, line])]
  const pairs: Pair[] = []
  let at = 0
  let to = 0
  let gone: Line[] = []
  const settle = (added: readonly Line[]): void => {
    pairs.push(...pairAlike(gone, added))
    gone = []
  }
  for (const { added, removed, value } of hunks) {
    if (removed) {
      gone.push(...old.slice(at, at + value.length))
      at += value.length
    } else if (added) {
      settle(now.slice(to, to + value.length))
      to += value.length
    } else {
      settle([])
      for (let each = 0; each < value.length; each += 1) pairs.push([old[at + each] ?? null, now[to + each] ?? null])
      at += value.length
      to += value.length
    }
  }
  settle([])
  return pairs
}

/** Share of words that two lines must have in common to be one line in two wordings. */
const alikeFrom = 0.4

/** Lines that went where others came: those that say nearly the same are one line each, in order. */
function pairAlike(gone: readonly Line[], added: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const line of added) {
    const at = gone.findIndex((old, place) => place >= next && likeness(old.text, line.text) >= alikeFrom)
    if (at === -1) {
      pairs.push([null, line])
      continue
    }
    for (const old of gone.slice(next, at)) pairs.push([old, null])
    pairs.push([gone[at] ?? null, line])
    next = at + 1
  }
  return [...pairs, ...gone.slice(next).map((old): Pair => [old, null])]
}

function likeness(one: string, other: string): number {
  const words = new Set(wordsOf(one))
  const others = new Set(wordsOf(other))
  let common = 0
  for (const word of words) if (others.has(word)) common += 1
  return common / Math.max(1, words.size, others.size)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function rowOf(was: Line | null, is: Line | null): Row {
  if (is === null) return { kind: 'gone', line: was ?? nowhere }
  if (was === null) return { kind: 'new', line: is }
  if (was.text === is.text && was.role === is.role) return { kind: 'same', line: is }
  return { kind: 'changed', line: is, before: was.role === is.role ? null : was.role, parts: compareWords(was.text, is.text) }
}

const nowhere: Line = { id: '' as Line['id'], role: 'paragraph', text: '' }

/** Words with the apostrophes in them, white space, and every other sign by itself; in all scripts. */
const token = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu

export function compareWords(before: string, after: string): readonly Part[] {
  const hunks = diffArrays(before.match(token) ?? [], after.match(token) ?? [], { maxEditLength: mostSteps })
  if (hunks === undefined) return joined([{ kind: 'gone', text: before }, { kind: 'new', text: after }])
  return joined(hunks.map(({ added, removed, value }): Part => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') })))
}

/** White space between two changes belongs to both: "the old quay" became "a new pier", not four words one by one. */
function joined(parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = []
  let gone = ''
  let added = ''
  let space = ''
  const put = (kind: Part['kind'], text: string): void => {
    const last = whole[whole.length - 1]
    if (last !== undefined && last.kind === kind) whole[whole.length - 1] = { kind, text: last.text + text }
    else if (text !== '') whole.push({ kind, text })
  }
  const settle = (): void => {
    const tail = commonTail(gone, added)
    put('gone', gone.slice(0, gone.length - tail.length))
    put('new', added.slice(0, added.length - tail.length))
    put('same', tail + space)
    gone = added = space = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'same' && text.trim() === '' && gone !== '' && added !== '' && space === '') space = text
    else if (kind === 'same') {
      settle()
      put('same', text)
    } else {
      gone += space + (kind === 'gone' ? text : '')
      added += space + (kind === 'new' ? text : '')
      space = ''
    }
  }
  settle()
  return whole
}

/** White space that two texts end in alike. */
function commonTail(one: string, other: string): string {
  const tail = one.slice(one.trimEnd().length)
  return tail !== '' && tail === other.slice(other.trimEnd().length) ? tail : ''
}

/** Runs of lines that are the same in both, longer than this, are folded to one line. */
const foldFrom = 3

export type Shown = { readonly kind: 'row'; readonly row: Row } | { readonly kind: 'fold'; readonly at: number; readonly rows: readonly Row[] }

/** Rows as they are shown: what is the same is folded away but for the line next to a change. */
export function foldSame(rows: readonly Row[]): readonly Shown[] {
  const near = new Set(rows.flatMap(({ kind }, at) => (kind === 'same' ? [] : [at - 1, at, at + 1])))
  const shown: Shown[] = []
  for (let at = 0; at < rows.length; ) {
    let end = at
    while (end < rows.length && !near.has(end)) end += 1
    const run = rows.slice(at, end)
    if (run.length >= foldFrom) shown.push({ kind: 'fold', at, rows: run })
    else shown.push(...run.map((row): Shown => ({ kind: 'row', row })))
    const row = rows[end]
    if (row !== undefined) shown.push({ kind: 'row', row })
    at = end + 1
  }
  return shown
}
