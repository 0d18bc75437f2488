/** What an export says before it goes, and the presets of how files are written. */
import { useState } from 'react'
import type { ExportLimits } from '../../store/model'
import { deletePreset } from '../output/order'
import { Button } from '../parts/button'
import { changeSettings, useSettings } from '../state/settings'
import { settingsWords } from './words'

const words = settingsWords.export
const most = { headline: 10_000, words: 1_000_000 } satisfies ExportLimits

export function ExportSection() {
  const { limits, presets } = useSettings((settings) => settings.export)
  const set = (change: Partial<ExportLimits>): void => void changeSettings({ export: { presets, limits: { ...limits, ...change } } })
  return (
    <>
      <p className="quiet">{words.about}</p>
      <div className="limits">
        <Limit name={words.headline} most={most.headline} value={limits.headline} onSet={(headline) => set({ headline })} />
        <Limit name={words.words} most={most.words} value={limits.words} onSet={(amount) => set({ words: amount })} />
      </div>
      <h4>{words.presets}</h4>
      {presets.length === 0 ? (
        <p className="quiet">{words.noPresets}</p>
      ) : (
        <ul className="own-words" aria-label={words.presets}>
          {presets.map(({ name, formats }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <span className="quiet">{words.formats(formats)}</span>
              <Button look="quiet" name={words.removeOf(name)} onPress={() => void deletePreset(name)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface LimitProps {
  readonly name: string
  readonly most: number
  /** 0: none. */
  readonly value: number
  readonly onSet: (value: number) => void
}

/** Kept when the field is left: a number half typed is no limit. */
function Limit({ name, most: highest, value, onSet }: LimitProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (): void => {
    const amount = Math.min(highest, Math.max(0, Math.round(Number(typed))))
    if (typed !== null && !Number.isNaN(amount) && amount !== value) onSet(amount)
    setTyped(null)
  }
  return (
    <label>
      <span>{name}</span>
      <input
        className="field"
        type="number"
        min={0}
        max={highest}
        placeholder={words.none}
        value={typed ?? (value === 0 ? '' : String(value))}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </label>
  )
}
