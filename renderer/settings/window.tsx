/** What the editor chose for this window alone. */
import { densities, textSizes } from '../../electron/ipc/contract'
import { prefer, usePreferences } from '../state/preferences'
import { Choice } from './choice'
import { Switch } from './switch'
import { settingsWords } from './words'

const words = settingsWords.window
const themes = ['system', 'light', 'dark'] as const

export function WindowSection() {
  const { theme, textSize, density, alerts } = usePreferences()
  return (
    <>
      <p className="quiet">{words.about}</p>
      <Choice
        name={words.theme}
        options={themes.map((id) => ({ id, name: words.themes[id] }))}
        chosen={theme}
        onChoose={(chosen) => void prefer({ theme: chosen })}
      />
      <Choice
        name={words.textSize}
        options={textSizes.map((size) => ({ id: String(size), name: words.percent(size) }))}
        chosen={String(textSize)}
        onChoose={(chosen) => void prefer({ textSize: textSizes.find((size) => String(size) === chosen) ?? 100 })}
      />
      <Choice
        name={words.density}
        options={densities.map((id) => ({ id, name: words.densities[id] }))}
        chosen={density}
        onChoose={(chosen) => void prefer({ density: chosen })}
      />
      <Switch name={words.alerts} on={alerts} onChange={(on) => void prefer({ alerts: on })} />
    </>
  )
}
