/** What the editor chose for the window; the main process keeps it between starts. */
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { PreferenceChange, Preferences } from '../../electron/ipc/contract'
import { words } from '../words'
import { ask } from './bridge'
import { tell, tellFailure } from './notices'

const atFirst: Preferences = {
  theme: 'system', language: 'system', textSize: 100, density: 'normal', rawWire: false, inspector: true, typography: true, spelling: true,
  queueWidth: 320, inspectorWidth: 340, formats: ['txt'], keys: {}, exportFolder: null, toured: false, alerts: true, left: null,
}

export const usePreferences = create<Preferences>(() => atFirst)

/** All sizes of the page hang on the root's, and its gaps on the density. */
function showLook({ textSize, density }: Preferences): void {
  document.documentElement.style.fontSize = `${textSize}%`
  document.documentElement.dataset['density'] = density
}

export async function loadPreferences(): Promise<void> {
  const reply = await ask((desk) => desk.preferences())
  if (reply.ok) usePreferences.setState(reply.value, true)
  showLook(usePreferences.getState())
  usePreferences.subscribe(showLook)
}

/** Shown at once; where it could not be kept, the editor is told. */
export async function prefer(change: PreferenceChange): Promise<void> {
  usePreferences.setState(change)
  const reply = await ask((desk) => desk.setPreferences(change))
  if (reply.ok) usePreferences.setState(reply.value, true)
  else tellFailure(words.failed(reply.failure.message))
}

/** Milliseconds a width rests before it is kept. */
const restsAfter = 400

/** A pane's width: it follows the hand at once, and is kept when the hand rests. */
export function usePaneWidth(field: 'queueWidth' | 'inspectorWidth'): readonly [number, (width: number) => void] {
  const kept = usePreferences((preferences) => preferences[field])
  const [width, setWidth] = useState(kept)
  useEffect(() => {
    if (width === kept) return undefined
    const rest = setTimeout(() => void prefer({ [field]: width }), restsAfter)
    return () => clearTimeout(rest)
  }, [field, width, kept])
  return [width, setWidth]
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
