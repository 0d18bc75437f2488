/** What the editor chose for this window alone. */
import { prefer, usePreferences } from '../state/preferences'
import { Choice } from './choice'
import { settingsWords } from './words'

const words = settingsWords.window
const themes = ['system', 'light', 'dark'] as const

export function WindowSection() {
  const { theme } = usePreferences()
  return (
    <>
      <p className="quiet">{words.about}</p>
      <Choice
        name={words.theme}
        options={themes.map((id) => ({ id, name: words.themes[id] }))}
        chosen={theme}
        onChoose={(chosen) => void prefer({ theme: chosen })}
      />
    </>
  )
}
