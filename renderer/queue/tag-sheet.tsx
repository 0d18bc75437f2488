/** One tag for all stories that are marked. */
import { SheetFrame } from '../parts/sheet'
import { tagMany } from '../queue-work'
import { useQueue } from '../state/queue'
import { closeSheet } from '../state/sheets'
import { AddForm, type NewTag } from '../tagging/add-form'
import { queueWords } from './words'

export function TagSheet() {
  const marked = useQueue((queue) => queue.marked)
  const add = (tag: NewTag): boolean => {
    closeSheet()
    void tagMany([...marked], tag)
    return true
  }
  return (
    <SheetFrame title={queueWords.tagMany(marked.size)}>
      <div className="tag-many">
        <AddForm onAdd={add} focused />
      </div>
    </SheetFrame>
  )
}
