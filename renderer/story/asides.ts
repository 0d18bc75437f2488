/** Lines set aside, as they are drawn: each with its reason, and long runs of them folded into one quiet line. */
import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Plugin, PluginKey, Selection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { BlockId } from '../../store/model'
import { intentOf } from './edits'
import { isExternal } from './follow-model'
import type { SetAside } from './marks'
import { idOf, isAside } from './schema'

/** Runs of at least so many struck lines are folded into one quiet line. */
const foldFrom = 3

/** What the view of a struck line is told. */
export interface AsideSpec {
  readonly kind: 'aside'
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

/** Draws the struck lines with what struck each. */
export function withStruck(tr: Transaction, struck: Asides['struck']): Transaction {
  return tr.setMeta(asidesKey, { kind: 'struck', struck } satisfies AsidesMeta)
}

/** Opens or folds the run that begins with a block. */
export function toggleRun(tr: Transaction, head: BlockId): Transaction {
  return tr.setMeta(asidesKey, { kind: 'toggle', head } satisfies AsidesMeta)
}

export const struckBy = (state: EditorState, block: BlockId): SetAside | null => asidesKey.getState(state)?.struck.get(block) ?? null

/** The folded run a position before a struck line belongs to; `null` when the line is seen. */
export function foldedRun(state: EditorState, at: number): { readonly from: number; readonly to: number } | null {
  const spec = asideSpecAt(state, at)
  if (spec === null || spec.run === 0 || spec.open) return null
  const before = (place: number): Node | null => state.doc.resolve(place).nodeBefore
  let from = at
  let to = at
  for (let node = before(from); node !== null && isAside(node); node = before(from)) from -= node.nodeSize
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
    const spec: AsideSpec = { kind: 'aside', reason, run: foldable ? run.length : 0, head: foldable && place === 0, open }
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
