/**
 * What is drawn over the copy: the words rules changed, the queries, the line in hand. They are made anew only when the
 * model brings others; while the editor types they move with the words.
 */
import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { ChangeId, Query } from '../../store/model'
import type { ChangeMark } from './marks'
import type { Places } from './places'

const changesKey = new PluginKey<DecorationSet>('changes')

export const changesPlugin = new Plugin<DecorationSet>({
  key: changesKey,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => (tr.getMeta(changesKey) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
  },
  props: { decorations: (state) => changesKey.getState(state) },
})

/** Draws the rules' marks; after an undo only those that are not as they were. */
export function withChanges(tr: Transaction, state: EditorState, places: Places, marks: readonly ChangeMark[]): Transaction {
  const placed = marks.flatMap((mark) => changePlace(places, mark))
  return tr.setMeta(changesKey, redrawn(drawnIn(state), placed, tr.doc))
}

/** Draws more of the rules' marks beside those that are drawn. */
export function withMoreChanges(tr: Transaction, state: EditorState, places: Places, marks: readonly ChangeMark[]): Transaction {
  const placed = marks.flatMap((mark) => changePlace(places, mark))
  return tr.setMeta(changesKey, drawnIn(state).add(tr.doc, placed.map(changeDecoration)))
}

export const hasChangeMarks = (state: EditorState): boolean => drawnIn(state) !== DecorationSet.empty

const drawnIn = (state: EditorState): DecorationSet => changesKey.getState(state) ?? DecorationSet.empty

interface PlacedChange {
  readonly change: ChangeId
  readonly from: number
  readonly to: number
  /** The line as a whole, or words of it. */
  readonly whole: boolean
}

function changePlace(places: Places, { change, block, range }: ChangeMark): readonly PlacedChange[] {
  const whole = places.block(block)
  if (whole === null || whole.aside) return []
  const found = range && places.range(block, range.from, range.to)
  if (found === null) return [{ change, from: whole.from, to: whole.to, whole: true }]
  // Where words were only taken out, the letters on both sides carry the mark.
  const from = found.from === found.to ? Math.max(whole.from + 1, found.from - 1) : found.from
  const to = found.from === found.to ? Math.min(whole.to - 1, found.to + 1) : found.to
  return from < to ? [{ change, from, to, whole: false }] : []
}

/** More marks than this are found in the set one by one no quicker than all are made anew. */
const fewEnough = 200

function redrawn(set: DecorationSet, placed: readonly PlacedChange[], doc: Node): DecorationSet {
  const wanted = new Map(placed.map((place) => [changeKey(place), place]))
  const gone: Decoration[] = []
  for (const decoration of set.find()) {
    if (!wanted.delete(changeKey(specOf(decoration)))) gone.push(decoration)
  }
  if (gone.length + wanted.size > fewEnough) return DecorationSet.create(doc, placed.map(changeDecoration))
  return set.remove(gone).add(doc, [...wanted.values()].map(changeDecoration))
}

const changeKey = ({ change, from, to, whole }: PlacedChange): string => `${change} ${from} ${to} ${whole}`

/** Where a mark stands now, with what it was made of. */
function specOf({ from, to, spec }: Decoration): PlacedChange {
  return { ...(spec as Pick<PlacedChange, 'change' | 'whole'>), from, to }
}

function changeDecoration({ change, from, to, whole }: PlacedChange): Decoration {
  const spec: Pick<PlacedChange, 'change' | 'whole'> = { change, whole }
  return whole ? Decoration.node(from, to, { class: 'line-changed' }, spec) : Decoration.inline(from, to, { class: 'mark-change' }, spec)
}

export interface ChangePlace {
  readonly change: ChangeId
  readonly from: number
  readonly to: number
}

/** The rule's change whose words stand at a place: the narrowest, and words before whole lines. */
export function changeAt(state: EditorState, from: number, to: number): ChangePlace | null {
  const [first, ...others] = changesKey.getState(state)?.find(from, to) ?? []
  if (first === undefined) return null
  const best = others.reduce((one, other) => (other.to - other.from < one.to - one.from ? other : one), first)
  return { change: (best.spec as { readonly change: ChangeId }).change, from: best.from, to: best.to }
}

interface Queries {
  readonly set: DecorationSet
  /** By key. Decorations hold the key, so that the same query asked again is drawn by the same decoration. */
  readonly byKey: ReadonlyMap<string, Query>
}

const queriesKey = new PluginKey<Queries>('queries')

export const queriesPlugin = new Plugin<Queries>({
  key: queriesKey,
  state: {
    init: () => ({ set: DecorationSet.empty, byKey: new Map() }),
    apply: (tr, now) => {
      const next = (tr.getMeta(queriesKey) as Queries | undefined) ?? now
      return tr.docChanged && next === now ? { ...now, set: now.set.map(tr.mapping, tr.doc) } : next
    },
  },
  props: { decorations: (state) => queriesKey.getState(state)?.set },
})

/** The desk asks all queries anew after each change, and nearly always the same ones: then nothing is drawn again. */
export function withQueries(tr: Transaction, state: EditorState, places: Places, queries: readonly Query[]): Transaction {
  const byKey = keyed(queries)
  const placed = [...byKey].flatMap(([key, query]) => placeOf(places, key, query))
  const drawn = queriesKey.getState(state)?.set ?? DecorationSet.empty
  const same = sameDrawing(drawn.find(), placed)
  return tr.setMeta(queriesKey, { byKey, set: same ? drawn : DecorationSet.create(tr.doc, placed.map(queryDecoration)) } satisfies Queries)
}

function keyed(queries: readonly Query[]): ReadonlyMap<string, Query> {
  const byKey = new Map<string, Query>()
  for (const query of queries) {
    const key = `${query.block} ${query.rule} ${query.reason}`
    for (let again = 0; ; again += 1) {
      if (byKey.has(`${again} ${key}`)) continue
      byKey.set(`${again} ${key}`, query)
      break
    }
  }
  return byKey
}

interface Placed {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

function placeOf(places: Places, key: string, query: Query): readonly Placed[] {
  const block = places.block(query.block)
  if (block === null) return []
  const found = query.from === query.to ? null : places.range(query.block, query.from, query.to)
  const whole = found === null || found.from === found.to
  return [{ key, whole, from: whole ? block.from : found.from, to: whole ? block.to : found.to }]
}

function queryDecoration({ key, from, to, whole }: Placed): Decoration {
  return whole ? Decoration.node(from, to, { class: 'line-query' }, { key }) : Decoration.inline(from, to, { class: 'mark-query' }, { key })
}

const keyOf = (decoration: Decoration): string => (decoration.spec as { readonly key: string }).key

function sameDrawing(drawn: readonly Decoration[], placed: readonly Placed[]): boolean {
  if (drawn.length !== placed.length) return false
  const there = new Map(drawn.map((decoration) => [keyOf(decoration), decoration]))
  return placed.every(({ key, from, to }) => there.get(key)?.from === from && there.get(key)?.to === to)
}

export interface QueryPlace {
  readonly query: Query
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** Open queries with their places now, in the order of the copy. */
export function queryPlaces(state: EditorState, from?: number, to?: number): readonly QueryPlace[] {
  const now = queriesKey.getState(state)
  return (now?.set.find(from, to) ?? [])
    .flatMap((decoration) => {
      const query = now?.byKey.get(keyOf(decoration))
      return query ? [{ query, from: decoration.from, to: decoration.to, whole: state.doc.resolve(decoration.from).depth === 0 }] : []
    })
    .sort((one, other) => one.from - other.from)
}

/** The line in hand: its gutter speaks and a bar stands beside it. */
export const activePlugin = new Plugin({
  props: {
    decorations: (state) => {
      const { $head } = state.selection
      if ($head.depth === 0) return null
      return DecorationSet.create(state.doc, [Decoration.node($head.before(1), $head.after(1), { class: 'line-active' })])
    },
  },
})
