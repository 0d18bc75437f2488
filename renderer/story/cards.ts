/** Which card is shown: a query's when the caret comes to it, a rule's change's under the pointer, either by key. */
import type { EditorView } from 'prosemirror-view'
import type { Query, Recorded } from '../../store/model'
import { said } from '../language'
import { changeAt, type QueryPlace, queryPlaces } from './decorations'
import { selectIn } from './reveal'
import type { Misspelling, Speller } from './speller'
import { storyWords } from './words'

export type Card =
  | { readonly kind: 'query'; readonly query: Query; readonly at: number; readonly place: number; readonly of: number }
  | { readonly kind: 'change'; readonly recorded: Recorded; readonly at: number }
  /** `suggestions` are `null` until they have been found. */
  | { readonly kind: 'spelling'; readonly wrong: Misspelling; readonly suggestions: readonly string[] | null; readonly at: number }

export interface CardHost {
  /** The card to show at a place of the document; `focus` when it was asked for by key. */
  onCard(card: Card | null, focus: boolean): void
  /** A sentence to read out. */
  say(sentence: string): void
  /** One for the eyes too. */
  tell(sentence: string): void
}

/** Milliseconds the pointer rests on a mark before its card comes, and is away before it goes. */
const hoverAfter = 350

export class Cards {
  private hovering = 0
  /** Whether the card came by the pointer, and so goes with it. */
  private hovered = false
  private shown = false
  /** The query whose card is shown. */
  private asked: Query | null = null
  /** The word whose card is shown. */
  private spelt: Misspelling | null = null

  constructor(
    private readonly view: EditorView,
    private readonly host: CardHost,
    private readonly history: () => readonly Recorded[],
    private readonly speller: Speller,
  ) {}

  destroy(): void {
    window.clearTimeout(this.hovering)
  }

  /** Says whether a card was there to close. */
  close(): boolean {
    const closed = this.shown
    this.hovered = false
    this.shown = false
    this.asked = null
    this.spelt = null
    this.host.onCard(null, false)
    return closed
  }

  /** Goes to the next (`1`) or previous (`-1`) open query, round the end of the story. */
  walk(side: -1 | 1): void {
    const all = queryPlaces(this.view.state)
    const inOrder = side === 1 ? all : [...all].reverse()
    const here = this.view.state.selection.from
    const next = inOrder.find((place) => (startOf(place) - here) * side > 0) ?? inOrder[0]
    if (next === undefined) this.host.tell(storyWords.card.noQueries)
    else this.goTo(next, all)
  }

  /** The query a key means: the one whose card is shown, else the one at the caret. */
  inHand(): Query | null {
    const { from, to } = this.view.state.selection
    const [first, ...others] = queryPlaces(this.view.state, from, to)
    return this.asked ?? (others.find(({ whole }) => !whole) ?? first)?.query ?? null
  }

  /** A click into a query's words shows its card. */
  atCaret(): void {
    const { from, to } = this.view.state.selection
    const query = queryPlaces(this.view.state, from, to).find(({ whole }) => !whole)
    if (query === undefined) this.close()
    else this.show(query, queryPlaces(this.view.state), false)
  }

  /** By key, the card of a whole line's query or of a rule's change comes too, and takes the focus. */
  askAtCaret(): void {
    const { from, to } = this.view.state.selection
    const [query] = queryPlaces(this.view.state, from, to)
    const wrong = this.speller.at(from, to)
    if (query !== undefined && !query.whole) this.show(query, queryPlaces(this.view.state), true)
    else if (wrong !== null) this.showSpelling(wrong)
    else if (query !== undefined) this.show(query, queryPlaces(this.view.state), true)
    else this.showChange(from, to, true)
  }

  /** Goes to the next (`1`) or previous (`-1`) word that may be wrong, round the end of the story. */
  walkSpelling(side: -1 | 1): void {
    const wrong = this.speller.next(side)
    if (wrong === null) {
      this.host.tell(this.speller.host.nothingMarked())
      return
    }
    const $from = this.view.state.doc.resolve(wrong.from)
    const at = $from.before(1)
    selectIn(this.view, at, wrong.from - at - 1, wrong.to - at - 1)
    this.showSpelling(wrong)
  }

  showSpelling(wrong: Misspelling): void {
    this.putSpelling(wrong, null)
    void this.speller.suggest(wrong).then((suggestions) => {
      if (this.spelt === wrong) this.putSpelling(wrong, suggestions)
    })
  }

  /** A rule's mark under the pointer shows its reason after a moment; the card goes when the pointer has left both. */
  hover(target: EventTarget | null): void {
    window.clearTimeout(this.hovering)
    const mark = target instanceof Element ? target.closest('.mark-change') : null
    if (mark === null && !this.hovered) return
    this.hovering = window.setTimeout(() => {
      if (mark?.isConnected !== true) this.close()
      else this.hovered = this.showChangeOf(mark)
    }, hoverAfter)
  }

  /** The pointer is on the card, or has left it. */
  hold(held: boolean): void {
    if (held) window.clearTimeout(this.hovering)
    else this.hover(null)
  }

  private goTo(place: QueryPlace, all: readonly QueryPlace[]): void {
    const $from = this.view.state.doc.resolve(place.from)
    const at = place.whole ? place.from : $from.before(1)
    selectIn(this.view, at, place.from - at - 1, place.whole ? 0 : place.to - at - 1)
    this.show(place, all, false)
    this.host.say(`${storyWords.card.query}: ${said(place.query.reason)}`)
  }

  private show(place: QueryPlace, all: readonly QueryPlace[], focus: boolean): void {
    const number = all.findIndex(({ query }) => query === place.query) + 1
    this.hovered = false
    this.put({ kind: 'query', query: place.query, at: place.whole ? place.from + 1 : place.to, place: number, of: all.length }, focus)
  }

  private showChangeOf(mark: Element): boolean {
    const at = this.view.posAtDOM(mark, 0)
    return this.showChange(at, at + 1, false)
  }

  private showChange(from: number, to: number, focus: boolean): boolean {
    const found = changeAt(this.view.state, from, to)
    const recorded = found && this.history().find(({ id }) => id === found.change)
    if (!recorded) return false
    this.put({ kind: 'change', recorded, at: Math.min(found.to, to) }, focus)
    return true
  }

  private putSpelling(wrong: Misspelling, suggestions: readonly string[] | null): void {
    this.put({ kind: 'spelling', wrong, suggestions, at: wrong.to }, true)
    this.spelt = wrong
  }

  private put(card: Card, focus: boolean): void {
    this.shown = true
    this.spelt = null
    this.asked = card.kind === 'query' ? card.query : null
    this.host.onCard(card, focus)
  }
}

/** Where the caret is put for a query. */
const startOf = ({ from, whole }: QueryPlace): number => (whole ? from + 1 : from)
