/** Something that is on or off. */
interface SwitchProps {
  readonly name: string
  readonly about?: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

export function Switch({ name, about, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {name}
        {about !== undefined && <span className="quiet"> {about}</span>}
      </span>
    </label>
  )
}
