/** Find and replace in the open story: what is sought, where it stands, and replacing it one by one or all at once. */
import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { Role } from '../../store/model'
import { withIntent } from './edits'
import { findIn, replacementFor, type Range, type Sought } from './find'
import { revealPlace } from './reveal'
import { isAside, roleOf } from './schema'
import { reasons } from './words'

export interface Match extends Range {
  readonly role: Role
  /** The words around it in its line, for the preview. */
  readonly before: string
  readonly words: string
  readonly after: string
}

export interface Found {
  /** How many there are. */
  readonly total: number
  /** The first of them, for the preview. */
  readonly matches: readonly Match[]
  /** Place of the one in hand among all; -1 where there is none. */
  readonly at: number
}

interface Finding {
  readonly sought: Sought | null
  /** Where it is looked for; `null` is the whole story. */
  readonly scope: Range | null
  readonly places: readonly Range[]
  /** The one in hand begins here. */
  readonly hand: number
  readonly set: DecorationSet
}

const nothing: Finding = { sought: null, scope: null, places: [], hand: -1, set: DecorationSet.empty }
const findKey = new PluginKey<Finding>('find')

type Meta = Pick<Finding, 'sought' | 'scope' | 'hand'>

export const findPlugin = new Plugin<Finding>({
  key: findKey,
  state: {
    init: () => nothing,
    apply(tr, now) {
      const meta = tr.getMeta(findKey) as Meta | undefined
      if (meta !== undefined) return looked(tr.doc, meta)
      if (!tr.docChanged || now.sought === null) return now
      const scope = now.scope && { from: tr.mapping.map(now.scope.from, -1), to: tr.mapping.map(now.scope.to, 1) }
      return looked(tr.doc, { sought: now.sought, scope, hand: tr.mapping.map(now.hand) })
    },
  },
  props: { decorations: (state) => findKey.getState(state)?.set },
})

function looked(doc: Node, { sought, scope, hand }: Meta): Finding {
  if (sought === null) return nothing
  const places = placesOf(doc, sought, scope)
  const decorations = nearHand(places, hand).map(({ from, to }) => Decoration.inline(from, to, { class: from === hand ? 'mark-found in-hand' : 'mark-found' }))
  return { sought, scope, places, hand, set: DecorationSet.create(doc, decorations) }
}

/** A letter stands in a book a million times: so many matches around the one in hand are marked, and so many previewed. */
const mostMarked = 1_000
const mostPreviewed = 100

function nearHand(places: readonly Range[], hand: number): readonly Range[] {
  const at = Math.max(0, places.findIndex(({ from }) => from === hand))
  return places.slice(Math.max(0, at - mostMarked / 2), at + mostMarked / 2)
}

/** Lines set aside are no copy: nothing is found in them. */
function placesOf(doc: Node, sought: Sought, scope: Range | null): readonly Range[] {
  const places: Range[] = []
  doc.forEach((node, at) => {
    if (isAside(node) || (scope !== null && (at + node.nodeSize <= scope.from || at >= scope.to))) return
    for (const { from, to } of findIn(node.textContent, sought)) {
      const place = { from: at + 1 + from, to: at + 1 + to }
      if (scope === null || (place.from >= scope.from && place.to <= scope.to)) places.push(place)
    }
  })
  return places
}

/** Letters shown on each side of a match in the preview. */
const around = 32

function matchOf(doc: Node, { from, to }: Range): Match {
  const $from = doc.resolve(from)
  const text = $from.parent.textContent
  const start = $from.parentOffset
  const end = start + to - from
  const before = start <= around ? text.slice(0, start) : text.slice(start - around, start).replace(/^\S*/, '…')
  const after = end + around >= text.length ? text.slice(end) : text.slice(end, end + around).replace(/\S*$/, '…')
  return { from, to, role: roleOf($from.parent), before, words: text.slice(start, end), after }
}

export class Finder {
  constructor(
    private readonly view: EditorView,
    private readonly tell: (found: Found) => void,
  ) {}

  /** What the selection holds, to begin with: words of one line. */
  get selectedWords(): string {
    const { $from, $to, empty } = this.view.state.selection
    return empty || !$from.sameParent($to) ? '' : $from.parent.textContent.slice($from.parentOffset, $to.parentOffset)
  }

  /** The selection as a place to look in; `null` where nothing is selected. */
  get selection(): Range | null {
    const { from, to, empty } = this.view.state.selection
    return empty ? null : { from, to }
  }

  /** Looks for something else, or in another place, or (`null`) no longer. The match at the caret or after it is taken in hand. */
  seek(sought: Sought | null, scope: Range | null): void {
    const { state } = this.view
    const before = findKey.getState(state)
    const start = before?.sought ? before.hand : state.selection.from
    const places = sought === null ? [] : placesOf(state.doc, sought, scope)
    const hand = (places.find(({ from }) => from >= start) ?? places[0])?.from ?? -1
    this.view.dispatch(state.tr.setMeta(findKey, { sought, scope, hand } satisfies Meta))
    this.bring(hand)
  }

  /** Goes to the next match, or the one before, round the end. Says whether anything is sought. */
  step(side: -1 | 1): boolean {
    const now = findKey.getState(this.view.state)
    const order = side === 1 ? (now?.places ?? []) : [...(now?.places ?? [])].reverse()
    const next = order.find(({ from }) => (from - (now?.hand ?? 0)) * side > 0) ?? order[0]
    if (next !== undefined) this.take(next.from)
    return now !== undefined && now.sought !== null
  }

  take(hand: number): void {
    const now = findKey.getState(this.view.state)
    if (now === undefined) return
    this.view.dispatch(this.view.state.tr.setMeta(findKey, { sought: now.sought, scope: now.scope, hand } satisfies Meta))
    this.bring(hand)
  }

  /** Replaces the match in hand and goes to the next. */
  replace(replacement: string): void {
    const now = findKey.getState(this.view.state)
    const place = now?.places.find(({ from }) => from === now.hand)
    if (place === undefined) return
    this.replacePlaces([place], replacement)
    const next = findKey.getState(this.view.state)
    const after = place.from + replacement.length
    this.take((next?.places.find(({ from }) => from >= after) ?? next?.places[0])?.from ?? -1)
  }

  /** Replaces all matches but those that begin at one of `but`, as one change. Answers how many. */
  replaceAll(replacement: string, but: ReadonlySet<number>): number {
    const places = (findKey.getState(this.view.state)?.places ?? []).filter(({ from }) => !but.has(from))
    if (places.length > 0) this.replacePlaces(places, replacement)
    return places.length
  }

  /** Puts the selection on the match in hand, for when the bar is closed. */
  selectInHand(): void {
    const now = findKey.getState(this.view.state)
    const place = now?.places.find(({ from }) => from === now.hand)
    if (place === undefined) return
    this.view.dispatch(this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, place.from, place.to)))
  }

  /** Tells what is found now, where it is not what was told last. */
  report(before: EditorState): void {
    const was = findKey.getState(before)
    const now = findKey.getState(this.view.state)
    if (now === undefined || was === now) return
    const { doc } = this.view.state
    const matches = now.places.slice(0, mostPreviewed).map((place) => matchOf(doc, place))
    this.tell({ total: now.places.length, matches, at: now.places.findIndex(({ from }) => from === now.hand) })
  }

  private replacePlaces(places: readonly Range[], replacement: string): void {
    const { state } = this.view
    const sought = findKey.getState(state)?.sought
    if (!sought) return
    const { tr } = state
    for (const { from, to } of [...places].reverse()) {
      const text = replacementFor(state.doc.textBetween(from, to), replacement, sought.matchCase)
      putText(tr, from, to, text)
    }
    if (!tr.docChanged) return
    this.view.dispatch(withIntent(tr, 'editor/replace', reasons.replaced(sought.text, replacement, places.length)))
  }

  private bring(hand: number): void {
    if (hand >= 0 && hand <= this.view.state.doc.content.size) revealPlace(this.view, hand)
  }
}

function putText(tr: Transaction, from: number, to: number, text: string): void {
  if (text === '') tr.delete(from, to)
  else tr.insertText(text, from, to)
}
