/** One of a few, all in sight. */
import { useId } from 'react'

interface ChoiceProps<Id extends string> {
  readonly name: string
  readonly options: readonly { readonly id: Id; readonly name: string; readonly about?: string }[]
  readonly chosen: Id
  readonly disabled?: boolean
  /** Few short words: beside each other, so that all of a leaf is in sight. */
  readonly inRow?: boolean
  readonly onChoose: (id: Id) => void
}

export function Choice<Id extends string>({ name, options, chosen, disabled = false, inRow = false, onChoose }: ChoiceProps<Id>) {
  const group = useId()
  return (
    <fieldset className={inRow ? 'choice in-row' : 'choice'} disabled={disabled}>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={group} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
          <span>
            {option.name}
            {option.about !== undefined && <span className="quiet"> {option.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
