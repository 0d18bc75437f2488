/**
 * One story in the editor: the ProseMirror view, what of it is already recorded, and what is still to be. Typing is
 * gathered and recorded when the hand rests; every other edit is recorded at once, after what was typed before it.
 */
import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { applyAll, type Block, blockId, type BlockId, type Change, type ChangeId, type OpenStory, type Query, type Recorded, type Role } from '../../store/model'
import {
  activePlugin, asidesPlugin, changeAt, changesPlugin, foldedRun, Places, queriesPlugin, type QueryPlace, queryPlaces, struckBy, toggleRun, withChanges,
  withQueries, withStruck,
} from './decorations'
import { difference } from './difference'
import {
  chosen, deleteSelected, giveRoles, type Intent, intentOf, joinAtEdge, moveLine, type NewId, paste, splitLine, typeOver,
} from './edits'
import { followModel, isExternal } from './follow-model'
import { changeMarks, setAsideBy } from './marks'
import { AsideView, LineView } from './node-views'
import { docOf, findBlock, idOf, isAside, linesOf, roleOf } from './schema'
import { storyWords } from './words'

/** Typing is recorded when no key came for so long, and at the latest so long after its first key; milliseconds. */
const restsAfter = 400
const waitsAtMost = 700

export type Card =
  | { readonly kind: 'query'; readonly query: Query; readonly at: number; readonly place: number; readonly of: number }
  | { readonly kind: 'change'; readonly recorded: Recorded; readonly at: number }

export interface SessionHost {
  record(change: Change): void
  undoChange(change: ChangeId): void
  onSelect(place: { readonly block: BlockId; readonly change: ChangeId | null } | null): void
  /** The card to show at a place of the document; `focus` when it was asked for by key. */
  onCard(card: Card | null, focus: boolean): void
  /** A sentence to read out. */
  say(sentence: string): void
}

export class StorySession {
  readonly view: EditorView
  /** The blocks the model has, with all that was recorded. */
  private base: readonly Block[]
  private open: OpenStory
  private typing: { readonly since: number; timer: number } | null = null
  private shown = ''

  constructor(
    mount: HTMLElement,
    open: OpenStory,
    private readonly host: SessionHost,
  ) {
    this.open = open
    this.base = open.dossier.story.blocks
    this.view = new EditorView({ mount }, {
      state: EditorState.create({ doc: docOf(this.base, newId), plugins: [...this.keys(), changesPlugin, queriesPlugin, asidesPlugin, activePlugin] }),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': storyWords.copy, class: 'copy', spellcheck: 'false', translate: 'no' },
      nodeViews: { line: (node) => new LineView(node), aside: (node, _view, _at, decorations) => new AsideView(node, this, decorations) },
      dispatchTransaction: (tr) => this.dispatch(tr),
      handleTextInput: (_view, _from, _to, text) => this.typedOver(text),
      handlePaste: (_view, event, slice) => this.pasted(event.clipboardData?.getData('text/plain') || slice.content.textBetween(0, slice.content.size, '\n')),
      handleClick: () => this.cardAtCaret(),
      transformCopied: (slice) => slice,
      handleDOMEvents: {
        blur: () => this.flush(),
        keydown: (_view, event) => this.catchUp(event),
        beforeinput: (_view, event) => refuseForeign(event) || this.editedAcross(event),
        dragstart: (_view, event) => refuse(event),
        drop: (_view, event) => this.dropped(event),
        mouseover: (_view, event) => this.hover(event),
        mouseout: () => this.hover(null),
      },
    })
    this.redraw()
    this.select()
  }

  destroy(): void {
    this.flush()
    window.clearTimeout(this.hovering)
    this.view.destroy()
  }

  /** Shows the story as the model has it now. */
  receive(open: OpenStory): void {
    if (open === this.open) return
    const before = this.open
    this.open = open
    const outside = this.follow(open.dossier.story.blocks)
    if (outside || !sameRules(before.dossier.history, open.dossier.history)) this.redraw()
    else if (open.queries !== before.queries) this.redrawQueries()
  }

  focus(): void {
    this.view.focus()
  }

  /** Records what was typed and not yet recorded. */
  flush(): void {
    if (this.typing === null) return
    window.clearTimeout(this.typing.timer)
    this.typing = null
    this.recordAs(null)
  }

  goTo(block: BlockId, from?: number, to?: number): void {
    this.flush()
    const { doc, tr } = this.view.state
    const found = findBlock(doc, block)
    if (found === null) return
    const start = found.at + 1 + Math.min(from ?? 0, found.node.content.size)
    const end = found.at + 1 + Math.min(to ?? from ?? 0, found.node.content.size)
    this.view.dispatch(tr.setSelection(isAside(found.node) ? NodeSelection.create(doc, found.at) : TextSelection.create(doc, start, end)))
    if (isAside(found.node)) this.unfold(found.at)
    this.reveal(found.at)
    this.focus()
  }

  /** Goes to the next (`1`) or previous (`-1`) open query, round the end of the story. */
  walkQueries(side: -1 | 1): void {
    this.flush()
    const { state } = this.view
    const all = queryPlaces(state)
    const here = state.selection.from
    const ahead = side === 1 ? all.find(({ from, whole }) => from + (whole ? 1 : 0) > here) : [...all].reverse().find(({ from, whole }) => from + (whole ? 1 : 0) < here)
    const next = ahead ?? (side === 1 ? all[0] : all[all.length - 1])
    if (next === undefined) this.host.say(storyWords.card.noQueries)
    else this.showQuery(next, all)
  }

  setRole(role: Role): void {
    const blocks = chosen(this.view.state)
    if (role === 'set-aside') return this.setAside()
    const first = blocks[0]
    if (first === undefined) return
    const { reasons } = storyWords
    const reason = blocks.length === 1 ? reasons.role(roleOf(first.node), role) : reasons.roles(blocks.length, role)
    this.give(new Map(blocks.map(({ node }) => [idOf(node), role])), { rule: 'editor/role', reason })
  }

  setAside(): void {
    const blocks = chosen(this.view.state).filter(({ node }) => !isAside(node))
    const reason = storyWords.reasons.setAside(blocks.length)
    this.give(new Map(blocks.map(({ node }) => [idOf(node), 'set-aside'])), { rule: 'editor/set-aside', reason })
  }

  /** Brings the chosen struck lines back: one by undoing what struck it, several by one change of their own. */
  bringBack(block?: BlockId): void {
    this.flush()
    const { state } = this.view
    const blocks = block === undefined ? chosen(state).filter(({ node }) => isAside(node)).map(({ node }) => idOf(node)) : [block]
    const [only] = blocks
    if (only === undefined) return
    const struck = struckBy(state, only)
    if (block === undefined && this.unfold(state.selection.from)) return
    if (blocks.length === 1 && struck !== null && concernsOnly(struck.recorded.change, only)) return this.host.undoChange(struck.recorded.id)
    const roles = new Map(blocks.map((id) => [id, struckBy(state, id)?.before ?? 'paragraph'] as const))
    this.give(roles, { rule: 'editor/bring-back', reason: storyWords.reasons.broughtBack(blocks.length) })
  }

  toggleRun(head: BlockId): void {
    this.view.dispatch(toggleRun(this.view.state.tr, head))
  }

  /** Makes a query's mend. The words come back from the model, as they do for an undo. */
  fix(query: Query): void {
    this.flush()
    if (query.fix !== undefined) this.host.record(query.fix)
    this.focus()
  }

  private give(roles: ReadonlyMap<BlockId, Role>, intent: Intent): void {
    const tr = giveRoles(this.view.state, roles, intent, newId)
    if (tr === null) return
    this.view.dispatch(tr)
    this.host.say(intent.reason)
  }

  private keys() {
    const or = (make: (state: EditorState) => Transaction | null): Command => (state, dispatch) => {
      const tr = make(state)
      if (tr !== null) dispatch?.(tr)
      return tr !== null
    }
    const backspace = or((state) => deleteSelected(state, newId) ?? joinAtEdge(state, -1) ?? keepAside(state))
    const forward = or((state) => deleteSelected(state, newId) ?? joinAtEdge(state, 1) ?? keepAside(state))
    const enter: Command = (state, dispatch) => this.enterOnAside(state) || or((now) => splitLine(now, newId))(state, dispatch)
    const own = {
      Enter: enter, 'Shift-Enter': enter, 'Mod-Enter': () => false,
      Backspace: backspace, 'Mod-Backspace': backspace, 'Shift-Backspace': backspace,
      Delete: forward, 'Mod-Delete': forward,
      'Alt-ArrowUp': or((state) => moveLine(state, -1)), 'Alt-ArrowDown': or((state) => moveLine(state, 1)),
      'Mod-.': () => this.cardAtCaret(true),
      Escape: () => this.closeCard(),
    }
    const selectAll = baseKeymap['Mod-a']
    return [keymap({ ...own, ...(selectAll && { 'Mod-a': selectAll }) })]
  }

  private enterOnAside(state: EditorState): boolean {
    if (!(state.selection instanceof NodeSelection)) return false
    this.bringBack()
    return true
  }

  private dispatch(tr: Transaction): void {
    const intent = intentOf(tr)
    const own = tr.docChanged && !isExternal(tr)
    if (intent !== undefined) this.flush()
    const before = this.view.state
    if (own && intent === undefined && hurtsAside(before, tr)) return this.view.updateState(before)
    const { state } = before.applyTransaction(tr)
    this.view.updateState(state)
    if (own && intent !== undefined) this.recordAs(intent)
    else if (own) this.waitForRest()
    if (tr.docChanged) this.closeCard()
    if (tr.docChanged || !before.selection.eq(state.selection)) this.select()
  }

  private waitForRest(): void {
    const now = performance.now()
    if (this.typing !== null) window.clearTimeout(this.typing.timer)
    const since = this.typing?.since ?? now
    const wait = Math.max(0, Math.min(restsAfter, since + waitsAtMost - now))
    this.typing = { since, timer: window.setTimeout(() => this.flush(), wait) }
  }

  /** Records what the document has and the model has not. */
  private recordAs(intent: Intent | null): void {
    const [first, ...rest] = difference(this.base, linesOf(this.view.state.doc))
    if (first === undefined) return
    const steps: Change['steps'] = [first, ...rest]
    const reply = applyAll({ blocks: this.base, fields: {} }, steps)
    if (!reply.ok) throw new Error(`The editor's own steps do not fit: ${reply.failure.message}`)
    const { rule, reason } = intent ?? typed(steps, this.base)
    this.base = reply.value.blocks
    this.host.record({ rule, reason, steps })
  }

  /** Brings the document to the model's blocks; says whether it had to change. */
  private follow(blocks: readonly Block[]): boolean {
    const base = this.base
    if (sameBlocks(base, blocks)) {
      this.base = blocks
      return false
    }
    const tr = followModel(this.view.state, base, blocks, newId)
    this.base = blocks
    if (tr !== null) this.view.dispatch(tr)
    return true
  }

  private redraw(): void {
    const { history } = this.open.dossier
    const places = new Places(this.view.state.doc, this.base)
    const { tr } = this.view.state
    withStruck(tr, setAsideBy(history))
    withChanges(tr, places, changeMarks(history))
    this.view.dispatch(withQueries(tr, places, this.open.queries))
  }

  private redrawQueries(): void {
    const places = new Places(this.view.state.doc, this.base)
    this.view.dispatch(withQueries(this.view.state.tr, places, this.open.queries))
  }

  /** Tells the host where the caret is, when that has changed. */
  private select(): void {
    const { state } = this.view
    const { selection } = state
    const node = selection instanceof NodeSelection ? selection.node : selection.$head.depth > 0 ? selection.$head.parent : null
    const block = node && idOf(node)
    const change = node === null ? null : isAside(node) ? (struckBy(state, idOf(node))?.recorded.id ?? null) : (changeAt(state, selection.head, selection.head)?.change ?? null)
    const now = `${block ?? ''} ${change ?? ''}`
    if (now === this.shown) return
    this.shown = now
    this.host.onSelect(block && { block, change })
  }

  private typedOver(text: string): boolean {
    const { selection } = this.view.state
    if (selection instanceof NodeSelection) return true
    if (selection instanceof TextSelection && selection.$from.sameParent(selection.$to)) return false
    const tr = typeOver(this.view.state, text, newId)
    if (tr !== null) this.view.dispatch(tr)
    return true
  }

  /** Keys that come faster than the browser tells of the caret's moves act where the caret is, not where it was. */
  private catchUp(event: KeyboardEvent): boolean {
    const { selection } = this.view.state
    const seen = document.getSelection()
    if (!['Enter', 'Backspace', 'Delete'].includes(event.key) || this.view.composing || !(selection instanceof TextSelection)) return false
    if (seen?.anchorNode && seen.focusNode) this.selectIn(seen.anchorNode, seen.anchorOffset, seen.focusNode, seen.focusOffset)
    return false
  }

  private selectIn(anchorNode: globalThis.Node, anchorOffset: number, headNode: globalThis.Node, headOffset: number): void {
    if (!this.view.dom.contains(anchorNode) || !this.view.dom.contains(headNode)) return
    const { doc, selection, tr } = this.view.state
    const anchor = doc.resolve(this.view.posAtDOM(anchorNode, anchorOffset))
    const head = doc.resolve(this.view.posAtDOM(headNode, headOffset))
    if (!anchor.parent.isTextblock || !head.parent.isTextblock) return
    if (anchor.pos !== selection.anchor || head.pos !== selection.head) this.view.dispatch(tr.setSelection(TextSelection.create(doc, anchor.pos, head.pos)))
  }

  /** What the browser is about to do over the border of two lines is done here instead, so that both keep their ids. */
  private editedAcross(event: InputEvent): boolean {
    const [range] = event.getTargetRanges()
    if (range === undefined || range.collapsed || this.view.composing || !/^(insertText|insertReplacementText|delete)/.test(event.inputType)) return false
    const { doc } = this.view.state
    const from = doc.resolve(this.view.posAtDOM(range.startContainer, range.startOffset))
    const to = doc.resolve(this.view.posAtDOM(range.endContainer, range.endOffset))
    if (from.sameParent(to) && from.depth > 0) return false
    this.selectIn(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    const { state } = this.view
    const tr = event.inputType.startsWith('delete') ? deleteSelected(state, newId) : typeOver(state, event.data ?? '', newId)
    if (tr !== null) this.view.dispatch(tr)
    return refuse(event)
  }

  private pasted(text: string): boolean {
    const tr = paste(this.view.state, text, newId)
    if (tr !== null) this.view.dispatch(tr)
    return true
  }

  /** Dropped text goes where it is dropped; files are left to the window. */
  private dropped(event: DragEvent): boolean {
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if ((event.dataTransfer?.files.length ?? 0) > 0 || text === '') return true
    event.preventDefault()
    const place = this.view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (place === null) return true
    const { state } = this.view
    this.view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(place.pos))))
    return this.pasted(text)
  }

  private showQuery(place: QueryPlace, all: readonly QueryPlace[]): void {
    const { state } = this.view
    const node = state.doc.nodeAt(place.from)
    const aside = place.whole && node !== null && isAside(node)
    const from = place.whole ? place.from + 1 : place.from
    const selection = aside ? NodeSelection.create(state.doc, place.from) : TextSelection.create(state.doc, from, place.whole ? from : place.to)
    if (aside) this.unfold(place.from)
    this.view.dispatch(this.view.state.tr.setSelection(selection))
    this.reveal(place.from)
    this.focus()
    this.cardFor(place, all, false)
    this.host.say(`${storyWords.card.query}: ${place.query.reason}`)
  }

  private cardFor(place: QueryPlace, all: readonly QueryPlace[], focus: boolean): void {
    const at = all.findIndex(({ query }) => query === place.query) + 1
    this.host.onCard({ kind: 'query', query: place.query, at: place.whole ? place.from + 1 : place.to, place: at, of: all.length }, focus)
  }

  /** The card of what stands at the caret: a query first, and by key a rule's change too. */
  private cardAtCaret(byKey = false): boolean {
    const { state } = this.view
    const { from, to } = state.selection
    const [query] = queryPlaces(state, from, to).filter(({ whole }) => byKey || !whole)
    if (query !== undefined) this.cardFor(query, queryPlaces(state), byKey)
    else if (byKey) this.cardForChange(from, to, true)
    else this.closeCard()
    return byKey
  }

  private cardForChange(from: number, to: number, focus: boolean): void {
    const found = changeAt(this.view.state, from, to)
    const recorded = found && this.open.dossier.history.find(({ id }) => id === found.change)
    if (found && recorded) this.host.onCard({ kind: 'change', recorded, at: found.to }, focus)
  }

  private closeCard(): boolean {
    this.hovered = false
    this.host.onCard(null, false)
    return true
  }

  private hovering = 0
  /** Whether the card came by the pointer, and so goes with it. */
  private hovered = false

  /** A rule's mark under the pointer shows its reason after a moment; the card goes when the pointer has left both. */
  private hover(event: MouseEvent | null): void {
    window.clearTimeout(this.hovering)
    const mark = event?.target instanceof Element ? event.target.closest('.mark-change') : null
    if (mark === null && !this.hovered) return
    this.hovering = window.setTimeout(() => {
      if (mark?.isConnected) {
        const at = this.view.posAtDOM(mark, 0)
        this.cardForChange(at, at + 1, false)
        this.hovered = true
      } else this.closeCard()
    }, hoverAfter)
  }

  /** The pointer is on the card, or has left it. */
  holdCard(held: boolean): void {
    if (held) window.clearTimeout(this.hovering)
    else this.hover(null)
  }

  /** Where a place of the document is on the page it stands on, in pixels. */
  spot(at: number, page: HTMLElement | null): { readonly left: number; readonly bottom: number; readonly width: number } {
    const { left, bottom } = this.view.coordsAtPos(Math.min(at, this.view.state.doc.content.size))
    const frame = (page ?? this.view.dom).getBoundingClientRect()
    return { left: left - frame.left, bottom: bottom - frame.top, width: frame.width }
  }

  /** Opens the folded run a struck line stands in; says whether there was one. */
  private unfold(at: number): boolean {
    const run = foldedRun(this.view.state, at)
    const head = run && this.view.state.doc.nodeAt(run.from)
    if (!head) return false
    this.toggleRun(idOf(head))
    return true
  }

  /** Brings a block into sight, a third from the top, where it is not in sight already. */
  private reveal(at: number): void {
    const dom = this.view.nodeDOM(this.view.state.doc.resolve(at).depth === 0 ? at : this.view.state.doc.resolve(at).before())
    const pane = this.view.dom.closest('.copy-pane')
    if (!(dom instanceof HTMLElement) || pane === null) return
    const block = dom.getBoundingClientRect()
    const seen = pane.getBoundingClientRect()
    if (block.top >= seen.top && block.bottom <= seen.bottom) return
    pane.scrollTop += block.top - seen.top - seen.height / 3
  }
}

const hoverAfter = 350

/** Names for new lines: 80 random bits. */
const newId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return blockId(`e${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}

/** Backspace and Delete on a struck line do nothing: it is kept. */
function keepAside(state: EditorState): Transaction | null {
  return state.selection instanceof NodeSelection ? state.tr : null
}

/** Whether a transaction would take away or change a line set aside: one the browser made, past the keys above. */
function hurtsAside(before: EditorState, tr: Transaction): boolean {
  const kept = asidesOf(tr.doc)
  const asides = asidesOf(before.doc)
  return asides.length !== kept.length || asides.some((node, at) => kept[at]?.eq(node) !== true)
}

function asidesOf(doc: Node): readonly Node[] {
  const asides: Node[] = []
  doc.forEach((node) => {
    if (isAside(node)) asides.push(node)
  })
  return asides
}

function typed(steps: Change['steps'], base: readonly Block[]): Intent {
  const { reasons } = storyWords
  const [first] = steps
  const role = first.kind === 'text' ? base.find(({ id }) => id === first.block)?.role : undefined
  const one = steps.length === 1 && role !== undefined
  return { rule: 'editor/typing', reason: one ? reasons.typed(role) : reasons.typedAcross }
}

function concernsOnly(change: Change, block: BlockId): boolean {
  return change.steps.every((step) => step.kind === 'role' && step.block === block)
}

function sameBlocks(one: readonly Block[], other: readonly Block[]): boolean {
  if (one.length !== other.length) return false
  return one.every((block, at) => {
    const next = other[at]
    return block === next || (block.id === next?.id && block.role === next.role && block.text === next.text)
  })
}

/** Whether the same rule's changes are done in both, so that their marks stand. */
function sameRules(one: readonly Recorded[], other: readonly Recorded[]): boolean {
  const done = (history: readonly Recorded[]) => history.filter((recorded) => recorded.state === 'done' && (recorded.by === 'rule' || recorded.change.steps.some(({ kind }) => kind === 'role')))
  const before = done(one)
  const after = done(other)
  return before.length === after.length && before.every(({ id }, at) => id === after[at]?.id)
}

/** Undo is the model's, and the copy has no bold: what the browser would do of its own is refused. */
function refuseForeign(event: InputEvent): boolean {
  return /^(history|format)/.test(event.inputType) && refuse(event)
}

function refuse(event: Event): boolean {
  event.preventDefault()
  return true
}
