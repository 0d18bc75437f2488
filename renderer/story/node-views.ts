/** How lines are drawn. The name of the role and the direction are attributes, so that typing costs no drawing. */
import type { Node } from 'prosemirror-model'
import type { Decoration, NodeView } from 'prosemirror-view'
import { type BlockId, direction } from '../../store/model'
import { said } from '../language'
import type { AsideSpec } from './asides'
import { idOf, roleOf, tagOf } from './schema'
import { storyWords } from './words'

export class LineView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement

  constructor(private node: Node) {
    this.dom = document.createElement(tagOf(roleOf(node)))
    this.contentDOM = this.dom
    this.draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || tagOf(roleOf(node)) !== tagOf(roleOf(this.node))) return false
    const redraw = roleOf(node) !== roleOf(this.node) || idOf(node) !== idOf(this.node) || wayOf(node) !== this.dom.dir
    this.node = node
    if (redraw) this.draw()
    return true
  }

  private draw(): void {
    const role = roleOf(this.node)
    this.dom.dataset['role'] = role
    this.dom.dataset['label'] = storyWords.roles[role]
    this.dom.dataset['block'] = idOf(this.node)
    this.dom.dir = wayOf(this.node)
  }
}

/** An empty line goes the way of the copy around it. Only the start of a long line is read: the first letter decides. */
function wayOf(node: Node): string {
  return node.content.size === 0 ? '' : direction(node.textContent)
}

export interface AsideHost {
  bringBack(block: BlockId): void
  toggleRun(block: BlockId): void
}

export class AsideView implements NodeView {
  readonly dom = document.createElement('div')
  private readonly box = document.createElement('div')
  private readonly struck = document.createElement('s')
  private readonly reason = document.createElement('span')
  private readonly run = document.createElement('button')
  private readonly back = document.createElement('button')

  constructor(
    private node: Node,
    private readonly host: AsideHost,
    decorations: readonly Decoration[],
  ) {
    // Chromium loses a selection set between two blocks that cannot be edited, when a key set it: it jumps to the start of
    // the copy. So the block itself can be edited, and the box inside, which is all there is in it, cannot; it is an
    // inline block, which Chromium takes for a place a selection may begin at.
    this.dom.contentEditable = 'true'
    this.box.contentEditable = 'false'
    this.box.className = 'aside-box'
    this.dom.setAttribute('role', 'group')
    this.dom.dataset['role'] = 'set-aside'
    this.dom.dataset['label'] = storyWords.roles['set-aside']
    for (const words of [this.struck, this.reason, this.run, this.back]) words.dir = 'auto'
    this.reason.className = 'aside-reason'
    this.back.className = 'aside-back'
    this.back.textContent = storyWords.aside.bringBack
    this.run.className = 'aside-run'
    for (const button of [this.back, this.run]) {
      button.type = 'button'
      // Reached with the arrow keys by way of the line itself; a story with a thousand struck lines has no thousand tab stops.
      button.tabIndex = -1
    }
    this.back.addEventListener('click', () => this.host.bringBack(idOf(this.node)))
    this.run.addEventListener('click', () => this.host.toggleRun(idOf(this.node)))
    this.box.append(this.run, this.struck, this.reason, this.back)
    this.dom.append(this.box)
    this.draw(decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.draw(decorations)
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement
  }

  ignoreMutation(): boolean {
    return true
  }

  private draw(decorations: readonly Decoration[]): void {
    const spec = decorations.map((decoration) => decoration.spec as AsideSpec | { readonly kind?: never }).find((each) => each.kind === 'aside')
    const reason = said(spec?.reason ?? storyWords.aside.noReason)
    const folded = spec !== undefined && spec.head && !spec.open
    setText(this.struck, this.node.textContent)
    setText(this.reason, reason)
    setText(this.run, spec === undefined ? '' : storyWords.aside.folded(spec.run))
    this.run.hidden = spec?.head !== true
    this.run.setAttribute('aria-expanded', String(spec?.open === true))
    this.dom.dataset['block'] = idOf(this.node)
    this.dom.setAttribute('aria-label', folded ? storyWords.aside.folded(spec.run) : storyWords.aside.label(reason))
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
