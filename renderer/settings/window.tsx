/** What the editor chose for this window alone. */
import { densities, interfaceLanguages, textSizes, type Preferences } from '../../electron/ipc/contract'
import { prefer, usePreferences } from '../state/preferences'
import { Choice } from './choice'
import { Switch } from './switch'
import { allSaved } from '../state/story'
import { settingsWords } from './words'

const words = settingsWords.window
const themes = ['system', 'light', 'dark'] as const

/** The page is loaded anew in the other language: what was typed is saved before. */
async function speak(language: Preferences['language']): Promise<void> {
  await allSaved()
  await prefer({ language })
}

export function WindowSection() {
  const { language, theme, textSize, density, alerts } = usePreferences()
  return (
    <>
      <p className="quiet">{words.about}</p>
      <Choice
        inRow
        name={words.language}
        options={(['system', ...interfaceLanguages] as const).map((id) => ({ id, name: words.languages[id] }))}
        chosen={language}
        onChoose={(chosen) => void speak(chosen)}
      />
      <Choice
        inRow
        name={words.theme}
        options={themes.map((id) => ({ id, name: words.themes[id] }))}
        chosen={theme}
        onChoose={(chosen) => void prefer({ theme: chosen })}
      />
      <Choice
        inRow
        name={words.textSize}
        options={textSizes.map((size) => ({ id: String(size), name: words.percent(size) }))}
        chosen={String(textSize)}
        onChoose={(chosen) => void prefer({ textSize: textSizes.find((size) => String(size) === chosen) ?? 100 })}
      />
      <Choice
        inRow
        name={words.density}
        options={densities.map((id) => ({ id, name: words.densities[id] }))}
        chosen={density}
        onChoose={(chosen) => void prefer({ density: chosen })}
      />
      <Switch name={words.alerts} on={alerts} onChange={(on) => void prefer({ alerts: on })} />
    </>
  )
}
