/** Which sheet lies over the window. There is never more than one. */
import { create } from 'zustand'

export type Sheet = 'keys' | 'tag' | 'report' | 'export' | 'settings' | 'palette' | 'release' | 'update' | 'help' | 'compare'

export const useSheets = create<{ readonly sheet: Sheet | null }>(() => ({ sheet: null }))

export const openSheet = (sheet: Sheet): void => useSheets.setState({ sheet })
export const closeSheet = (): void => useSheets.setState({ sheet: null })
