/**
 * A page read token by token. What is plain is read at once (`html-plain.ts`); from the first odd thing on parse5's tokenizer knows what
 * a tag is; which elements are open is kept here, by the rules
 * of HTML that matter for lines, because building the whole tree takes quadratic time on hostile pages (a million `</div>`
 * behind thousands of open elements). Nothing here recurses or searches: each token costs about the same.
 */
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'
import * as elements from './html-elements'
import { PageFacts } from './html-facts'
import { LineWriter, page, type Frame } from './html-lines'
import { readPlainHtml, type Mode, type TokenTaker } from './html-plain'
import { OpenElements } from './html-stack'
import { attributeWords, wordsWithin } from './html-words'
import { withLineFeeds } from './wire-text'

/** Elements open at once, as in Chromium; deeper ones lend their text to the deepest that is open. */
const deepest = 512

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i
const wordList = /(?:^|[;\s])mso-list\s*:\s*(?!none|ignore)/i

export class Page implements TokenHandler, TokenTaker {
  readonly facts = new PageFacts()
  private readonly writer = new LineWriter()
  /** From the first thing that is not plain. */
  private tokenizer: Tokenizer | undefined
  /** How the letters are to be read that come next. */
  private mode: Mode | 'script' | 'all' = 'markup'
  private readonly open = new OpenElements(page)
  /** Open elements by name that were too deep to keep. */
  private readonly tooDeep = new Map<string, number>()
  /** Letters since the last tag; they come in many small tokens. */
  private letters = ''
  private readsData = false
  private fragment: 'none' | 'open' | 'closed' = 'none'

  /** Letters that styles hide, and letters that are shown. */
  private readonly letterCount = { hidden: 0, shown: 0 }

  /** `revealed`: what styles hide is read as well. */
  constructor(html: string, private readonly revealed = false) {
    const plain = withLineFeeds(html)
    const at = plain.includes('\0') ? 0 : readPlainHtml(plain, this)
    if (at < plain.length) this.tokenizer = new Tokenizer({}, this)
    if (this.tokenizer === undefined) this.onEof()
    else this.tokenizer.write(plain.slice(at), true)
  }

  /** Saved before its own script would have shown it: nearly all text of the page is hidden by a style. */
  get isVeiled(): boolean {
    return this.letterCount.hidden > 500 && this.letterCount.hidden > 4 * this.letterCount.shown
  }

  lines() {
    return this.writer.finish()
  }

  takeStart(name: string, attributes: readonly Token.Attribute[], isEmpty: boolean): void {
    this.writeLetters()
    this.facts.startTag(name, attributes)
    if (name === 'html' || name === 'head' || name === 'body') return
    if (this.inDrawing()) {
      if (!elements.endsDrawing.has(name)) return isEmpty ? undefined : this.push(name, attributes)
      this.closeThrough('svg')
    }
    this.closeImplied(name)
    if (name === 'br') return this.lineBreak()
    if (name === 'hr') return this.writer.edge(2)
    if (!elements.voids.has(name)) this.push(name, attributes)
  }

  takeEnd(name: string): void {
    this.writeLetters()
    if (name === 'br') return this.lineBreak()
    if (name === 'script' && this.readsData) this.endData()
    if (name === 'a' && this.top.link !== undefined) this.top.link.open = false
    const deep = this.tooDeep.get(name) ?? 0
    if (deep > 0) {
      this.tooDeep.set(name, deep - 1)
      if (elements.blocks.has(name)) this.writer.edge(gapOf(name, this.top))
    } else if (elements.headings.has(name)) this.closeHeading()
    else if (elements.blocks.has(name) || elements.leftOut.has(name)) this.closeThrough(name, barrierOf(name))
    else this.closeInline(name)
  }

  takeLetters(letters: string): void {
    this.letters += letters
  }

  /**
   * The clipboard marks what was copied, and what follows the mark's end is none of it. Pages carry the same marks in the
   * middle, where an author pasted from Word; there, copy stands before them and they mean nothing.
   */
  takeComment(words: string): void {
    this.writeLetters()
    const mark = words.trim()
    if (mark === 'StartFragment' && this.fragment === 'none' && this.writer.isEmpty) this.fragment = 'open'
    else if (mark === 'EndFragment' && this.fragment === 'open') this.fragment = 'closed'
  }

  takeMode(): Mode {
    const { mode } = this
    this.mode = 'markup'
    return mode === 'script' || mode === 'all' ? 'letters' : mode
  }

  onStartTag({ tagName, attrs, selfClosing }: Token.TagToken): void {
    this.takeStart(tagName, attrs, selfClosing)
    if (this.mode !== 'markup' && this.tokenizer !== undefined) this.tokenizer.state = states[this.mode]
    this.mode = 'markup'
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.takeEnd(tagName)
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.takeLetters(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.takeLetters(chars)
  }

  onComment({ data }: Token.CommentToken): void {
    this.takeComment(data)
  }

  onNullCharacter(): void {}
  onDoctype(): void {}

  onEof(): void {
    this.writeLetters()
    this.popTo(1)
  }

  private get top(): Frame {
    return this.open.top
  }

  private get isShown(): boolean {
    return !this.top.hidden && this.fragment !== 'closed'
  }

  private inDrawing(): boolean {
    return this.top.hidden && this.open.count('svg') > 0
  }

  private writeLetters(): void {
    const { letters, top } = this
    if (letters === '') return
    this.letters = ''
    if (top.name === 'title' && top.parent?.name !== 'svg') this.facts.titleText(letters)
    else if (top.name === 'script' && this.readsData) this.facts.scriptText(letters)
    if (!top.leftOut) this.letterCount[top.hidden ? 'hidden' : 'shown'] += letters.trim().length
    if (this.isShown) this.writer.text(letters, top)
  }

  private lineBreak(): void {
    if (this.isShown) this.writer.lineBreak()
  }

  private push(name: string, attributes: readonly Token.Attribute[]): void {
    this.readRaw(name, attributes)
    if (elements.tableParts.has(name) && name !== 'table' && this.open.count('table') === 0) return
    if (elements.blocks.has(name)) this.writer.edge(gapOf(name, this.top))
    if (this.open.length >= deepest) {
      this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1)
      return
    }
    if (name === 'tr') this.writer.openRow()
    if (elements.cells.has(name)) this.writer.openCell()
    this.open.push(frameOf(name, attributes, this.top, this.revealed))
    if (name === 'q') this.quote('“', '‘')
  }

  /** What stands in these elements is letters, not markup. */
  private readRaw(name: string, attributes: readonly Token.Attribute[]): void {
    if (name === 'script') {
      this.mode = 'script'
      this.readsData = attributes.some((attribute) => attribute.name === 'type' && /^application\/ld\+json\b/i.test(attribute.value.trim()))
    } else if (name === 'title' || name === 'textarea') this.mode = 'references'
    else if (name === 'plaintext') this.mode = 'all'
    else if (rawText.has(name)) this.mode = 'letters'
  }

  private endData(): void {
    this.readsData = false
    this.facts.scriptEnd()
  }

  /** A browser sets the marks of `q` itself; without them a quotation would become the paper's own words. */
  private quote(outer: string, inner: string): void {
    if (this.isShown) this.writer.text(this.open.count('q') > 1 ? inner : outer, this.top)
  }

  /** Ends what a start tag ends unsaid: `<p>One<p>Two`, `<li>One<li>Two`, `<td>1<td>2`. */
  private closeImplied(name: string): void {
    if (name === 'a') this.closeInline('a')
    if (elements.headings.has(name) && elements.headings.has(this.top.name)) this.closeThrough(this.top.name)
    if (elements.endsParagraph.has(name)) this.closeThrough('p', paragraphBarrier)
    if (name === 'li') this.closeThrough('li', listBarrier)
    if (name === 'dt' || name === 'dd') {
      this.closeThrough('dt', listBarrier)
      this.closeThrough('dd', listBarrier)
    }
    if (elements.tableParts.has(name) && name !== 'table') this.closeTableParts(name)
  }

  private closeTableParts(name: string): void {
    const inside = elements.cells.has(name) ? ['td', 'th'] : name === 'tr' ? ['tr'] : ['tr', 'thead', 'tbody', 'tfoot', 'caption']
    for (const part of inside) this.closeThrough(part, tableBarrier)
    if (elements.cells.has(name) && this.open.find('tr', tableBarrier) === -1) this.push('tr', [])
  }

  /** Ends the innermost open `name` and all inside it; nothing, when it is not open on this side of a barrier. */
  private closeThrough(name: string, barrier: readonly string[] = []): void {
    const at = this.open.find(name, barrier)
    if (at !== -1) this.popTo(at)
  }

  /** `<h1>…</h2>` ends the heading, as in a browser. */
  private closeHeading(): void {
    const at = Math.max(...[...elements.headings].map((heading) => this.open.find(heading, cellBarrier)))
    if (at !== -1) this.popTo(at)
  }

  private closeInline(name: string): void {
    const at = this.open.findInline(name)
    if (at !== -1) this.popTo(at)
  }

  private popTo(length: number): void {
    this.tooDeep.clear()
    while (this.open.length > length) {
      const { top } = this
      if (top.name === 'q') this.quote('”', '’')
      this.open.pop()
      if (elements.cells.has(top.name)) this.writer.closeCell()
      else if (top.name === 'tr') this.writer.closeRow()
      else if (top.block) this.writer.edge(gapOf(top.name, this.top))
    }
  }
}

const states = {
  script: TokenizerMode.SCRIPT_DATA,
  references: TokenizerMode.RCDATA,
  letters: TokenizerMode.RAWTEXT,
  all: TokenizerMode.PLAINTEXT,
} as const

const paragraphBarrier = ['td', 'th', 'caption', 'button', 'table']
const listBarrier = ['ul', 'ol', 'menu', 'dl', 'td', 'th', 'table']
const tableBarrier = ['table']
const cellBarrier = ['td', 'th', 'caption']
const rawText: ReadonlySet<string> = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'])

/** An end tag inside a cell never closes what stands around the table. */
function barrierOf(name: string): readonly string[] {
  if (name === 'table') return []
  return elements.tableParts.has(name) ? tableBarrier : cellBarrier
}

/** Items of a list follow each other, with a paragraph inside or not; other blocks stand apart. */
function gapOf(name: string, parent: Frame): 1 | 2 {
  return elements.tight.has(name) || (name === 'p' && elements.tight.has(parent.name)) ? 1 : 2
}

function frameOf(name: string, attributes: readonly Token.Attribute[], parent: Frame, revealed: boolean): Frame {
  const own = attributeWords(attributes)
  const block = elements.blocks.has(name)
  const leftOut = parent.leftOut || elements.leftOut.has(name)
  return {
    name,
    parent,
    depth: parent.depth + 1,
    block,
    element: elementOf(name, attributes, parent, block),
    ...placed(name, own, parent, block),
    words: wordsWithin(elements.landmarks.has(name) ? [...own, name] : own, parent.words),
    leftOut,
    hidden: parent.hidden || leftOut || (!revealed && isHidden(name, attributes)),
    preformatted: parent.preformatted || elements.preformatted.has(name),
    link: name === 'a' && attributes.some((attribute) => attribute.name === 'href') ? { open: true } : parent.link,
  }
}

function placed(name: string, words: readonly string[], { box }: Frame, block: boolean): Pick<Frame, 'box'> {
  if (!block) return box === undefined ? {} : { box }
  return { box: { element: name, words, ...(box !== undefined && { within: box }) } }
}

function elementOf(name: string, attributes: readonly Token.Attribute[], parent: Frame, block: boolean): string {
  if (name === 'p' && (elements.outranksParagraph.has(parent.element) || wordList.test(styleOf(attributes)))) {
    return elements.outranksParagraph.has(parent.element) ? parent.element : 'li'
  }
  if (elements.meaningful.has(name) || elements.meaningfulInline.has(name)) return name
  if (!block) return parent.element
  return name === 'div' && elements.meaningful.has(parent.element) ? parent.element : name
}

/** Helper classes of the frameworks for what only a screen reader reads out: "(opens in a new window)". */
const unseen = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden)(?:$|\s)/i

/** What pops up over a word while the hand rests there: a portrait, the latest on whoever is named. The word itself stands outside it. */
const popsUp = /(?:^|\s)(?:tooltip|popover|rollover|hover-?card)(?:-\w{1,20}){0,2}-?(?:block|box|content|text|body|inner)(?:$|\s)/i

function isHidden(name: string, attributes: readonly Token.Attribute[]): boolean {
  if (name === 'dialog' && !attributes.some((attribute) => attribute.name === 'open')) return true
  if (!elements.headings.has(name) && attributes.some(({ name: key, value }) => key === 'class' && isUnseen(value.slice(0, 500)))) return true
  return attributes.some(({ name: key, value }) => key === 'hidden' && value !== 'until-found') || hiddenStyle.test(styleOf(attributes))
}

function isUnseen(names: string): boolean {
  return unseen.test(names) || popsUp.test(names)
}

function styleOf(attributes: readonly Token.Attribute[]): string {
  return attributes.find(({ name }) => name === 'style')?.value.slice(0, 2_000) ?? ''
}
