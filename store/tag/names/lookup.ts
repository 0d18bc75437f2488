/** Finds listed names in a line of words: the longest that fits, word by word. */
import type { Token } from '../tokens'

export interface Listed {
  readonly kind: 'organisation' | 'place'
  readonly name: string
  readonly code?: string
  /** Also a person's name or an everyday word: it needs a place's company. */
  readonly doubtful?: true
}

interface Node {
  readonly next: Map<string, Node>
  listed?: Listed
}

const tokenShape = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= \p{Lu})|[\p{L}\p{M}\p{N}+]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

export class Names {
  private readonly root: Node = { next: new Map() }

  /** The first entry under a name stays: lists are added in the order of their weight. */
  add(name: string, listed: Listed): void {
    let node = this.root
    for (const [raw] of name.matchAll(tokenShape)) {
      const word = raw.replace(/’/g, "'")
      const next: Node = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    if (node !== this.root) node.listed ??= listed
  }

  /** The longest listed name that begins at a word; words of a name stand apart by spaces or hyphens only, or by ", ". */
  longest(tokens: readonly Token[], first: number): { readonly listed: Listed; readonly end: number } | null {
    let node: Node | undefined = this.root
    let found: { readonly listed: Listed; readonly end: number } | null = null
    for (let at = first; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || (at > first && !/^(?:[\s-]+|, )$/.test(token.gap))) break
      node = node.next.get(token.text)
      if (node === undefined) break
      if (node.listed !== undefined) found = { listed: node.listed, end: at + 1 }
    }
    return found
  }
}
