/**
 * Spelling in the open story: the lines are looked at while the hand rests, what is wrong is underlined quietly, and what was
 * looked at once is not looked at again. The word under the caret is let be until the caret has left it.
 */
import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { Role } from '../../store/model'
import { checkSpelling, suggestSpelling, type Tongue, type WrongWord } from '../spelling'
import { isAside, roleOf } from './schema'

const spellKey = new PluginKey<DecorationSet>('spelling')

export const spellPlugin = new Plugin<DecorationSet>({
  key: spellKey,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => (tr.getMeta(spellKey) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
  },
  props: { decorations: (state) => spellKey.getState(state) },
})

/** Lines that hold names and nothing else, and what is not for readers. */
const passedOver: ReadonlySet<Role> = new Set<Role>(['byline', 'credit', 'dateline', 'contributor', 'note', 'set-aside'])

/** Copy with more of them is in no language of ours; drawing them all would hold the window up. */
const mostMarked = 1_000

/** Milliseconds the hand rests before its lines are looked at. */
const restsAfter = 600

export interface Misspelling {
  readonly from: number
  readonly to: number
  readonly word: string
}

export interface SpellHost {
  /** The dictionary that serves the story; `null` where there is none, or spelling is not asked for. */
  tongue(): Tongue | null
  /** Words that are right here whatever the dictionary says, in small letters. */
  known(): readonly string[]
  /** Why no word is marked, in a sentence. */
  nothingMarked(): string
}

export class Speller {
  /** What is wrong in a line: lines never change, they are replaced. */
  private looked = new WeakMap<Node, readonly WrongWord[]>()
  private for = ''
  private timer = 0
  private asking = false

  constructor(
    private readonly view: EditorView,
    readonly host: SpellHost,
  ) {}

  destroy(): void {
    window.clearTimeout(this.timer)
  }

  /** Looks through the story soon: after typing, for another story, and where other words are known now. */
  lookSoon(): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => window.requestIdleCallback(() => void this.look()), restsAfter)
  }

  /** The wrong word at a place of the document. */
  at(from: number, to: number): Misspelling | null {
    const [found] = spellKey.getState(this.view.state)?.find(from, to) ?? []
    return found === undefined ? null : this.misspelling(found)
  }

  /** The next wrong word behind the selection, or the one before it, round the end. */
  next(side: -1 | 1): Misspelling | null {
    const all = [...(spellKey.getState(this.view.state)?.find() ?? [])].sort((one, other) => (one.from - other.from) * side)
    const here = this.view.state.selection.from
    const found = all.find(({ from }) => (from - here) * side > 0) ?? all[0]
    return found === undefined ? null : this.misspelling(found)
  }

  async suggest({ word }: Misspelling): Promise<readonly string[]> {
    const tongue = this.host.tongue()
    return tongue === null ? [] : suggestSpelling(tongue, word)
  }

  private misspelling({ from, to }: Decoration): Misspelling {
    return { from, to, word: this.view.state.doc.textBetween(from, to) }
  }

  private async look(): Promise<void> {
    const tongue = this.view.isDestroyed ? null : this.host.tongue()
    if (tongue === null) this.draw()
    else if (this.asking) this.lookSoon()
    else await this.lookWith(tongue)
  }

  private async lookWith(tongue: Tongue): Promise<void> {
    const known = this.host.known()
    const now = `${tongue} ${known.join(' ')}`
    if (now !== this.for) this.looked = new WeakMap()
    this.for = now
    const { looked } = this
    const lines = unseen(this.view.state.doc, looked)
    this.asking = true
    const wrong = lines.length === 0 ? [] : await checkSpelling(tongue, lines.map((line) => line.textContent), known)
    this.asking = false
    lines.forEach((line, at) => looked.set(line, wrong[at] ?? []))
    this.draw()
  }

  /** Draws what is known of the lines as they stand now. */
  private draw(): void {
    if (this.view.isDestroyed) return
    const { state } = this.view
    const drawn = spellKey.getState(state) ?? DecorationSet.empty
    const set = this.host.tongue() === null ? DecorationSet.empty : DecorationSet.create(state.doc, this.marks(state))
    if (!sameMarks(drawn, set)) this.view.dispatch(withMarks(state.tr, set))
  }

  private marks(state: EditorState): Decoration[] {
    const marks: Decoration[] = []
    const caret = this.view.hasFocus() && state.selection instanceof TextSelection && state.selection.empty ? state.selection.from : -1
    state.doc.forEach((line, at) => {
      for (const { from, to } of this.looked.get(line) ?? []) {
        const place = { from: at + 1 + from, to: at + 1 + to }
        if (caret < place.from || caret > place.to) marks.push(Decoration.inline(place.from, place.to, { class: 'mark-spelling' }))
      }
    })
    return marks.slice(0, mostMarked)
  }
}

const withMarks = (tr: Transaction, set: DecorationSet): Transaction => tr.setMeta(spellKey, set)

function unseen(doc: Node, looked: WeakMap<Node, readonly WrongWord[]>): readonly Node[] {
  const lines: Node[] = []
  doc.forEach((line) => {
    if (!isAside(line) && !passedOver.has(roleOf(line)) && !looked.has(line)) lines.push(line)
  })
  return lines
}

function sameMarks(one: DecorationSet, other: DecorationSet): boolean {
  const before = one.find()
  const after = other.find()
  return before.length === after.length && before.every(({ from, to }, at) => from === after[at]?.from && to === after[at].to)
}
