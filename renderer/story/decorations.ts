/**
 * What is drawn over the copy: the words rules changed, the queries, and the runs of lines set aside. The first two
 * are made anew only when the model brings others; while the editor types they move with the words.
 */
import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Plugin, PluginKey, Selection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Block, BlockId, ChangeId, Query } from '../../store/model'
import { intentOf } from './edits'
import { isExternal } from './follow-model'
import type { ChangeMark, SetAside } from './marks'
import { idOf, isAside } from './schema'
import { textChange } from './text-change'

/** What a place in the model is in the document: offsets moved by what was typed and is not yet recorded. */
export class Places {
  private readonly nodes = new Map<BlockId, { readonly node: Node; readonly at: number }>()
  private readonly base: ReadonlyMap<BlockId, Block>

  constructor(
    private readonly doc: Node,
    base: readonly Block[],
  ) {
    doc.forEach((node, at) => this.nodes.set(idOf(node), { node, at }))
    this.base = new Map(base.map((block) => [block.id, block]))
  }

  block(id: BlockId): { readonly from: number; readonly to: number; readonly aside: boolean } | null {
    const found = this.nodes.get(id)
    return found ? { from: found.at, to: found.at + found.node.nodeSize, aside: isAside(found.node) } : null
  }

  /** Document positions of a range; never outside its block, so that a place from an older answer does no harm. */
  range(id: BlockId, from: number, to: number): { readonly from: number; readonly to: number } | null {
    const found = this.nodes.get(id)
    if (found === undefined || isAside(found.node)) return null
    const typed = textChange(this.base.get(id)?.text ?? '', found.node.textContent)
    const moved = (offset: number): number => {
      if (typed === null || offset <= typed.from) return offset
      return Math.max(typed.from, offset + typed.after.length - typed.before.length)
    }
    const size = found.node.content.size
    const start = Math.min(size, Math.max(0, moved(from)))
    return { from: found.at + 1 + start, to: found.at + 1 + Math.min(size, Math.max(start, moved(to))) }
  }

  get document(): Node {
    return this.doc
  }
}

/** Decorations that are replaced as a whole by their meta and otherwise move with the words. */
function heldDecorations(key: PluginKey<DecorationSet>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? (tr.docChanged ? set.map(tr.mapping, tr.doc) : set),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

const changesKey = new PluginKey<DecorationSet>('changes')
const queriesKey = new PluginKey<DecorationSet>('queries')
export const changesPlugin = heldDecorations(changesKey)
export const queriesPlugin = heldDecorations(queriesKey)

export function withChanges(tr: Transaction, places: Places, marks: readonly ChangeMark[]): Transaction {
  const decorations = marks.flatMap((mark) => changeDecoration(places, mark))
  return tr.setMeta(changesKey, DecorationSet.create(places.document, decorations))
}

function changeDecoration(places: Places, { change, block, range }: ChangeMark): readonly Decoration[] {
  const whole = places.block(block)
  if (whole === null || whole.aside) return []
  const found = range && places.range(block, range.from, range.to)
  if (found === null) return [Decoration.node(whole.from, whole.to, { class: 'line-changed' }, { change })]
  // Where words were only taken out, the letters on both sides carry the mark.
  const from = found.from === found.to ? Math.max(whole.from + 1, found.from - 1) : found.from
  const to = found.from === found.to ? Math.min(whole.to - 1, found.to + 1) : found.to
  return from < to ? [Decoration.inline(from, to, { class: 'mark-change' }, { change })] : []
}

export function withQueries(tr: Transaction, places: Places, queries: readonly Query[]): Transaction {
  const decorations = queries.flatMap((query) => {
    const whole = places.block(query.block)
    if (whole === null) return []
    const found = query.from === query.to ? null : places.range(query.block, query.from, query.to)
    if (found === null || found.from === found.to) return [Decoration.node(whole.from, whole.to, { class: 'line-query' }, { query })]
    return [Decoration.inline(found.from, found.to, { class: 'mark-query' }, { query })]
  })
  return tr.setMeta(queriesKey, DecorationSet.create(places.document, decorations))
}

export interface QueryPlace {
  readonly query: Query
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** Open queries with their places now, in the order of the copy. */
export function queryPlaces(state: EditorState, from?: number, to?: number): readonly QueryPlace[] {
  const found = queriesKey.getState(state)?.find(from, to) ?? []
  return found
    .map((decoration) => {
      const { query } = decoration.spec as { readonly query: Query }
      return { query, from: decoration.from, to: decoration.to, whole: state.doc.resolve(decoration.from).depth === 0 }
    })
    .sort((one, other) => one.from - other.from)
}

export interface ChangePlace {
  readonly change: ChangeId
  readonly from: number
  readonly to: number
}

/** The rule's change whose words stand at a place: the narrowest, and words before whole lines. */
export function changeAt(state: EditorState, from: number, to: number): ChangePlace | null {
  const found = changesKey.getState(state)?.find(from, to) ?? []
  let best: Decoration | null = null
  for (const decoration of found) {
    if (best === null || decoration.to - decoration.from < best.to - best.from) best = decoration
  }
  return best && { change: (best.spec as { readonly change: ChangeId }).change, from: best.from, to: best.to }
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

/** Runs of at least so many struck lines are folded into one quiet line. */
const foldFrom = 3

/** What the view of a struck line is told. */
export interface AsideSpec {
  readonly reason: string | null
  /** Lines in its run; 0 where it stands in no folded or foldable run. */
  readonly run: number
  readonly head: boolean
  readonly open: boolean
}

interface Asides {
  readonly set: DecorationSet
  readonly opened: ReadonlySet<BlockId>
  readonly struck: ReadonlyMap<BlockId, SetAside>
}

type AsidesMeta = { readonly kind: 'struck'; readonly struck: Asides['struck'] } | { readonly kind: 'toggle'; readonly head: BlockId }

const asidesKey = new PluginKey<Asides>('asides')

export const asidesPlugin = new Plugin<Asides>({
  key: asidesKey,
  state: {
    init: (_config, state) => drawAsides(state.doc, new Set(), new Map()),
    apply: (tr, now) => {
      const meta = tr.getMeta(asidesKey) as AsidesMeta | undefined
      if (meta?.kind === 'struck') return drawAsides(tr.doc, now.opened, meta.struck)
      if (meta?.kind === 'toggle') return drawAsides(tr.doc, toggled(now.opened, meta.head), now.struck)
      if (!tr.docChanged) return now
      if (intentOf(tr) !== undefined || isExternal(tr)) return drawAsides(tr.doc, now.opened, now.struck)
      return { ...now, set: now.set.map(tr.mapping, tr.doc) }
    },
  },
  props: { decorations: (state) => asidesKey.getState(state)?.set },
  appendTransaction: (_trs, before, state) => overFolded(before, state),
})

export const withStruck = (tr: Transaction, struck: Asides['struck']): Transaction => tr.setMeta(asidesKey, { kind: 'struck', struck } satisfies AsidesMeta)
export const toggleRun = (tr: Transaction, head: BlockId): Transaction => tr.setMeta(asidesKey, { kind: 'toggle', head } satisfies AsidesMeta)
export const struckBy = (state: EditorState, block: BlockId): SetAside | null => asidesKey.getState(state)?.struck.get(block) ?? null

/** The folded run a position before a struck line belongs to; `null` when the line is seen. */
export function foldedRun(state: EditorState, at: number): { readonly from: number; readonly to: number } | null {
  const spec = asideSpecAt(state, at)
  if (spec === null || spec.run === 0 || spec.open) return null
  let from = at
  let to = at + (state.doc.nodeAt(at)?.nodeSize ?? 0)
  for (let node = state.doc.resolve(from).nodeBefore; node !== null && isAside(node); node = state.doc.resolve(from).nodeBefore) from -= node.nodeSize
  for (let node = state.doc.nodeAt(to); node !== null && isAside(node); node = state.doc.nodeAt(to)) to += node.nodeSize
  return { from, to }
}

function asideSpecAt(state: EditorState, at: number): AsideSpec | null {
  const found = asidesKey.getState(state)?.set.find(at, at + 1).find((decoration) => decoration.from === at)
  return found ? (found.spec as AsideSpec) : null
}

function toggled(opened: ReadonlySet<BlockId>, head: BlockId): ReadonlySet<BlockId> {
  const next = new Set(opened)
  if (!next.delete(head)) next.add(head)
  return next
}

function drawAsides(doc: Node, opened: Asides['opened'], struck: Asides['struck']): Asides {
  const decorations: Decoration[] = []
  let run: { node: Node; at: number }[] = []
  const settle = (): void => {
    decorations.push(...runDecorations(run, opened, struck))
    run = []
  }
  doc.forEach((node, at) => {
    if (isAside(node)) run.push({ node, at })
    else if (run.length > 0) settle()
  })
  settle()
  return { set: DecorationSet.create(doc, decorations), opened, struck }
}

function runDecorations(
  run: readonly { readonly node: Node; readonly at: number }[],
  opened: Asides['opened'],
  struck: Asides['struck'],
): readonly Decoration[] {
  const foldable = run.length >= foldFrom
  const open = !foldable || run.some(({ node }) => opened.has(idOf(node)))
  return run.map(({ node, at }, place) => {
    const reason = struck.get(idOf(node))?.recorded.change.reason ?? null
    const spec: AsideSpec = { reason, run: foldable ? run.length : 0, head: foldable && place === 0, open }
    const shown = open ? 'aside-open' : place === 0 ? 'aside-folded' : 'aside-hidden'
    return Decoration.node(at, at + node.nodeSize, { class: shown }, spec)
  })
}

/** The caret never stops on a line that is folded away: it stops at the run as one line, then goes past it. */
function overFolded(before: EditorState, state: EditorState): Transaction | null {
  const { selection } = state
  if (!(selection instanceof NodeSelection)) return null
  const run = foldedRun(state, selection.from)
  if (run === null || selection.from === run.from) return null
  const fromHead = before.selection instanceof NodeSelection && before.selection.from === run.from
  if (!fromHead) return state.tr.setSelection(NodeSelection.create(state.doc, run.from))
  const beyond = Selection.findFrom(state.doc.resolve(run.to), 1)
  return beyond && state.tr.setSelection(beyond)
}
