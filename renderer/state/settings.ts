/** What the desk keeps for all its stories, as the window shows it. A change is shown at once and taken back where it could not be kept. */
import { create } from 'zustand'
import { defaultSettings, type DeskSettings, type Taught } from '../../store/model'
import { settingsWords } from '../settings/words'
import { words } from '../words'
import { ask } from './bridge'
import { tell, tellFailure } from './notices'

export const useSettings = create<DeskSettings>(() => defaultSettings)

export const takeSettings = (settings: DeskSettings): void => useSettings.setState(settings, true)

export async function loadSettings(): Promise<void> {
  const reply = await ask((desk) => desk.settings())
  if (reply.ok) takeSettings(reply.value)
  else tellFailure(words.failed(reply.failure.message))
}

export async function changeSettings(change: Partial<DeskSettings>): Promise<void> {
  useSettings.setState(change)
  const reply = await ask((desk) => desk.changeSettings(change))
  if (reply.ok) takeSettings(reply.value)
  else {
    tellFailure(words.failed(reply.failure.message))
    await loadSettings()
  }
}

/** Takes over a newsroom's file; what stood before comes back with one key. */
export async function takeSettingsFile(): Promise<void> {
  const before = useSettings.getState()
  const reply = await ask((desk) => desk.takeSettings())
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else if (reply.value !== null) {
    takeSettings(reply.value)
    tell(settingsWords.taken, { name: words.undo, run: () => void changeSettings(before), undo: true })
  }
}

export async function shareSettingsFile(): Promise<void> {
  const reply = await ask((desk) => desk.shareSettings())
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else if (reply.value !== null) tell(settingsWords.shared(reply.value))
}

/** Lessons that are no longer to be followed; they come back with one key. */
export async function forgetLessons(lessons: readonly Taught[]): Promise<void> {
  const reply = await ask((desk) => desk.forget(lessons.map(({ id }) => id)))
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  takeSettings(reply.value)
  const back = (): void => void changeSettings({ taught: [...useSettings.getState().taught, ...lessons] })
  tell(settingsWords.taught.forgotten, { name: words.undo, run: back, undo: true })
}
