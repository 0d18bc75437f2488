/**
 * The story in the editor: the ProseMirror view, what of it is already recorded, and what is still to be. Typing is
 * gathered and recorded when the hand rests; every other edit is recorded at once, after what was typed before it.
 * The view stays when another story is shown: only its state is another.
 */
import type { Node } from 'prosemirror-model'
import { EditorState, NodeSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { applyAll, type Block, type BlockId, type Change, type ChangeId, type OpenStory, type Query, type OwnWord, type Recorded, type Role } from '../../store/model'
import { tongueOf, type Tongue } from '../spelling'
import { asidesPlugin, struckBy, toggleRun, withStruck } from './asides'
import { browserInput } from './browser-input'
import { type CardHost, Cards } from './cards'
import { activePlugin, changeAt, changesPlugin, hasChangeMarks, queriesPlugin, withChanges, withMoreChanges, withQueries } from './decorations'
import { difference } from './difference'
import { chosen, giveRoles, type Intent, intentOf, withIntent } from './edits'
import { Finder, findPlugin, type Found } from './finder'
import { followModel, isExternal } from './follow-model'
import { letters, readLetters } from './letters'
import { type ChangeMark, changeMarks, inLotsOfLines, setAsideBy } from './marks'
import { mentionsPlugin, withMentions } from './mentions'
import { newId } from './new-id'
import { AsideView, LineView } from './node-views'
import { Places } from './places'
import { putIn, selectIn, unfold } from './reveal'
import { copySchema, docOf, findBlock, idOf, isAside, linesOf, roleOf } from './schema'
import { type Misspelling, Speller, spellPlugin } from './speller'
import { storyKeys } from './story-keys'
import { typingPlugin, untypeset } from './typing'
import { reasons, storyWords } from './words'

/**
 * Typing is recorded when no key came for so long, and at the latest so long after its first key, in the gap between two keys
 * that the browser then finds, or after a little more without one; milliseconds.
 */
const restsAfter = 400
const waitsAtMost = 700
const gapWithin = 150
/** Lines beyond which those out of sight are not drawn; to know which are in sight costs every key something. */
const longFrom = 60

/** Marks that are drawn at a time, where a story has none yet: ten thousand held the window up for a fifth of a second. */
const marksAtOnce = 800

/** What the key of a word begins with that is passed over in one story; it stands among the queries waved through. */
export const passedWord = 'spelling/word '

export interface SessionHost extends CardHost {
  record(change: Change): void
  undoChange(change: ChangeId): void
  ignoreQuery(query: Query, always: boolean): void
  /** Closes the bar that finds; says whether it was open. */
  closeFind(): boolean
  /** What is sought and found, when it is another than before. */
  onFound(found: Found): void
  /** Whether what is typed becomes typographic. */
  setsType(): boolean
  /** Words of the desk's own that are right, by language; `null` where spelling is not asked for. */
  ownWords(): readonly OwnWord[] | null
  /** A sentence for the eyes too: what a key came to that had nothing to do. */
  tell(sentence: string): void
  onSelect(place: { readonly block: BlockId; readonly change: ChangeId | null } | null): void
  /** A key was typed that is not yet recorded. */
  onTyped(): void
  /** What was typed is recorded, and the editor does something else. */
  onRest(): void
}

export class StorySession {
  readonly cards: Cards
  readonly finder: Finder
  readonly speller: Speller
  private readonly view: EditorView
  private readonly plugins = [
    letters,
    browserInput,
    storyKeys({
      bringBack: () => this.bringBack(),
      askAtCaret: () => this.cards.askAtCaret(),
      closeCard: () => this.cards.close() || this.host.closeFind(),
    }),
    typingPlugin(() => (this.host.setsType() ? (this.open.article.language ?? '') : null)),
    changesPlugin,
    queriesPlugin,
    mentionsPlugin,
    findPlugin,
    spellPlugin,
    asidesPlugin,
    activePlugin,
  ]
  /** The blocks the model has, with all that was recorded. */
  private base: readonly Block[]
  private typing: { readonly since: number; readonly timer: number } | null = null
  private selected = ''
  /** Marks that are still to be drawn, lot by lot. */
  private undrawn: readonly (readonly ChangeMark[])[] = []
  private drawing = 0

  constructor(
    mount: HTMLElement,
    private open: OpenStory,
    private readonly host: SessionHost,
  ) {
    this.base = open.dossier.story.blocks
    this.view = this.makeView(mount)
    this.speller = new Speller(this.view, {
      tongue: () => this.tongue(),
      known: () => this.knownWords(),
      nothingMarked: () => this.nothingMarked(),
    })
    this.cards = new Cards(this.view, host, () => this.open.dossier.history, this.speller)
    this.finder = new Finder(this.view, (found) => host.onFound(found))
    this.select()
    this.speller.lookSoon()
  }

  destroy(): void {
    this.flush()
    window.clearTimeout(this.drawing)
    this.speller.destroy()
    this.cards.destroy()
    this.view.destroy()
  }

  /** Shows the story as the model has it now, or another story. */
  receive(open: OpenStory): void {
    if (open === this.open) return
    const before = this.open
    this.open = open
    if (open.dossier.story.id !== before.dossier.story.id) {
      this.change(before.article.direction !== open.article.direction)
      return
    }
    const outside = this.follow(open.dossier.story.blocks)
    const { state } = this.view
    if (outside || !sameMarks(before.dossier.history, open.dossier.history)) this.view.dispatch(this.drawAll(state))
    else if (open.queries !== before.queries) this.view.dispatch(this.drawQueries(state.tr, state))
  }

  /** Marks the names that tags stand for, or no longer. */
  showMentions(shown: boolean): void {
    const { state } = this.view
    this.view.dispatch(withMentions(state.tr, state, new Places(state.doc, this.base), this.open.dossier.tags, shown))
  }

  focus(): void {
    this.view.focus()
  }

  /** Records what was typed and not yet recorded: something else is about to be done. */
  flush(): void {
    this.recordTyped()
    this.host.onRest()
  }

  private recordTyped(): void {
    readLetters(this.view)
    if (this.typing === null) return
    window.clearTimeout(this.typing.timer)
    this.typing = null
    this.recordAs(null)
  }

  /** The last key as it was typed, where it was made typographic and nothing was done since; says whether it was. */
  untypeset(): boolean {
    const tr = untypeset(this.view.state)
    if (tr !== null) this.view.dispatch(tr)
    return tr !== null
  }

  goTo(block: BlockId, from = 0, to = from): void {
    this.flush()
    const found = findBlock(this.view.state.doc, block)
    if (found !== null) selectIn(this.view, found.at, from, to)
  }

  putCaret(block: BlockId): void {
    const found = findBlock(this.view.state.doc, block)
    if (found !== null) putIn(this.view, found.at, 0)
  }

  walkQueries(side: -1 | 1): void {
    this.flush()
    this.cards.walk(side)
  }

  setRole(role: Role): void {
    const blocks = chosen(this.view.state)
    const [first] = blocks
    if (first === undefined) return
    if (role === 'set-aside') {
      this.setAside()
      return
    }

    const reason = blocks.length === 1 ? reasons.role(roleOf(first.node), role) : reasons.roles(blocks.length, role)
    this.give(new Map(blocks.map(({ node }) => [idOf(node), role])), { rule: 'editor/role', reason })
  }

  setAside(): void {
    const blocks = chosen(this.view.state).filter(({ node }) => !isAside(node))
    const reason = reasons.setAside(blocks.length)
    this.give(new Map(blocks.map(({ node }) => [idOf(node), 'set-aside'])), { rule: 'editor/set-aside', reason })
  }

  /** Brings a struck line back, or those that are chosen; a folded run is opened first, so that one sees what comes back. */
  bringBack(block?: BlockId): void {
    this.flush()
    if (block !== undefined) this.unstrike([block])
    else if (!unfold(this.view, this.view.state.selection.from)) {
      this.unstrike(chosen(this.view.state).filter(({ node }) => isAside(node)).map(({ node }) => idOf(node)))
    }
  }

  toggleRun(head: BlockId): void {
    this.view.dispatch(toggleRun(this.view.state.tr, head))
  }

  /** Mends or waves through the query in hand, by one key. */
  answerQuery(answer: 'fix' | 'ignore' | 'always'): void {
    this.flush()
    const query = this.cards.inHand()
    const { card } = storyWords
    if (query === null) this.host.tell(card.noQueryHere)
    else if (answer !== 'fix') this.ignore(query, answer === 'always')
    else if (query.fix === undefined) this.host.tell(card.noFix)
    else this.fix(query)
  }

  /** Waves a query through, here or wherever copy comes from the same source. */
  ignore(query: Query, always = false): void {
    this.host.ignoreQuery(query, always)
    this.cards.close()
    this.focus()
  }

  /** Makes a query's mend. The words come back from the model, as they do for an undo. */
  fix(query: Query): void {
    this.flush()
    if (query.fix !== undefined) this.host.record(query.fix)
    this.focus()
  }

  walkSpelling(side: -1 | 1): void {
    this.flush()
    this.cards.walkSpelling(side)
  }

  /** Puts another word in place of a wrong one. */
  correct({ from, to, word }: Misspelling, correction: string): void {
    const printed = correction.replaceAll("'", '’')
    const tr = this.view.state.tr.insertText(printed, from, to)
    this.view.dispatch(withIntent(tr, 'editor/spelling', reasons.spelling(word, printed)))
    this.focus()
  }

  /** Where a place of the document is on the page it stands on, in pixels. */
  spot(at: number, page: HTMLElement | null): { readonly left: number; readonly bottom: number; readonly width: number } {
    const { left, bottom } = this.view.coordsAtPos(Math.min(at, this.view.state.doc.content.size))
    const frame = (page ?? this.view.dom).getBoundingClientRect()
    return { left: left - frame.left, bottom: bottom - frame.top, width: frame.width }
  }

  /** What was typed in the story before has been recorded: `flush` comes before another story does. */
  private change(turned: boolean): void {
    this.cards.close()
    this.base = this.open.dossier.story.blocks
    // Chromium 108 leaves the gutter's label of a line where it was, when only the page's direction has changed: lines are drawn anew.
    if (turned) this.view.updateState(EditorState.create({ schema: copySchema }))
    this.view.updateState(this.firstState())
    const pane = this.view.dom.closest('.copy-pane')
    if (pane !== null) pane.scrollTop = 0
    this.selected = ''
    this.select()
    this.speller.lookSoon()
  }

  /** With all its marks, so that nothing is drawn twice. */
  private firstState(): EditorState {
    const state = EditorState.create({ doc: docOf(this.base, newId), plugins: this.plugins })
    return state.apply(this.drawAll(state))
  }

  private tongue(): Tongue | null {
    return this.host.ownWords() === null ? null : tongueOf(this.open.article.language ?? '')
  }

  /** Why no word is marked. */
  private nothingMarked(): string {
    const { spelling } = storyWords
    if (this.host.ownWords() === null) return spelling.off
    return this.tongue() === null ? spelling.noDictionary(this.open.article.language ?? '') : spelling.none
  }

  /** The desk's own words, those passed over in this story, and the names that are its tags. */
  private knownWords(): readonly string[] {
    const language = (this.open.article.language ?? '').toLowerCase().split('-')[0]
    const own = (this.host.ownWords() ?? []).filter((one) => one.language === language).map(({ word }) => word)
    const { tags, ignored } = this.open.dossier
    const passed = ignored.flatMap((key) => (key.startsWith(passedWord) ? [key.slice(passedWord.length)] : []))
    const names = tags.filter(({ state, kind }) => state !== 'refused' && kind !== 'topic').flatMap(({ name }) => name.split(/[\s-]+/))
    return [...own, ...passed, ...names].map((word) => word.toLowerCase().replaceAll('’', "'"))
  }

  private makeView(mount: HTMLElement): EditorView {
    return new EditorView(
      { mount },
      {
        state: this.firstState(),
        attributes: ({ doc }) => ({
          role: 'textbox', tabindex: '0', 'aria-multiline': 'true', 'aria-label': storyWords.copy, spellcheck: 'false', translate: 'no',
          class: doc.childCount > longFrom ? 'copy long' : 'copy',
        }),
        nodeViews: { line: (node) => new LineView(node), aside: (node, _view, _at, decorations) => new AsideView(node, this, decorations) },
        dispatchTransaction: (tr) => this.dispatch(tr),
        handleClick: () => {
          this.cards.atCaret()
          return false
        },
        handleDOMEvents: {
          blur: (_view, event) => this.leave(event.relatedTarget),
          contextmenu: (_view, event) => this.spellingAt(event),
          mouseover: (_view, event) => this.cards.hover(event.target),
          mouseout: () => this.cards.hover(null),
        },
      },
    )
  }

  /**
   * The focus went elsewhere. Chromium leaves what was selected selected, and pastes into it whatever has the focus; the document
   * knows its selection and gives it back with the focus.
   */
  private leave(to: EventTarget | null): void {
    this.flush()
    if (to !== null) document.getSelection()?.removeAllRanges()
  }

  /** The other button of the mouse on a marked word shows what it may be meant to be. */
  private spellingAt(event: MouseEvent): boolean {
    const place = this.view.posAtCoords({ left: event.clientX, top: event.clientY })
    const wrong = place === null ? null : this.speller.at(place.pos, place.pos)
    if (wrong === null) return false
    event.preventDefault()
    this.cards.showSpelling(wrong)
    return true
  }

  private dispatch(tr: Transaction): void {
    const intent = intentOf(tr)
    const own = tr.docChanged && !isExternal(tr)
    const before = this.view.state
    if (intent !== undefined) this.flush()
    // One the browser made, past our keys: the document is drawn again as it was.
    if (own && intent === undefined && hurtsAside(before, tr)) {
      this.view.updateState(before)
      return
    }
    this.view.updateState(before.apply(tr))
    this.finder.report(before)
    if (own && intent !== undefined) this.recordAs(intent)
    else if (own) this.waitForRest()
    if (tr.docChanged) this.cards.close()
    if (tr.docChanged || tr.selectionSet) this.speller.lookSoon()
    if (tr.docChanged || !before.selection.eq(this.view.state.selection)) this.select()
  }

  private waitForRest(): void {
    const now = performance.now()
    if (this.typing !== null) window.clearTimeout(this.typing.timer)
    const since = this.typing?.since ?? now
    const wait = Math.max(0, Math.min(restsAfter, since + waitsAtMost - now))
    this.typing = { since, timer: window.setTimeout(() => this.flushInGap(), wait) }
    this.host.onTyped()
  }

  private flushInGap(): void {
    window.requestIdleCallback(() => this.recordTyped(), { timeout: gapWithin })
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

  /** Brings the document to the model's blocks; says whether they were not what it had. */
  private follow(blocks: readonly Block[]): boolean {
    const outside = !sameBlocks(this.base, blocks)
    const tr = outside ? followModel(this.view.state, this.base, blocks, newId) : null
    this.base = blocks
    if (tr !== null) this.view.dispatch(tr)
    return outside
  }

  private drawAll(state: EditorState): Transaction {
    const { history } = this.open.dossier
    const { tr } = state
    withStruck(tr, setAsideBy(history))
    withChanges(tr, state, new Places(tr.doc, this.base), this.firstMarks(state, changeMarks(history)))
    return this.drawQueries(tr, state)
  }

  /** The marks to draw at once: all of them, or the first lot, and the others behind it. */
  private firstMarks(state: EditorState, marks: readonly ChangeMark[]): readonly ChangeMark[] {
    window.clearTimeout(this.drawing)
    this.undrawn = []
    if (marks.length <= marksAtOnce || hasChangeMarks(state)) return marks
    const [first = [], ...others] = inLotsOfLines(marks, this.base, marksAtOnce)
    this.undrawn = others
    this.drawing = window.setTimeout(() => this.drawMore())
    return first
  }

  private drawMore(): void {
    const [lot, ...others] = this.undrawn
    if (lot === undefined) return
    const { state } = this.view
    this.undrawn = others
    this.view.dispatch(withMoreChanges(state.tr, state, new Places(state.doc, this.base), lot))
    this.drawing = window.setTimeout(() => this.drawMore())
  }

  private drawQueries(tr: Transaction, state: EditorState): Transaction {
    return withQueries(tr, state, new Places(tr.doc, this.base), this.open.queries)
  }

  private give(roles: ReadonlyMap<BlockId, Role>, intent: Intent): void {
    const tr = giveRoles(this.view.state, roles, intent, newId)
    if (tr === null) return
    this.view.dispatch(tr)
    this.host.say(intent.reason)
  }

  /** One line by undoing what struck it, so that the rule's change shows as undone; several by one change of their own. */
  private unstrike(blocks: readonly BlockId[]): void {
    const { state } = this.view
    const [only, second] = blocks
    if (only === undefined) return
    const struck = struckBy(state, only)
    if (second === undefined && struck !== null && concernsOnly(struck.recorded.change, only)) {
      this.host.undoChange(struck.recorded.id)
      return
    }
    const roles = new Map(blocks.map((id) => [id, struckBy(state, id)?.before ?? 'paragraph']))
    this.give(roles, { rule: 'editor/bring-back', reason: reasons.broughtBack(blocks.length) })
  }

  /** Tells the host where the caret is, when that has changed. */
  private select(): void {
    const place = placeOf(this.view.state)
    const now = place === null ? '' : `${place.block} ${place.change ?? ''}`
    if (now === this.selected) return
    this.selected = now
    this.host.onSelect(place)
  }
}

function placeOf(state: EditorState): { readonly block: BlockId; readonly change: ChangeId | null } | null {
  const { selection } = state
  if (selection instanceof NodeSelection) {
    const block = idOf(selection.node)
    return { block, change: struckBy(state, block)?.recorded.id ?? null }
  }
  if (selection.$head.depth === 0) return null
  return { block: idOf(selection.$head.parent), change: changeAt(state, selection.head, selection.head)?.change ?? null }
}

/** Whether a transaction would take away or change a line set aside. */
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

  const [first, second] = steps
  const role = first.kind === 'insert' ? first.block.role : first.kind === 'text' ? base.find(({ id }) => id === first.block)?.role : undefined
  return { rule: 'editor/typing', reason: second === undefined && role !== undefined ? reasons.typed(role) : reasons.typedAcross }
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

/** Whether two histories have the same marks to draw: those of rules, and what a line loses that is struck or moved. */
function sameMarks(one: readonly Recorded[], other: readonly Recorded[]): boolean {
  const before = one.filter(isMarked)
  const after = other.filter(isMarked)
  return before.length === after.length && before.every(({ id }, at) => id === after[at]?.id)
}

function isMarked({ state, by, change }: Recorded): boolean {
  return state === 'done' && (by === 'rule' || change.steps.some(({ kind }) => kind === 'role' || kind === 'move'))
}
