/** What the editor chose for the window; the main process keeps it between starts. */
import { create } from 'zustand'
import type { PreferenceChange, Preferences } from '../../electron/ipc/contract'
import { words } from '../words'
import { ask } from './bridge'
import { tell, tellFailure } from './notices'

const atFirst: Preferences = { theme: 'system', rawWire: false, inspector: true, formats: ['txt'], exportFolder: null }

export const usePreferences = create<Preferences>(() => atFirst)

export async function loadPreferences(): Promise<void> {
  const reply = await ask((desk) => desk.preferences())
  if (reply.ok) usePreferences.setState(reply.value, true)
}

/** Shown at once; where it could not be kept, the editor is told. */
export async function prefer(change: PreferenceChange): Promise<void> {
  usePreferences.setState(change)
  const reply = await ask((desk) => desk.setPreferences(change))
  if (reply.ok) usePreferences.setState(reply.value, true)
  else tellFailure(words.failed(reply.failure.message))
}

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const

export async function changeTheme(): Promise<void> {
  const theme = nextTheme[usePreferences.getState().theme]
  tell(words.theme[theme])
  await prefer({ theme })
}

export async function chooseExportFolder(): Promise<void> {
  const reply = await ask((desk) => desk.chooseFolder())
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
  else if (reply.value !== null) usePreferences.setState({ exportFolder: reply.value })
}
