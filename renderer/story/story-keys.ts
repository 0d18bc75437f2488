/** The keys that belong to the copy itself. All others (undo, roles, the walk through queries) are the window's. */
import { selectAll } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { type Command, type EditorState, NodeSelection, type Plugin, type Transaction } from 'prosemirror-state'
import { deleteSelected, joinAtEdge, moveLine, splitLine } from './edits'
import { leaveList, nextRow, toCell } from './lists-and-tables'
import { newId } from './new-id'

interface KeyHost {
  bringBack(): void
  /** Shows the card of what stands at the caret and puts the focus on it. */
  askAtCaret(): void
  /** Says whether there was one. */
  closeCard(): boolean
}

export function storyKeys(host: KeyHost): Plugin {
  const backspace = command((state) => deleteSelected(state, newId) ?? leaveList(state, 'backspace') ?? joinAtEdge(state, -1) ?? keepAside(state))
  const forward = command((state) => deleteSelected(state, newId) ?? joinAtEdge(state, 1) ?? keepAside(state))
  const split = command((state) => leaveList(state, 'enter') ?? nextRow(state, newId) ?? splitLine(state, newId))
  const enter: Command = (state, dispatch) => {
    if (!(state.selection instanceof NodeSelection)) return split(state, dispatch)
    host.bringBack()
    return true
  }
  return keymap({
    Enter: enter,
    'Shift-Enter': enter,
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: forward,
    'Mod-Delete': forward,
    Tab: command((state) => toCell(state, 1)),
    'Shift-Tab': command((state) => toCell(state, -1)),
    'Alt-ArrowUp': command((state) => moveLine(state, -1)),
    'Alt-ArrowDown': command((state) => moveLine(state, 1)),
    'Mod-a': selectAll,
    'Mod-.': () => {
      host.askAtCaret()
      return true
    },
    // With no card to close it is left to the window, which has something of its own to leave.
    Escape: () => host.closeCard(),
  })
}

function command(make: (state: EditorState) => Transaction | null): Command {
  return (state, dispatch) => {
    const tr = make(state)
    if (tr !== null) dispatch?.(tr)
    return tr !== null
  }
}

/** Backspace and Delete on a struck line do nothing: it is kept. */
function keepAside(state: EditorState): Transaction | null {
  return state.selection instanceof NodeSelection ? state.tr : null
}
