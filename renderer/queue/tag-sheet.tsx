/** One tag for all stories that are marked. */
import { useState, type SubmitEvent } from 'react'
import { tagKinds, type TagKind } from '../../store/model'
import { SheetFrame } from '../parts/sheet'
import { useQueue } from '../state/queue'
import { closeSheet } from '../state/sheets'
import { tagMany } from '../queue-work'
import { words } from '../words'
import { queueWords } from './words'

export function TagSheet() {
  const marked = useQueue((queue) => queue.marked)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<TagKind>('keyword')
  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    const wanted = name.replace(/\s+/g, ' ').trim()
    if (wanted === '') return
    closeSheet()
    void tagMany([...marked], kind, wanted)
  }
  return (
    <SheetFrame title={queueWords.tagMany(marked.size)}>
      <form className="tag-many" onSubmit={add}>
        <label>
          {queueWords.tagName}
          <input autoFocus maxLength={500} dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {queueWords.tagKind}
          <select value={kind} onChange={(event) => setKind(tagKinds.find((one) => one === event.target.value) ?? 'keyword')}>
            {tagKinds.map((one) => (
              <option key={one} value={one}>
                {words.tags.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button first" disabled={name.trim() === ''}>
          {queueWords.addTag}
        </button>
      </form>
    </SheetFrame>
  )
}
