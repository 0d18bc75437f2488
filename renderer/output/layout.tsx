/** How the files are written: a preset, or names, a folder and the layout of plain text chosen one by one. */
import { useState } from 'react'
import { lineEnds, longestFileName, textEncodings, textFields, widestWrap, type ExportFormat, type LineEnd, type TextEncoding } from '../../store/model'
import { Button } from '../parts/button'
import { typedDirection } from '../parts/typed-direction'
import { useSettings } from '../state/settings'
import { words } from '../words'
import { choosePreset, deletePreset, savePreset, setLayout, setText, useOrder } from './order'

const told = words.output.layout

export function Presets({ formats }: { readonly formats: readonly ExportFormat[] }) {
  const { presets } = useSettings((settings) => settings.export)
  const { preset } = useOrder()
  const [name, setName] = useState('')
  const save = (): void => {
    if (name.trim() !== '') void savePreset(name.trim(), formats)
    setName('')
  }
  return (
    <fieldset>
      <legend>{told.presets}</legend>
      {presets.length > 0 && (
        <div className="row">
          <select className="field" aria-label={told.presets} value={preset} onChange={({ target }) => choosePreset(target.value)}>
            <option value="">{told.noPreset}</option>
            {presets.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </select>
          {preset !== '' && <Button onPress={() => void deletePreset(preset)}>{told.deletePreset}</Button>}
        </div>
      )}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <input className="field" type="text" aria-label={told.presetName} placeholder={told.presetName} maxLength={longestFileName} value={name} dir={typedDirection(name)} onChange={({ target }) => setName(target.value)} />
        <Button disabled={name.trim() === ''} onPress={save}>
          {told.savePreset}
        </Button>
      </form>
    </fieldset>
  )
}

export function LayoutOptions({ formats }: { readonly formats: readonly ExportFormat[] }) {
  const { layout } = useOrder()
  return (
    <details className="layout">
      <summary>{told.more}</summary>
      <label>
        <span>{told.fileName}</span>
        <input className="field" type="text" value={layout.fileName} maxLength={longestFileName} onChange={({ target }) => setLayout({ fileName: target.value })} />
      </label>
      <p className="quiet">{told.fileNameHow}</p>
      <label>
        <span>{told.folder}</span>
        <input className="field" type="text" value={layout.folder} maxLength={longestFileName} onChange={({ target }) => setLayout({ folder: target.value })} />
      </label>
      <label>
        <input type="checkbox" checked={layout.onlyChanged} onChange={({ target }) => setLayout({ onlyChanged: target.checked })} />
        <span>{told.onlyChanged}</span>
      </label>
      {formats.includes('txt') && <TextOptions />}
    </details>
  )
}

function TextOptions() {
  const { text } = useOrder(({ layout }) => layout)
  const toggle = (field: (typeof textFields)[number]): void => {
    setText({ fields: text.fields.includes(field) ? text.fields.filter((one) => one !== field) : [...text.fields, field] })
  }
  return (
    <fieldset>
      <legend>{told.text}</legend>
      <label>
        <span>{told.wrap}</span>
        <input className="field" type="number" min={0} max={widestWrap} value={text.wrap} onChange={({ target }) => setText({ wrap: columnsOf(target.value) })} />
      </label>
      <label>
        <span>{told.lineEnd}</span>
        <select className="field" value={text.lineEnd} onChange={({ target }) => setText({ lineEnd: lineEnds.find((one) => one === target.value) ?? 'lf' })}>
          {lineEnds.map((one: LineEnd) => (
            <option key={one} value={one}>
              {told.lineEnds[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{told.encoding}</span>
        <select className="field" value={text.encoding} onChange={({ target }) => setText({ encoding: textEncodings.find((one) => one === target.value) ?? 'utf-8' })}>
          {textEncodings.map((one: TextEncoding) => (
            <option key={one} value={one}>
              {told.encodings[one]}
            </option>
          ))}
        </select>
      </label>
      <div className="formats" role="group" aria-label={told.fields}>
        {textFields.map((field) => (
          <label key={field}>
            <input type="checkbox" checked={text.fields.includes(field)} onChange={() => toggle(field)} />
            <span>
              {told.fieldNames[field]}
              {text.fields.includes(field) && <span className="quiet"> {words.number(text.fields.indexOf(field) + 1)}</span>}
            </span>
          </label>
        ))}
      </div>
      <p className="quiet">{told.fieldsHow}</p>
    </fieldset>
  )
}

function columnsOf(written: string): number {
  const columns = Math.round(Number(written))
  return Number.isFinite(columns) ? Math.min(widestWrap, Math.max(0, columns)) : 0
}
