/** Copy to try the story editor on: one line a block, `role: text`. */
import { EditorState, TextSelection } from 'prosemirror-state'
import { type Block, blockId, roles, type Role } from '../../../../store/model'
import { docOf, findBlock } from '../../../../renderer/story/schema'

const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** Blocks `a`, `b`, `c` … of lines such as `caption: A ship.`; each came from its own range of the wire. */
export function copyOf(...lines: readonly string[]): readonly Block[] {
  let from = 0
  return lines.map((line, at) => {
    const colon = line.indexOf(':')
    const role = line.slice(0, colon)
    const text = line.slice(colon + 1).trim()
    if (!isRole(role)) throw new Error(`No such role: ${role}`)
    const source = text === '' ? [] : [{ from, to: from + text.length }]
    from += text.length + 1
    return { id: blockId(String.fromCharCode(97 + at)), role, text, source }
  })
}

/** Lines as they are written for `copyOf`, each with its id before it. */
export const shown = (blocks: readonly { readonly id: string; readonly role: Role; readonly text: string }[]): readonly string[] =>
  blocks.map(({ id, role, text }) => `${id} ${role}: ${text}`)

/** Ids `n1`, `n2` … for new lines. */
export function countedIds() {
  let count = 0
  return () => blockId(`n${(count += 1)}`)
}

type Spot = readonly [block: string, offset: number]

/** The editor on these blocks, with the selection from one block's offset to another's. */
export function editorOn(blocks: readonly Block[], [fromBlock, from]: Spot, [toBlock, to]: Spot = [fromBlock, from]) {
  const state = EditorState.create({ doc: docOf(blocks, () => blockId('spare')) })
  const place = (block: string, offset: number): number => (findBlock(state.doc, blockId(block))?.at ?? 0) + 1 + offset
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place(fromBlock, from), place(toBlock, to))))
}
