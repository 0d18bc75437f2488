/** The form that adds a tag: a name that completes, its kind, and a button. */
import { useState, type SubmitEvent } from 'react'
import { tagKinds, type TagKind, type TagOffer } from '../../store/model'
import { words } from '../words'
import { NameField } from './name-field'

export interface NewTag {
  readonly as: TagKind
  readonly name: string
  readonly code?: string
}

interface AddFormProps {
  readonly id?: string
  /** Takes the focus at once. */
  readonly focused?: boolean
  /** Says whether the tag was taken: then the field is empty again. */
  readonly onAdd: (tag: NewTag) => boolean
}

const isKind = (text: string): text is TagKind => tagKinds.some((kind) => kind === text)

export function AddForm({ id, focused = false, onAdd }: AddFormProps) {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<TagKind>('keyword')
  const [offer, setOffer] = useState<TagOffer | null>(null)

  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    const written = name.trim().replace(/\s+/g, ' ')
    if (written === '') return
    const code = offer !== null && offer.name === written && offer.kind === kind ? offer.code : undefined
    if (onAdd({ as: kind, name: written, ...(code !== undefined && { code }) })) setName('')
  }

  const take = (taken: TagOffer): void => {
    setName(taken.name)
    setKind(taken.kind)
    setOffer(taken)
  }

  return (
    <form className="add-tag" onSubmit={add}>
      <NameField
        {...(id !== undefined && { id })}
        focused={focused}
        label={words.tags.addName}
        hint={words.tags.addHint}
        value={name}
        onType={setName}
        onTake={take}
      />
      <select className="field" aria-label={words.tags.addKind} value={kind} onChange={({ target }) => isKind(target.value) && setKind(target.value)}>
        {tagKinds.map((one) => (
          <option key={one} value={one}>
            {words.tags.kinds[one]}
          </option>
        ))}
      </select>
      <button type="submit" className="button plain">
        {words.tags.add}
      </button>
    </form>
  )
}
