/** The names in the copy that tags stand for, drawn where an editor asks to see them. */
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Tag } from '../../store/model'
import type { Places } from './places'

const mentionsKey = new PluginKey<DecorationSet>('mentions')

export const mentionsPlugin = new Plugin<DecorationSet>({
  key: mentionsKey,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => (tr.getMeta(mentionsKey) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
  },
  props: { decorations: (state) => mentionsKey.getState(state) },
})

/** Draws the mentions of all tags that are not refused; none with `shown` false. */
export function withMentions(tr: Transaction, state: EditorState, places: Places, tags: readonly Tag[], shown: boolean): Transaction {
  if (!shown && mentionsKey.getState(state) === DecorationSet.empty) return tr
  const live = shown ? tags.filter((tag) => tag.state !== 'refused') : []
  const drawn = live.flatMap(({ kind, mentions }) => mentions.flatMap(({ block, from, to }) => {
    const range = places.range(block, from, to)
    return range === null || range.from >= range.to ? [] : [Decoration.inline(range.from, range.to, { class: `mark-mention ${kind}` })]
  }))
  return tr.setMeta(mentionsKey, drawn.length === 0 ? DecorationSet.empty : DecorationSet.create(tr.doc, drawn))
}
