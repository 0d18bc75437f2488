/** The story editor: the copy as an editable document, the raw wire beside it. The only door into this folder. */
import type { Ref } from 'react'
import type { BlockId, Change, ChangeId, OpenStory, Query, RawWire, Role } from '../../store/model'

export { storyWords } from './words'

/** Where the caret stands, for the inspector: the block, and the rule's change whose words it stands in. */
export interface StoryPlace {
  readonly block: BlockId
  readonly change: ChangeId | null
}

export interface StoryViewProps {
  /**
   * The story as it stands. After `record` the shell gives a new one with the change applied; where the change
   * was refused it gives a new one without it, and the document goes back to that. Call `flush()` before another
   * story is shown: what was typed is recorded by the `record` of that moment.
   */
  readonly open: OpenStory
  /** Shown beside the copy where given. */
  readonly wire: RawWire | null
  /** A finished change of the editor. Its steps fit the copy as it stands after all changes recorded before. */
  readonly record: (change: Change) => void
  /** Takes back one recorded change: a line brought back, a marked change undone. */
  readonly undoChange: (change: ChangeId) => void
  readonly ignoreQuery: (query: Query) => void
  readonly onSelect: (place: StoryPlace | null) => void
  readonly ref?: Ref<StoryHandle>
}

/** What the shell's keys and menus ask of the story. Each call but `flush` flushes first. */
export interface StoryHandle {
  focus(): void
  /** Records what was typed and not yet recorded, at once. */
  flush(): void
  /** Shows a block, selects `from`..`to` in it (UTF-16 offsets), and puts the focus there. */
  goTo(block: BlockId, from?: number, to?: number): void
  nextQuery(): void
  previousQuery(): void
  /** The role of every line in the selection. `set-aside` sets aside. */
  setRole(role: Role): void
  bringBack(): void
  setAside(): void
}

export function StoryView(props: StoryViewProps) {
  return (
    <section className="story">
      {props.open.dossier.story.blocks.map((block) => (
        <p key={block.id} dir="auto" data-role={block.role}>
          {block.text}
        </p>
      ))}
    </section>
  )
}
