/**
 * The copy as a ProseMirror document: one node a block, in order. A line set aside is another kind of node,
 * an atom: the caret goes over it, and nothing types in it, until it is brought back.
 */
import { type Node, Schema } from 'prosemirror-model'
import type { Block, BlockId, Role } from '../../store/model'

/** A block as the document knows it: without the place in the wire it came from. */
export type Line = Pick<Block, 'id' | 'role' | 'text'>

export const copySchema = new Schema({
  nodes: {
    doc: { content: '(line | aside)*' },
    line: {
      content: 'text*',
      marks: '',
      selectable: false,
      // `blank`: the line that gives the caret a place in copy without any. It is no block while it is empty.
      attrs: { id: {}, role: {}, blank: { default: false } },
      toDOM: (node) => [tagOf(roleOf(node)), 0],
    },
    aside: { content: 'text*', marks: '', attrs: { id: {}, role: { default: 'set-aside' } }, atom: true, toDOM: () => ['p', 0] },
    text: {},
  },
})

export const { line: lineType, aside: asideType } = copySchema.nodes

export function tagOf(role: Role): 'h2' | 'h3' | 'p' {
  if (role === 'headline') return 'h2'
  return role === 'crosshead' ? 'h3' : 'p'
}

/** Only this file makes nodes, so their attributes are what they say. */
export const idOf = (node: Node): BlockId => node.attrs['id'] as BlockId
export const roleOf = (node: Node): Role => node.attrs['role'] as Role
export const isAside = (node: Node): boolean => node.type === asideType

/** The line that stands for none: it is there to be typed in and still empty. */
export const isBlank = (node: Node): boolean => node.attrs['blank'] === true && node.content.size === 0

export function nodeOf(line: Line): Node {
  const content = line.text === '' ? [] : [copySchema.text(line.text)]
  return copySchema.node(line.role === 'set-aside' ? asideType : lineType, { id: line.id, role: line.role }, content)
}

export function blankLine(id: BlockId): Node {
  return copySchema.node(lineType, { id, role: 'paragraph', blank: true })
}

/** `spare` names the line that is put there when there is none to type in. */
export function docOf(blocks: readonly Line[], spare: () => BlockId): Node {
  const nodes = blocks.map(nodeOf)
  return copySchema.node('doc', null, nodes.some((node) => !isAside(node)) ? nodes : [...nodes, blankLine(spare())])
}

const known = new WeakMap<Node, Line>()

function lineOf(node: Node): Line {
  const seen = known.get(node)
  if (seen !== undefined) return seen
  const line: Line = { id: idOf(node), role: roleOf(node), text: node.textContent }
  known.set(node, line)
  return line
}

/** The document's lines. Nodes are never changed in place, so only what is new is read. */
export function linesOf(doc: Node): readonly Line[] {
  const lines: Line[] = []
  doc.forEach((node) => {
    if (!isBlank(node)) lines.push(lineOf(node))
  })
  return lines
}

export interface Found {
  readonly node: Node
  /** Position right before the node. */
  readonly at: number
}

/** The node of a block; `null` when it is not there. */
export function findBlock(doc: Node, id: BlockId): Found | null {
  let found: Found | null = null
  doc.forEach((node, at) => {
    if (idOf(node) === id) found = { node, at }
  })
  return found
}
